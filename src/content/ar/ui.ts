/** Buttons, labels, headings and messages. */
import type { Pack } from '../types.js';

export const ui: Pack['ui'] = {
  'common.version': 'الإصدار {version}',
  'common.unreviewed': 'لم يعتمد أي طبيب أو مختص صحي هذا بعد.',
  'common.reviewed': 'اعتمده {by} بتاريخ {on}.',
  // = No doctor or health professional and no native speaker of Arabic has checked this translation yet. In doubt, an interpreter should be asked for.
  'common.unchecked':
    'لم يراجع هذه الترجمة بعد أي طبيب أو مختص صحي، ولا أي متحدث أصلي باللغة العربية. عند الشك، يُرجى طلب مترجم شفهي.',
  // = No doctor or health professional has checked this translation yet. In doubt, an interpreter should be asked for.
  'common.unchecked-clinician':
    'لم يراجع هذه الترجمة بعد أي طبيب أو مختص صحي. عند الشك، يُرجى طلب مترجم شفهي.',
  // = No native speaker of Arabic has checked this translation yet. In doubt, an interpreter should be asked for.
  'common.unchecked-speaker':
    'لم يراجع هذه الترجمة بعد أي متحدث أصلي باللغة العربية. عند الشك، يُرجى طلب مترجم شفهي.',
  'common.other-language':
    'لا يوجد شيء هنا بلغة هذه الصفحة ({language}) بعد. هذه الكلمات بالعربية.',
  'common.between': '؛ ',
  'common.colon': ': ',
  'common.sentence': '{text}.',
  'common.last-checked': 'آخر مراجعة في {date}. المراجعة القادمة في {due}.',
  'common.own': 'من هذا المستشفى',
  // = This advice may be out of date. Its review is due by {due}, and by the date on this device this page cannot make sure that it is still right. The hospital must be contacted. In an emergency, the emergency number must be called first.
  'common.overdue':
    'قد تكون هذه النصائح قديمة. موعد مراجعتها حتى {due}، وبحسب تاريخ هذا الجهاز لا تستطيع هذه الصفحة التأكد من أنها ما زالت صحيحة. يجب الاتصال بالمستشفى. في حالة الطوارئ، يجب الاتصال برقم الطوارئ أولًا.',
  'checker.title': 'فحص الأعراض بعد البزل القطني',
  'checker.what':
    'أسئلة عن الأعراض. بعد الإجابة عنها سيظهر لك مدى سرعة الحاجة إلى المساعدة، ومكانها، وما يمكن قوله.',
  'checker.needles':
    'يُسمى البزل القطني أيضًا البزل الشوكي. وتشمل الأسئلة أيضًا إبر التخدير النصفي وفوق الجافية (إبرة الظهر).',
  'checker.private': 'تبقى الإجابات على هذا الجهاز. لا يُحفظ أي شيء ولا يُرسل.',
  // = This does not replace a doctor or health professional. If you are worried, help must be sought now.
  'checker.disclaimer':
    'هذا لا يغني عن الطبيب أو المختص الصحي. عند الشعور بالقلق، يجب طلب المساعدة الآن.',
  'checker.who': 'عمّن الأسئلة؟',
  'checker.start-you': 'عني أنا',
  'checker.start-person': 'عن شخص بالغ آخر',
  'checker.start-child': 'عن طفلي أو طفلتي',
  // = In an emergency:
  'checker.in-emergency': 'في حالة الطوارئ:',
  'checker.stage-signs': 'السؤال {number}: علامات الخطر أولًا',
  'checker.stage-about': 'السؤال {number}: معلومات عامة',
  'checker.stage-closer': 'السؤال {number}: نظرة أقرب',
  'checker.one': 'يُرجى اختيار إجابة واحدة.',
  'checker.many': 'يُرجى اختيار كل ما ينطبق.',
  'checker.continue': 'متابعة',
  'checker.back': 'رجوع',
  'checker.restart': 'البدء من جديد',
  'checker.change': 'تغيير',
  'checker.change-of': 'تغيير: {question}',
  'checker.error-title': 'هناك مشكلة',
  'checker.error': 'يجب اختيار إجابة للمتابعة.',
  'checker.error-label': 'خطأ:',
  'checker.others-cleared': 'تم مسح الإجابات الأخرى.',
  'checker.none-cleared': 'تم مسح «لا شيء من هذا».',
  'checker.team': 'الفريق الذي أدخل الإبرة',
  'checker.advice': 'خط الاستشارات الصحية',
  // = A doctor, or the doctors' service outside working hours
  'checker.no-advice': 'طبيب، أو خدمة الأطباء خارج ساعات العمل',
  // = Going to the emergency department of a hospital is a must, if nobody answers within two hours
  'checker.department':
    'يجب الذهاب إلى قسم الطوارئ (المستعجلات) في مستشفى، إذا لم يرد أحد خلال ساعتين',
  // = Please call in this order
  'checker.order': 'يُرجى الاتصال بهذا الترتيب',
  'checker.crisis': 'خط دعم الأزمات النفسية',
  'checker.cancer': 'خط مرضى السرطان',
  'checker.maternity': 'خط الحوامل والولادة',
  // = If everything feels more than can be borne, someone must be talked to today: a doctor, the line for mental crises or the health advice line. If someone might act now on thoughts of harm to self or to others, the emergency number must be called.
  'checker.crisis-words':
    'إذا بدا كل شيء فوق الاحتمال، يجب التحدث إلى أحد اليوم: طبيب أو خط دعم الأزمات النفسية أو خط الاستشارات الصحية. إذا كان من الممكن أن ينفّذ أحد الآن أفكارًا عن إيذاء النفس أو الآخرين، يجب الاتصال برقم الطوارئ.',
  'checker.why': 'السبب',
  'checker.told': 'لأن إجاباتك كانت:',
  'checker.no-rule':
    'لا تتفق الإجابات مع صورة واحدة، أو أن إحداها ناقصة. في هذه الحالة يقرر مختص صحي.',
  'checker.say': 'ما يُقال عند الاتصال',
  // = “There was a lumbar puncture or a spinal or epidural anaesthetic. When: {when}.”
  'say.needle': '«أُجري بزل قطني أو تخدير نصفي أو فوق الجافية. متى: {when}.»',
  // = (the date)
  'say.date': '(التاريخ)',
  // = “The main problem: {problem}.”
  'say.problem': '«المشكلة الرئيسية: {problem}.»',
  // = “Another problem: {problem}.”
  'say.another': '«مشكلة أخرى: {problem}.»',
  // = “Also: {risks}.”
  'say.risks': '«وأيضًا: {risks}.»',
  // = “Also: {risks}, and more.”
  'say.risks-more': '«وأيضًا: {risks}، وغير ذلك.»',
  // = “A symptom checker said: {action}.”
  'say.result': '«قالت أداة لفحص الأعراض: {action}.»',
  // = Any blood thinner must be named, and any shunt, pump or metal in the body.
  'say.extra': 'يجب ذكر أي مميّع دم، وأي تحويلة (شنت) أو مضخة أو معدن في الجسم.',
  'checker.at': 'وقت الفحص: {time}.',
  'checker.stale': 'هذه النصيحة قديمة: أُعطيت {time}. ربما تغيرت الأمور منذ ذلك الحين.',
  'checker.check-again': 'الفحص مرة أخرى',
  'checker.worse': 'ساءت الحالة',
  'checker.confirm': 'هذه اختيارات سابقة. هل ما زالت كما هي؟ ربما بدأ تناول مميّع دم من جديد.',
  'checker.leave': 'مسح الإجابات والمغادرة',
  'checker.reloaded': 'تم تحميل الصفحة من جديد. لم يُحفظ أي شيء، لذلك تبدأ الأسئلة من جديد.',
  'checker.idle': 'لم يستخدم أحد هذه الصفحة منذ مدة. ستُمسح كل الإجابات خلال دقيقة.',
  'checker.stay': 'إبقاء الإجابات',
  'checker.net': 'يجب عدم الانتظار أكثر من هذا',
  // = Nobody has answered by {time}? Then waiting is not allowed. Going to the emergency department of a hospital is a must.
  'net.same-day':
    'لم يرد أحد حتى {time}؟ إذن لا يجوز الانتظار. يجب الذهاب إلى قسم الطوارئ (المستعجلات) في مستشفى.',
  // = No health professional has examined this by {time}? Then one must be spoken to that same day.
  'net.soon': 'لم يفحص أي مختص صحي هذا حتى {time}؟ إذن يجب التحدث إلى أحدهم في اليوم نفسه.',
  // = It has not got better by {time}, and nobody has examined it? Then the family doctor or the team that put in the needle must be called.
  'net.routine':
    'لم تتحسن الحالة حتى {time}، ولم يفحصها أحد؟ إذن يجب الاتصال بطبيب الأسرة (الطبيب العام) أو بالفريق الذي أدخل الإبرة.',
  // = It has not got better by {time}? Then the family doctor or the team that put in the needle must be called.
  'net.self-care':
    'لم تتحسن الحالة حتى {time}؟ إذن يجب الاتصال بطبيب الأسرة (الطبيب العام) أو بالفريق الذي أدخل الإبرة.',
  // = the passing of {span} after this check
  'net.from-now': 'مرور {span} بعد هذا الفحص',
  // = Saving a reminder
  'net.remind': 'حفظ تذكير',
  // = Nobody has answered? Then waiting is not allowed. Going to the emergency department of a hospital is a must.
  'net.reminder-same-day':
    'لم يرد أحد؟ إذن لا يجوز الانتظار. يجب الذهاب إلى قسم الطوارئ (المستعجلات) في مستشفى.',
  // = Has a doctor or nurse seen this? If not, one of them must be spoken to today.
  'net.reminder-soon': 'هل فحص هذا طبيب أو ممرض؟ إن لم يحدث، يجب التحدث إلى أحدهم اليوم.',
  // = Has it got better, or has somebody seen it? If not, a call must be made.
  'net.reminder-routine': 'هل تحسنت الحالة، أو هل فحصها أحد؟ إن لم يحدث، يجب الاتصال.',
  // = Has it got better? If not, a call must be made.
  'net.reminder-self-care': 'هل تحسنت الحالة؟ إن لم تتحسن، يجب الاتصال.',
  // = reminder
  'net.file': 'تذكير',
  'checker.hand-over': 'للطبيب أو المختص الصحي',
  'hand.what': 'يمكن عرض هذا على من يساعدك. لا يخرج من هذه الصفحة إلا بالضغط على زر.',
  'hand.copy': 'نسخ',
  'hand.share': 'مشاركة',
  'hand.save': 'حفظ كنص',
  'hand.fhir': 'حفظ لسجل صحي (FHIR)',
  'hand.print': 'طباعة',
  'hand.file': 'ملخص',
  'hand.copied': 'تم النسخ.',
  'hand.saved': 'تم الحفظ، إذا كان هذا المتصفح يسمح بحفظ الملفات. إذا لم يظهر ملف، يُرجى نسخ النص.',
  'hand.failed': 'لم ينجح ذلك هنا. تم تحديد النص: يُرجى نسخه أو قراءته بصوت عالٍ.',
  'sum.situation': 'الوضع الحالي',
  'sum.background': 'معلومات عامة',
  'sum.assessment': 'التقييم (أداة فحص الأعراض بعد البزل القطني)',
  'sum.recommendation': 'التوصية',
  'sum.answers': 'الإجابات',
  'sum.yes': 'نعم: {signs}.',
  'sum.no': 'لا: {signs}.',
  'sum.not-sure': 'غير واضح: {signs}.',
  'sum.not-ticked': 'لم يتم اختياره: {signs}.',
  'sum.unclear': 'لا توجد صورة واضحة؛ التفاصيل في الإجابات.',
  'sum.risks': 'عوامل الخطر: {risks}.',
  'sum.none-known': 'لا شيء معروف',
  'sum.not-asked': 'لم يُسأل عنها',
  'sum.not-clear': 'غير واضح',
  'sum.by-you': 'أجاب المريض أو المريضة.',
  'sum.by-person': 'أجاب شخص بالغ آخر.',
  'sum.by-child': 'أجاب أحد الوالدين.',
  // = Emergency help must be sought if any of this begins
  'checker.sooner': 'يجب طلب المساعدة الطارئة إذا بدأ أي مما يلي',
  // = A health professional must be spoken to today if any of this begins
  'sooner.same-day': 'يجب التحدث إلى مختص صحي اليوم إذا بدأ أي مما يلي',
  // = A health professional must be seen within 2 to 3 days if any of this begins
  'sooner.soon': 'يجب مراجعة مختص صحي خلال 2 إلى 3 أيام إذا بدأ أي مما يلي',
  // = An appointment must be booked if any of this begins
  'sooner.routine': 'يجب حجز موعد إذا بدأ أي مما يلي',
  // = Other emergency signs
  'sooner.emergency': 'علامات طارئة أخرى',
  // = While waiting, the call must be made again if any of this begins
  'checker.sooner-emergency': 'أثناء الانتظار، يجب الاتصال مرة أخرى إذا بدأ أي مما يلي',
  // = Anyone has great worry
  'checker.sooner-worried': 'شعور أي شخص بقلق شديد',
  'checker.meanwhile': 'في هذه الأثناء',
  // = The hospital must be contacted
  'checker.hospital': 'يجب الاتصال بالمستشفى',
  // = This must be done in the next days, with asking whether somebody should see this, and how soon.
  'checker.hospital-ask':
    'يجب القيام بهذا في الأيام القليلة القادمة، مع السؤال: هل يجب أن يفحص أحد هذه الحالة، وخلال أي مدة؟',
  'checker.limits': 'ما لا تستطيع هذه الأداة معرفته',
  // = This tool cannot examine anyone, and it cannot know the cause. It says how soon help is needed, where it is, and what can be said. If your own team told you something else, their words must be followed. But an emergency answer always means that emergency help must be sought.
  'checker.limits-text':
    'لا تستطيع هذه الأداة فحص أي شخص، ولا تستطيع معرفة السبب. هي تذكر مدى سرعة الحاجة إلى المساعدة، ومكانها، وما يمكن قوله. إذا قال لك فريقك الطبي شيئًا آخر، يجب اتباع كلامه. لكن الإجابة الطارئة تعني دائمًا أنه يجب طلب المساعدة الطارئة.',
  'checker.never':
    'هذه الصفحة عن الإبر في الظهر. كانت إجابتك أنه لم تكن هناك إبرة قط؛ يُرجى إخبار من يساعدك بذلك.',
  'checker.about': 'عن هذه النصائح',
  'checker.versions': 'الكلمات {words}، القواعد {rules} (البصمة {hash}).',
  'checker.raised': 'رفع هذا المستشفى درجة: {rules}.',
  'checker.sources': 'المصادر',
  'checker.answers': 'إجاباتك',
  'checker.list-title': 'علامات الخطر بعد البزل القطني',
  'checker.list-what': 'كل علامات الخطر، مع ما يجب فعله. لا توجد أسئلة هنا ولا حساب لأي نتيجة.',
  // = The local emergency number must be called (112 works in the European Union and from most mobiles)
  'contact.emergency-unknown':
    'يجب الاتصال برقم الطوارئ المحلي (يعمل 112 في الاتحاد الأوروبي ومن معظم الهواتف المحمولة)',
  // = Calling {number}
  'contact.call': 'الاتصال على {number}',
  // = Sending a text message to {number}
  'contact.text': 'إرسال رسالة نصية إلى {number}',
  // = Text telephone for the deaf {number}
  'contact.textphone': 'هاتف نصي للصم {number}',
  // = closed now: {hours}
  'contact.closed': 'مغلق الآن: {hours}',
  // = In an emergency
  'faq.emergency': 'في حالة الطوارئ',
  // = Show the emergency signs
  'faq.emergency-link': 'عرض العلامات الطارئة',
  'faq.help': 'متى يجب طلب المساعدة',
  'faq.sources': 'المصادر ({count})',
  'faq.link': 'رابط هذه الإجابة',
  'faq.search': 'البحث في الأسئلة والأجوبة',
  'faq.topic': 'الموضوع',
  'faq.all-topics': 'كل المواضيع',
  'faq.other': 'أسئلة أخرى',
  'faq.open-all': 'فتح كل الإجابات',
  'faq.close-all': 'إغلاق كل الإجابات',
  'faq.found': 'الأسئلة المعروضة: {count} من {all}.',
  'faq.show-all': 'عرض كل الأسئلة',
  // = Nothing here fits. Fewer words, other words or all topics can be tried. The emergency signs are open below. If you are worried, help must be sought now.
  'faq.none':
    'لا شيء هنا يناسب البحث. يمكن تجربة كلمات أقل أو كلمات أخرى أو كل المواضيع. العلامات الطارئة مفتوحة أدناه. عند الشعور بالقلق، يجب طلب المساعدة الآن.',
  // = If any single one of these fits:
  'flags.any': 'إذا انطبق أي واحد مما يلي:',
  // = A temperature of 38 degrees Celsius (100.4 Fahrenheit) or more, or shaking chills: with back pain, a severe headache or soreness at the needle mark, in the 30 days after the needle
  'flags.fever-with-pain':
    'حرارة 38 درجة مئوية (100.4 فهرنهايت) أو أكثر، أو قشعريرة مع رجفة: مع ألم في الظهر أو صداع شديد أو ألم في موضع الإبرة، خلال 30 يومًا بعد الإبرة',
  // = Main symptoms
  'flags.symptoms': 'الأعراض الرئيسية',
  // = Health
  'flags.health': 'الحالة الصحية',
  // = Medicines and blood
  'flags.blood': 'الأدوية والدم',
  // = Medicines, blood and pregnancy
  'flags.blood-birth': 'الأدوية والدم والحمل',
  // = The needle
  'flags.procedure': 'الإبرة',
  // = When the back pain began
  'flags.back-onset': 'متى بدأ ألم الظهر',
  // = Kind of back pain
  'flags.back-onset-late': 'نوع ألم الظهر',
  // = Kind of leg trouble
  'flags.old-legs': 'نوع مشكلة الساقين',
  // = Legs, urine and stool
  'flags.nerves': 'الساقان والبول والبراز',
  // = Fever, or a severe general illness
  'flags.infection': 'حمى، أو إعياء شديد',
  // = Sudden changes
  'flags.sudden': 'تغيرات مفاجئة',
  // = Pregnancy, treatments and devices
  'flags.special': 'الحمل والعلاجات والأجهزة',
  // = In a child
  'flags.child': 'عند الطفل',
  // = Back
  'flags.back-now': 'الظهر',
  // = Headache
  'flags.headache': 'الصداع',
  // = One leg, and the place where the needle went in
  'flags.leg-site': 'ساق واحدة، ومكان دخول الإبرة',
  // = Sight, hearing, tummy, urine and stool
  'flags.elsewhere': 'البصر والسمع والبطن والبول والبراز',
  // = In a child
  'flags.child-back': 'عند الطفل',
  // = Worry and low mood
  'flags.other': 'القلق وتدني المزاج',
  // = Printing a wallet card
  'flags.wallet': 'طباعة بطاقة للمحفظة',
  // = Printing a poster
  'flags.poster': 'طباعة ملصق',
  // = Printing did not work here. The browser's own print button can be tried.
  'flags.not-printed': 'لم تنجح الطباعة هنا. يمكن تجربة زر الطباعة في المتصفح.',
  // = Please print at full size (100 percent). Then cut along the outer line, then fold along the broken line.
  'flags.cut':
    'يُرجى الطباعة بالحجم الكامل (100 بالمئة). ثم القص على الخط الخارجي، ثم الطي على الخط المتقطع.',
  // = The first thing to say: “I had a lumbar puncture on {date}.”
  'flags.say': 'أول ما يُقال: «أُجري لي بزل قطني بتاريخ {date}.»',
  // = Blood thinner
  'flags.thinner': 'مميّع دم',
  // = Shunt, pump or metal
  'flags.device': 'تحويلة (شنت) أو مضخة أو معدن',
  // = Inability to urinate, or no control of urine or stool
  'flags.short-pee': 'عدم القدرة على التبول، أو عدم التحكم في البول أو البراز',
  // = Numbness between the legs
  'flags.short-saddle': 'خدر بين الساقين',
  // = Weakness in a leg, or numbness in the legs
  'flags.short-weak': 'ضعف في ساق، أو خدر في الساقين',
  // = Pain or tingling in both legs
  'flags.short-legs': 'ألم أو تنميل يمتد في كلتا الساقين',
  // = Fever with back pain, headache or a stiff neck
  'flags.short-fever': 'حمى مع ألم في الظهر أو صداع أو تيبس في الرقبة',
  // = A sudden headache, the worst headache ever
  'flags.short-headache': 'صداع مفاجئ هو الأسوأ على الإطلاق',
  // = Unusual sleepiness, confusion, a fit, or difficulty in speaking
  'flags.short-mind': 'نعاس غير معتاد، أو تشوش ذهني، أو نوبة تشنج، أو صعوبة في الكلام',
  // = Very severe pain, sudden or increasing quickly
  'flags.short-pain': 'ألم شديد جدًا، مفاجئ أو يزداد بسرعة',
};
