import type { FaqEntry } from '../../types.js';

/** Blood thinners and anti-inflammatory painkillers. */
export const medicines: readonly FaqEntry[] = [
  {
    id: 'blood-thinners',
    topic: 'medicines',
    question: 'I take a blood thinner. What should I watch for after a lumbar puncture?',
    answer: [
      'A blood thinner raises the risk of bleeding near the spine, so call today for any new back or leg pain in the first 2 weeks.',
      'Examples are warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin, clopidogrel and ticagrelor. The same goes if your blood does not clot well. Few platelets, liver or kidney failure, or heavy drinking can cause that.',
      'Do not stop or restart a blood thinner by yourself. Ask your team when to take the next dose. When you call about a symptom, name the blood thinner first.',
    ],
    help: 'Get emergency help if back pain is very bad or clearly gets worse in the first 2 weeks. This counts for daily aspirin too. Do the same for a weak or newly numb leg, pain down both legs, trouble with pee or poo, or a headache that changes.',
    sources: ['S56', 'S57', 'S58', 'S82', 'S85', 'S103'],
  },
  {
    id: 'ibuprofen',
    topic: 'medicines',
    question: 'Can I take ibuprofen or aspirin after a lumbar puncture?',
    answer: [
      'Do not take ibuprofen, naproxen or aspirin for pain in the first 2 days, unless your team or a pharmacist says it is fine for you.',
      'These medicines help back pain a little. They can cause bleeding in the gut, and hospital leaflets do not agree on them. Do not stop aspirin that was prescribed for you: ask first.',
      'After 2 days, still ask first if you:',
      [
        'take blood thinners, steroids or other medicines each day',
        'have a bleeding problem, or ever had a stomach ulcer or bleed',
        'have asthma, or an allergy to this kind of medicine',
        'have heart, kidney, liver or bowel disease, high blood pressure, or had a stroke',
        'are pregnant, over 65, or short of fluids, or have chickenpox.',
      ],
    ],
    help: 'Being sick with blood, or black, sticky poo while you take one of these, is an emergency. Any black, sticky poo needs a call today.',
    sources: ['S04', 'S10', 'S18', 'S30', 'S49', 'S60'],
  },
];
