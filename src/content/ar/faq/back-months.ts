import type { FaqText } from '../../translation.js';

/** Back pain of months: the question most people come with. */
export const backMonths = {
  'back-months-later': {
    // = Why does my back still hurt months after the lumbar puncture?
    question: 'لماذا ما زال ظهري يؤلمني بعد أشهر من البزل القطني؟',
    answer: [
      // = With no warning signs, the back pain months after the lumbar puncture (spinal puncture) is usually not due to the needle.
      'إذا لم توجد علامات خطر، فإن ألم الظهر بعد أشهر من البزل القطني (البزل الشوكي) لا يكون عادةً بسبب الإبرة.',
      // = Back pain is common: in a Danish study, it appeared in about 4 of every 10 adults in a month. Back pain from before is what counts most.
      'ألم الظهر شائع: في دراسة دنماركية، ظهر لدى نحو 4 من كل 10 بالغين خلال شهر. وألم الظهر من قبل هو الأكثر تأثيرًا.',
      // = Risk factors are diabetes, weak immunity, cancer or injecting drugs (now or at any past time), metal or a device in the spine or the head, or a serious infection or contact with someone with TB in the last 3 months.
      'عوامل الخطر هي السكري، أو ضعف المناعة، أو السرطان أو تعاطي مخدرات بالحقن (الآن أو في أي وقت مضى)، أو معدن أو جهاز في العمود الفقري أو الرأس، أو عدوى خطيرة أو مخالطة مريض بالسل في آخر 3 أشهر.',
    ],
    // = Emergency help must be sought for a problem in urine or stool, numbness between the legs, weakness in a leg, or sudden very severe pain, or fever with a risk factor. A call must be made today for severe pain or another fever. Likewise with a risk factor for pain that is new or worse. A doctor must be seen within 2 to 3 days for pain that increases, or gets worse at night, or comes with weight loss, or began from day 4 to week 12, or pain since the needle with a risk factor. Other pain for more than 4 weeks: an ordinary appointment.
    help: 'يجب طلب المساعدة الطارئة عند مشكلة في البول أو البراز، أو خدر بين الساقين، أو ضعف في ساق، أو ألم مفاجئ شديد جدًا، أو حمى مع عامل خطر. يجب الاتصال اليوم عند ألم شديد أو حمى أخرى. وكذلك مع عامل خطر عند ألم جديد أو أسوأ. يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم يزداد، أو يسوء في الليل، أو يأتي مع نقص الوزن، أو بدأ من اليوم رقم 4 إلى الأسبوع 12، أو ألم منذ الإبرة مع عامل خطر. ألم آخر لأكثر من 4 أسابيع: موعد عادي.',
  },
  'back-months-signs': {
    // = When should I worry about back pain months after a spinal puncture?
    question: 'متى يجب أن أقلق من ألم الظهر بعد أشهر من البزل الشوكي؟',
    answer: [
      // = The passing of time does not make a warning sign safe, so these signs must be looked for even months after the spinal puncture (lumbar puncture).
      'مرور الوقت لا يجعل علامة الخطر آمنة، لذلك يجب الانتباه إلى هذه العلامات حتى بعد أشهر من البزل الشوكي (البزل القطني).',
      // = Emergency help must be sought for:
      'يجب طلب المساعدة الطارئة عند:',
      [
        // = a new problem in urine or stool, or numbness between the legs
        'مشكلة جديدة في البول أو البراز، أو خدر بين الساقين',
        // = new weakness in a leg, or new pain or numbness in both legs
        'ضعف جديد في ساق، أو ألم أو خدر جديد يمتد في كلتا الساقين',
        // = fever with back pain if you have diabetes, weak immunity, cancer (now or at any past time), or metal or a device in the spine or the head, or ever injected drugs, or a serious infection or contact with someone with TB in the last 3 months
        'حمى مع ألم في الظهر إذا كان لديك السكري، أو ضعف المناعة، أو السرطان (الآن أو في أي وقت مضى)، أو معدن أو جهاز في العمود الفقري أو الرأس، أو تعاطي مخدرات بالحقن في أي وقت مضى، أو عدوى خطيرة أو مخالطة مريض بالسل في آخر 3 أشهر',
        // = pain that began with a serious accident or a fall from a height
        'ألم بدأ مع حادث خطير أو سقوط من مكان مرتفع',
        // = sudden very severe pain in the tummy, back or chest.
        'ألم مفاجئ شديد جدًا في البطن أو الظهر أو الصدر.',
      ],
      // = A doctor must be called today for:
      'يجب الاتصال بطبيب اليوم عند:',
      [
        // = severe back pain, or any other fever with back pain
        'ألم شديد في الظهر، أو أي حمى أخرى مع ألم في الظهر',
        // = back pain that is new or worse if you have one of these risk factors
        'ألم في الظهر جديد أو أسوأ إذا كان لديك أحد عوامل الخطر هذه',
        // = sudden strong pain in the middle of the back, so that standing is impossible for you. If it is very severe, it is an emergency.
        'ألم قوي مفاجئ في وسط الظهر، بحيث لا يمكنك الوقوف. إذا كان شديدًا جدًا، فهو حالة طارئة.',
      ],
      // = A doctor must be seen within 2 to 3 days for pain that increases, or gets worse at night or on lying still, or runs down one leg. The same for pain between the shoulders, weight loss or night sweating. The same speed if the pain began from day 4 to week 12 after the needle, even if it is mild and steady. The same for those who have one of these risk factors, for any pain since the needle.
      'يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم يزداد، أو يسوء في الليل أو عند الاستلقاء دون حركة، أو يمتد في ساق واحدة. وكذلك عند ألم بين الكتفين، أو نقص الوزن، أو تعرق ليلي. وبالسرعة نفسها إذا بدأ الألم من اليوم رقم 4 إلى الأسبوع 12 بعد الإبرة، حتى إذا كان خفيفًا وثابتًا. وكذلك من لديه أحد عوامل الخطر هذه، عند أي ألم منذ الإبرة.',
    ],
    // = Do you have a doubt about urine, stool, numbness or the legs? Emergency help must be sought now. Do you have a doubt about another sign? A call must be made today. With none of them, an ordinary appointment must be booked if the pain limits your life or has gone on for more than 4 weeks.
    help: 'هل لديك شك بشأن البول أو البراز أو الخدر أو الساقين؟ يجب طلب المساعدة الطارئة الآن. هل لديك شك بشأن علامة أخرى؟ يجب الاتصال اليوم. إذا لم توجد أي منها، يجب حجز موعد عادي إذا كان الألم يعيق حياتك أو استمر لأكثر من 4 أسابيع.',
  },
  'back-months-cause': {
    question: 'ما الذي قد يسبب ألم الظهر بعد أشهر من البزل الشوكي؟',
    answer: [
      'إذا لم توجد علامات خطر، فهو في الغالب ألم ظهر عادي، خصوصًا إذا كان لديك من قبل.',
      'الأسباب الأخرى نادرة:',
      [
        'عدوى بطيئة في العمود الفقري، قد تأتي دون حمى.',
        'عصب متهيج، يُحس به في ساق واحدة.',
        'تسرب السائل الشوكي، ويسبب أساسًا صداعًا عند الجلوس والوقوف.',
        'أعصاب متندبة (التهاب العنكبوتية)، نادرة جدًا بعد بزل بسيط.',
        'كسر في عظم أو سرطان في العمود الفقري.',
      ],
      'النزيف قرب العمود الفقري يظهر خلال ساعات أو أيام، لا بعد أشهر.',
    ],
    help: 'يجب طلب المساعدة الطارئة عند تغيّر في البول أو البراز، أو ضعف في ساق، أو ألم مفاجئ شديد جدًا، أو حمى مع عامل خطر (التفاصيل في «لدي السكري أو ضعف المناعة. هل خطر العدوى لدي أعلى؟»). يجب الاتصال اليوم عند حمى أخرى، أو ألم شديد، أو ألم جديد أو أسوأ مع عامل خطر. يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم يزداد، أو بدأ من اليوم رقم 4 إلى الأسبوع 12، أو ألم منذ الإبرة مع عامل خطر.',
  },
  'back-lasting': {
    question: 'هل يمكن أن يسبب البزل القطني ألمًا طويل الأمد في الظهر؟',
    answer: [
      'نعم، لكن ألم الظهر الجديد الذي يستمر نادر، والدراسات صغيرة.',
      'تصنفه الخدمة الصحية البريطانية (NHS) نادرًا. في دراسة، كان لدى 1 من كل 122 ألم جديد في الظهر بعد ثلاثة أشهر من حقنة شوكية. نصفهم تقريبًا لم يجيبوا.',
      'قدّرت مراجعة لعمليات البزل القطني (البزل الشوكي) ألم الظهر الطويل والصداع الطويل وأذى الأعصاب والعدوى معًا بنحو 3 من كل 1,000.',
    ],
    help: 'حالة طارئة: ضعف الساق، أو ألم مفاجئ شديد جدًا، أو تغيّر البول أو البراز، أو حمى مع أحد عوامل الخطر المذكورة أدناه. يجب الاتصال اليوم عند ألم شديد أو حمى أخرى. ويجب الاتصال اليوم أيضًا عند ألم جديد أو أسوأ مع السكري، أو ضعف المناعة، أو معدن أو جهاز في العمود الفقري أو الرأس، أو السرطان أو تعاطي مخدرات بالحقن (في أي وقت مضى)، أو عدوى خطيرة حديثة أو مخالطة مريض بالسل. يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم يزداد، أو يسوء في الليل، أو بدأ من اليوم رقم 4 إلى الأسبوع 12، أو ألم منذ الإبرة مع عامل خطر. ألم آخر لم يتغيّر منذ أكثر من 6 أسابيع: موعد عادي.',
  },
  'back-before': {
    question: 'عاد ألم ظهري القديم بعد البزل الشوكي. هل السبب هو الإبرة؟',
    answer: [
      'كثيرًا ما يعود ألم الظهر القديم وحده، لذلك ليس من الضروري أن تكون الإبرة هي السبب.',
      'في إحدى الدراسات، عاد ألم الظهر خلال عام لدى 69 من كل 100 شخص كانوا قد تعافوا منه. وفي دراسة أخرى، كان ألم الظهر السابق هو الأمر الوحيد المرتبط بألم بعد ثلاثة أشهر.',
    ],
    help: 'ضعف الساق، أو ألم شديد جدًا يأتي فجأة أو يزداد بسرعة، أو تغيّر البول أو البراز حالة طارئة. وكذلك حمى في أول 30 يومًا أو مع أحد عوامل الخطر المذكورة أدناه. يجب الاتصال اليوم عند حمى أخرى، أو ألم شديد، أو ألم يزداد في أول أسبوعين. ويجب الاتصال اليوم أيضًا مع السكري، أو ضعف المناعة، أو معدن أو جهاز في العمود الفقري أو الرأس، أو السرطان أو تعاطي مخدرات بالحقن (في أي وقت مضى)، أو عدوى خطيرة حديثة أو مخالطة مريض بالسل. ألم جديد أو أسوأ في أول 12 أسبوعًا: يجب مراجعة طبيب خلال 2 إلى 3 أيام. يجب حجز موعد عادي إذا كان الألم القديم يعيق حياتك أو استمر لأكثر من 4 أسابيع.',
  },
  'back-months-help': {
    question: 'ما الذي يفيد في ألم الظهر المستمر منذ أشهر؟',
    answer: [
      'إذا لم توجد لديك علامات خطر، فالتمارين هي العلاج الرئيسي لألم الظهر المستمر.',
      'يمكن أن يرشدك اختصاصي العلاج الطبيعي (الفيزيائي). العلاج اليدوي يجب أن يكون مع التمارين، لا وحده. لا يجوز أن يطقطق أحد ظهرك إذا كان لديك هشاشة في العظام أو مميّع دم.',
      'البقاء في نشاط مفيد. الراحة في السرير لا تفيد. لا تنصح الإرشادات البريطانية بالوخز بالإبر أو الموجات فوق الصوتية أو أحزمة الظهر أو اللصقات الكهربائية (TENS). وهي لا تعرض المسكنات القوية (الأفيونية) لألم الظهر الطويل الأمد.',
      'تدني المزاج والقلق قد يطيلان الألم: يُرجى التحدث عنهما.',
    ],
    help: 'ضعف الساق، أو ألم مفاجئ شديد جدًا، أو تغيّر البول أو البراز، أو حمى مع أحد عوامل الخطر المذكورة أدناه حالة طارئة. يجب الاتصال اليوم عند ألم شديد أو حمى أخرى. مع السكري أو ضعف المناعة أو السرطان (الآن أو في أي وقت مضى) أو عامل آخر لخطر العدوى، يجب الاتصال اليوم إذا كان الألم جديدًا أو أسوأ. إذا كان الألم يزداد أو يسوء في الليل: يجب مراجعة طبيب خلال 2 إلى 3 أيام.',
  },
} satisfies Record<string, FaqText>;
