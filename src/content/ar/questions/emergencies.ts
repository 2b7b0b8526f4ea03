/** The screens that come first: each label is a warning sign that also stands in a list. */
import type { QuestionHelp, QuestionText } from '../../types.js';

/** What counts as a temperature. */
export const temperature: QuestionHelp = {
  // = What counts as a temperature (fever)?
  title: 'ما الذي يُعد حرارة (حمى)؟',
  text: [
    // = 38 degrees Celsius (100.4 Fahrenheit) or more, or shaking chills, or a feeling of heat and of illness, or below 36 degrees Celsius (96.8 Fahrenheit) with feeling ill.
    '38 درجة مئوية (100.4 فهرنهايت) أو أكثر، أو قشعريرة مع رجفة، أو شعور بالسخونة وبالمرض، أو أقل من 36 درجة مئوية (96.8 فهرنهايت) مع شعور بالمرض.',
    // = With weak immunity, cortisone tablets or cancer treatment: 37.5 degrees Celsius (99.5 Fahrenheit) or more if it was measured twice or with feeling ill. A feeling of heat or shivering also counts.
    'مع ضعف المناعة أو أقراص الكورتيزون أو علاج السرطان: 37.5 درجة مئوية (99.5 فهرنهايت) أو أكثر إذا قيست مرتين أو مع شعور بالمرض. الشعور بالسخونة أو الرعشة يُعد حرارة أيضًا.',
    // = A temperature may not show with painkillers, cortisone or older age.
    'قد لا تظهر الحرارة مع المسكنات أو الكورتيزون أو التقدم في السن.',
  ],
};

export const nerves: QuestionText<'nerves'> = {
  // = Is any of the following new or worse?
  title: 'هل أي مما يلي جديد أو أسوأ؟',
  // = New: since the needle, or in the last two weeks.
  hint: 'جديد: منذ الإبرة، أو في آخر أسبوعين.',
  help: {
    // = More examples
    title: 'أمثلة أخرى',
    text: [
      // = Urinating: leaking counts, and inability to urinate counts too. Burning is asked about later.
      'التبول: التسرب يُحسب، وعدم القدرة على التبول يُحسب أيضًا. السؤال عن الحرقة يأتي لاحقًا.',
      // = Stool: loss of feeling when full or when wiping counts. Constipation alone does not count.
      'البراز: فقدان الإحساس عند الامتلاء أو عند المسح يُحسب. الإمساك وحده لا يُحسب.',
      // = Numbness: think of the parts that touch a bicycle seat. A small patch counts.
      'الخدر: المقصود الأجزاء التي تلامس مقعد الدراجة. البقعة الصغيرة تُحسب.',
      // = Weakness of the leg: a foot that slaps the floor, or a knee that buckles suddenly, or stairs or standing up have become harder. Stumbling and loss of balance count. Limping from pain alone, with normal strength, does not count.
      'ضعف الساق: قدم تضرب الأرض، أو ركبة تنثني فجأة، أو صعود الدرج أو النهوض صار أصعب. التعثر وعدم الثبات يُحسبان. العرج بسبب الألم وحده، مع قوة طبيعية، لا يُحسب.',
      // = After a birth these count too. If the legs or the bladder were not normal before: new means different from usual.
      'بعد الولادة تُحسب هذه أيضًا. إذا كانت الساقان أو المثانة غير طبيعية من قبل: جديد يعني مختلفًا عن المعتاد.',
    ],
  },
  options: {
    // = New problem in urinating: no ability to urinate, to start or to feel it, or leaking of urine
    pee: 'مشكلة جديدة في التبول: عدم القدرة على التبول أو بدئه أو الإحساس به، أو تسرب البول',
    // = New problem in stool: no ability to hold it or to feel it
    poo: 'مشكلة جديدة في البراز: عدم القدرة على حبسه أو الإحساس به',
    // = New numbness, tingling or odd feeling: between the legs, or in the bottom, or in the genitals
    saddle: 'خدر أو تنميل أو إحساس غريب جديد: بين الساقين، أو في المؤخرة، أو في الأعضاء التناسلية',
    // = Weakness in a leg, new or greater than before: it drags or buckles suddenly
    weak: 'ضعف في ساق، جديد أو أشد من قبل: تنجرّ أو تنثني فجأة',
    // = Pain, tingling or numbness running down in both legs: new or worse in the last two weeks, or since a needle less than 6 weeks ago
    'both-legs':
      'ألم أو تنميل أو خدر يمتد في كلتا الساقين: جديد أو أسوأ في آخر أسبوعين، أو منذ إبرة قبل أقل من 6 أسابيع',
    // = Numbness that spread or became bigger: in the last two weeks, or since a needle less than 6 weeks ago
    spreading: 'خدر انتشر أو كبر: في آخر أسبوعين، أو منذ إبرة قبل أقل من 6 أسابيع',
    // = Old trouble in both legs: pain in walking, or slow change, or numbness; or short spells of tingling
    'old-legs':
      'مشكلة قديمة في كلتا الساقين: ألم عند المشي، أو تغيّر بطيء، أو خدر؛ أو نوبات تنميل قصيرة',
    // = None of these
    none: 'لا شيء من هذا',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
  },
};

