import type { SafeWords } from '../types.js';

/**
 * The words that are left when everything else has failed. They import nothing, so that nothing can
 * take them away.
 */
export const safeWords: SafeWords = {
  lang: 'ar',
  dir: 'rtl',
  // = An error happened:
  prefix: 'حدث خطأ:',
  // = This part of the page is not working
  title: 'هذا الجزء من الصفحة لا يعمل',
  // = If you answered any questions here, your answers were not checked. Please read this list for yourself, or for whoever receives your help.
  lead: 'إذا أجبت عن أي أسئلة هنا، فلم يتم فحص إجاباتك. يُرجى قراءة هذه القائمة من أجلك، أو من أجل من يتلقى مساعدتك.',
  // = Emergency help must be sought now for any of these signs, if it is new or worse since the lumbar puncture:
  now: 'يجب طلب المساعدة الطارئة الآن عند ظهور أي علامة من هذه العلامات، إذا كانت جديدة أو أسوأ منذ البزل القطني:',
  // Word for word those of the answer on emergencies.
  signs: [
    // = A new problem with urinating: you cannot urinate, it is hard to start, there is no feeling of it, or urine leaks.
    'مشكلة جديدة في التبول: لا يمكنك التبول، أو يصعب بدؤه، أو ينعدم الإحساس به، أو يتسرب البول.',
    // = New loss of control of stool, or loss of feeling in the bottom.
    'فقدان جديد للتحكم في البراز، أو فقدان الإحساس في المؤخرة.',
    // = New numbness or tingling between the legs, or around the bottom or genitals.
    'خدر أو تنميل جديد بين الساقين، أو حول المؤخرة أو الأعضاء التناسلية.',
    // = With back or leg pain: new loss of feeling or erection during sex.
    'مع ألم في الظهر أو الساق: فقدان جديد للإحساس أو الانتصاب أثناء الجماع.',
    // = New weakness in a leg, numbness that spreads, or legs that stay numb past the time that medical staff told you.
    'ضعف جديد في ساق، أو خدر ينتشر، أو بقاء الساقين خدرتين بعد الوقت الذي أخبرك به الطاقم الطبي.',
    // = New pain, tingling or numbness in both legs down to below.
    'ألم أو تنميل أو خدر جديد يمتد في كلتا الساقين.',
    // = Very severe back pain that came suddenly or increased quickly.
    'ألم شديد جدًا في الظهر ظهر فجأة أو ازداد بسرعة.',
    // = Sudden very severe pain in the tummy, or severe pain with a feeling of fainting, cold sweat or fast heartbeat.
    'ألم مفاجئ شديد جدًا في البطن، أو ألم شديد مع شعور بالإغماء أو تعرق بارد أو تسارع ضربات القلب.',
    // = Pain that began with a serious accident or a fall from a height.
    'ألم بدأ مع حادث خطير أو سقوط من مكان مرتفع.',
    // = In the first 30 days: a temperature of 38 degrees Celsius (100.4 Fahrenheit) or more, or shaking chills, with back pain, a severe headache or soreness at the needle mark.
    'في أول 30 يومًا: حرارة 38 درجة مئوية (100.4 فهرنهايت) أو أكثر، أو قشعريرة مع رجفة، مع ألم في الظهر أو صداع شديد أو ألم في موضع الإبرة.',
    // = Fever with a stiff neck, a rash that does not fade, repeated vomiting, or light that hurts the eyes. Or a severe headache with two of these.
    'حمى مع تيبس في الرقبة، أو طفح جلدي لا يبهت، أو تقيؤ متكرر، أو ضوء يؤلم العينين. أو صداع شديد مع اثنين من هذه.',
    // = Clear fluid from the back with fever, a stiff neck or a severe headache.
    'سائل شفاف من الظهر مع حمى أو تيبس في الرقبة أو صداع شديد.',
    // = Extreme shivering or extreme muscle pain, or no urination all day.
    'ارتجاف شديد للغاية أو ألم شديد للغاية في العضلات، أو عدم التبول طوال اليوم.',
    // = A sudden headache, the worst headache ever.
    'صداع مفاجئ هو الأسوأ على الإطلاق.',
    // = Confusion, a fit, a faint, great sleepiness or difficulty in waking.
    'تشوش ذهني، أو نوبة تشنج، أو إغماء، أو نعاس شديد أو صعوبة في الاستيقاظ.',
    // = Difficulty in speaking, a drooping face, a weak arm, or sudden loss of sight.
    'صعوبة في الكلام، أو تدلي الوجه، أو ضعف في ذراع، أو فقدان مفاجئ للبصر.',
    // = Chest pain, difficulty in breathing, weakness that climbs from the feet upwards, or blotchy, blue or very pale skin. With brown or black skin, the palms, the soles, the mouth and the inside of the eyelids must be looked at.
    'ألم في الصدر، أو صعوبة في التنفس، أو ضعف يصعد من القدمين إلى أعلى، أو جلد مبقّع أو أزرق أو شاحب جدًا. مع البشرة السمراء أو السوداء، يجب النظر إلى الكفين وباطن القدمين والفم وباطن الجفنين.',
    // = Vomiting of blood. Or black, sticky stool with ibuprofen, aspirin or a blood thinner, or after a past ulcer.
    'تقيؤ دم. أو براز أسود لزج مع تناول إيبوبروفين أو أسبرين أو مميّع دم، أو بعد قرحة سابقة.',
    // = Fever with back pain at any time, with diabetes, weak immunity, cancer, injecting drugs, a recent serious infection, or a device in the back or the head.
    'حمى مع ألم في الظهر في أي وقت، مع السكري أو ضعف المناعة أو السرطان أو تعاطي مخدرات بالحقن أو عدوى خطيرة حديثة أو جهاز في الظهر أو الرأس.',
    // = In the first two weeks after the needle, with a blood thinner: new numbness in a leg, or pain that gets worse.
    'في أول أسبوعين بعد الإبرة، مع مميّع دم: خدر جديد في ساق، أو ألم يزداد سوءًا.',
    // = Pregnancy, or birth in the last 6 weeks: a very severe headache or a headache that has changed, flashes of light, blurred sight, pain under the ribs or sudden swelling.
    'الحمل، أو الولادة في آخر 6 أسابيع: صداع شديد جدًا أو صداع تغيّر، أو ومضات ضوء، أو تشوش البصر، أو ألم تحت الأضلاع، أو تورم مفاجئ.',
    // = Cancer treatment: fever, shivers or feeling unwell. Your 24-hour cancer line should be called if there is one.
    'علاج السرطان: حمى أو رعشة أو شعور بالمرض. يُرجى الاتصال بخط السرطان المخصص لك على مدار 24 ساعة إن وُجد.',
    // = A shunt of brain fluid: headache with vomiting or sleepiness. A pump in the spine: sudden stiffness, itching or fever.
    'تحويلة لسائل الدماغ (شنت): صداع مع تقيؤ أو نعاس. مضخة في العمود الفقري: تيبس مفاجئ أو حكة أو حمى.',
    // = A child: floppiness, difficulty in waking, fast breathing, a headache with difficulty in seeing, speaking or walking, or not walking with a fever.
    'طفل: ارتخاء، أو صعوبة في الاستيقاظ، أو تنفس سريع، أو صداع مع صعوبة في الرؤية أو الكلام أو المشي، أو عدم المشي مع حمى.',
    // = A baby: no wet nappy for 12 hours. Under 3 months: any fever.
    'رضيع: عدم تبلل الحفاض لمدة 12 ساعة. أقل من 3 أشهر: أي حمى.',
    // = You have great worry.
    'لديك قلق شديد.',
  ],
  // = Calling {number}
  call: 'الاتصال على {number}',
  // = Sending a text message to {number}
  text: 'إرسال رسالة نصية إلى {number}',
  // = Text telephone for the deaf: {number}
  textphone: 'هاتف نصي للصم: {number}',
  // = The local emergency number must be called (112 works in the European Union and from most mobiles).
  unknown:
    'يجب الاتصال برقم الطوارئ المحلي (يعمل 112 في الاتحاد الأوروبي ومن معظم الهواتف المحمولة).',
  // = The first thing to say: “I had a lumbar puncture”, and the date. Then name any blood thinner or device in the back or the head.
  say: 'أول ما يُقال: «أُجري لي بزل قطني»، مع التاريخ. ثم اسم أي مميّع دم أو أي جهاز في الظهر أو الرأس.',
  // = None of these signs? Then the team that did the lumbar puncture, a doctor or the health advice line must be called today.
  today:
    'لا توجد أي من هذه العلامات؟ إذن يجب الاتصال اليوم بالفريق الذي أجرى البزل القطني أو بطبيب أو بخط الاستشارات الصحية.',
  // = This does not replace a doctor or health professional. If you are worried, help must be sought now.
  limits: 'هذا لا يغني عن الطبيب أو المختص الصحي. عند الشعور بالقلق، يجب طلب المساعدة الآن.',
  // = No doctor or health professional and no native speaker of Arabic has checked this translation yet.
  unchecked: 'لم يراجع هذه الترجمة بعد أي طبيب أو مختص صحي، ولا أي متحدث أصلي باللغة العربية.',
};
