import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What a doctor checks, and which scans help. */
export const tests = {
  'need-scan': {
    question: 'Do I need an X-ray or an MRI scan for my back?',
    answer: [
      'Without warning signs, a scan rarely helps with back pain. Guidelines advise against scans as a routine.',
      'An X-ray shows bone. It can help if a bone may be broken. It does not show nerves, blood, a fluid leak or an early infection.',
      'An MRI scan is the test for warning signs. Such signs are a numb feeling between your legs, a weak leg or signs of infection. Then you need it fast. Does a headache seem to come from a leak? Then doctors may scan the head and the whole spine.',
      'Scans also show things that do not matter. In one study, 19 of 22 people with a leak on the scan had no problems.',
    ],
    help: 'With an emergency sign, go to a hospital emergency department (A&E, ER) at once. Do not wait for a scan that is booked.',
  },
  'doctor-check': {
    question: 'What can a doctor do about back pain that lasts?',
    answer: [
      'A doctor can check for serious causes and help you get better. This is so even when nobody finds one cause.',
      'They ask about your pain. They test how your legs and nerves work.',
      'For pressed nerves, bleeding, infection and cancer in the spine, it matters to find the cause early. For plain back pain, studies have not shown that this helps.',
      'Some people need an operation. It can take away blood or pus, free pressed nerves, or close a leak. It does not repair a damaged nerve.',
      'Tell them the date of the needle. Tell them about earlier pain.',
    ],
    help: 'Very bad pain that came suddenly is an emergency. Call today if pain is very bad. Call today if it is new or worse with a risk. Risks are diabetes, weak immunity, cancer (now or ever) or another risk of infection. See a doctor within 2 to 3 days if pain grows or is worse at night. Do the same if it began from day 4 to week 12. Do the same if you have such a risk. Book a normal visit for other pain that is the same for more than 6 weeks.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
