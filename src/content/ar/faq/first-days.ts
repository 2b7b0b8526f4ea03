import type { FaqText } from '../../translation.js';

/** What the first days are like, and the care of the needle mark. */
export const firstDays = {
  'first-days-normal': {
    question: 'ما الطبيعي في الأيام الأولى بعد البزل القطني؟',
    answer: [
      'الألم الخفيف والصداع شائعان بعد البزل القطني (البزل الشوكي)، والمشكلات الخطيرة نادرة.',
      'قد تظهر كدمة، أو ألم خفيف في الظهر، أو صداع خفيف، مع شعور بالتعب. يجب أن يخف هذا يومًا بعد يوم.',
      'في دراسة كبيرة في عيادات الذاكرة، كان لدى نحو 17 من كل 100 شخص ألم في الظهر، ولدى 19 من كل 100 صداع في أول أسبوعين. وجدت دراسات أخرى أقل أو أكثر. للعمر والإبرة وعدد المحاولات أثر.',
      'قد تظهر مشكلة بعد العودة إلى المنزل. يطلب أحد فرق الولادة الانتباه لمدة 6 أسابيع.',
    ],
    help: 'يجب طلب المساعدة الطارئة عند ضعف في ساق، أو عدم القدرة على التبول، أو ألم شديد جدًا يأتي بسرعة، أو ألم يزداد مع مميّع دم، أو حمى مع ألم في الظهر أو صداع شديد. يجب الاتصال بفريقك اليوم إذا كان الألم يزداد، أو لديك حمى، أو خدر في ساق واحدة.',
  },
  'needle-mark': {
    // = How can I look after the needle mark?
    question: 'كيف أعتني بموضع الإبرة؟',
    answer: [
      // = The needle mark must be kept clean and covered for a day; after that the dressing can usually be taken off and washing is possible.
      'يجب إبقاء موضع الإبرة نظيفًا ومغطى ليوم؛ بعد ذلك يمكن عادةً إزالة الضماد والاغتسال.',
      // = If your leaflet says something else, it must be followed. If the dressing sticks to your skin, please leave it and ask about it.
      'إذا ذكرت نشرتك شيئًا آخر، يجب اتباعها. إذا كان الضماد ملتصقًا بجلدك، يُرجى تركه والسؤال عنه.',
      // = A small bruise or some swelling is common. A lump without heat or redness needs a check within 2 to 3 days.
      'الكدمة الصغيرة أو بعض التورم أمر شائع. الكتلة دون سخونة أو احمرار تحتاج إلى فحص خلال 2 إلى 3 أيام.',
      // = Clear fluid or blood that wets the dressing again and again needs a call today. Likewise a mark that is red, hot, swollen or more sore, or that has pus. It must be kept covered with a clean, dry dressing with nothing else put on it.
      'السائل الشفاف أو الدم الذي يبلل الضماد مرة بعد مرة يحتاج إلى اتصال اليوم. وكذلك موضع أحمر أو ساخن أو متورم أو أكثر ألمًا، أو فيه صديد. يجب إبقاؤه مغطى بضماد نظيف وجاف دون وضع أي شيء آخر عليه.',
    ],
    // = Emergency help must be sought if the mark leaks or is red and you have fever, a stiff neck or a severe headache, or if the redness spreads.
    help: 'يجب طلب المساعدة الطارئة إذا كان الموضع يتسرب منه سائل أو أحمر ولديك حمى أو تيبس في الرقبة أو صداع شديد، أو إذا كان الاحمرار ينتشر.',
  },
} satisfies Record<string, FaqText>;
