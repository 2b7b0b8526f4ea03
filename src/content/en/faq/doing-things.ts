import type { FaqEntry } from '../../types.js';

/** Back to daily life. */
export const doingThings: readonly FaqEntry[] = [
  {
    id: 'drive-lift-work',
    topic: 'doing-things',
    question: 'When can I drive after a lumbar puncture?',
    answer: [
      'We found no good studies on this, so do not drive until you can look round, brake hard and think clearly.',
      'Do not drive if you:',
      [
        'see double, or feel sleepy',
        'have a weak or numb leg, or a severe headache',
        'have had a medicine to make you sleepy (sedation).',
      ],
      'Your own team’s advice comes first. You can ask:',
      [
        'When can I drive? Who can take me home?',
        'Do my medicines change that?',
        'I drive for my job: what are the rules?',
      ],
      'Lifting and work have answers of their own, next to this one.',
    ],
    help: 'A weak leg, a fit, a faint or new confusion is an emergency. Call today for double vision, a newly numb leg, or a headache so bad that you cannot stay up. Do not drive yourself to hospital.',
    sources: ['S04', 'S16', 'S107', 'S18'],
  },
  {
    id: 'work',
    topic: 'doing-things',
    question: 'When can I go back to work after a lumbar puncture?',
    answer: [
      'We found no good studies on going back to work, so ask your team what fits you and your job.',
      'Hospital leaflets say to avoid heavy lifting and hard exercise for 1 or 2 days. After that, staying active helps back pain more than bed rest. If your head hurts when you are upright, sitting or standing for long will be hard.',
      'You can ask:',
      [
        'My job means lifting, or sitting for hours: when can I go back?',
        'May I do half days first?',
        'May I drive, or work with machines?',
        'Can I have a note for my employer?',
      ],
    ],
    help: 'Emergency: a weak leg, sudden or fast-growing very bad pain or trouble peeing. Call today if pain grows in the first 2 weeks, or a headache stops you staying up. See a doctor within 2–3 days if a headache is no better by day 3, or your back by 2 weeks.',
    sources: ['S04', 'S10', 'S11', 'S28', 'S43', 'S54', 'S20', 'S84'],
  },
  {
    id: 'lifting',
    topic: 'doing-things',
    question: 'When can I lift heavy things or pick up my child?',
    answer: [
      'Avoid heavy lifting for 2 days, as hospital leaflets advise, then build up slowly.',
      'We found no good studies on lifting after a lumbar puncture (spinal tap), so we cannot name a safe weight. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'How heavy is too heavy, and for how long?',
        'My child is small: may I pick them up?',
        'I had a blood patch: when can I bend and lift?',
      ],
    ],
    help: 'Emergency: a weak leg, sudden or fast-growing very bad pain or trouble peeing. Call today if pain grows in the first 2 weeks or is severe, or sudden strong pain in the middle of your back keeps you from standing. If such pain is milder, and you are over 65 or have weak bones: within 2–3 days. For other new pain, see “Why did my back start to hurt weeks after the lumbar puncture?”.',
    sources: ['S04', 'S10', 'S11', 'S18', 'S28', 'S40', 'S84'],
  },
  {
    id: 'sport',
    topic: 'doing-things',
    question: 'When can I exercise or play sport again?',
    answer: [
      'Avoid hard exercise for 2 days, as hospital leaflets advise, then build up gently.',
      'We found no good studies on sport after a lumbar puncture (spinal tap). Staying active helps back pain. If pain or headache gets worse, leave it and ask your team. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'Which sport can I start with?',
        'When may I run, jump or lift weights?',
        'Is it too soon for sport with falls or blows?',
      ],
    ],
    help: 'Emergency: a fall from height, a weak leg, sudden or fast-growing very bad pain or trouble peeing. Call today for severe pain, growing pain in the first 2 weeks, or new or worse pain with diabetes, weak immunity, cancer (ever) or infection risk. New pain after a strain: within 2–3 days. “Why did my back start to hurt weeks after the lumbar puncture?” says when an ordinary visit will do.',
    sources: ['S04', 'S10', 'S11', 'S18', 'S21', 'S28', 'S49', 'S54', 'S84'],
  },
  {
    id: 'bath-shower',
    topic: 'doing-things',
    question: 'When can I have a bath or a shower, or swim?',
    answer: [
      'You can usually have a shower or a bath from 24 hours after the needle.',
      'A small dressing usually comes off then too. If it is stuck to your skin, leave it on and ask. Keep the needle mark clean. If your own leaflet says something else, follow it.',
      'We found no good studies on swimming, hot tubs or saunas. You can ask:',
      [
        'When may I swim or use a hot tub?',
        'What if the dressing gets wet or comes off early?',
        'I had a drain or a stitch: is it different for me?',
      ],
    ],
    help: 'Get emergency help if the mark leaks or is red and you have a fever, a stiff neck or a bad headache. Call today if the dressing is wet again and again, or if the mark is red, hot, swollen, more sore or has pus. A lump that is not hot or red: within 2–3 days.',
    sources: ['S04', 'S10', 'S03', 'S11', 'S16', 'S97'],
  },
  {
    id: 'fly-sport-sex',
    topic: 'doing-things',
    question: 'Can I fly or travel after a lumbar puncture?',
    answer: [
      'We found no good studies on flying after a lumbar puncture (spinal tap), so ask the team that did yours.',
      'If your head hurts when you are upright, or pain grows, call your team before you travel. A problem can show later: one maternity team asks people to watch for 6 weeks. So take the date of the needle and a list of your medicines with you.',
      'You can ask:',
      [
        'Is there a reason for me to wait, such as a headache or a blood patch?',
        'May I carry my bags?',
        'Whom do I call if I get ill far from home?',
      ],
      'Sport and sex have answers of their own here.',
    ],
    help: 'Emergencies, wherever you are: chest pain, new trouble breathing, sudden or fast-growing very bad pain, fever with back pain in the first 30 days, a weak leg or trouble peeing. Call today for one swollen, hot, sore calf.',
    sources: ['S04', 'S11', 'S15', 'S16', 'S18', 'S21', 'S28', 'S84'],
  },
  {
    id: 'sex',
    topic: 'doing-things',
    question: 'Can I have sex after a lumbar puncture?',
    answer: [
      'We found no good studies on sex after a lumbar puncture (spinal tap), so ask your team if you are not sure.',
      'Hospital leaflets say to avoid hard exercise and heavy lifting for 1 or 2 days. If sex brings on a headache or back pain, wait and ask. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'Is there a reason for me to wait?',
        'What should I do if it hurts?',
        'What if something feels different?',
      ],
      'A new change in feeling can be a sign of pressed nerves. You need not be shy to say it.',
    ],
    help: 'New numbness around your private parts, or a sudden headache, the worst ever, is always an emergency. New loss of feeling during sex, or new trouble getting an erection, is an emergency if you also have back or leg pain. Without pain, call today.',
    sources: ['S04', 'S10', 'S11', 'S18', 'S23', 'S27', 'S46'],
  },
];
