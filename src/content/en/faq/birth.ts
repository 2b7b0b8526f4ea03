import type { FaqEntry } from '../../types.js';

/** Pregnancy and the time after a birth. */
export const birth: readonly FaqEntry[] = [
  {
    id: 'birth-headache-back',
    topic: 'birth',
    question: 'I had a spinal or epidural for a birth. Which pain needs help?',
    answer: [
      'Tell your midwife or maternity team within 2–3 days about a headache that is worse when you sit or stand, or today if it is bad.',
      'Back pain after birth is very common. Pain at the needle mark that grows or spreads is different. So is a hot, red or oozing mark: call today.',
      'Birth itself can bring trouble peeing, or numbness between your legs. It is still an emergency.',
      'If you are pregnant, do not take ibuprofen unless your doctor tells you to.',
    ],
    help: 'Emergencies, in pregnancy and for 6 weeks after birth: sudden or fast-growing very bad pain, a changed or very bad headache, flashing lights, blurred sight, pain under your ribs, sudden swelling, a fit, or fever with pain. Call today if a headache stops you from caring for yourself or your baby or does not settle, or for bad pain at the needle mark.',
    sources: ['S15', 'S18', 'S28', 'S29', 'S30', 'S60', 'S61', 'S84', 'S102', 'S117'],
  },
  {
    id: 'epidural-hole',
    topic: 'birth',
    question: 'They made a hole by accident during my epidural. Is that different?',
    answer: [
      'Yes, an epidural needle is much larger than a needle for a lumbar puncture (spinal tap), and long-lasting pain is more common after such a hole.',
      'In one study of women with such a hole, about 48 in 100 had back pain 18 months later. In similar women without a hole it was 17 in 100. For headache it was 58 and 17 in 100. These numbers do not hold for an ordinary lumbar puncture.',
      'Lasting headache can be treated. Tell your doctor that there was a hole, even if it was long ago.',
    ],
    help: 'Any emergency sign means help now. A headache that changes is an emergency in the first 6 weeks after birth. After that, call today. Call today too for an upright headache that lasts over 7 days or keeps you lying down. For any other, call your midwife or doctor within 2–3 days.',
    sources: ['S77', 'S78', 'S79', 'S102'],
  },
];
