import type { FaqEntry } from '../../types.js';

/** Back pain of the first weeks. */
export const backWeeks: readonly FaqEntry[] = [
  {
    id: 'back-starts-later',
    topic: 'back-weeks',
    question: 'Why did my back start to hurt weeks after the lumbar puncture?',
    answer: [
      'Back pain that starts between day 4 and week 12, or gets worse later, needs a check within 2–3 days, even if mild.',
      'Slow infection can start late, without fever. Pain soon after a clear strain can be an ordinary visit at age 16 to 65. It must ease each day, with no pain at rest or night, no fever, weak bones, long-term steroid tablets or risk below. If not clearly better in a week, or easing stops: 2–3 days.',
    ],
    help: 'Emergency: a weak leg, sudden or fast-growing very bad pain, a change in pee or poo, or fever in the first 30 days or with a risk below. Call today for severe pain, growing pain in the first 2 weeks, or other fever. Call today too with diabetes, weak immunity, metal or a device in spine or head, cancer or injected drugs (ever), or recent serious infection or TB contact.',
    sources: ['S28', 'S55', 'S84', 'S88', 'S92', 'S93', 'S94'],
  },
  {
    id: 'back-grows',
    topic: 'back-weeks',
    question: 'Why does my back hurt more each day after a lumbar puncture?',
    answer: [
      'Soreness from the needle should ease from day to day, so pain that grows in the first 2 weeks needs a call today.',
      'That is so even if the pain is not severe and you have no fever. Bleeding near the spine can start with pain that grows. So can infection: doctors saw it on day 5 and day 10 after needles in the back. One of these people had no other complaint.',
      'When you call, say the date of the needle, when the pain began to grow, and if you take a blood thinner.',
    ],
    help: 'Get emergency help for very bad pain that comes suddenly or grows fast, for pain that gets worse on a blood thinner, or for fever with back pain. Do the same for a weak leg, pain or numbness down both legs, numbness between your legs, or trouble with pee or poo.',
    sources: ['S02', 'S84', 'S93', 'S95', 'S58', 'S16'],
  },
  {
    id: 'back-how-long',
    topic: 'back-weeks',
    question: 'How long does back pain last after a lumbar puncture?',
    answer: [
      'Most soreness from the needle goes within a few days.',
      'In a Spanish study, about 16 in 100 people had back pain 5 to 7 days later. In another, of older people, about 13 in 100 had mild pain at the spot. It always went away by itself.',
    ],
    help: 'Emergency: sudden or fast-growing very bad pain. Any emergency sign comes first. Call today if pain grows in the first 2 weeks, or is severe at any time. With a risk below, new or worse pain too. If it is no better after 2 weeks, or began from day 4 to week 12, see a doctor within 2–3 days. With a risk, pain since the needle too. Other unchanged pain over 6 weeks: an ordinary visit, but not with diabetes, weak immunity, metal or a device in spine or head, cancer or injected drugs (ever), or recent serious infection or TB contact.',
    sources: ['S02', 'S20', 'S28', 'S65', 'S66', 'S84', 'S88', 'S92'],
  },
];
