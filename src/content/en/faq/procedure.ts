import type { FaqEntry } from '../../types.js';

/** How it is done, and what to ask before the next one. */
export const procedure: readonly FaqEntry[] = [
  {
    id: 'what-happens',
    topic: 'procedure',
    picture: 'needle',
    question: 'What happens in a lumbar puncture (spinal tap)?',
    answer: [
      'A thin needle goes into your lower back, to take some of the fluid from around the spine or to put in a medicine.',
      'Most people lie curled up on their side. Some sit and lean forward. The skin is numbed first. A scan to guide the needle is not always part of it.',
      'You may feel a short electric shock in a leg while the needle is in. Tell the staff if you do. After it, most people can walk, eat and drink as usual.',
      'In a large study, the amount of fluid that was taken made no difference to problems later.',
    ],
    help: 'A weak leg, sudden or fast-growing very bad pain, trouble peeing or fever with back pain is an emergency. Before you go home, ask for a number that is answered day and night. Call it today for pain that grows, a fever or a numb leg.',
    sources: ['S01', 'S04', 'S05', 'S13', 'S28', 'S63', 'S84'],
  },
  {
    id: 'risks',
    topic: 'procedure',
    question: 'How common are problems after a lumbar puncture?',
    answer: [
      'Mild back pain and headache are common, and serious problems are rare.',
      'In a large study at memory clinics, 31 in 100 people had some complaint in the first 2 weeks. About 17 in 100 had back pain and 19 in 100 a headache. The typical headache when upright came in 9 in 100. About 3 in 1,000 had a blood patch, and 7 in 1,000 went into hospital.',
      'Headache is more common in younger people, women, and after earlier headaches. Both are more common after several tries, and headache after a usual needle.',
      'Infection, bleeding near the spine and lasting nerve harm are rare. No good count of lasting harm exists for lumbar puncture (spinal tap).',
    ],
    help: 'Emergency: a weak leg, sudden or fast-growing very bad pain, trouble peeing or fever with back pain. Call today for pain that grows, fever or a numb leg. Rare does not mean never.',
    sources: ['S28', 'S63', 'S64', 'S65', 'S71', 'S75', 'S84', 'S87'],
  },
  {
    id: 'next-needle',
    topic: 'next-puncture',
    question: 'What can I ask for before my next lumbar puncture?',
    answer: [
      'Ask if they use a blunt (atraumatic) needle: experts strongly advise it for everyone.',
      'In trials, about 4 in 100 people had the upright headache after this needle, and 11 in 100 after a usual one. Leg nerve pain and hearing trouble were less common too. Back pain was not.',
      'Fewer tries go with less back pain, so you may ask who will do it. How you lie, the amount of fluid taken and bed rest have not been shown to prevent these problems.',
      'Tell the team about blood thinners, earlier headaches, back pain, and what happened last time.',
    ],
    help: 'Tell the team before the needle if you still have a symptom from last time. Call today about a new numb patch, double vision, or an upright headache of over a week that nobody has checked.',
    sources: ['S59', 'S63', 'S65', 'S71', 'S72'],
  },
  {
    id: 'next-again',
    topic: 'next-puncture',
    question: 'Will I get the headache or back pain again next time?',
    answer: [
      'A past headache of this kind makes another more likely, but the needle makes a difference.',
      'A blunt (atraumatic) needle makes the headache less common. It is also less common over age 65. With fewer tries, fewer people have back pain. People whose back hurt before more often have back pain later.',
      'Tell the team what happened last time and how long it lasted. You can ask:',
      [
        'Can you use a blunt needle?',
        'Who will do it, and what if it does not work the first time?',
        'I take a blood thinner: what should I do? (Do not stop it by yourself.)',
        'Whom do I call if the headache comes again?',
      ],
    ],
    help: 'A headache that changes can be an emergency, so call at once. After several lumbar punctures (spinal taps), call today about an upright headache that has lasted over 7 days, even if it was checked.',
    sources: ['S56', 'S59', 'S63', 'S65', 'S71', 'S76', 'S103'],
  },
];
