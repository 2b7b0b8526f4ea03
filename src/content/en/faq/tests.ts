import type { FaqEntry } from '../../types.js';

/** What a doctor checks, and which scans help. */
export const tests: readonly FaqEntry[] = [
  {
    id: 'need-scan',
    topic: 'tests',
    question: 'Do I need an X-ray or an MRI scan for my back?',
    answer: [
      'Without warning signs, a scan rarely helps with back pain, and guidelines advise against routine scans.',
      'An X-ray shows bone. It can help if a bone may be broken. It does not show nerves, blood, a fluid leak or an early infection.',
      'An MRI scan is the test for warning signs, such as numbness between your legs, a weak leg or signs of infection. Then it is needed fast. For a headache that may come from a leak, doctors may scan the head and the whole spine.',
      'Scans also show things that do not matter. In one study, 19 of 22 people with a leak on the scan had no symptoms.',
    ],
    help: 'With an emergency sign, go to an emergency department (A&E, ER) at once. Do not wait for a scan that is booked.',
    sources: ['S44', 'S46', 'S49', 'S53', 'S55', 'S114'],
  },
  {
    id: 'doctor-check',
    topic: 'tests',
    question: 'What can a doctor do about back pain that lasts?',
    answer: [
      'A doctor can check for serious causes and help you recover, even when no single cause is found.',
      'They ask about your pain and test how your legs and nerves work.',
      'Finding the cause early matters for pressed nerves, bleeding, infection and cancer in the spine. For ordinary back pain, this has not been shown to help.',
      'An operation may be needed to take away blood or pus, to free pressed nerves, or to close a leak. It does not repair a damaged nerve.',
      'Tell them the needle’s date, and earlier pain.',
    ],
    help: 'Emergency: sudden very bad pain. Call today if pain is severe, or new or worse with diabetes, weak immunity, cancer (ever) or another infection risk. If it began from day 4 to week 12, grows, is worse at night, or with such a risk: within 2–3 days. Book an ordinary visit for other unchanged pain over 6 weeks.',
    sources: ['S49', 'S28', 'S50', 'S53', 'S55', 'S46', 'S83', 'S85', 'S113'],
  },
];
