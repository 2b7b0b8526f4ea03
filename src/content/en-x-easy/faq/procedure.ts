import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** How it is done, and what to ask before the next one. */
export const procedure = {
  'what-happens': {
    question: 'What happens in a lumbar puncture (spinal tap)?',
    answer: [
      'A thin needle goes into your lower back. It takes some of the fluid from around the spine, or puts in a medicine.',
      'Most people lie curled up on their side. Some sit and lean forward. First they make the skin numb. Not everyone has a scan to guide the needle.',
      'You may feel a short electric shock in a leg while the needle is in. Tell the staff if you do. After it, most people can walk, eat and drink as usual.',
      'A large study looked at how much fluid they took. The amount made no difference to problems later.',
    ],
    help: 'A weak leg, trouble peeing or fever with back pain is an emergency. So is very bad pain that came suddenly or grew fast. Before you go home, ask for a number that someone answers day and night. Call it today for pain that grows, a fever or a numb leg.',
  },
  risks: {
    question: 'How common are problems after a lumbar puncture?',
    answer: [
      'Mild back pain and headache are common. Serious problems are rare.',
      'A large study was done at memory clinics. In it, 31 in 100 people had some problem in the first 2 weeks. About 17 in 100 had back pain and 19 in 100 a headache. The typical headache when upright came in 9 in 100. About 3 in 1,000 had a blood patch. And 7 in 1,000 went into hospital.',
      'Headache is more common in younger people, women, and after earlier headaches. Headache and back pain are more common after several tries. Headache is more common after a usual needle.',
      'Infection, bleeding near the spine and nerve harm that lasts are rare. Nobody has a good count of lasting harm for lumbar puncture (spinal tap).',
    ],
    help: 'A weak leg, trouble peeing or fever with back pain is an emergency. So is very bad pain that came suddenly or grew fast. Call today for pain that grows, a fever or a numb leg. Rare does not mean never.',
  },
  'next-needle': {
    question: 'What can I ask for before my next lumbar puncture?',
    answer: [
      'Ask if they use a blunt (atraumatic) needle. Experts strongly advise it for everyone.',
      'In trials, about 4 in 100 people had the upright headache after this needle. After a usual one it was 11 in 100. Leg nerve pain and hearing trouble were less common too. Back pain was not.',
      'With fewer tries there is less back pain. So you may ask who will do it. Studies have not shown that how you lie, the amount of fluid or bed rest keeps these problems away.',
      'Tell the team about blood thinners, earlier headaches and back pain. Tell them what happened last time.',
    ],
    help: 'Tell the team before the needle if you still have a problem from last time. Call today about a new numb patch or seeing double. Call today about an upright headache of more than a week that nobody has checked.',
  },
  'next-again': {
    question: 'Will I get the headache or back pain again next time?',
    answer: [
      'If you had this headache before, another is more likely. But the needle makes a difference.',
      'A blunt (atraumatic) needle makes the headache less common. It is also less common over age 65. With fewer tries, fewer people have back pain. People whose back hurt before have back pain later more often.',
      'Tell the team what happened last time and how long it lasted. You can ask:',
      [
        'Can you use a blunt needle?',
        'Who will do it, and what if it does not work the first time?',
        'I take a blood thinner. What should I do? (Do not stop it by yourself.)',
        'Who do I call if the headache comes again?',
      ],
    ],
    help: 'A headache that changes can be an emergency, so call at once. Did you have several lumbar punctures (spinal taps)? Call today about an upright headache that has lasted more than 7 days, even if someone checked it.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
