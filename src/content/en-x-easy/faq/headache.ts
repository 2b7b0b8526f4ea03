import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Headache, sight and hearing. */
export const headache = {
  'headache-upright': {
    question: 'Why does my head hurt when I sit or stand up?',
    answer: [
      'Fluid can leak through the needle hole. This can bring a headache that is worse upright and better when you lie flat.',
      'Doctors call it a post-dural puncture headache. It starts within 5 days. You may also have a stiff neck or feel sick. Sounds may be dull, or your ears may ring. Fever, a rash or being confused should not come with it.',
      'In trials, about 4 in 100 people had it after a blunt (atraumatic) needle. After a usual needle it was 11 in 100.',
      'Most go within 2 weeks.',
    ],
    help: 'Get emergency help for fever, being confused, a rash, or a sudden bad headache. A headache that changes can be an emergency, so call at once. Call today if you cannot stay up, eat, drink or care for yourself. Call today if it began after day 5, or is not clearly better after 7 days. Does it limit your day, or is it no better by day 3? Call within 2 to 3 days.',
  },
  'headache-how-long': {
    question: 'How long does a spinal headache last, and what helps?',
    answer: [
      'Most headaches of this kind go within 2 weeks.',
      'One report says that about 85 in 100 are better by 6 weeks with simple care. For a few people it lasts months or years. Even then it can be treated.',
      'Lying down helps. Drink as usual, when thirsty. You can try paracetamol (acetaminophen), if you have no sign that needs help today. Do what the packet says.',
      'Does it not go? Then ask about a blood patch.',
    ],
    help: 'Get emergency help if you are confused, very sleepy or have a fever. A headache that changes can be an emergency, so call at once. Call today if you cannot stay up, eat or drink. Call today after 7 days if it is not clearly better. Does it limit your day, or is it no better by day 3? Call within 2 to 3 days.',
  },
  'headache-changed': {
    // = At what point is a headache after a lumbar puncture dangerous?
    question: 'When is a headache after a lumbar puncture dangerous?',
    answer: [
      // = A headache that is different now must be examined within the day, since bleeding in the head, or a clot there, may begin like this.
      'A headache that changes needs a check the same day. Bleeding or a clot in the head can start this way.',
      // = Changed means one of these:
      'A change means that:',
      [
        // = it is no longer helped by lying down, or is made worse by it
        'lying down no longer helps, or makes it worse',
        // = it is constant, or increases every day
        'it is always there, or worse each day',
        // = it had gone and has returned
        'it went away and came back',
        // = it started later than 5 days after the needle.
        'it began more than 5 days after the needle.',
      ],
      // = Choose a hospital with a scanner. Bleeding was seen from hours up to many weeks after a needle.
      'Go to a hospital with a scanner. Doctors have found bleeding hours to many weeks after a needle.',
    ],
    // = A headache that is different now is an emergency with vomiting, above the age of 60, or with blood thinners, steroids, the pill or hormones. The same with a clotting problem, in pregnancy, and within 6 weeks after a birth. Get emergency help for a headache of sudden start that is the worst, a seizure, confusion, sleepiness, weakness, difficulty in speaking, double vision together with the headache, or loss of vision.
    help: 'A changed headache is an emergency if you throw up or are over 60. It is one if you take blood thinners, steroids, the pill or hormones. It is also one if your blood does not clot as it should. It is one if you are pregnant or had a baby in the last 6 weeks. Get emergency help for a sudden worst headache or a fit (seizure). Get it if you are confused, sleepy or weak. Get it if you have trouble speaking, see double with it, or lose sight.',
  },
  'leak-months': {
    question: 'Can spinal fluid leak for months after a lumbar puncture?',
    answer: [
      'Yes, but this is rare. A long leak mainly brings headache when you sit or stand, not back pain alone.',
      'Neck pain, ringing ears or slow thinking can come with it. Doctors have told of single people with a leak 11 and 23 months after the needle. A leak can be treated. So it is worth finding.',
      'A scan often shows a little fluid near the needle site. In one study, 19 of 22 people with a leak on the scan had no problems. So that alone does not tell why your back hurts.',
    ],
    help: 'Get emergency help if you are very sleepy, confused or weak, or have a fit (seizure). Call today if you cannot stay up or the headache has changed. Call today if it has lasted more than 7 days and nobody has checked it. Was it checked, and is it the same? See a doctor within 2 to 3 days.',
  },
  'sight-hearing': {
    // = For what reason do I have double vision or worse hearing after a lumbar puncture?
    question: 'Why do I see double or hear less after a lumbar puncture?',
    answer: [
      // = The eyes and ears can be affected when the pressure of the spinal fluid is low. Double vision that is new, or hearing that drops suddenly, must still be examined today.
      'Low pressure of the spinal fluid can change how you see and hear. But newly seeing double, or hearing that suddenly gets worse, needs a check today.',
      // = Double vision usually begins from day 4 to day 14. Over weeks or months it usually improves. Bleeding in the head, or a clot there, can also cause it. At home nobody can tell which it is. As long as you have double vision, do not drive.
      'Seeing double mostly starts between day 4 and day 14. It usually gets better over weeks or months. It can also be a sign of bleeding or a clot in the head. You cannot tell which at home. Do not drive while you see double.',
      // = Sounds can be muffled, or the ears can ring. In 2 to 5 weeks this usually passes. When voices are as clear as always, see a doctor within 2 to 3 days for ringing or a feeling of fullness.
      'Sounds may be dull, or your ears may ring. This usually passes in 2 to 5 weeks. Are voices as clear as usual? Then ringing or full ears need a check within 2 to 3 days.',
    ],
    // = Get emergency help for vision that suddenly goes or turns grey. The same for double vision together with confusion, vomiting, nausea, sleepiness, weakness or difficulty in speaking.
    help: 'Get emergency help if sight suddenly goes or turns grey. Do the same if you see double and are confused, sleepy or weak. Do the same if you see double and feel sick, throw up or have trouble speaking.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