export const oldLegs: QuestionText<'old-legs'> = {
  // = What is the closest description of the leg trouble?
  title: 'ما الوصف الأقرب لمشكلة الساقين؟',
  options: {
    // = Pain in both legs when walking or standing: it goes within minutes of sitting or leaning forward, is the same for months, without weakness or numbness
    walking:
      'ألم في كلتا الساقين عند المشي أو الوقوف: يزول خلال دقائق من الجلوس أو الانحناء إلى الأمام، وهو نفسه منذ أشهر، دون ضعف أو خدر',
    // = Tingling around the mouth and in the hands and feet together: in short spells with panic or fast breathing, and the state is normal between them
    spells:
      'تنميل حول الفم وفي اليدين والقدمين معًا: في نوبات قصيرة مع هلع أو تنفس سريع، والحالة طبيعية بينها',
    // = Pain, burning, tingling or numbness in both legs or spreading slowly: for more than two weeks, no faster lately, the needle more than 6 weeks ago
    slow: 'ألم أو حرقة أو تنميل أو خدر في كلتا الساقين أو ينتشر ببطء: منذ أكثر من أسبوعين، ولم يتسارع مؤخرًا، والإبرة قبل أكثر من 6 أسابيع',
    // = Burning and odd feelings in the back and both legs: unchanged for months, and a health professional has checked them
    checked: 'حرقة وأحاسيس غريبة في الظهر وكلتا الساقين: دون تغيّر منذ أشهر، وفحصها مختص صحي',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
  },
};

export const infection: QuestionText<'infection'> = {
  // = Is any of the following happening now?
  title: 'هل يحدث أي مما يلي الآن؟',
  // = Brown or black skin: the palms, the soles, the mouth and the eyelids must be looked at.
  hint: 'البشرة السمراء أو السوداء: يجب النظر إلى الكفين وباطن القدمين والفم والجفنين.',
  help: temperature,
  options: {
    // = Temperature with any one of: stiff neck, pain from light, repeated vomiting, great sleepiness, confusion, rash that does not fade
    'fever-sign':
      'حرارة مع أي واحد مما يلي: تيبس الرقبة، أو ألم من الضوء، أو تقيؤ متكرر، أو نعاس شديد، أو تشوش ذهني، أو طفح لا يبهت',
    // = Severe headache with any two of: stiff neck, pain from light, repeated vomiting, great sleepiness, confusion, rash
    'headache-signs':
      'صداع شديد مع أي اثنين مما يلي: تيبس الرقبة، ألم من الضوء، تقيؤ متكرر، نعاس شديد، تشوش ذهني، طفح',
    // = Headache that clearly goes on lying down, with a stiff neck or pain from light: without a temperature, without a painkiller in the last 6 hours, and the needle in the last 7 days
    'upright-stiff':
      'صداع يزول بوضوح عند الاستلقاء، مع تيبس الرقبة أو ألم من الضوء: دون حرارة، ودون مسكن في آخر 6 ساعات، والإبرة في آخر 7 أيام',
    // = Confusion or unclear speech
    confused: 'تشوش ذهني أو كلام غير واضح',
    // = Extreme shivering or extreme muscle pain
    shivering: 'ارتجاف شديد للغاية أو ألم شديد للغاية في العضلات',
    // = No urination all day
    'no-pee': 'عدم التبول طوال اليوم',
    // = Very hard breathing: or blotchy, blue or very pale skin, or a feeling that death is near, or a rash that does not fade under a glass
    skin: 'صعوبة شديدة جدًا في التنفس: أو جلد مبقّع أو أزرق أو شاحب جدًا، أو شعور بقرب الموت، أو طفح لا يبهت تحت كأس زجاجي',
    // = None of these
    none: 'لا شيء من هذا',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
  },
  short: {
    // = Temperature with a warning sign
    'fever-sign': 'حرارة مع علامة خطر',
    // = Severe headache with two warning signs
    'headache-signs': 'صداع شديد مع علامتي خطر',
    // = Very hard breathing, or a change in the skin
    skin: 'صعوبة شديدة جدًا في التنفس، أو تغيّر في الجلد',
  },
};

