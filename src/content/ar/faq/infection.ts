import type { FaqText } from '../../translation.js';

/** Infection: its signs, and who is more at risk. */
export const infection = {
  'infection-signs': {
    // = Can a lumbar puncture cause an infection?
    question: 'هل يمكن أن يسبب البزل القطني عدوى (التهابًا)؟',
    answer: [
      // = Yes, infection is rare but serious; it may begin within hours or increase over weeks.
      'نعم، العدوى نادرة لكنها خطيرة؛ قد تبدأ خلال ساعات أو تزداد على مدى أسابيع.',
      // = Infection around the brain (meningitis) mostly begins within two days. Its signs are fever, a severe headache, a stiff neck, vomiting, a rash, confusion or sleepiness.
      'العدوى حول الدماغ (التهاب السحايا) تبدأ غالبًا خلال يومين. علاماتها حمى، أو صداع شديد، أو تيبس في الرقبة، أو تقيؤ، أو طفح، أو تشوش ذهني أو نعاس.',
      // = Infection in the spine (an abscess or inflammation of the disc) is slower. Back pain increases over days, weeks or months. It may be deep and constant and worse at night. Many people have no fever.
      'العدوى في العمود الفقري (خراج أو التهاب القرص) أبطأ. يزداد ألم الظهر على مدى أيام أو أسابيع أو أشهر. قد يكون عميقًا ودائمًا وأسوأ في الليل. كثير من الناس لا حمى لديهم.',
    ],
    // = Emergency help must be sought for fever with any of these signs, or a severe headache with two of them, or fever with back pain in the first 30 days or with a risk factor for infection. Weakness in a leg, or very severe pain that comes suddenly or increases quickly, or a change in urine or stool is an emergency. A call must be made today if back pain increases in the first two weeks, or if it comes with fever later. Later pain: a doctor must be seen within 2 to 3 days.
    help: 'يجب طلب المساعدة الطارئة عند حمى مع أي علامة من هذه العلامات، أو صداع شديد مع اثنتين منها، أو حمى مع ألم في الظهر في أول 30 يومًا أو مع عامل لخطر العدوى. ضعف الساق، أو ألم شديد جدًا يأتي فجأة أو يزداد بسرعة، أو تغيّر البول أو البراز حالة طارئة. يجب الاتصال اليوم إذا كان ألم الظهر يزداد في أول أسبوعين، أو جاء مع حمى لاحقًا. ألم لاحق: يجب مراجعة طبيب خلال 2 إلى 3 أيام.',
  },
  'infection-risk': {
    // = I have diabetes or weak immunity. Is my risk of infection higher?
    question: 'لدي السكري أو ضعف المناعة. هل خطر العدوى لدي أعلى؟',
    answer: [
      // = Yes, some conditions raise the risk, so the call must be made sooner.
      'نعم، بعض الحالات ترفع الخطر، لذلك يجب الاتصال في وقت أبكر.',
      // = This is true if you have:
      'هذا صحيح إذا كان لديك:',
      [
        // = diabetes
        'السكري',
        // = weak immunity, as after a transplant, or with dialysis or cortisone tablets
        'ضعف المناعة، كما بعد زراعة عضو، أو مع غسيل الكلى أو أقراص الكورتيزون',
        // = injecting drugs that were not prescribed, at any past time
        'تعاطي مخدرات بالحقن دون وصفة طبية، في أي وقت مضى',
        // = a serious infection, or contact with someone with TB, in the last 3 months
        'عدوى خطيرة، أو مخالطة مريض بالسل، في آخر 3 أشهر',
        // = metal or a device in the spine or the head
        'معدن أو جهاز في العمود الفقري أو الرأس',
        // = cancer, now or at any past time.
        'السرطان، الآن أو في أي وقت مضى.',
      ],
      // = Weak immunity, cortisone and cancer treatment may hide a fever. Then a feeling of heat or shivering counts. Likewise 37.5 degrees Celsius (99.5 Fahrenheit), with feeling ill or if it was measured twice.
      'ضعف المناعة والكورتيزون وعلاج السرطان قد تخفي الحمى. عندها يُحسب الشعور بالسخونة أو الرعشة. وكذلك 37.5 درجة مئوية (99.5 فهرنهايت)، مع شعور بالمرض أو إذا قيست مرتين.',
    ],
    // = Emergency help must be sought for fever with back pain at any time. With cancer treatment, fever or feeling ill is enough: your 24-hour cancer line must be called if there is one. A call must be made today for back pain that is new or worse (diabetes: in the first 12 weeks; metal or a device: if it increases). A doctor must be seen within 2 to 3 days for other back pain since the needle.
    help: 'يجب طلب المساعدة الطارئة عند حمى مع ألم في الظهر في أي وقت. مع علاج السرطان، تكفي الحمى أو الشعور بالمرض: يجب الاتصال بخط السرطان المخصص لك على مدار 24 ساعة إن وُجد. يجب الاتصال اليوم عند ألم في الظهر جديد أو أسوأ (السكري: في أول 12 أسبوعًا؛ معدن أو جهاز: إذا كان يزداد). يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم آخر في الظهر منذ الإبرة.',
  },
  'fever-cold': {
    // = I have a fever after the lumbar puncture. Could the cause be a cold?
    question: 'لدي حمى بعد البزل القطني. هل يمكن أن يكون السبب زكامًا؟',
    answer: [
      // = That is possible, but in the first 30 days a call must be made today for any fever or chills, even with a clear cold.
      'هذا ممكن، لكن في أول 30 يومًا يجب الاتصال اليوم عند أي حمى أو قشعريرة، حتى مع زكام واضح.',
      // = Fever means 38 degrees Celsius (100.4 Fahrenheit) or more, or 37.5 degrees Celsius (99.5 Fahrenheit) with weak immunity, cortisone tablets or cancer treatment. Chills, or a feeling of heat and of illness, count too. Painkillers may hide it for 6 hours, so a normal reading then proves nothing.
      'الحمى تعني 38 درجة مئوية (100.4 فهرنهايت) أو أكثر، أو 37.5 درجة مئوية (99.5 فهرنهايت) مع ضعف المناعة أو أقراص الكورتيزون أو علاج السرطان. القشعريرة، أو الشعور بالسخونة وبالمرض، تُحسب أيضًا. قد تخفيها المسكنات لمدة 6 ساعات، لذلك فإن القراءة الطبيعية عندها لا تثبت شيئًا.',
      // = A child under 16 years with a fever after the needle needs a call on the same day. From age 16 years, the checker on this page can determine whether a cold can wait. If you cannot use it, a call must be made.
      'طفل عمره أقل من 16 سنة ولديه حمى بعد الإبرة يحتاج إلى اتصال في اليوم نفسه. من عمر 16 سنة، تستطيع أداة الفحص في هذه الصفحة أن تحدد إن كان الزكام يمكن أن ينتظر. إذا تعذر عليك استعمالها، يجب الاتصال.',
    ],
    // = Emergency help must be sought for fever with back pain, a severe headache, a stiff neck, a rash or confusion. With cancer treatment, fever or feeling ill is an emergency. Likewise any fever in a baby under 3 months old.
    help: 'يجب طلب المساعدة الطارئة عند حمى مع ألم في الظهر أو صداع شديد أو تيبس في الرقبة أو طفح أو تشوش ذهني. مع علاج السرطان، الحمى أو الشعور بالمرض حالة طارئة. وكذلك أي حمى لدى رضيع عمره أقل من 3 أشهر.',
  },
} satisfies Record<string, FaqText>;
