import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Pregnancy and the time after a birth. */
export const birth = {
  'birth-headache-back': {
    // = I had a spinal or an epidural when I gave birth; for which pain do I need help?
    question: 'I had a spinal or epidural for a birth. Which pain needs help?',
    answer: [
      // = Within 2 to 3 days tell the midwife or the maternity team of a headache that gets worse on sitting or standing. Tell them today if the headache is bad.
      'Do you have a headache that is worse when you sit or stand? Tell your midwife or maternity team (birth team) within 2 to 3 days. Tell them today if it is bad.',
      // = Back pain is very common after birth. Something else is pain of the needle mark that increases or spreads, or a mark that is hot, red or oozing: telephone today.
      'Back pain after birth is very common. Pain at the needle mark that grows or spreads is different. So is a mark that is hot, red or wet: call today.',
      // = A problem with urinating, or numbness between the legs, can come from the birth itself. It is an emergency all the same.
      'Birth itself can bring trouble peeing, or a numb feeling between your legs. It is still an emergency.',
      // = In pregnancy ibuprofen must not be taken, unless the doctor says to take it.
      'If you are pregnant, do not take ibuprofen unless your doctor tells you to.',
    ],
    // = During pregnancy and for 6 weeks after birth these are an emergency: very bad pain of sudden start or rapidly increasing, a headache that is different now or very bad, flashing lights, blurred vision, pain below the ribs, swelling of sudden start, a seizure, or fever together with pain. Telephone today for a headache that prevents you from caring for yourself or the baby, or that does not settle. The same for bad pain of the needle mark.
    help: 'These signs are an emergency in pregnancy and for 6 weeks after birth. Very bad pain that came suddenly or grew fast. A changed or very bad headache. Flashing lights or blurred sight. Pain under your ribs or sudden swelling. A fit (seizure), or fever with pain. Call today if a headache does not go, or you cannot care for yourself or your baby because of it. Call today for bad pain at the needle mark.',
  },
  'epidural-hole': {
    question: 'They made a hole by accident during my epidural. Is that different?',
    answer: [
      'Yes, an epidural needle is much larger than a needle for a lumbar puncture (spinal tap). Pain that lasts long is more common after such a hole.',
      'One study was of women with such a hole. About 48 in 100 had back pain 18 months later. In similar women without a hole it was 17 in 100. For headache it was 58 and 17 in 100. These numbers are not for a plain lumbar puncture.',
      'Headache that lasts can be treated. Tell your doctor that there was a hole, even if it was long ago.',
    ],
    help: 'Any emergency sign means help now. A headache that changes is an emergency in the first 6 weeks after birth. After that, call today. Call today for an upright headache that lasts more than 7 days or keeps you lying down. For any other, call your midwife or doctor within 2 to 3 days.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