export const sudden: QuestionText<'sudden'> = {
  // = Has any of the following happened?
  title: 'هل حدث أي مما يلي؟',
  help: {
    // = What does not count
    title: 'ما لا يُحسب',
    text: [
      // = A simple faint while the needle was in.
      'إغماء بسيط أثناء وجود الإبرة.',
      // = More sleep because of a bad night.
      'نوم أكثر بسبب ليلة سيئة.',
      // = Light dizziness on sitting up, with a headache that eases on lying down, and nothing else.
      'دوخة خفيفة عند الاعتدال جلوسًا، مع صداع يخف عند الاستلقاء ولا شيء غير ذلك.',
    ],
  },
  options: {
    // = A sudden headache, the worst headache ever: it reaches its greatest strength within 5 minutes
    thunderclap: 'صداع مفاجئ هو الأسوأ على الإطلاق: يبلغ أقصى شدته خلال 5 دقائق',
    // = Drooping of the face, weakness of an arm, confusion, or difficulty in speaking: wrong words count
    stroke: 'تدلي الوجه، أو ضعف في ذراع، أو تشوش ذهني، أو صعوبة في الكلام: الكلمات الخاطئة تُحسب',
    // = A fit, a faint, or new very great sleepiness: difficulty in waking or in staying awake
    drowsy: 'نوبة تشنج، أو إغماء، أو نعاس جديد شديد جدًا: صعوبة في الإيقاظ أو في البقاء مستيقظًا',
    // = Sudden loss or greying of sight: in one eye or both
    sight: 'فقدان مفاجئ للبصر أو رؤية رمادية مفاجئة: في عين واحدة أو في كلتيهما',
    // = Weakness that increases: it climbs from the feet, or breathing becomes harder
    climbing: 'ضعف يزداد: يصعد من القدمين، أو يصبح التنفس أصعب',
    // = Chest pain or new shortness of breath: also sudden pain, very severe or tearing, in the tummy or back; or severe pain in the back, side or tummy with a feeling of fainting, cold sweat, grey skin or fast heartbeat
    chest:
      'ألم في الصدر أو ضيق جديد في التنفس: وأيضًا ألم مفاجئ، شديد جدًا أو كالتمزق، في البطن أو الظهر؛ أو ألم شديد في الظهر أو الجنب أو البطن مع شعور بالإغماء أو تعرق بارد أو بشرة رمادية أو تسارع ضربات القلب',
    // = After a serious accident or a fall from a height: pain that began then
    accident: 'بعد حادث خطير أو سقوط من مكان مرتفع: ألم بدأ حينها',
    // = None of these
    none: 'لا شيء من هذا',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
  },
  short: {
    // = Pain after a serious accident or fall
    accident: 'ألم بعد حادث خطير أو سقوط',
  },
};

// = Vomiting of blood: red, or like coffee grounds
const blood = 'تقيؤ دم: أحمر، أو مثل حثالة القهوة (التفل)';
// = First 30 days after a spinal (half-body) anaesthetic or an epidural anaesthetic (back needle): numbness or weakness for longer than medical staff said, or that returned or spreads
const block =
  'أول 30 يومًا بعد تخدير نصفي أو تخدير فوق الجافية (إبرة الظهر): خدر أو ضعف لمدة أطول مما قاله الطاقم الطبي، أو عاد، أو ينتشر';
