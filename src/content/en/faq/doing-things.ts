import type { FaqEntry } from '../../types.js';

/** Back to daily life. */
export const doingThings: readonly FaqEntry[] = [
  {
    id: 'drive-lift-work',
    topic: 'doing-things',
    question: 'When can I drive, lift things and go back to work?',
    answer: [
      'Rest for a day, avoid heavy lifting and hard exercise for 2 days, then build up bit by bit.',
      'We found no good studies on when to drive or work. Your own team’s advice comes first.',
      'Do not drive if you:',
      [
        'see double, or feel sleepy',
        'have a weak or numb leg, or a severe headache',
        'have had a medicine to make you sleepy (sedation)',
        'cannot look round, brake hard and think clearly.',
      ],
      'Ask your team: When can I drive? My job means lifting, or sitting for hours: when can I go back? May I do half days first? Staying active helps back pain.',
    ],
    help: 'Call today if pain grows in the first 2 weeks, or if you cannot stay up because of a headache. A weak leg, or a fit, a faint or new confusion, is an emergency.',
    sources: ['S04', 'S10', 'S11', 'S49', 'S54'],
  },
  {
    id: 'fly-sport-sex',
    topic: 'doing-things',
    question: 'Can I fly, play sport or have sex after a lumbar puncture?',
    answer: [
      'We found no good studies on flying, sport or sex after a lumbar puncture (spinal tap), so ask the team that did yours.',
      'Hospital leaflets say to avoid hard exercise for 1 or 2 days. After a blood patch the limits can be longer, and your team sets them.',
      'You can ask:',
      [
        'Is there a reason for me to wait, such as a headache or a blood patch?',
        'Which sport can I start with, and when?',
        'Whom do I call if I get ill far from home?',
      ],
      'If you have a headache when upright, or pain that grows, call your team before you travel.',
    ],
    help: 'New loss of feeling during sex, or new trouble getting an erection, is an emergency if you also have back or leg pain. Without pain, call today.',
    sources: ['S04', 'S10', 'S11', 'S18', 'S23', 'S46'],
  },
];
