import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What the tool is and is not. */
export const about = {
  'this-tool': {
    question: 'What can this tool tell me, and what can it not?',
    answer: [
      'It tells you how soon to get help and where to go. It never tells you what illness you have.',
      'It does not replace a doctor or nurse. No doctor or nurse has checked and signed it yet. No study has tested it.',
      'One warning sign alone is a weak test, and most signs have no good studies. So the tool is careful. It may send you sooner than you need.',
      'Your answers stay on this device. Nothing is sent or saved. The words come from studies and from health services. Each answer names its sources. Many studies are small.',
    ],
    help: 'If you are worried, get help now, whatever the tool says. If your own team told you something else, do what your team says. But an emergency sign always means emergency help.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
