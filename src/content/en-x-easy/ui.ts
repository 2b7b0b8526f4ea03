/** Buttons, labels, headings and messages. */
import type { Pack } from '../types.js';

export const ui: Pack['ui'] = {
  'common.version': 'Version {version}',
  'common.unreviewed': 'No doctor or nurse has checked and signed this yet.',
  'common.reviewed': 'Checked and signed by {by} on {on}.',
  // = These simple words have been checked neither by a clinician nor by any reader of the kind they are written for. If in doubt, ask somebody to explain.
  'common.unchecked':
    'No doctor or nurse has checked these easy words yet. No reader of easy words has checked them. If you are not sure, ask someone to explain.',
  // = These simple words have not been checked by a clinician so far. If in doubt, ask somebody to explain.
  'common.unchecked-clinician':
    'No doctor or nurse has checked these easy words yet. If you are not sure, ask someone to explain.',
  // = These simple words have not been checked so far by any reader of the kind they are written for. If in doubt, ask somebody to explain.
  'common.unchecked-speaker':
    'No reader of easy words has checked these easy words yet. If you are not sure, ask someone to explain.',
  'common.other-language':
    'There is nothing here in the language of this page ({language}) yet. These words are easy English.',
  'common.between': '; ',
  'common.colon': ': ',
  'common.sentence': '{text}.',
  'common.last-checked': 'Last checked {date}. To be checked again by {due}.',
  'common.own': 'From this hospital',
  // = The advice could have become outdated. It has to be reviewed by {due}; judging by the date of this device, the page cannot know if it is still correct. Ask the hospital. For an emergency, telephone the emergency number before that.
  'common.overdue':
    'This advice may be too old. It must be checked again by {due}. By the date on this device, this page cannot tell if it is still right. Contact the hospital. In an emergency, call the emergency number first.',
  'checker.title': 'Check your problem after a lumbar puncture',
  'checker.what':
    'Answer some questions. Then you will read how soon to get help, where, and what to say.',
  'checker.needles':
    'A lumbar puncture is a needle in the lower back. It is also called a spinal tap. Spinal and epidural needles count too.',
  'checker.private': 'Your answers stay on this device. Nothing is stored or sent.',
  // = It cannot take the place of a clinician. Anyone who is worried should get help now.
  'checker.disclaimer':
    'This does not replace a doctor or nurse. If you are worried, get help now.',
  'checker.who': 'Who is it about?',
  'checker.start-you': 'Me',
  'checker.start-person': 'Another adult',
  'checker.start-child': 'My child',
  // = In an emergency:
  'checker.in-emergency': 'Emergency:',
  'checker.stage-signs': 'Question {number}: warning signs first',
  'checker.stage-about': 'Question {number}: some facts',
  'checker.stage-closer': 'Question {number}: more about it',
  'checker.one': 'Choose one.',
  'checker.many': 'Choose all that fit.',
  'checker.continue': 'Continue',
  'checker.back': 'Back',
  'checker.restart': 'Start again',
  'checker.change': 'Change',
  'checker.change-of': 'Change: {question}',
  'checker.error-title': 'There is a problem',
  'checker.error': 'Choose an answer to go on.',
  'checker.error-label': 'Error:',
  'checker.others-cleared': 'The other answers were cleared.',
  'checker.none-cleared': '“None of these” was cleared.',
  'checker.team': 'The team that did the needle',
  'checker.advice': 'The health advice line',
  // = A doctor, or the service that replaces the doctor at night and at weekends
  'checker.no-advice': 'A doctor, or the doctors for nights and weekends',
  // = Going to the emergency department of a hospital (A&E, ER), where no one answers for 2 hours
  'checker.department':
    'Go to a hospital emergency department (A&E, ER) if nobody answers within 2 hours',
  // = Telephone them in this sequence
  'checker.order': 'Call in this order',
  // = Telephone line for people in a crisis
  'checker.crisis': 'Crisis line',
  // = Telephone line of the cancer team
  'checker.cancer': 'Cancer line',
  // = Telephone line for pregnancy and birth
  'checker.maternity': 'Maternity line',
  // = When everything feels like too much, talk to somebody today: a doctor, a crisis line, the advice line. When somebody could now act on thoughts of harming, telephone the emergency number.
  'checker.crisis-words':
    'Does it all feel too much? Talk to someone today: a doctor, a crisis line or the advice line. Could someone act on thoughts of harm now? Call the emergency number.',
  'checker.why': 'Why',
  'checker.told': 'Because you told us:',
  'checker.no-rule':
    'The answers do not fit together, or one is missing. Then a doctor or nurse decides.',
  // = What you say on the telephone
  'checker.say': 'What to say when you call',
  // = There was a lumbar puncture, a spinal or an epidural. The time: {when}.
  'say.needle': '“There was a lumbar puncture, spinal or epidural. When: {when}.”',
  // = (its date)
  'say.date': '(the date)',
  // = The chief complaint: {problem}.
  'say.problem': '“The main problem: {problem}.”',
  // = A further complaint: {problem}.
  'say.another': '“Another problem: {problem}.”',
  // = In addition: {risks}.
  'say.risks': '“Also: {risks}.”',
  // = In addition: {risks}, and further ones.
  'say.risks-more': '“Also: {risks}, and more.”',
  // = An online symptom checker gave this advice: {action}.
  'say.result': '“A symptom checker said: {action}.”',
  // = Mention a blood thinner if there is one, and a shunt, pump or metal in the body if there is one.
  'say.extra': 'Name any blood thinner. Name any shunt, pump or metal in the body.',
  'checker.at': 'Checked {time}.',
  'checker.stale': 'This advice is old. It was given {time}. Things may have changed since then.',
  'checker.check-again': 'Check again',
  'checker.worse': 'It got worse',
  'checker.confirm':
    'You ticked these before. Are they still true? A blood thinner may have been started again.',
  'checker.leave': 'Clear and leave',
  'checker.reloaded':
    'The page was loaded again. Nothing was stored. So the questions start again.',
  'checker.idle':
    'Nobody has used this for some time. All answers will be cleared within a minute.',
  'checker.stay': 'Keep the answers',
  'checker.net': 'Do not wait longer than this',
  // = If no answer has come by {time}, do not go on waiting: go to an emergency department (A&E, ER).
  'net.same-day':
    'Did no one answer by {time}? Then do not wait. Go to an emergency department (A&E, ER).',
  // = If by {time} it has been seen by no clinician, talk to one on that day.
  'net.soon': 'Has no doctor or nurse seen this by {time}? Then speak to one on the same day.',
  // = If by {time} there is no improvement and no one has seen it, telephone the family doctor (GP) or the team of the needle.
  'net.routine':
    'Is it no better by {time}? And has nobody seen it? Then call the family doctor (GP) or the team that did the needle.',
  // = If by {time} there is no improvement, telephone the family doctor (GP) or the team of the needle.
  'net.self-care':
    'Is it no better by {time}? Then call the family doctor (GP) or the team that did the needle.',
  // = {span} counted from this check
  'net.from-now': '{span} after this check',
  // = Store a reminder
  'net.remind': 'Save a reminder',
  // = If no answer has come, do not go on waiting: go to an emergency department (A&E, ER).
  'net.reminder-same-day':
    'Did no one answer? Then do not wait. Go to an emergency department (A&E, ER).',
  // = If no clinician has seen it, talk to one today.
  'net.reminder-soon': 'Has a doctor or nurse seen this? If not, speak to one today.',
  // = If there is no improvement and no one has seen it, telephone.
  'net.reminder-routine': 'Is it better, or has somebody seen it? If not, call.',
  // = If there is no improvement, telephone.
  'net.reminder-self-care': 'Is it better? If not, call.',
  // = reminder (name of the file)
  'net.file': 'reminder',
  'checker.hand-over': 'For the doctor or nurse',
  'hand.what': 'Show this to the person who helps. It leaves this page only if you press a button.',
  'hand.copy': 'Copy',
  'hand.share': 'Share',
  'hand.save': 'Save as text',
  'hand.fhir': 'Save for a health record (FHIR)',
  'hand.print': 'Print',
  'hand.file': 'summary',
  'hand.copied': 'Copied.',
  'hand.saved': 'Saved, if this browser may save files. Is there no file? Then copy the text.',
  'hand.failed': 'That did not work here. The text is marked. Copy it, or read it out.',
  'sum.situation': 'Problem now',
  'sum.background': 'Facts',
  'sum.assessment': 'What was found (symptom checker after lumbar puncture)',
  'sum.recommendation': 'Advice',
  'sum.answers': 'Answers',
  'sum.yes': 'Yes: {signs}.',
  'sum.no': 'No: {signs}.',
  'sum.not-sure': 'Not clear: {signs}.',
  'sum.not-ticked': 'Not ticked: {signs}.',
  'sum.unclear': 'Not clear what it is. See the answers.',
  'sum.risks': 'Risks: {risks}.',
  'sum.none-known': 'none known',
  'sum.not-asked': 'not asked',
  'sum.not-clear': 'not clear',
  'sum.by-you': 'The patient answered.',
  'sum.by-person': 'Another adult answered.',
  'sum.by-child': 'A parent answered.',
  // = When one of these starts, get emergency help
  'checker.sooner': 'Get emergency help if any of this begins',
  // = When one of these starts, talk to a clinician today
  'sooner.same-day': 'Speak to a doctor or nurse today if any of this begins',
  // = When one of these starts, see a clinician within 2 to 3 days
  'sooner.soon': 'See a doctor or nurse within 2 to 3 days if any of this begins',
  // = When one of these starts, make an appointment
  'sooner.routine': 'Book a visit if any of this begins',
  // = Further signs of an emergency
  'sooner.emergency': 'More emergency signs',
  // = In the waiting time, telephone again when one of these starts
  'checker.sooner-emergency': 'While you wait, call again if any of this begins',
  // = Somebody has great worry
  'checker.sooner-worried': 'Someone is very worried',
  'checker.meanwhile': 'For now',
  // = Get in touch with the hospital
  'checker.hospital': 'Contact the hospital',
  // = It should be done within a few days. Ask whether this needs to be seen by somebody, and by when.
  'checker.hospital-ask':
    'Do this in the next few days. Ask if somebody should see this. Ask how soon.',
  'checker.limits': 'What this checker cannot tell',
  // = Nobody can be examined by it, and the cause cannot be found by it. It tells how soon you should get help, where to go and what you can say. Other advice of your own team goes first. An emergency answer, however, means emergency help in every case.
  'checker.limits-text':
    'It cannot examine anyone. It cannot tell the cause. It says how soon to get help, where, and what to say. Did your own team tell you something else? Then do what they say. But an emergency answer always means: get emergency help.',
  'checker.never':
    'This page is about needles in the back. You said there never was one. Tell this to the person who helps you.',
  'checker.about': 'About this advice',
  'checker.versions': 'Words {words}, rules {rules} (hash {hash}).',
  'checker.raised': 'This hospital made these rules stricter: {rules}.',
  'checker.sources': 'Sources',
  'checker.answers': 'Your answers',
  'checker.list-title': 'Warning signs after a lumbar puncture',
  'checker.list-what': 'All warning signs, with what to do. This list asks you nothing.',
  // = Telephone the emergency number of the place where you are (in the EU and from most mobile phones it is 112)
  'contact.emergency-unknown':
    'Call your local emergency number (112 works in the EU and from most mobiles)',
  // = Telephone {number}
  'contact.call': 'Call {number}',
  // = Send a text message to {number}
  'contact.text': 'Text {number}',
  // = By textphone, a telephone for deaf people: {number}
  'contact.textphone': 'Textphone {number}',
  // = not open now: {hours}
  'contact.closed': 'closed now: {hours}',
  // = When it is an emergency
  'faq.emergency': 'In an emergency',
  // = Look at the signs of an emergency
  'faq.emergency-link': 'See the emergency signs',
  'faq.help': 'When to get help',
  'faq.sources': 'Sources ({count})',
  'faq.link': 'Link to this answer',
  'faq.search': 'Search questions and answers',
  'faq.topic': 'Topic',
  'faq.all-topics': 'All topics',
  'faq.other': 'Other questions',
  'faq.open-all': 'Open all answers',
  'faq.close-all': 'Close all answers',
  'faq.found': 'Questions shown: {count} of {all}.',
  'faq.show-all': 'Show all questions',
  // = Nothing was found. Use fewer words, different words or all topics. Below, the signs of an emergency are open. Anyone who is worried should get help now.
  'faq.none':
    'Nothing found. Try fewer words, other words or all topics. The emergency signs are open below. If you are worried, get help now.',
  // = One that applies is enough:
  'flags.any': 'If any one of these is true:',
  // = A temperature of at least 38 °C (100.4 °F), or rigors: together with pain of the back, a bad headache or a painful needle mark, within 30 days after the needle
  'flags.fever-with-pain':
    'Fever of 38 °C (100.4 °F) or more, or shaking chills: with back pain, a bad headache or a sore needle mark, in the 30 days after the needle',
  // = Chief symptoms
  'flags.symptoms': 'Main problems',
  // = State of health
  'flags.health': 'Health',
  // = Medicines, and what concerns the blood
  'flags.blood': 'Medicines and blood',
  // = Medicines, what concerns the blood, and pregnancy
  'flags.blood-birth': 'Medicines, blood, pregnancy',
  // = What was done with the needle
  'flags.procedure': 'The needle',
  // = Start of the back pain
  'flags.back-onset': 'When the back pain began',
  // = Type of back pain
  'flags.back-onset-late': 'Kind of back pain',
  // = Type of trouble with the legs
  'flags.old-legs': 'Kind of leg trouble',
  // = Legs, urine and stool
  'flags.nerves': 'Legs, pee and poo',
  // = Fever, or feeling very unwell
  'flags.infection': 'Fever, or very ill',
  // = Changes of sudden start
  'flags.sudden': 'Sudden changes',
  // = Pregnancy, treatments, and devices in the body
  'flags.special': 'Pregnancy, treatments, devices',
  // = In children
  'flags.child': 'In a child',
  // = The back
  'flags.back-now': 'Back',
  // = Pain in the head
  'flags.headache': 'Headache',
  // = A single leg, and the place of the needle
  'flags.leg-site': 'One leg, and where the needle went in',
  // = Vision, hearing, abdomen, urine and stool
  'flags.elsewhere': 'Sight, hearing, tummy, pee and poo',
  // = In children
  'flags.child-back': 'In a child',
  // = Worry and depressed mood
  'flags.other': 'Worry and low mood',
  // = Print the card that fits a wallet
  'flags.wallet': 'Print a small card',
  // = Print the poster
  'flags.poster': 'Print a poster',
  // = Printing failed. Use the print button of the browser.
  'flags.not-printed': 'That did not print here. Try the print button of the browser.',
  // = Print it in full size (100 %). Cut on the outer line; fold on the dashed lines.
  'flags.cut': 'Print at full size (100 %). Cut along the outer line. Then fold along the dashes.',
  // = The first thing to say: “I had a lumbar puncture on {date}.”
  'flags.say': 'Say first: “I had a lumbar puncture on {date}.”',
  // = Medicine that thins the blood
  'flags.thinner': 'Blood thinner',
  // = A shunt, a pump or metal in the body
  'flags.device': 'Shunt, pump or metal',
  // = Unable to urinate, or without control of urine or stool
  'flags.short-pee': 'Cannot pee, or no control of pee or poo',
  // = Numbness between the legs
  'flags.short-saddle': 'Numb between the legs',
  // = Weakness of a leg, or numbness of the legs
  'flags.short-weak': 'A weak leg, or numb legs',
  // = Pain or tingling that runs down both of the legs
  'flags.short-legs': 'Pain or tingling down both legs',
  // = Fever together with pain of the back, headache or stiffness of the neck
  'flags.short-fever': 'Fever with back pain, headache or stiff neck',
  // = Headache of sudden start, worse than any before
  'flags.short-headache': 'A sudden headache, the worst ever',
  // = Sleepiness, confusion, a seizure, or difficulty in speaking
  'flags.short-mind': 'Very sleepy, confused, a fit, or trouble speaking',
  // = Very bad pain of sudden start, or rapidly increasing
  'flags.short-pain': 'Very bad pain, sudden or growing fast',
};
