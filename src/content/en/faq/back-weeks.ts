import type { FaqEntry } from '../../types.js';

/** Back pain of the first weeks. */
export const backWeeks: readonly FaqEntry[] = [
  {
    id: 'back-starts-later',
    topic: 'back-weeks',
    question: 'Why did my back start to hurt weeks after the lumbar puncture?',
    answer: [
      'Back pain that starts after the first 3 days, or gets worse after 2 weeks, needs a check within 2–3 days, even if you feel well.',
      'Ordinary back pain is common. But soreness from the needle starts in the first days. A slow infection can start later, without fever.',
      'Pain soon after a clear strain, such as lifting, is different. If it eases each day, does not hurt at rest or at night, and you are 16 to 65 with no other illness, book an ordinary visit. If it stops easing, or is not clearly better in a week, be seen within 2–3 days.',
    ],
    help: 'Call today if pain grows in the first 2 weeks, is severe, or you have cancer, diabetes or weak immunity. Get emergency help for a weak leg, any change in pee or poo, or fever in the first 30 days.',
    sources: ['S55', 'S80', 'S92', 'S93', 'S94'],
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
