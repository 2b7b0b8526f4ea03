import type { FaqText } from '../../translation.js';

/** The signs that come before every other answer. */
export const whenToGetHelp = {
  'emergency-signs': {
    // = When is pain after the lumbar puncture an emergency?
    question: 'متى يكون الألم بعد البزل القطني حالة طارئة؟',
    answer: [
      // = An ambulance must be called, or one must go, together with another person, to the emergency department of a hospital, for any single one of these signs.
      'يجب الاتصال بسيارة إسعاف أو الذهاب برفقة شخص آخر إلى قسم الطوارئ (المستعجلات) في مستشفى عند أي علامة واحدة من هذه العلامات.',
      // = Urine, stool and the legs:
      'البول والبراز والساقان:',
      [
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
      ],
      // = Pain and infection:
      'الألم والعدوى:',
      [
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
      ],
      // = Head and breathing:
      'الرأس والتنفس:',
      [
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
      ],
      // = For some people:
      'لبعض الناس:',
      [
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
      ],
    ],
    // = In doubt, help must be sought now. You must not drive by yourself or wait to see whether it settles. The first thing to say: “I had a lumbar puncture”, and the date. Then the name of any blood thinner or any device in the back or the head.
    help: 'عند الشك، يجب طلب المساعدة الآن. لا يجوز لك قيادة السيارة بنفسك أو الانتظار لمعرفة إن كانت الحالة ستهدأ. أول ما يُقال: «أُجري لي بزل قطني»، مع التاريخ. ثم اسم أي مميّع دم أو أي جهاز في الظهر أو الرأس.',
  },
  'same-day-signs': {
    // = When must I call the doctor on the same day?
    question: 'متى يجب أن أتصل بالطبيب في اليوم نفسه؟',
    answer: [
      // = The team that did the lumbar puncture for you must be called today for any of these signs.
      'يجب الاتصال اليوم بالفريق الذي أجرى لك البزل القطني عند أي علامة من هذه العلامات.',
      [
        // = Severe back pain, or pain that increases in the first two weeks. If the pain is very severe and came suddenly or increased quickly, it is an emergency.
        'ألم شديد في الظهر، أو ألم يزداد في أول أسبوعين. إذا كان الألم شديدًا جدًا وظهر فجأة أو ازداد بسرعة، فهو حالة طارئة.',
        // = Back pain that is new or worse, with cancer (now or at any past time) or weak immunity or injecting drugs or a recent serious infection. With diabetes, in the first 12 weeks. With metal or a device in the spine, if it increases.
        'ألم في الظهر جديد أو أسوأ، مع السرطان (الآن أو في أي وقت مضى) أو ضعف المناعة أو تعاطي مخدرات بالحقن أو عدوى خطيرة حديثة. مع السكري، في أول 12 أسبوعًا. مع معدن أو جهاز في العمود الفقري، إذا كان يزداد.',
        // = New back or leg pain in the first two weeks after the needle, with a blood thinner. If it gets worse, it is an emergency.
        'ألم جديد في الظهر أو الساق في أول أسبوعين بعد الإبرة، مع مميّع دم. إذا ساء، فهو حالة طارئة.',
        // = Fever or chills alone. Fever with back pain after the first 30 days: with diabetes, weak immunity, cancer or another risk factor for infection, it is an emergency.
        'حمى أو قشعريرة وحدها. حمى مع ألم في الظهر بعد أول 30 يومًا: مع السكري أو ضعف المناعة أو السرطان أو عامل آخر لخطر العدوى، هي حالة طارئة.',
        // = New numbness or tingling in one leg, or slow change in both.
        'خدر أو تنميل جديد في ساق واحدة، أو تغيّر بطيء في كلتيهما.',
        // = A headache that keeps you lying down, or has gone on for more than a week and nobody has checked it.
        'صداع يُبقيك في وضع الاستلقاء، أو استمر أكثر من أسبوع ولم يفحصه أحد.',
        // = A headache that has changed. It is an emergency with vomiting, or at an age over 60, or in pregnancy, or after a birth in the last 6 weeks, or with taking blood thinners, cortisone, the contraceptive pill or hormones.
        'صداع تغيّر. هو حالة طارئة مع التقيؤ، أو عند عمر أكثر من 60، أو أثناء الحمل، أو بعد الولادة في آخر 6 أسابيع، أو مع تناول مميّعات الدم أو الكورتيزون أو حبوب منع الحمل أو الهرمونات.',
        // = Double vision, or a sudden drop in hearing.
        'ازدواج الرؤية، أو انخفاض مفاجئ في السمع.',
        // = A needle mark that leaks, or is red, hot or swollen.
        'موضع إبرة يتسرب منه سائل، أو أحمر أو ساخن أو متورم.',
        // = Black, sticky stool, or vomiting so strong that fluids do not stay in the stomach.
        'براز أسود لزج، أو تقيؤ شديد لا تبقى معه السوائل في المعدة.',
        // = Back or side pain with burning in urine or blood in it, or with vomiting.
        'ألم في الظهر أو الجنب مع حرقة في البول أو دم فيه، أو مع تقيؤ.',
        // = The calf of one leg: swollen, hot and painful.
        'سمانة (بطة) ساق واحدة متورمة وساخنة ومؤلمة.',
        // = Sudden strong pain in the middle of the back, so that standing is impossible for you. If it is very severe, it is an emergency.
        'ألم قوي مفاجئ في وسط الظهر، بحيث لا يمكنك الوقوف. إذا كان شديدًا جدًا، فهو حالة طارئة.',
        // = Pregnancy, or birth in the last 6 weeks: a new or worse headache that rest and paracetamol (acetaminophen) do not settle, or severe pain at the needle mark.
        'الحمل، أو الولادة في آخر 6 أسابيع: صداع جديد أو أسوأ لا تهدئه الراحة وباراسيتامول (أسيتامينوفين)، أو ألم شديد في موضع الإبرة.',
        // = A child who does not walk, sit or bend, or limps, or whom pain wakes. Age under 5 years: any back pain or headache.
        'طفل لا يمشي أو لا يجلس أو لا ينحني، أو يعرج، أو يوقظه ألم. العمر أقل من 5 سنوات: أي ألم في الظهر أو صداع.',
        // = You have great worry, or thoughts of harming yourself.
        'لديك قلق شديد، أو أفكار عن إيذاء نفسك.',
      ],
    ],
    // = With an emergency sign, one must go to the emergency department of a hospital at once. Does nobody answer when calling today? The health advice line must be called. If you cannot reach anyone within two hours, one must go to the emergency department of a hospital.
    help: 'عند علامة طارئة، يجب الذهاب إلى قسم الطوارئ (المستعجلات) في مستشفى فورًا. لا أحد يرد عند الاتصال اليوم؟ يجب الاتصال بخط الاستشارات الصحية. إذا تعذر الوصول إلى أي أحد خلال ساعتين، يجب الذهاب إلى قسم الطوارئ (المستعجلات) في مستشفى.',
  },
} satisfies Record<string, FaqText>;
