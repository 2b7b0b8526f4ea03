import type { FaqEntry } from '../../types.js';

/** Headache, sight and hearing. */
export const headache: readonly FaqEntry[] = [
  {
    id: 'headache-upright',
    topic: 'headache',
    picture: 'upright',
    question: 'Why does my head hurt when I sit or stand up?',
    answer: [
      'Fluid can leak through the needle hole and bring on a headache that is worse upright and better when you lie flat.',
      'Doctors call it a post-dural puncture headache. It starts within 5 days. A stiff neck, feeling sick, muffled hearing or ringing ears may come too. Fever, a rash or confusion should not.',
      'In trials, about 4 in 100 people had it after a blunt (atraumatic) needle and 11 in 100 after a usual needle.',
      'Most go within 2 weeks.',
    ],
    help: 'Get emergency help for fever, confusion, a rash, or a sudden bad headache. A headache that changes can be an emergency, so call at once. Call today if you cannot stay up, eat, drink or care for yourself, or if it began after day 5, or is not clearly better after 7 days. Call within 2–3 days if it limits your day or is no better by day 3.',
    sources: ['S43', 'S18', 'S15', 'S71'],
  },
  {
    id: 'headache-how-long',
    topic: 'headache',
    question: 'How long does a spinal headache last, and what helps?',
    answer: [
      'Most headaches of this kind go within 2 weeks.',
      'One report says that about 85 in 100 are better by 6 weeks with simple care. For a few people it lasts months or years, and can still be treated.',
      'Lying down eases it. Drink as normal, to thirst. With no sign that needs help today, you can try paracetamol (acetaminophen), as the packet says.',
      'If it does not go, ask about a blood patch.',
    ],
    help: 'Get emergency help if you are confused, very sleepy or have a fever. A headache that changes can be an emergency, so call at once. Call today if you cannot stay up, eat or drink, or after 7 days if it is not clearly better. If it limits your day or is no better by day 3, call within 2–3 days.',
    sources: ['S43', 'S79', 'S78', 'S44', 'S72', 'S02', 'S74', 'S18'],
  },
  {
    id: 'headache-changed',
    topic: 'headache',
    question: 'When is a headache after a lumbar puncture dangerous?',
    answer: [
      'A headache that changes needs a check the same day, because bleeding or a clot in the head can start this way.',
      'A change means that:',
      [
        'lying down no longer helps, or makes it worse',
        'it is there all the time, or worse each day',
        'it went away and came back',
        'it began more than 5 days after the needle.',
      ],
      'Go to a hospital with a scanner. Bleeding has been found hours to many weeks after a needle.',
    ],
    help: 'A changed headache is an emergency if you are being sick, are over 60, or take blood thinners, steroids, the pill or hormones. It is also one if you have a clotting problem, are pregnant or had a baby in the last 6 weeks. Get emergency help for a sudden worst headache, a fit, confusion, sleepiness, weakness, trouble speaking, double vision with it, or loss of sight.',
    sources: ['S42', 'S102', 'S103', 'S104', 'S105', 'S106', 'S27'],
  },
  {
    id: 'leak-months',
    topic: 'headache',
    question: 'Can spinal fluid leak for months after a lumbar puncture?',
    answer: [
      'Yes, but this is rare, and a long-lasting leak mainly causes headache when you are upright, not back pain alone.',
      'Pain in the neck, ringing ears or foggy thinking can come with it. Doctors have written about single people with a leak 11 and 23 months after the needle. A leak can be treated, so it is worth finding.',
      'A scan often shows a little fluid near the needle site. In one study, 19 of 22 people with a leak on the scan had no symptoms. So a scan like that does not explain back pain by itself.',
    ],
    help: 'Get emergency help if you are very sleepy, confused or weak, or have a fit. Call today if you cannot stay up, the headache has changed, or it has lasted over 7 days and nobody has checked it. If it was checked and is steady, see a doctor within 2–3 days.',
    sources: ['S44', 'S78', 'S79', 'S113', 'S114'],
  },
  {
    id: 'sight-hearing',
    topic: 'headache',
    question: 'Why do I see double or hear less after a lumbar puncture?',
    answer: [
      'Low pressure of the spinal fluid can affect the eyes and ears, but new double vision or a sudden drop in hearing needs a check today.',
      'Double vision mostly starts between day 4 and day 14, and usually gets better over weeks or months. It can also be a sign of bleeding or a clot in the head. You cannot tell which at home. Do not drive while you see double.',
      'Hearing may be muffled, or your ears may ring. This usually passes in 2 to 5 weeks. If voices sound as clear as usual, ringing or fullness needs a check within 2–3 days.',
    ],
    help: 'Get emergency help if sight suddenly goes or turns grey. Do the same if double vision comes with confusion, being sick, sleepiness, weakness or trouble speaking.',
    sources: ['S107', 'S108', 'S103', 'S109', 'S43', 'S37'],
  },
];
