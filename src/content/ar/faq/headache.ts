import type { FaqText } from '../../translation.js';

/** Headache, sight and hearing. */
export const headache = {
  'headache-upright': {
    question: 'لماذا يؤلمني رأسي عند الجلوس أو الوقوف؟',
    answer: [
      'قد يتسرب السائل من ثقب الإبرة ويسبب صداعًا يسوء عند الجلوس أو الوقوف ويتحسن عند الاستلقاء.',
      'يسميه الأطباء صداع ما بعد ثقب الجافية. يبدأ خلال 5 أيام. قد يرافقه تيبس الرقبة أو الغثيان أو سمع مكتوم أو طنين في الأذنين. ولا يُفترض أن ترافقه حمى أو طفح أو تشوش ذهني.',
      'في التجارب، ظهر لدى نحو 4 من كل 100 شخص بعد إبرة غير حادة (atraumatic) ولدى 11 من كل 100 بعد إبرة عادية.',
      'يزول معظمه خلال أسبوعين.',
    ],
    help: 'يجب طلب المساعدة الطارئة عند حمى، أو تشوش ذهني، أو طفح، أو صداع شديد مفاجئ. الصداع الذي يتغيّر قد يكون حالة طارئة، لذلك يجب الاتصال فورًا. يجب الاتصال اليوم إذا تعذر عليك البقاء جلوسًا أو وقوفًا، أو الأكل، أو الشرب، أو العناية بنفسك، أو إذا بدأ بعد اليوم رقم 5، أو لم يتحسن بوضوح بعد 7 أيام. يجب الاتصال خلال 2 إلى 3 أيام إذا كان يعيق يومك أو لم يتحسن حتى اليوم رقم 3.',
  },
  'headache-how-long': {
    question: 'كم يدوم صداع البزل القطني، وما الذي يفيد؟',
    answer: [
      'يزول معظم هذا الصداع خلال أسبوعين.',
      'يذكر أحد التقارير أن نحو 85 من كل 100 يتحسنون خلال 6 أسابيع برعاية بسيطة. لدى قلة من الناس يدوم أشهرًا أو سنوات، ويبقى علاجه ممكنًا.',
      'الاستلقاء يخففه. يُرجى الشرب كالمعتاد، بحسب العطش. إذا لم توجد علامة تحتاج إلى مساعدة اليوم، يمكنك تجربة باراسيتامول (أسيتامينوفين)، بحسب تعليمات العبوة.',
      'إذا لم يزُل، يُرجى السؤال عن رقعة الدم.',
    ],
    help: 'يجب طلب المساعدة الطارئة عند تشوش ذهني أو نعاس شديد أو حمى. الصداع الذي يتغيّر قد يكون حالة طارئة، لذلك يجب الاتصال فورًا. يجب الاتصال اليوم إذا تعذر عليك البقاء جلوسًا أو وقوفًا، أو الأكل، أو الشرب، أو بعد 7 أيام إذا لم يتحسن بوضوح. إذا كان يعيق يومك أو لم يتحسن حتى اليوم رقم 3، يجب الاتصال خلال 2 إلى 3 أيام.',
  },
  'headache-changed': {
    // = When is a headache after the lumbar puncture dangerous?
    question: 'متى يكون الصداع بعد البزل القطني خطيرًا؟',
    answer: [
      // = A headache that changes needs a check on the same day, because bleeding or a clot in the head may begin in this way.
      'الصداع الذي يتغيّر يحتاج إلى فحص في اليوم نفسه، لأن نزيفًا أو جلطة في الرأس قد يبدأ بهذه الطريقة.',
      // = A change means that:
      'التغيّر يعني أن:',
      [
        // = lying down is no longer of use, or makes it worse
        'الاستلقاء لم يعد يفيد، أو يجعله أسوأ',
        // = it is there all the time, or gets worse each day
        'الصداع موجود طوال الوقت، أو يسوء كل يوم',
        // = it went and then came back
        'الصداع زال ثم عاد',
        // = it began more than 5 days after the needle.
        'الصداع بدأ بعد أكثر من 5 أيام من الإبرة.',
      ],
      // = One must go to a hospital that has a device for scanning the head (scanner). Bleeding was found hours to many weeks after the needle.
      'يجب الذهاب إلى مستشفى فيه جهاز لتصوير الرأس (سكانر). وُجد نزيف بعد ساعات إلى أسابيع كثيرة من الإبرة.',
    ],
    // = A headache that has changed is an emergency with vomiting, or if your age is over 60, or with taking blood thinners, cortisone, the contraceptive pill or hormones. It is also one if you have a clotting problem, or in pregnancy, or after a birth in the last 6 weeks. Emergency help must be sought for a sudden headache that is the worst, or a fit, or confusion, or sleepiness, or weakness, or difficulty in speaking, or double vision with it, or loss of sight.
    help: 'الصداع الذي تغيّر حالة طارئة مع التقيؤ، أو إذا كان عمرك أكثر من 60، أو مع تناول مميّعات الدم أو الكورتيزون أو حبوب منع الحمل أو الهرمونات. وهو كذلك إذا كانت لديك مشكلة في تجلط الدم، أو أثناء الحمل، أو بعد الولادة في آخر 6 أسابيع. يجب طلب المساعدة الطارئة عند صداع مفاجئ هو الأسوأ على الإطلاق، أو نوبة تشنج، أو تشوش ذهني، أو نعاس، أو ضعف، أو صعوبة في الكلام، أو ازدواج الرؤية معه، أو فقدان البصر.',
  },
  'leak-months': {
    question: 'هل يمكن أن يتسرب السائل الشوكي لأشهر بعد البزل القطني؟',
    answer: [
      'نعم، لكن هذا نادر، والتسرب الطويل يسبب أساسًا صداعًا عند الجلوس والوقوف، لا ألم الظهر وحده.',
      'قد يرافقه ألم في الرقبة أو طنين في الأذنين أو ضبابية في التفكير. كتب أطباء عن أفراد لديهم تسرب بعد 11 و23 شهرًا من الإبرة. يمكن علاج التسرب، لذلك من المفيد اكتشافه.',
      'كثيرًا ما يُظهر التصوير قليلًا من السائل قرب موضع الإبرة. في إحدى الدراسات، لم تكن لدى 19 من 22 شخصًا لديهم تسرب في الصورة أي أعراض. لذلك فإن صورة كهذه لا تفسر ألم الظهر وحدها.',
    ],
    help: 'يجب طلب المساعدة الطارئة عند نعاس شديد، أو تشوش ذهني، أو ضعف، أو نوبة تشنج. يجب الاتصال اليوم إذا تعذر عليك البقاء جلوسًا أو وقوفًا، أو تغيّر الصداع، أو استمر أكثر من 7 أيام ولم يفحصه أحد. إذا كان قد فُحص وهو ثابت، يجب مراجعة طبيب خلال 2 إلى 3 أيام.',
  },
  'sight-hearing': {
    // = Why do I see double or hear less after the lumbar puncture?
    question: 'لماذا أرى الأشياء مزدوجة أو أسمع أقل بعد البزل القطني؟',
    answer: [
      // = Low pressure of the spinal fluid may affect the eyes and ears, but new double vision or a sudden drop in hearing needs a check today.
      'انخفاض ضغط السائل الشوكي قد يؤثر في العينين والأذنين، لكن ازدواج الرؤية الجديد أو انخفاض السمع المفاجئ يحتاج إلى فحص اليوم.',
      // = Double vision mostly begins between day 4 and day 14, and usually improves over weeks or months. It may also be a sign of bleeding or a clot in the head. Knowing the cause at home is not possible. You must not drive with double vision.
      'يبدأ ازدواج الرؤية غالبًا بين اليوم رقم 4 واليوم رقم 14، ويتحسن عادةً خلال أسابيع أو أشهر. وقد يكون أيضًا علامة على نزيف أو جلطة في الرأس. لا يمكن معرفة السبب في المنزل. لا يجوز لك قيادة السيارة مع ازدواج الرؤية.',
      // = Hearing may be muffled, or the ears may ring. This usually goes within 2 to 5 weeks. If people's speech is as clear as usual, ringing or fullness needs a check within 2 to 3 days.
      'قد يكون السمع مكتومًا، أو تطن الأذنان. يزول هذا عادةً خلال 2 إلى 5 أسابيع. إذا كان كلام الناس واضحًا كالمعتاد، يحتاج الطنين أو الامتلاء إلى فحص خلال 2 إلى 3 أيام.',
    ],
    // = Emergency help must be sought if sight is suddenly lost or turns grey. The same if double vision comes with confusion, vomiting, sleepiness, weakness or difficulty in speaking.
    help: 'يجب طلب المساعدة الطارئة إذا فُقد البصر فجأة أو صارت الرؤية رمادية. وكذلك إذا جاء ازدواج الرؤية مع تشوش ذهني أو تقيؤ أو نعاس أو ضعف أو صعوبة في الكلام.',
  },
} satisfies Record<string, FaqText>;
