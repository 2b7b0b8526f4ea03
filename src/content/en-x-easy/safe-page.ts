import type { SafeWords } from '../types.js';

/** The words that are left when everything else has failed; the signs are those of the answer. */
export const safeWords: SafeWords = {
  lang: 'en-x-easy',
  dir: 'ltr',
  // = An error has occurred:
  prefix: 'Something went wrong:',
  // = This section of the page has failed
  title: 'This part of the page does not work',
  // = Answers that you may have given here were not evaluated. Read the list, for you or for whom you help.
  lead: 'Did you answer questions here? Your answers were not checked. Please read this list. Read it for yourself, or for the person you help.',
  // = One of these is enough to get emergency help now, if it is new or has got worse since the lumbar puncture:
  now: 'Get emergency help now for any of these. It counts if it is new or worse since the lumbar puncture (the needle in the back):',
  // Word for word those of the answer on emergencies.
  signs: [
    // = A problem with urinating that is new. Examples: unable to go, starting is difficult, no sensation of it, leaking.
    'New trouble peeing: you cannot go, it is hard to start, you cannot feel it, or you leak.',
    // = Control of stool newly lost, or no sensation at the bottom.
    'You can no longer hold your poo. Or you cannot feel your bottom.',
    // = Numbness or tingling that is new: between the legs, round the bottom, or round the genitals.
    'A new numb or tingling feeling between your legs, or around your bottom or private parts.',
    // = If there is pain of the back or leg: sensation or erection newly lost in sex.
    'With back or leg pain: new loss of feeling or erection (getting hard) in sex.',
    // = A leg with new weakness, numbness that is spreading, or legs that are numb beyond the time that staff announced.
    'A leg is newly weak. Or a numb feeling spreads. Or your legs are still numb past the time staff told you.',
    // = Pain, tingling or numbness that is new and goes down both of the legs.
    'New pain, tingling or numb feeling down both legs.',
    // = Very bad pain of the back, of sudden start or rapidly increasing.
    'Very bad back pain that came suddenly or grew fast.',
    // = Very bad pain of the abdomen, of sudden start. Or bad pain together with faintness, clammy skin or a racing heart.
    'Sudden very bad tummy pain. Or bad pain while you feel faint, cold and sweaty, or your heart races.',
    // = Pain that started with a serious accident or a fall from a height.
    'Pain that began with a serious accident or a fall from high up.',
    // = Within the first 30 days, a temperature of at least 38 °C (100.4 °F), or rigors, together with pain of the back, a bad headache or a painful needle mark.
    'In the first 30 days: fever of 38 °C (100.4 °F) or more, or shaking chills. It counts with back pain, a bad headache or a sore needle mark.',
    // = Fever together with one of: neck stiffness, a rash that does not blanch, repeated vomiting, pain of the eyes from light. Or two of these together with a bad headache.
    'Fever with a stiff neck, a rash that does not fade, throwing up again and again, or light that hurts your eyes. Or a bad headache with two of these.',
    // = Clear fluid that comes from the back, together with fever, neck stiffness or a bad headache.
    'Clear fluid from your back with fever, a stiff neck or a bad headache.',
    // = Extreme shivering, extreme pain of the muscles, or no urine for the whole day.
    'Very strong shivering or muscle pain. Or no pee all day.',
    // = Headache of sudden start, worse than any before.
    'A sudden headache, the worst ever.',
    // = Confusion, a seizure, fainting. Or great sleepiness, or being difficult to wake.
    'You are confused. You have a fit (seizure). You faint (pass out). Or you are very sleepy or hard to wake.',
    // = Difficulty in speaking, a face that droops, weakness of an arm, or vision that is suddenly lost.
    'Trouble speaking, a face that hangs down, a weak arm, or sudden loss of sight.',
    // = Pain in the chest, difficulty in breathing, or weakness rising from the feet. Or skin that is blotchy, blue or very pale. For brown or black skin, look at the palms, the soles, the mouth and inside the eyelids.
    'Chest pain, trouble breathing, or weakness that moves up from your feet. Or patchy, blue or very pale skin. On brown or black skin, look at palms, soles, mouth and inside the eyelids.',
    // = Vomiting blood. Or stool that is black and sticky in somebody on ibuprofen, aspirin or a blood thinner, or after an ulcer.
    'Throwing up blood. Or black, sticky poo while you take ibuprofen, aspirin or a blood thinner, or after an ulcer.',
    // = Fever together with pain of the back, however late, in somebody with diabetes, weak immunity (a body that is bad at fighting germs), cancer, injected drugs, a recent serious infection, or a device in the back or head.
    'Fever with back pain at any time, if you have diabetes or cancer. Or with weak immunity (the body is bad at fighting germs) or injected drugs. Or with a recent serious infection, or a device in your back or head.',
    // = Within the first 2 weeks after the needle, on a blood thinner: a leg that is newly numb, or pain that increases.
    'First 2 weeks after the needle, on a blood thinner: a leg is newly numb, or pain gets worse.',
    // = During pregnancy, or within 6 weeks after a birth: a headache that is very bad or has changed, flashing lights, blurred vision, pain below the ribs, or swelling of sudden start.
    'Pregnant, or birth in the last 6 weeks: a very bad or changed headache, flashing lights or blurred sight. Or pain under your ribs or sudden swelling.',
    // = In cancer treatment: fever, shivering, or feeling unwell. If you have the number of a 24-hour cancer line, telephone it.
    'Cancer treatment: fever, shivers or feeling ill. Call your 24-hour cancer line if you have one.',
    // = A shunt (a tube): headache together with nausea, vomiting or sleepiness. A pump for the spine: stiffness, itching or fever of sudden start.
    'A shunt (tube): headache while you feel sick, throw up or are sleepy. A spinal pump: sudden stiffness, itching or fever.',
    // = A child who is limp, difficult to wake, or breathes rapidly. A headache together with a problem of sight, speech or walking. Or who refuses to walk and has fever.
    'A child is floppy, hard to wake, or breathes fast. Or has a headache with trouble seeing, speaking or walking. Or will not walk and has a fever.',
    // = A baby without a wet nappy for 12 hours. Younger than 3 months: a fever of any height.
    'A baby has no wet nappy (diaper) for 12 hours. Under 3 months: any fever.',
    // = There is great worry.
    'You are very worried.',
  ],
  // = Telephone {number}
  call: 'Call {number}',
  // = Send a text message to {number}
  text: 'Text {number}',
  // = By textphone: {number}
  textphone: 'Text telephone: {number}',
  // = Telephone the emergency number of the place where you are (in the EU and from most mobile phones it is 112).
  unknown: 'Call your local emergency number (112 works in the EU and from most mobiles).',
  // = The first thing to say is “I had a lumbar puncture” with its date. Next name a blood thinner or a device in the back or head, if there is one.
  say: 'Say first: “I had a lumbar puncture”, and the date. Then name any blood thinner or device in your back or head.',
  // = If none of these applies, telephone the team of the lumbar puncture, a doctor or a line for health advice today.
  today:
    'None of these? Call someone today: the team that did the lumbar puncture, a doctor or a health advice line.',
  // = It cannot take the place of a clinician. Anyone who is worried should get help now.
  limits: 'This does not replace a doctor or nurse. If you are worried, get help now.',
  // = These simple words have been checked neither by a clinician nor by any reader of the kind they are written for.
  unchecked: 'No doctor or nurse, and no reader of easy words, has checked these words yet.',
};
