import type { FaqEntry } from '../../types.js';

/** What the first days are like, and the care of the needle mark. */
export const firstDays: readonly FaqEntry[] = [
  {
    id: 'first-days-normal',
    topic: 'first-days',
    picture: 'timeline',
    question: 'What is normal in the first days after a lumbar puncture?',
    answer: [
      'Mild soreness and headache are common after a lumbar puncture (spinal tap), and serious problems are rare.',
      'You may have a bruise, a mild backache or a mild headache, and feel tired. This should ease day by day.',
      'In a large study at memory clinics, about 17 in 100 people had back pain and 19 in 100 had a headache in the first 2 weeks. Other studies found fewer or more. Age, needle and number of tries matter.',
      'A problem can show after you are home. One maternity team asks people to watch for 6 weeks.',
    ],
    help: 'Get emergency help if a leg is weak, you cannot pee, very bad pain comes on fast, pain grows on a blood thinner, or you have fever with back pain or a bad headache. Call your team today if pain grows, you have a fever, or one leg is numb.',
    sources: ['S12', 'S13', 'S28', 'S63', 'S64', 'S65', 'S67', 'S15', 'S84'],
  },
  {
    id: 'needle-mark',
    topic: 'first-days',
    question: 'How do I look after the needle mark?',
    answer: [
      'Keep the needle mark clean and covered for a day; after that you can usually take the dressing off and wash.',
      'If your own leaflet says something else, follow it. If the dressing is stuck to your skin, leave it on and ask.',
      'A small bruise or some swelling is common. A lump that is not hot or red needs a check within 2–3 days.',
      'Clear fluid or blood that soaks the dressing again and again needs a call today. So does a mark that is red, hot, swollen or more sore, or that has pus. Keep it covered with a clean, dry dressing and put nothing else on it.',
    ],
    help: 'Get emergency help if the mark leaks or is red and you have a fever, a stiff neck or a bad headache, or if the redness spreads.',
    sources: ['S04', 'S10', 'S03', 'S16', 'S97', 'S11'],
  },
];
