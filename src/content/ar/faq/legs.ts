import type { FaqText } from '../../translation.js';

/** Legs, nerves, and what can press on them. */
export const legs = {
  'leg-pain': {
    question: 'لماذا أشعر بألم أو تنميل أو خدر في ساقي بعد البزل القطني؟',
    answer: [
      'قد تهيّج الإبرة عصبًا، ويظهر ذلك كألم أو تنميل أو بقعة خدرة في ساق واحدة.',
      'إحساس كهربائي قصير أثناء وجود الإبرة شائع، ويزول. تذكر إحدى النشرات الصحية أن نحو 1 من كل 1,000 شخص تحدث لديه إصابة بسيطة في عصب ثم تشفى. يستغرق ذلك أيامًا، ونادرًا أشهرًا.',
      'المرض الذي أُجري الفحص من أجله قد يسبب أيضًا علامات جديدة.',
    ],
    help: 'ضعف الساق، أو علامات جديدة في كلتا الساقين، أو خدر ينتشر، أو تغيّر في البول أو البراز حالة طارئة. وكذلك خدر جديد في أول أسبوعين بعد الإبرة، مع مميّع دم. خدر أو تنميل جديد في ساق واحدة: يجب الاتصال اليوم. ألم يمتد في ساق واحدة، أو بقعة خدرة لم تتغير منذ أسبوعين: يجب مراجعة طبيب خلال 2 إلى 3 أيام، لكن يجب الاتصال اليوم بعد عدة محاولات أو ألم في الساق من الإبرة، أو مع السرطان (الآن أو في أي وقت مضى)، أو مع مميّع دم.',
  },
  'cauda-equina': {
    // = What is cauda equina syndrome, and how would I notice it?
    question: 'ما متلازمة ذيل الفرس، وكيف ألاحظها؟',
    answer: [
      // = It means that the nerves at the lower end of the spine are pressed, and it is an emergency at any time.
      'تعني أن الأعصاب في أسفل العمود الفقري مضغوطة، وهي حالة طارئة في أي وقت.',
      // = One new sign is enough:
      'علامة جديدة واحدة تكفي:',
      [
        // = You cannot urinate, or it is hard to start, or there is no feeling of it, or urine leaks.
        'لا يمكنك التبول، أو يصعب بدؤه، أو ينعدم الإحساس به، أو يتسرب البول.',
        // = Loss of control of stool, or loss of feeling in the bottom.
        'فقدان التحكم في البراز، أو فقدان الإحساس في المؤخرة.',
        // = The parts that touch a bicycle seat are numb or have tingling. It may be a small patch.
        'الأجزاء التي تلامس مقعد الدراجة خدرة أو فيها تنميل. قد تكون بقعة صغيرة.',
        // = With back or leg pain, loss of feeling or erection during sex.
        'مع ألم في الظهر أو الساق، فقدان الإحساس أو الانتصاب أثناء الجماع.',
        // = Weakness in a leg, or pain or numbness in both legs.
        'ضعف في ساق، أو ألم أو خدر يمتد في كلتا الساقين.',
      ],
      // = Inability to urinate counts just as leaking does. Its cause may be a slipped disc, bleeding, infection or cancer. A scan (MRI) is needed within hours.
      'عدم القدرة على التبول يُحسب مثل التسرب تمامًا. قد يكون السبب انزلاقًا غضروفيًا (الديسك) أو نزيفًا أو عدوى أو سرطانًا. يلزم تصوير بالرنين المغناطيسي (MRI) خلال ساعات.',
    ],
    // = With one of these signs or in doubt, emergency help must be sought now. Waiting to see whether it settles is not allowed, and you must not drive by yourself.
    help: 'عند وجود إحدى هذه العلامات أو عند الشك، يجب طلب المساعدة الطارئة الآن. لا يجوز الانتظار لمعرفة إن كانت الحالة ستهدأ، ولا يجوز لك قيادة السيارة بنفسك.',
  },
  'bleeding-spine': {
    // = Can a lumbar puncture cause bleeding in the spine?
    question: 'هل يمكن أن يسبب البزل القطني نزيفًا في العمود الفقري؟',
    answer: [
      // = Yes, bleeding near the spine is rare, and it is an emergency in the first hours and days, and not a cause of pain that begins months later.
      'نعم، النزيف قرب العمود الفقري نادر، وهو حالة طارئة في الساعات والأيام الأولى، وليس سببًا لألم يبدأ بعد أشهر.',
      // = Blood may press on the nerves. There may appear:
      'قد يضغط الدم على الأعصاب. وقد يظهر لديك:',
      [
        // = very severe back pain that comes suddenly or increases quickly
        'ألم شديد جدًا في الظهر يأتي فجأة أو يزداد بسرعة',
        // = weakness in a leg, or new pain or numbness in both legs
        'ضعف في ساق، أو ألم أو خدر جديد يمتد في كلتا الساقين',
        // = a problem in urine or stool, or numbness between the legs.
        'مشكلة في البول أو البراز، أو خدر بين الساقين.',
      ],
      // = The risk is higher with blood thinners, and with blood that does not clot well, and after several tries. It may happen to people with none of that. Treatment works best when it comes fast. Surgeons may need to take the blood away.
      'الخطر أعلى مع مميّعات الدم، ومع دم لا يتجلط جيدًا، وبعد عدة محاولات. وقد يحدث لأشخاص ليس لديهم شيء من ذلك. يكون العلاج أفضل عندما يأتي بسرعة. قد يحتاج الجراحون إلى إزالة الدم.',
    ],
    // = Emergency help must be sought at once for any sign in this list. With a blood thinner, back pain that clearly gets worse in the first two weeks is enough. Likewise new numbness in a leg.
    help: 'يجب طلب المساعدة الطارئة فورًا عند أي علامة في هذه القائمة. مع مميّع دم، يكفي ألم في الظهر يسوء بوضوح في أول أسبوعين. وكذلك خدر جديد في ساق.',
  },
  'scar-tissue': {
    question: 'هل يمكن أن يسبب البزل القطني ندبات أو التهاب العنكبوتية؟',
    answer: [
      'تندّب الأعصاب في العمود الفقري (التهاب العنكبوتية) نادر جدًا بعد بزل قطني بسيط، وليس سببًا معتادًا لألم الظهر.',
      'يربط الأطباء هذه المشكلة بالعدوى، وجراحة العمود الفقري، وصبغات أشعة قديمة، ووجود دم أو بعض الأدوية في السائل الشوكي. لم تجد إحدى المراجعات دليلًا على أن المخاليط المستعملة في التخدير الحديث فوق الجافية للولادة تسببها.',
      'من لديهم هذه المشكلة يشعرون بألم حارق في الظهر وكلتا الساقين طوال الوقت. وقد تكون لديهم أيضًا أحاسيس غريبة أو تقلصات. يمكنك سؤال فريقك هل أُدخل أي شيء عبر الإبرة.',
    ],
    help: 'ألم جديد أو أحاسيس غريبة جديدة في كلتا الساقين: يجب طلب المساعدة الطارئة. وكذلك عند ضعف أو أي تغيّر في البول أو البراز. تغيّر بطيء على مدى أسابيع كثيرة: يجب الاتصال اليوم. الحالة نفسها منذ أشهر، وفُحصت من قبل: يجب مراجعة طبيب خلال 2 إلى 3 أيام.',
  },
} satisfies Record<string, FaqText>;
