/**
 * The words that are left when everything else has failed. They import nothing, so that nothing can
 * take them away. Rows RF-E01 to RF-E24, RF-C01, RF-C02 and RF-C04 and section 4.9 of the evidence.
 */
export const safeWords = {
  lang: 'en',
  prefix: 'Something went wrong',
  title: 'This part of the page is not working',
  lead: 'If you answered any questions here, your answers were not checked. Please read this list for yourself, or for the person you are helping.',
  now: 'Get emergency help now for any of these, if it is new or worse since the lumbar puncture:',
  signs: [
    'You cannot pee, or have lost control of pee or poo.',
    'Numbness or tingling between the legs, around the bottom or private parts.',
    'A leg is weak or numb, or numbness is spreading.',
    'Pain, tingling or numbness down both legs.',
    'A temperature of 38 °C (100.4 °F) or more, or shaking chills, with back pain, a headache or a sore needle mark.',
    'A stiff neck, light that hurts the eyes, or being sick again and again, with a headache.',
    'A rash that does not fade under a glass.',
    'A sudden headache, the worst ever.',
    'A fit, a faint, confusion, or being very sleepy or hard to wake.',
    'Trouble speaking, sudden loss of sight, a drooping face, or a weak arm.',
    'Chest pain, trouble breathing, or weakness that climbs up from the feet.',
    'Blotchy, blue or very pale skin, extreme shivering, or no pee all day.',
    'Very bad pain in the back, tummy or chest that came on suddenly or is growing fast.',
    'Being sick with blood, or black poo like tar.',
    'Cancer treatment, with a temperature, shivering or feeling unwell.',
    'Pregnant or a birth in the last 6 weeks, with a very bad headache, blurred sight or flashing lights, pain under the ribs or sudden swelling.',
    'A baby or child who is floppy or hard to wake, or a baby with no wet nappy (diaper) for 12 hours.',
    'A baby under 3 months with a temperature of 38 °C (100.4 °F) or more.',
    'You are very worried.',
  ],
  call: 'Call {number}',
  text: 'Text {number}',
  textphone: 'Text telephone: {number}',
  unknown: 'Call your local emergency number (112 works in the EU and from most mobiles).',
  say: 'Say first: “I had a lumbar puncture”, and when. Then name any blood thinner and any device.',
  today:
    'None of these? Call the team that did the lumbar puncture, a doctor or a health advice line today.',
  limits: 'This does not replace a clinician. If you are worried, get help now.',
} as const;
