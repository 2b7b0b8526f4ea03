import type { SafeWords } from './types.js';

/**
 * The words that are left when everything else has failed. They import nothing, so that nothing can
 * take them away. Rows RF-E01 to RF-E24, RF-C01, RF-C02 and RF-C04 and section 4.9 of the evidence.
 */
export const safeWords: SafeWords = {
  lang: 'en',
  dir: 'ltr',
  prefix: 'Something went wrong:',
  title: 'This part of the page is not working',
  lead: 'If you answered any questions here, your answers were not checked. Please read this list for yourself, or for the person you are helping.',
  now: 'Get emergency help now for any of these, if it is new or worse since the lumbar puncture:',
  // Word for word those of the answer on emergencies.
  signs: [
    'A new problem with peeing: you cannot go, it is hard to start, you cannot feel it, or you leak.',
    'New loss of control of poo, or no feeling in your bottom.',
    'New numbness or tingling between your legs, or around your bottom or private parts.',
    'With back or leg pain: new loss of feeling or erection during sex.',
    'A leg that is newly weak, numbness that spreads, or legs still numb past the time staff told you.',
    'New pain, tingling or numbness down both legs.',
    'Very bad back pain that came suddenly or grew fast.',
    'Sudden very bad tummy pain, or bad pain with feeling faint, clammy or a racing heart.',
    'Pain that began with a serious accident or a fall from a height.',
    'In the first 30 days: a temperature of 38 °C (100.4 °F) or more, or shaking chills, with back pain, a bad headache or a sore needle mark.',
    'Fever with a stiff neck, a rash that does not fade, being sick again and again, or light that hurts your eyes. Or a bad headache with two of these.',
    'Clear fluid from your back with fever, a stiff neck or a bad headache.',
    'Extreme shivering or muscle pain, or no pee all day.',
    'A sudden headache, the worst ever.',
    'Confusion, a fit, a faint, or being very sleepy or hard to wake.',
    'Trouble speaking, a drooping face, a weak arm, or sudden loss of sight.',
    'Chest pain, trouble breathing, weakness that climbs up from your feet, or blotchy, blue or very pale skin. On brown or black skin, look at palms, soles, mouth and inside the eyelids.',
    'Being sick with blood. Or black, sticky poo on ibuprofen, aspirin or a blood thinner, or after an ulcer.',
    'Fever with back pain at any time, with diabetes, weak immunity, cancer, injected drugs, a recent serious infection or a device in your back or head.',
    'First 2 weeks after the needle, on a blood thinner: new numbness in a leg, or pain that gets worse.',
    'Pregnant, or birth in the last 6 weeks: a very bad or changed headache, flashing lights, blurred sight, pain under your ribs or sudden swelling.',
    'Cancer treatment: fever, shivers or feeling unwell. Call your 24-hour cancer line if you have one.',
    'A shunt: headache with being sick or sleepy. A spinal pump: sudden stiffness, itching or fever.',
    'A child: floppy, hard to wake, breathing fast, a headache with trouble seeing, speaking or walking, or will not walk and has a fever.',
    'A baby: no wet nappy (diaper) for 12 hours. Under 3 months: any fever.',
    'You are very worried.',
  ],
  call: 'Call {number}',
  text: 'Text {number}',
  textphone: 'Text telephone: {number}',
  unknown: 'Call your local emergency number (112 works in the EU and from most mobiles).',
  say: 'Say first: “I had a lumbar puncture”, and the date. Then name any blood thinner or device in your back or head.',
  today:
    'None of these? Call the team that did the lumbar puncture, a doctor or a health advice line today.',
  limits: 'This does not replace a clinician. If you are worried, get help now.',
  unchecked: null,
};