// = A shunt of brain fluid or a pump in the spine: headache with vomiting or sleepiness, or sudden stiffness, itching or fever
const device =
  'تحويلة لسائل الدماغ (شنت) أو مضخة في العمود الفقري: صداع مع تقيؤ أو نعاس، أو تيبس مفاجئ أو حكة أو حمى';

export const special: QuestionText<'special'> = {
  // = Does any of the following apply?
  title: 'هل ينطبق أي مما يلي؟',
  help: temperature,
  options: {
    // = Pregnancy, or birth in the last 6 weeks, with: very severe headache, or flashes of light, or blurred sight, or pain under the ribs, or sudden swelling, or a fit
    birth:
      'الحمل، أو الولادة في آخر 6 أسابيع، مع: صداع شديد جدًا، أو ومضات ضوء، أو تشوش البصر، أو ألم تحت الأضلاع، أو تورم مفاجئ، أو نوبة تشنج',
    device,
    // = Cancer treatment or great lack of white blood cells, with: a temperature, or shivers, or feeling ill
    cancer: 'علاج السرطان أو نقص شديد في خلايا الدم البيضاء، مع: حرارة، أو رعشة، أو شعور بالمرض',
    block,
    blood,
    // = New loss of feeling during sex, or new difficulty in erection: above all with back or leg pain
    sex: 'فقدان جديد للإحساس أثناء الجماع، أو صعوبة جديدة في الانتصاب: خصوصًا مع ألم في الظهر أو الساق',
    // = None of these
    none: 'لا شيء من هذا',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
    // = I prefer not to answer
    'no-answer': 'أفضّل عدم الإجابة',
  },
  short: {
    // = A warning sign in pregnancy or after birth
    birth: 'علامة خطر في الحمل أو بعد الولادة',
    // = Fever or feeling ill with cancer treatment
    cancer: 'حمى أو شعور بالمرض مع علاج السرطان',
    // = Numbness or weakness of the legs after an anaesthetic
    block: 'خدر أو ضعف في الساقين بعد تخدير',
    // = A warning sign with a shunt or a pump
    device: 'علامة خطر مع تحويلة (شنت) أو مضخة',
  },
};

export const child: QuestionText<'child'> = {
  // = Does any of the following apply?
  title: 'هل ينطبق أي مما يلي؟',
  help: temperature,
  options: {
    // = Floppiness or difficulty in waking: or no response, or a fit, or a weak or high-pitched cry, or bulging of the soft spot of the head, or blotchy, blue or cold skin, or fast breathing
    floppy:
      'ارتخاء أو صعوبة في الإيقاظ: أو عدم استجابة، أو نوبة تشنج، أو بكاء ضعيف أو حاد عالي النبرة، أو انتفاخ يافوخ الرأس (البقعة اللينة)، أو جلد مبقّع أو أزرق أو بارد، أو تنفس سريع',
    // = Age under 12 years: headache with sleepiness, or difficulty in seeing, speaking, swallowing, balance or walking
    head: 'عمر أقل من 12 سنة: صداع مع نعاس، أو صعوبة في الرؤية أو الكلام أو البلع أو التوازن أو المشي',
    // = No wet nappy for 12 hours, or new weakness, or a change in urine or stool: or illness without walking
    nappy:
      'عدم تبلل الحفاض لمدة 12 ساعة، أو ضعف جديد، أو تغيّر في البول أو البراز: أو مرض مع عدم المشي',
    device,
    // = Chemotherapy or great lack of white blood cells: any temperature, or shivers, or feeling ill
    cancer: 'علاج كيميائي أو نقص شديد في خلايا الدم البيضاء: أي حرارة أو رعشة أو شعور بالمرض',
    block,
    blood,
    // = None of these
    none: 'لا شيء من هذا',
    // = I do not know for sure
    'not-sure': 'لا أعرف بالتأكيد',
  },
  short: {
    // = Headache with sleepiness or other new trouble
    head: 'صداع مع نعاس أو مشكلة جديدة أخرى',
    // = Fever or feeling ill with cancer treatment
    cancer: 'حمى أو شعور بالمرض مع علاج السرطان',
    // = Numbness or weakness of the legs after an anaesthetic
    block: 'خدر أو ضعف في الساقين بعد تخدير',
    // = A warning sign with a shunt or a pump
    device: 'علامة خطر مع تحويلة (شنت) أو مضخة',
  },
};
