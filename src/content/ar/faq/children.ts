import type { FaqText } from '../../translation.js';

/** Children, soon after the needle and years later. */
export const children = {
  'child-normal': {
    // = Is it normal that my child's back hurts after the lumbar puncture?
    question: 'هل من الطبيعي أن يؤلم ظهر طفلي بعد البزل القطني؟',
    answer: [
      // = Back pain is common in children after the lumbar puncture (spinal puncture), and mostly goes within a week.
      'ألم الظهر شائع عند الأطفال بعد البزل القطني (البزل الشوكي)، ويزول غالبًا خلال أسبوع.',
      // = In two studies, it appeared in about 8 and about 40 of every 100 children.
      'في دراستين، ظهر لدى نحو 8 ونحو 40 من كل 100 طفل.',
      // = Age 5 to 15 years: a doctor must be seen within 2 to 3 days unless the pain is mild, easing, and less than a week has passed since it began.
      'العمر من 5 إلى 15 سنة: يجب مراجعة طبيب خلال 2 إلى 3 أيام إلا إذا كان الألم خفيفًا ويخف ومضى عليه أقل من أسبوع.',
      // = Age under 5 years: a call must be made today for any back pain or headache. A single case may wait 2 to 3 days: soreness at the needle mark or a small dry bruise in the first 3 days. Your child must be more than 3 months old, without fever, able to be lifted without crying, and feeding, sleeping, moving and playing as usual.
      'العمر أقل من 5 سنوات: يجب الاتصال اليوم عند أي ألم في الظهر أو صداع. حالة واحدة يمكن أن تنتظر 2 إلى 3 أيام: ألم في موضع الإبرة أو كدمة صغيرة جافة في أول 3 أيام. بشرط أن يكون عمر طفلك أكثر من 3 أشهر، ودون حمى، ويمكن حمله دون بكاء، ويتغذى وينام ويتحرك ويلعب كالمعتاد.',
      // = Paracetamol (acetaminophen) can be tried. One must ask before ibuprofen. Aspirin must not be given.
      'يمكن تجربة باراسيتامول (أسيتامينوفين). يجب السؤال قبل إيبوبروفين. لا يجوز إعطاء أسبرين.',
    ],
    // = Emergency help must be sought for sudden very severe pain, or fever with back pain, or weakness in a leg, or a fit, or if your child is floppy or hard to wake. A call must be made today if your child does not walk.
    help: 'يجب طلب المساعدة الطارئة عند ألم مفاجئ شديد جدًا، أو حمى مع ألم في الظهر، أو ضعف في ساق، أو نوبة تشنج، أو إذا كان طفلك مرتخيًا أو يصعب إيقاظه. يجب الاتصال اليوم إذا كان طفلك لا يمشي.',
  },
  'child-help': {
    // = When must I seek help for my child after the lumbar puncture?
    question: 'متى يجب أن أطلب المساعدة لطفلي بعد البزل القطني؟',
    answer: [
      // = Emergency help must be sought for any of these signs.
      'يجب طلب المساعدة الطارئة عند أي علامة من هذه العلامات.',
      [
        // = Difficulty in waking, floppiness, a fit, a weak or high-pitched cry, bulging of the soft spot of the head.
        'صعوبة في الإيقاظ، أو ارتخاء، أو نوبة تشنج، أو بكاء ضعيف أو حاد عالي النبرة، أو انتفاخ يافوخ الرأس (البقعة اللينة).',
        // = A rash that does not fade, blue, blotchy or cold skin, or fast breathing.
        'طفح جلدي لا يبهت، أو جلد أزرق أو مبقّع أو بارد، أو تنفس سريع.',
        // = Weakness in a leg, or new pain or numbness in both legs, or a new problem in urine or stool. A baby: no wet nappy for 12 hours.
        'ضعف في ساق، أو ألم أو خدر جديد في كلتا الساقين، أو مشكلة جديدة في البول أو البراز. رضيع: عدم تبلل الحفاض لمدة 12 ساعة.',
        // = Very severe back pain that comes suddenly or increases quickly, or sudden very severe pain in the tummy or the chest.
        'ألم شديد جدًا في الظهر يأتي فجأة أو يزداد بسرعة، أو ألم مفاجئ شديد جدًا في البطن أو الصدر.',
        // = Not walking, with fever or feeling ill.
        'عدم المشي، مع حمى أو شعور بالمرض.',
        // = Fever with back pain or a severe headache in the first 30 days.
        'حمى مع ألم في الظهر أو صداع شديد في أول 30 يومًا.',
        // = A headache with difficulty in seeing, speaking, walking or staying awake.
        'صداع مع صعوبة في الرؤية أو الكلام أو المشي أو البقاء مستيقظًا.',
        // = Age under 3 months with a temperature of 38 degrees Celsius (100.4 Fahrenheit), or cancer treatment with a temperature of 38 degrees Celsius once.
        'عمر أقل من 3 أشهر مع حرارة 38 درجة مئوية (100.4 فهرنهايت)، أو علاج السرطان مع حرارة 38 درجة مئوية مرة واحدة.',
      ],
      // = A call must be made today if your child does not walk, sit or bend, or limps, or pain wakes the child, or the child cries when lifted, or has a fever. The same for a headache in the morning, or that wakes from sleep, or when lying down, or any back pain or headache under age 5 years. From age 5 years, other pain needs a doctor within 2 to 3 days, unless it is mild, easing, and less than a week has passed since it began.
      'يجب الاتصال اليوم إذا كان طفلك لا يمشي أو لا يجلس أو لا ينحني، أو يعرج، أو يوقظه ألم، أو يبكي عند حمله، أو لديه حمى. وكذلك عند صداع في الصباح، أو يوقظ من النوم، أو عند الاستلقاء، أو عند أي ألم في الظهر أو صداع قبل عمر 5 سنوات. من عمر 5 سنوات، يحتاج أي ألم آخر إلى طبيب خلال 2 إلى 3 أيام، إلا إذا كان خفيفًا ويخف ومضى عليه أقل من أسبوع.',
    ],
    // = In doubt, a call must be made today. With brown or black skin, the palms, the soles, the mouth and the inside of the eyelids must be looked at.
    help: 'عند الشك، يجب الاتصال اليوم. مع البشرة السمراء أو السوداء، يجب النظر إلى الكفين وباطن القدمين والفم وباطن الجفنين.',
  },
  'child-years-later': {
    question: 'هل يمكن أن يسبب البزل القطني في الطفولة ألمًا في الظهر بعد سنوات؟',
    answer: [
      'في حالات نادرة جدًا، وُجدت كتلة بطيئة النمو من خلايا الجلد (كيسة بشرانية) في العمود الفقري بعد سنوات من بزل قطني لرضيع أو طفل.',
      'كتب أطباء عن حالات فردية، وُجدت بعد نحو سنتين إلى سنوات كثيرة. يزداد الألم ببطء في الظهر أو الورك أو الساقين. قد يسوء في الليل أو عند الانحناء، وقد تتغير طريقة المشي. يمكن أن تشفيها عملية جراحية.',
      'يُرجى إخبار الطبيب بالبزل القطني وبعمر الطفل حينها. إذا أُجري أكثر من مرة، يُرجى ذكر ذلك.',
    ],
    help: 'ضعف جديد، أو خدر بين الساقين، أو مشكلة في البول أو البراز حالة طارئة. يجب مراجعة طبيب خلال 2 إلى 3 أيام عند ألم يزداد ببطء في الظهر أو الساق، أو تغيّر في المشي، لدى من أُجري له بزل قطني في عمر الرضاعة أو الطفولة.',
  },
} satisfies Record<string, FaqText>;
