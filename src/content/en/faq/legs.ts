import type { FaqEntry } from '../../types.js';

/** Legs, nerves, and what can press on them. */
export const legs: readonly FaqEntry[] = [
  {
    id: 'leg-pain',
    topic: 'legs-nerves',
    question: 'Why do I have pain, tingling or numbness in my leg after a lumbar puncture?',
    answer: [
      'The needle can irritate a nerve, which you may feel as pain, tingling or a numb patch in one leg.',
      'A short electric feeling while the needle is in is common, and it passes. One health leaflet says that about 1 in 1,000 people get a minor nerve injury that heals. It may take days, rarely months. An operation does not repair it.',
      'The illness you were tested for can also bring new signs.',
    ],
    help: 'New numbness or tingling in one leg: call today. Pain down one leg, or a numb patch that is over 2 weeks old and has not changed: see a doctor within 2–3 days. Get emergency help for a weak leg, new signs in both legs, numbness that spreads, or any change in pee or poo. Do the same for new numbness in the first 2 weeks if you take a blood thinner.',
    sources: ['S13', 'S71', 'S75', 'S04', 'S16', 'S21', 'S49'],
  },
  {
    id: 'bleeding-spine',
    topic: 'legs-nerves',
    question: 'Can a lumbar puncture cause bleeding in the spine?',
    answer: [
      'Yes, bleeding near the spine is rare, and it is an emergency of the first hours and days, not a cause of pain that starts months later.',
      'Blood can press on the nerves. You may have:',
      [
        'very bad back pain that comes suddenly or grows fast',
        'a weak leg, or new pain or numbness down both legs',
        'trouble with pee or poo, or numbness between your legs.',
      ],
      'The risk is higher with blood thinners, with blood that does not clot well, and after several tries. It can happen to people with none of these. Treatment works best when it comes fast. Surgeons may need to take the blood away.',
    ],
    help: 'Get emergency help at once for any sign in this list. On a blood thinner, back pain that clearly gets worse in the first 2 weeks is enough. So is new numbness in a leg.',
    sources: ['S58', 'S82', 'S83', 'S84', 'S85', 'S86'],
  },
  {
    id: 'scar-tissue',
    topic: 'legs-nerves',
    question: 'Can a lumbar puncture cause scar tissue or arachnoiditis?',
    answer: [
      'Scarred nerves in the spine (arachnoiditis) are very rare after a plain lumbar puncture, and are not a usual cause of back pain.',
      'Doctors link the problem to infection, spinal surgery, old X-ray dyes, and blood or some drugs in the spinal fluid. One review found no proof that the mixtures in modern labour epidurals cause it.',
      'People with this problem have burning pain in the back and both legs all the time. They may also have odd feelings or cramps. You can ask your team if anything was put in through your needle.',
    ],
    help: 'New pain or odd feelings in both legs: get emergency help. Do the same for weakness or any change in pee or poo. Slow change over many weeks: call today. The same for months, and checked before: see a doctor within 2–3 days.',
    sources: ['S110', 'S111', 'S21', 'S46'],
  },
];
