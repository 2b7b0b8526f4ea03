/** The words of the pictures: each says in text all that its drawing shows. */
import type { Pack } from '../types.js';

export const pictures: Pack['pictures'] = {
  timeline: {
    caption:
      'What is usual after the needle, and when to get help. Call sooner than it says here for a child, in pregnancy, or in the 6 weeks after a birth. Do the same on a blood thinner, or with cancer, diabetes or weak immunity.',
    parts: [
      {
        label: 'At any time',
        signs: {
          emergency:
            'Emergency: a weak leg, new trouble with pee or poo, or numbness between your legs. New pain or numbness down both legs. Being very sleepy or confused, or a sudden worst headache. In the first 30 days, also fever with back pain or a bad headache. The list of emergency signs has them all.',
        },
      },
      {
        label: 'First 24 hours',
        usual:
          'Usual: a sore spot, a bruise, a mild headache or backache, feeling tired. Most people can walk, eat and drink.',
        signs: {
          emergency:
            'Emergency: legs still numb past the time staff told you, or very bad back pain that comes fast.',
          'same-day':
            'Call today: fever alone, or being so sick that drinks do not stay down. Fluid that soaks the dressing again and again.',
        },
      },
      {
        label: 'Days 1 to 3',
        usual:
          'Usual: the sore spot eases. A headache may start that is worse upright and better when you lie flat.',
        signs: {
          emergency:
            'Emergency: a headache with fever, a rash or confusion. Back pain with numbness or tingling that spreads.',
          'same-day': 'Call today: back pain that grows.',
        },
      },
      {
        label: 'Day 3 to week 2',
        usual: 'Usual: back pain goes, mostly within a week. The upright headache gets better.',
        signs: {
          'same-day':
            'Call today: back pain that grows, or fever alone. A headache that starts after day 5, is worse lying down, or lasts over a week. Double vision. A sudden drop in hearing.',
        },
      },
      {
        label: 'Weeks 2 to 6',
        usual:
          'Usual: most people feel well. For a few, the headache is still fading, or back pain they had before is back.',
        signs: {
          'same-day':
            'Call today: severe back pain (an emergency if sudden), or fever. A headache that has changed, or that nobody has checked.',
          soon: 'See a doctor within 2–3 days: back pain that starts or grows now, even if you feel well. An infection can be slow and bring no fever.',
        },
      },
      {
        label: 'Week 6 to month 3',
        usual:
          'Usual: for most people, no trouble from the needle is left. Ordinary back pain is common in everyone.',
        signs: {
          'same-day':
            'Call today: severe back pain (an emergency if sudden), or fever. New numbness in one leg. An upright headache that nobody has checked.',
          soon: 'See a doctor within 2–3 days: pain that is always there or worse at night, or pain with weight loss or night sweats.',
        },
      },
    ],
  },
  seat: {
    caption:
      'New numbness, tingling or a strange feeling in the parts that touch a bicycle seat is an emergency. It may be a small patch.',
    parts: [
      { label: 'Think of how you sit on a bicycle.' },
      {
        label:
          'The dots on the seat show the parts that touch it: between your legs and around your bottom.',
      },
    ],
  },
  needle: {
    caption: 'Either way, a thin needle goes into your lower back from behind.',
    parts: [
      { label: 'Lying curled up on your side, seen from above' },
      { label: 'Or sitting and leaning forward' },
    ],
  },
  upright: {
    caption:
      'The headache from the needle is worse when you are upright, and eases when you lie flat. If lying flat does not ease it, call today. Any emergency sign comes first.',
    parts: [
      { label: 'Standing or sitting: the headache is worse.' },
      { label: 'Lying flat: it eases within minutes.' },
    ],
  },
};
