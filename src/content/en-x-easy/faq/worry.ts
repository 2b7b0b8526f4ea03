import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Worry and sleep. */
export const worry = {
  'worry-damage': {
    question: 'I am scared that the lumbar puncture damaged my back. What can I do?',
    answer: [
      'Ask the team that did it to talk about it with you. Worry is a good reason for a visit.',
      'In the UK, more than 700,000 spinal and epidural needles were counted. About 2 to 4 in 100,000 brought harm that lasts. There is no count as good for lumbar puncture (spinal tap).',
      'You can ask: What kind of needle was it? How many tries? What did the test show? Who checks me if the pain stays?',
      'Pain lasts more often in people who feel low or tense. So tell your doctor about low mood or stress too.',
    ],
    help: 'Any emergency sign means help now. Do you think about harming yourself or not wanting to live? If you might act on it now, call the emergency number. If you have such thoughts, talk to someone today: your doctor, an advice line or a crisis line. If you are very worried, call today.',
  },
  sleep: {
    question: 'How can I sleep with pain after a lumbar puncture?',
    answer: [
      'We found no good studies on sleep after a lumbar puncture. So lie in the way that feels best to you.',
      'An upright headache mostly gets better when you lie flat. For sore muscles, a warm (not hot) pad for 15–20 minutes before bed may help. Do not use it on numb skin or with a fever. Do not use it on a new, red or leaking mark. Gentle moving in the day helps backs more than bed rest.',
      'How pain acts at night is a sign to tell your doctor. Write down if it wakes you.',
    ],
    help: 'Very bad pain that came suddenly or grew fast is an emergency. If someone is hard to wake, get emergency help. Call today if back pain is so bad that you cannot sleep. Call today if a headache gets worse when you lie down. Is back pain worse at night or lying still? See a doctor within 2 to 3 days, or today with cancer (now or ever).',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
