/** The words of the pictures: each says in text all that its drawing shows. */
import type { Pack } from '../types.js';

export const pictures: Pack['pictures'] = {
  timeline: {
    caption:
      'المعتاد بعد الإبرة، ومتى يجب طلب المساعدة. يجب الاتصال في وقت أبكر مما هو مكتوب هنا لطفل، أو في الحمل، أو خلال 6 أسابيع بعد الولادة. وكذلك مع مميّع دم، أو مع السرطان أو السكري أو ضعف المناعة.',
    parts: [
      {
        label: 'في أي وقت',
        signs: {
          // = Emergency: weakness in a leg, or a new problem in urine or stool, or numbness between the legs. New pain or numbness in both legs. Great sleepiness or confusion, or a sudden headache that is the worst. In the first 30 days, also fever with back pain or a severe headache. The list of emergency signs includes all of them.
          emergency:
            'طارئ: ضعف في ساق، أو مشكلة جديدة في البول أو البراز، أو خدر بين الساقين. ألم أو خدر جديد يمتد في كلتا الساقين. نعاس شديد أو تشوش ذهني، أو صداع مفاجئ هو الأسوأ على الإطلاق. في أول 30 يومًا، أيضًا حمى مع ألم في الظهر أو صداع شديد. تضم قائمة العلامات الطارئة كل العلامات.',
        },
      },
      {
        label: 'أول 24 ساعة',
        usual:
          'المعتاد: موضع مؤلم، أو كدمة، أو صداع خفيف أو ألم خفيف في الظهر، أو تعب. يستطيع معظم الناس المشي والأكل والشرب.',
        signs: {
          // = Emergency: legs that stay numb past the time that medical staff told you, or very severe back pain that comes quickly.
          emergency:
            'طارئ: بقاء الساقين خدرتين بعد الوقت الذي أخبرك به الطاقم الطبي، أو ألم شديد جدًا في الظهر يأتي بسرعة.',
          // = Calling today is a must: fever alone, or vomiting so strong that drinks do not stay in the stomach. Fluid that wets the dressing again and again.
          'same-day':
            'يجب الاتصال اليوم: حمى وحدها، أو تقيؤ شديد لا تبقى معه المشروبات في المعدة. سائل يبلل الضماد مرة بعد مرة.',
        },
      },
      {
        label: 'الأيام 1 إلى 3',
        usual:
          'المعتاد: يخف ألم الموضع. قد يبدأ صداع يسوء عند الجلوس أو الوقوف ويتحسن عند الاستلقاء.',
        signs: {
          // = Emergency: headache with fever, a rash or confusion. Back pain with numbness or tingling that spreads.
          emergency: 'طارئ: صداع مع حمى أو طفح أو تشوش ذهني. ألم في الظهر مع خدر أو تنميل ينتشر.',
          // = Calling today is a must: back pain that increases.
          'same-day': 'يجب الاتصال اليوم: ألم في الظهر يزداد.',
        },
      },
      {
        label: 'اليوم 3 إلى الأسبوع 2',
        usual: 'المعتاد: يزول ألم الظهر، غالبًا خلال أسبوع. يتحسن صداع الجلوس والوقوف.',
        signs: {
          // = Calling today is a must: back pain that increases, or fever alone. A headache that begins after day 5, or gets worse on lying down, or lasts more than a week. Double vision. A sudden drop in hearing.
          'same-day':
            'يجب الاتصال اليوم: ألم في الظهر يزداد، أو حمى وحدها. صداع يبدأ بعد اليوم رقم 5، أو يسوء عند الاستلقاء، أو يدوم أكثر من أسبوع. ازدواج الرؤية. انخفاض مفاجئ في السمع.',
        },
      },
      {
        label: 'الأسابيع 2 إلى 6',
        usual:
          'المعتاد: يشعر معظم الناس بأنهم بخير. لدى قلة منهم، ما زال الصداع يزول تدريجيًا، أو عاد ألم في الظهر كان لديهم من قبل.',
        signs: {
          // = Calling today is a must: severe back pain (an emergency case if it was sudden), or fever. A headache that has changed, or that nobody has checked.
          'same-day':
            'يجب الاتصال اليوم: ألم شديد في الظهر (حالة طارئة إذا كان مفاجئًا)، أو حمى. صداع تغيّر، أو لم يفحصه أحد.',
          // = Seeing a doctor within 2 to 3 days is a must: back pain that begins or increases now, even if you feel well. Infection may be slow and without fever.
          soon: 'يجب مراجعة طبيب خلال 2 إلى 3 أيام: ألم في الظهر يبدأ أو يزداد الآن، حتى إذا شعرت بأنك بخير. قد تكون العدوى بطيئة ودون حمى.',
        },
      },
      {
        label: 'الأسبوع 6 إلى الشهر 3',
        usual:
          'المعتاد: لدى معظم الناس، لا تبقى أي مشكلة من الإبرة. ألم الظهر العادي شائع لدى الجميع.',
        signs: {
          // = Calling today is a must: severe back pain (an emergency case if it was sudden), or fever. New numbness in one leg. A headache of sitting and standing that nobody has checked.
          'same-day':
            'يجب الاتصال اليوم: ألم شديد في الظهر (حالة طارئة إذا كان مفاجئًا)، أو حمى. خدر جديد في ساق واحدة. صداع الجلوس والوقوف الذي لم يفحصه أحد.',
          // = Seeing a doctor within 2 to 3 days is a must: pain that is there all the time or gets worse at night, or comes with weight loss or night sweating.
          soon: 'يجب مراجعة طبيب خلال 2 إلى 3 أيام: ألم موجود طوال الوقت أو يسوء في الليل، أو يأتي مع نقص الوزن أو تعرق ليلي.',
        },
      },
    ],
  },
  seat: {
    caption:
      'خدر أو تنميل أو إحساس غريب جديد في الأجزاء التي تلامس مقعد الدراجة حالة طارئة. قد تكون بقعة صغيرة.',
    parts: [
      { label: 'المقصود طريقة الجلوس على الدراجة.' },
      {
        label: 'تُظهر النقاط على المقعد الأجزاء التي تلامسه: بين الساقين وحول المؤخرة.',
      },
    ],
  },
  needle: {
    caption: 'في الحالتين، تُدخل إبرة رفيعة في أسفل ظهرك من الخلف.',
    parts: [
      { label: 'الاستلقاء على الجانب مع ضم الركبتين، كما يُرى من أعلى' },
      { label: 'أو الجلوس مع الانحناء إلى الأمام' },
    ],
  },
  upright: {
    caption:
      'الصداع الناتج عن الإبرة يسوء عند الجلوس أو الوقوف، ويخف عند الاستلقاء. إذا لم يخففه الاستلقاء، يجب الاتصال اليوم. عند أي علامة طارئة، يجب طلب المساعدة الطارئة أولًا.',
    parts: [{ label: 'الوقوف أو الجلوس: الصداع أسوأ.' }, { label: 'الاستلقاء: يخف خلال دقائق.' }],
  },
};
