import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back to daily life. */
export const doingThings = {
  'drive-lift-work': {
    question: 'When can I drive after a lumbar puncture?',
    answer: [
      'We found no good studies on this. So do not drive until you can look round, brake hard and think clearly.',
      'Do not drive if you:',
      [
        'see double, or feel sleepy',
        'have a weak or numb leg, or a very bad headache',
        'have had a medicine to make you sleepy (sedation).',
      ],
      'The advice of your own team comes first. You can ask:',
      [
        'When can I drive? Who can take me home?',
        'Do my medicines change that?',
        'I drive for my job. What are the rules?',
      ],
      'Lifting and work have their own answers, next to this one.',
    ],
    help: 'A weak leg, a fit (seizure), a faint or being newly confused is an emergency. Call today if you see double or one leg is newly numb. Call today for a headache so bad that you cannot stay up. Do not drive yourself to hospital.',
  },
  work: {
    question: 'When can I go back to work after a lumbar puncture?',
    answer: [
      'We found no good studies on going back to work. So ask your team what fits you and your job.',
      'Hospital leaflets say: no heavy lifting and no hard exercise for 1 or 2 days. After that, staying active helps back pain more than bed rest. Does your head hurt when you are upright? Then it will be hard to sit or stand for long.',
      'You can ask:',
      [
        'My job means lifting, or sitting for hours. When can I go back?',
        'May I do half days first?',
        'May I drive, or work with machines?',
        'Can I have a note for my boss?',
      ],
    ],
    help: 'A weak leg or trouble peeing is an emergency. So is very bad pain that came suddenly or grew fast. Call today if pain grows in the first 2 weeks. Call today if you cannot stay up because of a headache. Is a headache no better by day 3, or your back by 2 weeks? See a doctor within 2 to 3 days.',
  },
  lifting: {
    question: 'When can I lift heavy things or pick up my child?',
    answer: [
      'Do not lift heavy things for 2 days, as hospital leaflets advise. Then lift a little more each time.',
      'We found no good studies on lifting after a lumbar puncture (spinal tap). So we cannot name a safe weight. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'How heavy is too heavy, and for how long?',
        'My child is small. May I pick them up?',
        'I had a blood patch. When can I bend and lift?',
      ],
    ],
    help: 'A weak leg or trouble peeing is an emergency. So is very bad pain that came suddenly or grew fast. Call today if pain grows in the first 2 weeks or is very bad. Call today if a sudden strong pain in the middle of your back keeps you from standing. Is such a pain milder, and are you over 65 or do you have weak bones? See a doctor within 2 to 3 days. For other new pain, see “Why did my back start to hurt weeks after the lumbar puncture?”.',
  },
  sport: {
    question: 'When can I exercise or play sport again?',
    answer: [
      'Do no hard exercise for 2 days, as hospital leaflets advise. Then start gently and do more bit by bit.',
      'We found no good studies on sport after a lumbar puncture (spinal tap). It helps back pain to stay active. Does pain or headache get worse? Then stop and ask your team. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'Which sport can I start with?',
        'When may I run, jump or lift weights?',
        'Is it too soon for a sport with falls or blows?',
      ],
    ],
    help: 'A fall from high up, a weak leg or trouble peeing is an emergency. So is very bad pain that came suddenly or grew fast. Call today if pain grows in the first 2 weeks or is very bad. Call today for new or worse pain with diabetes, weak immunity, cancer (now or ever) or other infection risk. New pain after a strain: see a doctor within 2 to 3 days. “Why did my back start to hurt weeks after the lumbar puncture?” says when it can be a normal visit.',
  },
  'bath-shower': {
    question: 'When can I have a bath or a shower, or swim?',
    answer: [
      'You can usually have a shower or a bath from 24 hours after the needle.',
      'A small dressing usually comes off then too. Is it stuck to your skin? Leave it on and ask. Keep the needle mark clean. If your own leaflet says something else, do that.',
      'We found no good studies on swimming, hot tubs or saunas. You can ask:',
      [
        'When may I swim or use a hot tub?',
        'What if the dressing gets wet or comes off early?',
        'I had a drain or a stitch. Is it different for me?',
      ],
    ],
    help: 'Does the mark leak, or is it red? With a fever, a stiff neck or a bad headache, get emergency help. Call today if the dressing is wet again and again. Call today if the mark is red, hot, swollen, more sore or has pus. A lump that is not hot or red: see a doctor within 2 to 3 days.',
  },
  'fly-sport-sex': {
    question: 'Can I fly or travel after a lumbar puncture?',
    answer: [
      'We found no good studies on flying after a lumbar puncture (spinal tap). So ask the team that did yours.',
      'Does your head hurt when you are upright, or does pain grow? Call your team before you travel. A problem can show later. One maternity team (birth team) asks people to watch for 6 weeks. So take the date of the needle and a list of your medicines with you.',
      'You can ask:',
      [
        'Is there a reason for me to wait, like a headache or a blood patch?',
        'May I carry my bags?',
        'Who do I call if I get ill far from home?',
      ],
      'Sport and sex have their own answers here.',
    ],
    help: 'Chest pain or new trouble breathing is an emergency. So is very bad pain that came suddenly or grew fast. So is fever with back pain in the first 30 days. So is a weak leg or trouble peeing. This is so wherever you are. Call today if one calf (lower leg) is swollen, hot and sore.',
  },
  sex: {
    question: 'Can I have sex after a lumbar puncture?',
    answer: [
      'We found no good studies on sex after a lumbar puncture (spinal tap). So ask your team if you are not sure.',
      'Hospital leaflets say: no hard exercise and no heavy lifting for 1 or 2 days. If sex brings on a headache or back pain, wait and ask. After a blood patch, your team sets the limits.',
      'You can ask:',
      [
        'Is there a reason for me to wait?',
        'What should I do if it hurts?',
        'What if something feels different?',
      ],
      'A new change in feeling can be a sign of pressed nerves. You need not be shy to say it.',
    ],
    help: 'A new numb feeling around your private parts is always an emergency. So is a sudden headache, the worst ever. There may be new loss of feeling in sex, or new trouble getting hard (erection). With back or leg pain, this is an emergency. Without pain, call today.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
