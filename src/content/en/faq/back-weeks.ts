import type { FaqEntry } from '../../types.js';

/** Back pain of the first weeks. */
export const backWeeks: readonly FaqEntry[] = [
  {
    id: 'back-starts-later',
    topic: 'back-weeks',
    question: 'Why did my back start to hurt weeks after the lumbar puncture?',
    answer: [
      'Back pain that starts between day 4 and week 12, or gets worse after 2 weeks, needs a check within 2–3 days, even if you feel well.',
      'Soreness from the needle starts in the first days. A slow infection can start later, without fever.',
      'Pain soon after a clear strain is different. It may ease each day and not hurt at rest or at night. Then book an ordinary visit if you are 16 to 65 with no other illness. If it stops easing or is not clearly better in a week: 2–3 days.',
    ],
    help: 'Call today if pain grows in the first 2 weeks or is severe, or with diabetes, weak immunity, cancer or injected drugs (now or ever), or a recent serious infection. Get emergency help for a weak leg, a change in pee or poo, or a fever in the first 30 days or with such a risk.',
    sources: ['S55', 'S88', 'S92', 'S93', 'S94'],
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
      'In a Spanish study, about 16 in 100 people had back pain 5 to 7 days later. In another study of 541 lumbar punctures in older people, about 13 in 100 had mild pain at the spot. It always went away by itself.',
      'New pain that stays for months is rare, but the studies are small. Back pain from before the needle can go on.',
      'Pain is more common in women, after several tries, and after long rest in bed.',
    ],
    help: 'Call today if pain grows in the first 2 weeks, or is severe at any time. If it is no better after 2 weeks, see a doctor within 2–3 days. If it has been the same for over 6 weeks, book an ordinary visit. Any emergency sign comes first.',
    sources: ['S02', 'S20', 'S65', 'S66', 'S75', 'S76'],
  },
];
