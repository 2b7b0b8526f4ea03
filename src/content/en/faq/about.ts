import type { FaqEntry } from '../../types.js';

/** What the tool is and is not. */
export const about: readonly FaqEntry[] = [
  {
    id: 'this-tool',
    topic: 'about',
    question: 'What can this tool tell me, and what can it not?',
    answer: [
      'It tells you how soon to get help and where to go, but never what illness you have.',
      'It does not replace a doctor or nurse. No clinician has signed it off yet, and no study has tested it.',
      'A single warning sign is a weak test, and most signs lack good studies. So the tool is careful. It may send you sooner than you need.',
      'Your answers stay on this device. Nothing is sent or saved. The words come from studies and from health services, and each answer names its sources. Many studies are small.',
    ],
    help: 'If you are worried, get help now, whatever the tool says. If your own team told you something else, follow your team. But an emergency sign always means emergency help.',
    sources: ['S52'],
  },
];
