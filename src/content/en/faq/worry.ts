import type { FaqEntry } from '../../types.js';

/** Worry and sleep. */
export const worry: readonly FaqEntry[] = [
  {
    id: 'worry-damage',
    topic: 'worry-sleep',
    question: 'I am scared that the lumbar puncture damaged my back. What can I do?',
    answer: [
      'Ask the team that did it to talk it through with you: worry is a good reason for a visit.',
      'In a UK count of over 700,000 spinal and epidural injections, about 2 to 4 in 100,000 brought lasting harm. No count as good exists for lumbar puncture (spinal tap).',
      'You can ask: What kind of needle was it? How many tries? What did the test show? Who checks me if the pain stays?',
      'Pain more often lasts in people who feel low or tense. So tell your doctor about low mood or stress too.',
    ],
    help: 'Any emergency sign means help now. If you think about harming yourself or not wanting to live and might act on it now, call the emergency number. If you have such thoughts, talk to someone today: your doctor, an advice line or a crisis line. If you are very worried, call today.',
    sources: ['S49', 'S87'],
  },
  {
    id: 'sleep',
    topic: 'worry-sleep',
    question: 'How can I sleep with pain after a lumbar puncture?',
    answer: [
      'We found no good studies on sleep after a lumbar puncture, so lie in the way that feels best to you.',
      'An upright headache mostly eases when you lie flat. For sore muscles, a warm (not hot) pad for 15–20 minutes before bed may help. Do not use it on numb skin, on a new, red or leaking mark, or with a fever. Gentle movement in the day helps backs more than bed rest.',
      'How pain acts at night is a sign to tell your doctor. Write down if it wakes you.',
    ],
    help: 'Get emergency help for sudden or fast-growing very bad pain, or if someone is hard to wake. Call today if back pain is so severe that you cannot sleep, or a headache gets worse lying down. Back pain that is worse at night or lying still: see a doctor within 2–3 days, or today with cancer (ever).',
    sources: ['S21', 'S28', 'S43', 'S50', 'S54', 'S84', 'S103', 'S115', 'S116'],
  },
];
