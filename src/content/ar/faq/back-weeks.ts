import type { FaqText } from '../../translation.js';

/** Back pain of the first weeks. */
export const backWeeks = {
  'back-starts-later': {
    // = Why did my back begin to hurt weeks after the lumbar puncture?
    question: 'لماذا بدأ ظهري يؤلمني بعد أسابيع من البزل القطني؟',
    answer: [
      // = Back pain that begins between day 4 and week 12, or gets worse later, needs a check within 2 to 3 days, even if it was mild.
      'ألم الظهر الذي يبدأ بين اليوم رقم 4 والأسبوع 12، أو يسوء لاحقًا، يحتاج إلى فحص خلال 2 إلى 3 أيام، حتى إذا كان خفيفًا.',
      // = Slow infection may begin late, without fever. Pain shortly after a clear strain may be enough with an ordinary appointment if your age is 16 to 65. It must ease each day, without pain at rest or at night, without fever or bone thinning or long use of cortisone tablets or a risk factor of those below. If the easing stops or the pain has not clearly got better within a week: within 2 to 3 days.
      'العدوى البطيئة قد تبدأ متأخرة، دون حمى. ألم بعد إجهاد واضح بوقت قصير قد يكفي له موعد عادي إذا كان عمرك من 16 إلى 65. يجب أن يخف كل يوم، دون ألم عند الراحة أو في الليل، ودون حمى أو هشاشة في العظام أو استعمال طويل لأقراص الكورتيزون أو عامل خطر مما هو مذكور أدناه. إذا توقف التحسن أو لم تتحسن الحالة بوضوح خلال أسبوع: خلال 2 إلى 3 أيام.',
    ],
    // = Emergency: weakness in a leg, or very severe pain that comes suddenly or increases quickly, or a change in urine or stool, or fever in the first 30 days or with one of the risk factors mentioned below. A call must be made today for severe pain, or pain that increases in the first two weeks, or another fever. A call must be made today also with diabetes, or weak immunity, or metal or a device in the spine or the head, or cancer or injecting drugs (at any past time), or a recent serious infection or contact with someone with TB.
    help: 'حالة طارئة: ضعف في ساق، أو ألم شديد جدًا يأتي فجأة أو يزداد بسرعة، أو تغيّر في البول أو البراز، أو حمى في أول 30 يومًا أو مع أحد عوامل الخطر المذكورة أدناه. يجب الاتصال اليوم عند ألم شديد، أو ألم يزداد في أول أسبوعين، أو حمى أخرى. ويجب الاتصال اليوم أيضًا مع السكري، أو ضعف المناعة، أو معدن أو جهاز في العمود الفقري أو الرأس، أو السرطان أو تعاطي مخدرات بالحقن (في أي وقت مضى)، أو عدوى خطيرة حديثة أو مخالطة مريض بالسل.',
  },
  'back-grows': {
    // = Why does my back pain increase each day after the lumbar puncture?
    question: 'لماذا يزداد ألم ظهري كل يوم بعد البزل القطني؟',
    answer: [
      // = The soreness from the needle should ease day by day, so pain that increases in the first two weeks needs a call today.
      'يجب أن يخف الألم الناتج عن الإبرة يومًا بعد يوم، لذلك فإن الألم الذي يزداد في أول أسبوعين يحتاج إلى اتصال اليوم.',
      // = This is true even if the pain was not severe and you had no fever. Bleeding near the spine may begin with pain that increases. So may infection: doctors saw it on day 5 and day 10 after needles in the back. One of these people had no other complaint.
      'هذا صحيح حتى إذا لم يكن الألم شديدًا ولم تكن لديك حمى. النزيف قرب العمود الفقري قد يبدأ بألم يزداد. وكذلك العدوى: رآها أطباء في اليوم رقم 5 واليوم رقم 10 بعد إبر في الظهر. وكان أحد هؤلاء بلا أي شكوى أخرى.',
      // = When calling, the date of the needle should be said, when the pain began to increase, and whether you take a blood thinner.
      'عند الاتصال، يُرجى ذكر تاريخ الإبرة، ومتى بدأ الألم يزداد، وهل لديك مميّع دم ضمن أدويتك.',
    ],
    // = Emergency help must be sought for very severe pain that comes suddenly or increases quickly, or for pain that gets worse with a blood thinner, or for fever with back pain. The same for weakness in a leg, or pain or numbness in both legs, or numbness between the legs, or a problem in urine or stool.
    help: 'يجب طلب المساعدة الطارئة عند ألم شديد جدًا يأتي فجأة أو يزداد بسرعة، أو ألم يسوء مع مميّع دم، أو حمى مع ألم في الظهر. وكذلك عند ضعف في ساق، أو ألم أو خدر يمتد في كلتا الساقين، أو خدر بين الساقين، أو مشكلة في البول أو البراز.',
  },
  'back-how-long': {
    question: 'كم يدوم ألم الظهر بعد البزل القطني؟',
    answer: [
      'يزول معظم الألم الناتج عن الإبرة خلال أيام قليلة.',
      'في دراسة إسبانية، كان لدى نحو 16 من كل 100 شخص ألم في الظهر بعد 5 إلى 7 أيام. وفي دراسة أخرى، على أشخاص أكبر سنًا، كان لدى نحو 13 من كل 100 ألم خفيف في الموضع. وكان يزول وحده دائمًا.',
    ],
    help: 'حالة طارئة: ألم شديد جدًا يأتي فجأة أو يزداد بسرعة. عند أي علامة طارئة، يجب طلب المساعدة الطارئة أولًا. يجب الاتصال اليوم إذا كان الألم يزداد في أول أسبوعين، أو كان شديدًا في أي وقت. وكذلك عند ألم جديد أو أسوأ مع أحد عوامل الخطر المذكورة أدناه. إذا لم يتحسن بعد أسبوعين، أو بدأ من اليوم رقم 4 إلى الأسبوع 12، يجب مراجعة طبيب خلال 2 إلى 3 أيام. وكذلك عند ألم منذ الإبرة مع عامل خطر. ألم آخر لم يتغيّر منذ أكثر من 6 أسابيع: موعد عادي، لكن ليس مع السكري، أو ضعف المناعة، أو معدن أو جهاز في العمود الفقري أو الرأس، أو السرطان أو تعاطي مخدرات بالحقن (الآن أو في أي وقت مضى)، أو عدوى خطيرة حديثة أو مخالطة مريض بالسل.',
  },
} satisfies Record<string, FaqText>;
