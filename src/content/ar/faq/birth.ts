import type { FaqText } from '../../translation.js';

/** Pregnancy and the time after a birth. */
export const birth = {
  'birth-headache-back': {
    // = I had a spinal (half-body) or epidural (back needle) anaesthetic for the birth. Which pain needs help?
    question: 'أُعطيت تخديرًا نصفيًا أو فوق الجافية (إبرة الظهر) للولادة. أي ألم يحتاج إلى مساعدة؟',
    answer: [
      // = Your midwife or maternity team must be told within 2 to 3 days about a headache that gets worse on sitting or standing, or today if it was severe.
      'يجب إخبار القابلة أو فريق الولادة خلال 2 إلى 3 أيام بأي صداع يسوء عند الجلوس أو الوقوف، أو اليوم إذا كان شديدًا.',
      // = Back pain after birth is very common. But pain at the needle mark that increases or spreads is different. Likewise a mark that is hot, red or oozes: a call must be made today.
      'ألم الظهر بعد الولادة شائع جدًا. لكن الألم في موضع الإبرة الذي يزداد أو ينتشر مختلف. وكذلك موضع ساخن أو أحمر أو يرشح منه سائل: يجب الاتصال اليوم.',
      // = Birth itself may cause a problem in urinating, or numbness between the legs. It remains an emergency.
      'الولادة نفسها قد تسبب مشكلة في التبول، أو خدرًا بين الساقين. تبقى هذه حالة طارئة.',
      // = During pregnancy, ibuprofen must not be taken unless your doctor asked for that.
      'أثناء الحمل، لا يجوز تناول إيبوبروفين إلا إذا طلب طبيبك ذلك.',
    ],
    // = The emergencies, in pregnancy and for 6 weeks after birth: very severe pain that comes suddenly or increases quickly, or a headache that has changed or a very severe headache, or flashes of light, or blurred sight, or pain under the ribs, or sudden swelling, or a fit, or fever with pain. A call must be made today if the headache prevents you from caring for yourself or your baby or does not settle, or for severe pain at the needle mark.
    help: 'الحالات الطارئة، في الحمل ولمدة 6 أسابيع بعد الولادة: ألم شديد جدًا يأتي فجأة أو يزداد بسرعة، أو صداع تغيّر أو صداع شديد جدًا، أو ومضات ضوء، أو تشوش البصر، أو ألم تحت الأضلاع، أو تورم مفاجئ، أو نوبة تشنج، أو حمى مع ألم. يجب الاتصال اليوم إذا كان الصداع يمنعك من العناية بنفسك أو برضيعك أو لا يهدأ، أو عند ألم شديد في موضع الإبرة.',
  },
  'epidural-hole': {
    question: 'أحدثوا ثقبًا بالخطأ أثناء التخدير فوق الجافية (إبرة الظهر). هل هذا مختلف؟',
    answer: [
      'نعم، إبرة التخدير فوق الجافية أكبر بكثير من إبرة البزل القطني (البزل الشوكي)، والألم الطويل أكثر شيوعًا بعد مثل هذا الثقب.',
      'في دراسة على نساء لديهن مثل هذا الثقب، كان لدى نحو 48 من كل 100 ألم في الظهر بعد 18 شهرًا. ولدى نساء مشابهات دون ثقب كانت النسبة 17 من كل 100. أما الصداع فكان 58 و17 من كل 100. لا تنطبق هذه الأرقام على البزل القطني العادي.',
      'الصداع المستمر يمكن علاجه. يُرجى إخبار طبيبك بأنه حدث ثقب، حتى إذا كان ذلك منذ زمن طويل.',
    ],
    help: 'أي علامة طارئة تعني مساعدة الآن. الصداع الذي يتغيّر حالة طارئة في أول 6 أسابيع بعد الولادة. بعد ذلك، يجب الاتصال اليوم. ويجب الاتصال اليوم أيضًا عند صداع الجلوس والوقوف الذي يدوم أكثر من 7 أيام أو يُبقيك في وضع الاستلقاء. عند أي صداع آخر من هذا النوع، يجب الاتصال بالقابلة أو الطبيب خلال 2 إلى 3 أيام.',
  },
} satisfies Record<string, FaqText>;
