import type { FaqEntry } from '../../types.js';

/** Legs, nerves, and what can press on them. */
export const legs: readonly FaqEntry[] = [
  {
    id: 'leg-pain',
    topic: 'legs-nerves',
    question: 'Why do I have pain, tingling or numbness in my leg after a lumbar puncture?',
    answer: [
      'The needle can irritate a nerve, which you may feel as pain, tingling or a numb patch in one leg.',
      'A short electric feeling while the needle is in is common, and passes. One health leaflet says about 1 in 1,000 people get a minor nerve injury that heals. It takes days, rarely months.',
      'The illness you were tested for can bring new signs too.',
    ],
    help: 'A weak leg, new signs in both legs, spreading numbness, or a change in pee or poo is an emergency. So is new numbness within 2 weeks of the needle, on a blood thinner. New numbness or tingling in one leg: call today. Pain down one leg, or a numb patch that has not changed for 2 weeks: within 2–3 days, but today after several tries or a leg pain from the needle, with cancer (now or ever), or on a blood thinner.',
    sources: ['S13', 'S71', 'S75', 'S04', 'S16', 'S21', 'S49', 'S50', 'S58'],
  },
  {
    id: 'cauda-equina',
    topic: 'legs-nerves',
    picture: 'seat',
    question: 'What is cauda equina syndrome, and how would I notice it?',
    answer: [
      'It means that nerves at the lower end of the spine are pressed, and it is an emergency at any time.',
      'One new sign is enough:',
      [
        'You cannot pee, it is hard to start, you cannot feel it, or you leak.',
        'You lose control of poo, or cannot feel your bottom.',
        'The parts that touch a bicycle seat are numb or tingle. It may be a small patch.',
        'With back or leg pain, you lose feeling or erection during sex.',
        'A leg is weak, or pain or numbness goes down both legs.',
      ],
      'Not being able to pee counts as much as leaking. A slipped disc, bleeding, infection or cancer can cause it. A scan (MRI) is needed within hours.',
    ],
    help: 'If you have one of these signs or are not sure, get emergency help now. Do not wait to see if it settles, and do not drive yourself.',
    sources: ['S21', 'S22', 'S23', 'S24', 'S46', 'S47', 'S85'],
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
