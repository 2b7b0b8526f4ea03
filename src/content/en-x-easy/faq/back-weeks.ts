import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back pain of the first weeks. */
export const backWeeks = {
  'back-starts-later': {
    // = For what reason did the back begin to hurt weeks after a lumbar puncture?
    question: 'Why did my back start to hurt weeks after the lumbar puncture?',
    answer: [
      // = Pain of the back that begins from day 4 to week 12, or that gets worse later, must be examined within 2 to 3 days, mild pain included.
      'Did back pain start between day 4 and week 12? Or did it get worse later? It needs a check within 2 to 3 days, even if it is mild.',
      // = A slow infection can begin late and without fever. Pain that comes soon after an evident strain can be an ordinary appointment at the age of 16 to 65. All of these must be so: it improves each day; there is no pain at rest or at night; there is no fever, no weak bones, no long use of steroid tablets and none of the risks below. If the improvement stops, or if after a week it is not clearly better, see a doctor within 2 to 3 days.
      'Slow infection can start late, without fever. Pain soon after a clear strain can be a normal visit if you are 16 to 65. It must get better each day. There must be no pain at rest or at night. There must be no fever and no weak bones. There must be no long use of steroid tablets and no risk below. Does it stop getting better? Or is it not clearly better in a week? See a doctor within 2 to 3 days.',
    ],
    // = An emergency: weakness of a leg, a change of urine or stool, and severe pain that came suddenly or increased fast. Fever is one as well, within the first 30 days or in somebody with one of the risks listed below. Telephone today for severe pain, for fever otherwise, or for pain that increases within the first 2 weeks. Telephone today as well with one of these risks: diabetes, weak immunity, metal or a device in the spine or head, cancer or injected drugs (at any time), a recent serious infection or contact with TB.
    help: 'A weak leg or a change in pee or poo is an emergency. Very bad pain that came suddenly or grew fast is an emergency. So is fever in the first 30 days or with a risk below. Call today for very bad pain or other fever. Call today for pain that grows in the first 2 weeks. Call today too with a risk. These are risks. Diabetes or weak immunity. Metal or a device in spine or head. Cancer or injected drugs (ever). A recent serious infection or TB contact.',
  },
  'back-grows': {
    // = For what reason does the back hurt more every day after a lumbar puncture?
    question: 'Why does my back hurt more each day after a lumbar puncture?',
    answer: [
      // = From day to day the soreness from the needle should improve. Therefore telephone today for pain that increases within the first 2 weeks.
      'Your back should be less sore from day to day. So pain that grows in the first 2 weeks needs a call today.',
      // = This applies also to pain that is not severe, and without fever. Pain that increases can be the start of bleeding close to the spine. The same is true of infection: doctors found it on day 5 and day 10 after needles into the back. One of those people had no further complaint.
      'This is so even if the pain is not very bad and you have no fever. Bleeding near the spine can start with pain that grows. So can infection. Doctors saw it on day 5 and day 10 after needles in the back. One of these people had no other problem.',
      // = On the telephone tell them the date of the needle, the time when the pain began to increase, and whether you take a blood thinner.
      'When you call, say the date of the needle. Say when the pain began to grow. Say if you take a blood thinner.',
    ],
    // = Get emergency help for very bad pain of sudden start or rapidly increasing, for pain that gets worse on a blood thinner, or for fever together with pain of the back. The same for weakness of a leg, pain or numbness down both legs, numbness between the legs, or a problem with urine or stool.
    help: 'Get emergency help for very bad pain that comes suddenly or grows fast. Get it for pain that gets worse on a blood thinner. Get it for fever with back pain. Do the same for a weak leg, or pain or numb feeling down both legs. Do the same if you are numb between your legs, or for trouble with pee or poo.',
  },
  'back-how-long': {
    question: 'How long does back pain last after a lumbar puncture?',
    answer: [
      'Most soreness from the needle goes within a few days.',
      'In a Spanish study, about 16 in 100 people had back pain 5 to 7 days later. Another study was of older people. About 13 in 100 had mild pain at the spot. It always went away by itself.',
    ],
    help: 'Very bad pain that came suddenly or grew fast is an emergency. Any emergency sign comes first. Call today if pain grows in the first 2 weeks. Call today if it is very bad at any time. Call today for new or worse pain with a risk. These are risks. Diabetes or weak immunity. Metal or a device in your spine or head. Cancer or injected drugs (now or ever). A recent serious infection or contact with TB. Is it no better after 2 weeks, or did it begin from day 4 to week 12? See a doctor within 2 to 3 days. Do the same for other pain since the needle with a risk. Is other pain the same for more than 6 weeks? Book a normal visit, but not with a risk.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
