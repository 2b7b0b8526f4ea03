import type { FaqEntry } from '../../types.js';

/** Back pain of months: the question most people come with. */
export const backMonths: readonly FaqEntry[] = [
  {
    id: 'back-months-later',
    topic: 'back-months',
    question: 'Why does my back still hurt months after a lumbar puncture?',
    answer: [
      'Without warning signs, back pain months after a lumbar puncture (spinal tap) is usually not due to the needle.',
      'Back pain is common: in a Danish study, about 4 in 10 adults had it in a month. Back pain from before counts most.',
      'Risks: diabetes, weak immunity, cancer or injected drugs (now or ever), metal or a device in spine or head, or serious infection or TB contact in the last 3 months.',
    ],
    help: 'Get emergency help for trouble with pee or poo, numbness between your legs, a weak leg, sudden very bad pain, or fever with a risk. Call today for severe pain or other fever. With a risk, new or worse pain too. Pain that grows, is worse at night, comes with weight loss, began from day 4 to week 12 or, with a risk, since the needle: within 2–3 days. Other pain over 4 weeks: an ordinary visit.',
    sources: ['S76', 'S80', 'S46', 'S21', 'S28', 'S50', 'S52', 'S55'],
  },
  {
    id: 'back-months-signs',
    topic: 'back-months',
    question: 'When should I worry about back pain months after a spinal tap?',
    answer: [
      'Time does not make a warning sign safe, so look for these signs months after a spinal tap (lumbar puncture) too.',
      'Get emergency help for:',
      [
        'new trouble with pee or poo, or numbness between your legs',
        'a newly weak leg, or new pain or numbness down both legs',
        'fever with back pain if you have diabetes, weak immunity, cancer (now or ever), or metal or a device in your spine or head, ever injected drugs, or had a serious infection or contact with TB in the last 3 months',
        'pain that began with a serious accident or a fall from a height',
        'sudden very bad pain in your tummy, back or chest.',
      ],
      'Call a doctor today for:',
      [
        'severe back pain, or any other fever with back pain',
        'new or worse back pain if you have one of these risks',
        'sudden strong pain in the middle of your back, so that you cannot stand. If it is very bad, it is an emergency.',
      ],
      'See a doctor within 2–3 days for pain that grows, is worse at night or lying still, or runs down one leg. Do the same for pain between your shoulders, weight loss or night sweats. Go as soon if the pain began from day 4 to week 12 after the needle, even if it is mild and steady. So do people with one of these risks, for any pain since the needle.',
    ],
    help: 'Not sure about pee, poo, numbness or your legs? Get emergency help now. Not sure about another sign? Call today. With none of them, book an ordinary visit if the pain limits your life or has lasted over 4 weeks.',
    sources: ['S46', 'S21', 'S28', 'S40', 'S49', 'S50', 'S55', 'S88', 'S91'],
  },
  {
    id: 'back-months-cause',
    topic: 'back-months',
    question: 'What can cause back pain months after a spinal tap?',
    answer: [
      'With no warning signs, it is mostly ordinary back pain, above all if you had it before.',
      'Other causes are rare:',
      [
        'A slow infection in the spine, which can come without fever.',
        'An irritated nerve, felt in one leg.',
        'A leak of spinal fluid, which mainly brings headache when upright.',
        'Scarred nerves (arachnoiditis), very rare after a plain tap.',
        'A broken bone or cancer in the spine.',
      ],
      'Bleeding near the spine shows within hours or days, not months later.',
    ],
    help: 'Get emergency help for a change in pee or poo, a weak leg, sudden very bad pain, or fever with a risk (see “I have diabetes or weak immunity. Is my risk of infection higher?”). Call today for other fever, severe pain, or new or worse pain with a risk. Pain that grows, began from day 4 to week 12 or, with a risk, since the needle: within 2–3 days.',
    sources: ['S76', 'S80', 'S55', 'S94', 'S75', 'S44', 'S113', 'S110', 'S28', 'S52', 'S84'],
  },
  {
    id: 'back-lasting',
    topic: 'back-months',
    question: 'Can a lumbar puncture cause long-term back pain?',
    answer: [
      'Yes, but new back pain that lasts is rare, and studies are small.',
      'The NHS lists it as rare. In a study, 1 of 122 had it three months after a spinal injection. Almost half did not answer.',
      'A review of lumbar punctures (spinal taps) put long back pain, long headache, nerve harm and infection at about 3 in 1,000 together.',
    ],
    help: 'Emergency: a weak leg, sudden very bad pain, a change in pee or poo, or fever with a risk below. Call today for severe pain or other fever. Also for new or worse pain with diabetes, weak immunity, metal or a device in spine or head, cancer or injected drugs (ever), recent serious infection or TB contact. Pain that grows, is worse at night, began from day 4 to week 12 or, with a risk, since the needle: within 2–3 days. Other unchanged pain over 6 weeks: ordinary visit.',
    sources: ['S01', 'S20', 'S28', 'S75', 'S76', 'S88', 'S50'],
  },
  {
    id: 'back-before',
    topic: 'back-months',
    question: 'My old back pain came back after a spinal tap. Was it the needle?',
    answer: [
      'Old back pain often comes back by itself, so the needle need not be the cause.',
      'In one study, 69 in 100 people who got over back pain had it again within a year. In another, earlier back pain was the one thing that went with pain three months later.',
    ],
    help: 'A weak leg, sudden or fast-growing very bad pain or a change in pee or poo is an emergency. So is fever in the first 30 days or with a risk below. Call today for other fever, severe pain, or growing pain in the first 2 weeks. Call today too with diabetes, weak immunity, metal or a device in spine or head, cancer or injected drugs (ever), recent serious infection or TB contact. New or worse pain in the first 12 weeks: see a doctor within 2–3 days. Old pain that limits life or lasts over 4 weeks: ordinary visit.',
    sources: ['S76', 'S81', 'S28', 'S50', 'S84', 'S88', 'S92'],
  },
  {
    id: 'back-months-help',
    topic: 'back-months',
    question: 'What helps back pain that has lasted for months?',
    answer: [
      'If you have no warning signs, exercise is the main treatment for back pain that lasts.',
      'A physiotherapist (physical therapist) can guide you. Treatment by hand should come with exercise, not alone. Nobody should crack your back if you have weak bones or a blood thinner.',
      'Staying active helps. Bed rest does not. British guidelines do not advise acupuncture, ultrasound, back belts or electric pads (TENS). They do not offer strong painkillers (opioids) for long-term back pain.',
      'Low mood and worry can make pain last: speak of them.',
    ],
    help: 'A weak leg, sudden very bad pain, a change in pee or poo, or fever with a risk below is an emergency. Call today for severe pain or other fever. With diabetes, weak immunity, cancer (now or ever) or another risk of infection, call today if pain is new or worse. If pain grows or is worse at night: within 2–3 days.',
    sources: ['S49', 'S54', 'S116', 'S21', 'S28', 'S50', 'S88'],
  },
];
