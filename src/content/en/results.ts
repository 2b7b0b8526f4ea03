/**
 * The words of the five results. An emergency has one action and no self-care (evidence 4.11); what
 * may be done meanwhile follows section 5 and is left out wherever a clinician must decide today.
 */
import type { Pack, Voiced } from '../types.js';

const stopMeanwhile =
  'Stop and get help if it gets worse, or if there is no change after 3 days (headache) or 2 weeks (back).';

const meanwhile: readonly Voiced[] = [
  {
    you: 'You can try paracetamol (acetaminophen). Follow the packet. It can hide a fever. If you feel unwell, take your temperature before a dose.',
    person:
      'Paracetamol (acetaminophen) can be tried. Follow the packet. It can hide a fever. If they feel unwell, take the temperature before a dose.',
    child:
      'Paracetamol (acetaminophen) can be tried. Follow the packet for the age. It can hide a fever, so take the temperature before a dose.',
  },
  {
    you: 'Ask your team or a pharmacist before ibuprofen or similar tablets. Unless they agree, do not take them in the first 2 days, over 65 or when pregnant. The same is true with blood thinners, or with ulcer, kidney, heart, liver, bowel or asthma trouble.',
    person:
      'Ask the team or a pharmacist before ibuprofen or similar tablets. Unless they agree, do not use them in the first 2 days, over 65 or when pregnant. The same is true with blood thinners, or with ulcer, kidney, heart, liver, bowel or asthma trouble.',
    child: 'Ask the team before ibuprofen. Do not give aspirin under 18.',
  },
  {
    you: 'Keep moving gently. Avoid heavy lifting for 2 days after the needle. Lying down can ease a headache, but you do not need to stay in bed.',
    person:
      'Gentle movement helps. Avoid heavy lifting for 2 days after the needle. Lying down can ease a headache, but staying in bed is not needed.',
    child: 'Gentle play is fine. Lying down can ease a headache, but staying in bed is not needed.',
  },
  'Drink as normal, to thirst. Extra water does not prevent the headache.',
  {
    you: 'A warm (not hot) pad for 15 to 20 minutes may ease aching muscles. Not on numb skin, not on an open, red, leaking or freshly covered needle mark, and not with a fever.',
    person:
      'A warm (not hot) pad for 15 to 20 minutes may ease aching muscles. Not on numb skin, not on an open, red, leaking or freshly covered needle mark, and not with a fever.',
    child: 'Keep the needle mark clean and dry, as the ward told you.',
  },
  {
    you: 'Do not drive until you can look round, brake hard and think clearly.',
    person: 'No driving until they can look round, brake hard and think clearly.',
    child: 'A child who is not playing, feeding or sleeping as usual needs a call today.',
  },
  stopMeanwhile,
];

export const results: Pack['results'] = {
  emergency: {
    prefix: 'Immediate action required',
    action: 'Get emergency help now',
    steps: [
      'Or be taken straight to an emergency department (A&E, ER).',
      {
        you: 'Do not drive yourself.',
        person: 'They must not drive themselves.',
        child: 'If you go by car, let someone else drive.',
      },
      'Do not wait to see if it settles.',
      'Do not go to a walk‑in centre.',
      {
        you: 'Take your medicines list.',
        person: 'Take their medicines list.',
        child: 'Take a list of your child’s medicines.',
      },
    ],
    meanwhile: [],
  },
  'same-day': {
    prefix: 'Urgent advice',
    action: 'Speak to a clinician today',
    steps: [
      'Do not leave it until tomorrow.',
      {
        you: 'If you live alone or cannot travel, arrange help early.',
        person: 'If they live alone or cannot travel, arrange help early.',
        child: 'If you cannot travel, arrange help early.',
      },
    ],
    meanwhile: [],
  },
  soon: {
    prefix: 'Advice for the next days',
    action: 'See a clinician within 2 to 3 days',
    steps: [
      'Ask the family doctor (GP) or the team that did the needle for an appointment.',
      'It does not need to be tonight, unless a more urgent sign begins.',
    ],
    meanwhile,
  },
  routine: {
    prefix: 'Non-urgent advice',
    action: 'Book an ordinary appointment',
    steps: [
      'With the family doctor (GP) or the team that did the needle, in the next 1 to 2 weeks.',
    ],
    meanwhile,
  },
  'self-care': {
    prefix: 'Self-care advice',
    action: 'Look after this at home for now',
    steps: [
      'A pharmacist can help with questions about medicines.',
      'Get help if it gets worse, does not get better, or you are worried.',
    ],
    meanwhile,
  },
};
