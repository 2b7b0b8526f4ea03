import type { FaqText } from '../../translation.js';

/** Blood thinners and anti-inflammatory painkillers. */
export const medicines = {
  'blood-thinners': {
    // = I take a blood thinner. What must I watch for after the lumbar puncture?
    question: 'أتناول مميّع دم (مسيّل للدم). إلى ماذا يجب أن أنتبه بعد البزل القطني؟',
    answer: [
      // = A blood thinner raises the risk of bleeding near the spine, so a call must be made today for any new back or leg pain in the first two weeks.
      'مميّع الدم يرفع خطر النزيف قرب العمود الفقري، لذلك يجب الاتصال اليوم عند أي ألم جديد في الظهر أو الساق في أول أسبوعين.',
      // = Examples are warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin, clopidogrel and ticagrelor. This also applies if your blood does not clot well. The cause may be lack of platelets, or liver or kidney failure, or much alcohol.
      'من الأمثلة وارفارين وأبيكسابان وريفاروكسابان وإيدوكسابان ودابيغاتران وهيبارين وكلوبيدوغريل وتيكاغريلور. ينطبق هذا أيضًا إذا كان دمك لا يتجلط جيدًا. قد يكون السبب نقص الصفائح الدموية، أو فشل الكبد أو الكلى، أو تناول الكحول بكثرة.',
      // = A blood thinner must not be stopped or restarted by a decision of your own. You must ask your team when the next dose is. When calling about a symptom, the name of the blood thinner must be said first.
      'لا يجوز إيقاف مميّع الدم أو البدء به من جديد بقرار منك. يجب سؤال فريقك عن موعد الجرعة التالية. عند الاتصال بسبب عرض، يجب ذكر اسم مميّع الدم أولًا.',
    ],
    // = Emergency help must be sought if back pain is very severe or clearly gets worse in the first two weeks. This includes daily aspirin too. The same for weakness in a leg or new numbness in it, or pain in both legs, or a problem in urine or stool, or a headache that changes.
    help: 'يجب طلب المساعدة الطارئة إذا كان ألم الظهر شديدًا جدًا أو يسوء بوضوح في أول أسبوعين. يشمل هذا الأسبرين اليومي أيضًا. وكذلك عند ضعف في ساق أو خدر جديد فيها، أو ألم يمتد في كلتا الساقين، أو مشكلة في البول أو البراز، أو صداع يتغيّر.',
  },
  ibuprofen: {
    question: 'هل يمكنني تناول إيبوبروفين أو أسبرين بعد البزل القطني؟',
    answer: [
      'لا يجوز تناول إيبوبروفين أو نابروكسين أو أسبرين للألم في أول يومين، إلا إذا قال فريقك أو صيدلي إنه مناسب لك.',
      'تفيد هذه الأدوية ألم الظهر قليلًا. قد تسبب نزيفًا في المعدة أو الأمعاء، ولا تتفق نشرات المستشفيات بشأنها. لا يجوز إيقاف أسبرين موصوف لك: يجب السؤال أولًا.',
      'بعد يومين، يجب السؤال أولًا أيضًا عند:',
      [
        'تناول مميّعات الدم أو الكورتيزون أو أدوية أخرى كل يوم',
        'مشكلة نزيف، أو قرحة أو نزيف في المعدة في أي وقت مضى',
        'الربو، أو حساسية من هذا النوع من الأدوية',
        'مرض في القلب أو الكلى أو الكبد أو الأمعاء، أو ارتفاع ضغط الدم، أو سكتة دماغية سابقة',
        'الحمل، أو عمر أكثر من 65، أو نقص السوائل، أو جدري الماء.',
      ],
    ],
    help: 'تقيؤ الدم، أو براز أسود لزج أثناء تناول أحد هذه الأدوية، حالة طارئة. أي براز أسود لزج يحتاج إلى اتصال اليوم.',
  },
} satisfies Record<string, FaqText>;
