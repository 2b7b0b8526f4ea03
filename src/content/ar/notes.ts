/** One more sentence for the rows that ask for it. */
import type { Pack } from '../types.js';

// = A blood thinner must not be stopped unless that was asked of you.
const thinner = 'لا يجوز إيقاف مميّع الدم إلا إذا طُلب منك ذلك.';
// = The 24-hour line of the cancer team can be called first, if there is one. The instructions on that team's card must be followed.
const cancerLine =
  'يمكن الاتصال أولًا بخط فريق السرطان العامل على مدار 24 ساعة، إن وُجد. يجب اتباع تعليمات بطاقة ذلك الفريق.';
// = The reception of pregnant women (labour ward) can help as well. Please say the date of the birth, or when it is expected.
const maternity =
  'يمكن أن يساعد أيضًا قسم استقبال الحوامل (جناح الولادة). يُرجى ذكر تاريخ الولادة، أو موعدها المتوقع.';
// = The midwife or the maternity team is the right party to ask. So is the anaesthetic team.
const midwife = 'القابلة أو فريق الولادة هو الجهة المناسبة للسؤال. وكذلك فريق التخدير.';
// = The children's ward or the children's team is the right party to call.
const children = 'جناح الأطفال أو فريق الأطفال هو الجهة المناسبة للاتصال بها.';
// = The question to ask: could a treatment of the headache, such as the blood patch, help?
const patch = 'يُرجى السؤال: هل يمكن أن يفيد علاج للصداع، مثل رقعة الدم؟';
// = Back pain is common, and months later it is usually not due to the needle.
const usual = 'ألم الظهر شائع، وبعد أشهر لا تكون الإبرة عادةً سببه.';

export const notes: Pack['notes'] = {
  'RF-E08': thinner,
  'RF-E18': maternity,
  'RF-E20': cancerLine,
  'RF-D03': patch,
  // = It must be said that the headache has changed, and a hospital that has a device for scanning the head (scanner) must be asked for.
  'RF-D04': 'يجب ذكر أن الصداع تغيّر، وطلب مستشفى فيه جهاز لتصوير الرأس (سكانر).',
  // = The place must stay covered with a clean, dry dressing, with nothing else put on it.
  'RF-D08': 'يجب إبقاء الموضع مغطى بضماد نظيف وجاف، دون وضع أي شيء آخر عليه.',
  'RF-D11': thinner,
  'RF-D18': midwife,
  // = Someone must be talked to today: a doctor, the line for mental crises or the health advice line. If there is a plan for self-harm, or if it might happen now, the emergency number must be called.
  'RF-D24':
    'يجب التحدث إلى أحد اليوم: طبيب أو خط دعم الأزمات النفسية أو خط الاستشارات الصحية. إذا كانت هناك خطة لإيذاء النفس، أو كان من الممكن أن يحدث ذلك الآن، يجب الاتصال برقم الطوارئ.',
  'RF-T07': patch,
  // = A health professional must be seen within 2 to 3 days if the temperature has not gone. Sooner if anything new begins.
  'RF-T14':
    'يجب مراجعة مختص صحي خلال 2 إلى 3 أيام إذا لم تزُل الحرارة. وقبل ذلك إذا بدأ أي شيء جديد.',
  'RF-T16': children,
  // = If the blisters are near the eye, help must be sought today.
  'RF-T17': 'إذا كانت البثور (الفقاقيع) قريبة من العين، يجب طلب المساعدة اليوم.',
  'RF-R01': usual,
  'RF-R02': usual,
  // = The team that put in the needle is the right party to talk to.
  'RF-R04': 'الفريق الذي أدخل الإبرة هو الجهة المناسبة للتحدث معها.',
  // = A health professional must be seen within 2 to 3 days if the easing stops. The same if it has not clearly got better within a week.
  'RF-R06':
    'يجب مراجعة مختص صحي خلال 2 إلى 3 أيام إذا توقف التحسن. وكذلك إذا لم تتحسن الحالة بوضوح خلال أسبوع.',
  // = Most of this pain goes within a few days.
  'RF-H01': 'يزول معظم هذا الألم خلال أيام قليلة.',
  // = Most of these headaches go within two weeks. A call must be made if the headache has not got better by day 3 after the needle.
  'RF-H02':
    'تزول معظم حالات هذا الصداع خلال أسبوعين. يجب الاتصال إذا لم يتحسن الصداع حتى اليوم رقم 3 بعد الإبرة.',
  // = Back pain is common, and months later it is usually not due to the needle. An appointment must be booked if it is not improving in 2 to 4 weeks.
  'RF-H03':
    'ألم الظهر شائع، وبعد أشهر لا تكون الإبرة عادةً سببه. يجب حجز موعد إذا لم يتحسن خلال 2 إلى 4 أسابيع.',
  'RF-C06': cancerLine,
  'RF-C09': children,
  'RF-C10': children,
  'RF-P01': midwife,
  'RF-P03': maternity,
  'RF-P05': midwife,
};
