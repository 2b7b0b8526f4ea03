/** The words of the pictures: each says in text all that its drawing shows. */
import type { Pack } from '../types.js';

export const pictures: Pack['pictures'] = {
  timeline: {
    caption:
      'What is usual after the needle, and when to get help. Some people must call sooner than it says here. Call sooner for a child, in pregnancy, or in the 6 weeks after a birth. Call sooner on a blood thinner, or with cancer or diabetes. Call sooner with weak immunity (the body is bad at fighting germs).',
    parts: [
      {
        label: 'At any time',
        signs: {
          // = Emergency: weakness of a leg, a new problem with urine or stool, or numbness between the legs. Pain or numbness down both legs that is new. Great sleepiness, confusion, or a headache of sudden start that is the worst ever. Within the first 30 days, fever together with back pain or with a bad headache as well. For all of them see the list of emergency signs.
          emergency:
            'Emergency: a weak leg, new trouble with pee or poo, or numb between your legs. New pain or numb feeling down both legs. Very sleepy or confused, or a sudden worst headache. In the first 30 days, also fever with back pain or a bad headache. The list of emergency signs has them all.',
        },
      },
      {
        label: 'First 24 hours',
        usual:
          'Usual: a sore spot, a bruise, a mild headache or back pain, feeling tired. Most people can walk, eat and drink.',
        signs: {
          // = Emergency: legs that are numb beyond the time that staff announced, or very bad pain of the back that comes quickly.
          emergency:
            'Emergency: legs still numb past the time staff told you. Or very bad back pain that comes fast.',
          // = Telephone today: fever on its own, or so much vomiting that drinks are not kept down. Fluid that repeatedly soaks the dressing.
          'same-day':
            'Call today: fever alone, or throwing up so much that drinks do not stay down. Or fluid that makes the dressing wet again and again.',
        },
      },
      {
        label: 'Days 1 to 3',
        usual:
          'Usual: the sore spot gets better. A headache may start. It is worse when you sit or stand, and better when you lie flat.',
        signs: {
          // = Emergency: a headache together with fever, a rash or confusion. Pain of the back together with numbness or tingling that is spreading.
          emergency:
            'Emergency: a headache with fever, a rash or being confused. Or back pain with a numb or tingling feeling that spreads.',
          // = Telephone today: pain of the back that is increasing.
          'same-day': 'Call today: back pain that grows.',
        },
      },
      {
        label: 'Day 3 to week 2',
        usual: 'Usual: back pain goes, mostly within a week. The upright headache gets better.',
        signs: {
          // = Telephone today: pain of the back that is increasing, or fever on its own. A headache that begins after day 5, or gets worse on lying down, or goes on for longer than a week. Double vision. Hearing that drops suddenly.
          'same-day':
            'Call today: back pain that grows, or fever alone. A headache that starts after day 5, is worse when lying down, or lasts more than a week. Seeing double. Hearing that suddenly gets worse.',
        },
      },
      {
        label: 'Weeks 2 to 6',
        usual:
          'Usual: most people feel well. For a few, the headache is still going away. Or back pain they had before is back.',
        signs: {
          // = Telephone today: fever, or severe pain of the back (an emergency if it came suddenly). A headache that is different now, or that no one has examined.
          'same-day':
            'Call today: fever, or very bad back pain (emergency if it came suddenly). A headache that has changed, or that nobody has checked.',
          // = Be seen by a doctor within 2 to 3 days: pain of the back that begins or increases now, also in somebody who feels well. Infection can develop slowly and without fever.
          soon: 'See a doctor within 2 to 3 days: back pain that starts or grows now, even if you feel well. An infection can be slow and bring no fever.',
        },
      },
      {
        label: 'Week 6 to month 3',
        usual:
          'Usual: most people have no trouble from the needle any more. Plain back pain is common in everyone.',
        signs: {
          // = Telephone today: fever, or severe pain of the back (an emergency if it came suddenly). Numbness of one leg that is new. An upright headache that no one has examined.
          'same-day':
            'Call today: fever, or very bad back pain (emergency if it came suddenly). One leg newly numb. An upright headache that nobody has checked.',
          // = Be seen by a doctor within 2 to 3 days: pain that is constant, or worse at night, or accompanied by loss of weight or by night sweats.
          soon: 'See a doctor within 2 to 3 days: pain that is always there or worse at night. Or pain with weight loss or night sweats.',
        },
      },
    ],
  },
  seat: {
    caption:
      'Think of the parts that touch a bicycle seat. A new numb, tingling or strange feeling there is an emergency. It may be a small patch.',
    parts: [
      { label: 'Think of how you sit on a bicycle.' },
      {
        label:
          'The dots on the seat show the parts that touch it. They are between your legs and around your bottom.',
      },
    ],
  },
  needle: {
    caption: 'In both ways, a thin needle goes into your lower back from behind.',
    parts: [
      { label: 'Lying curled up on your side, seen from above' },
      { label: 'Or sitting and leaning forward' },
    ],
  },
  upright: {
    caption:
      'The headache from the needle is worse when you sit or stand (upright). It gets better when you lie flat. Does lying flat not help? Call today. Any emergency sign comes first.',
    parts: [
      { label: 'Standing or sitting: the headache is worse.' },
      { label: 'Lying flat: it gets better within minutes.' },
    ],
  },
};
