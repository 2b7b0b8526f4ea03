/** The words of the pictures: each says in text all that its drawing shows. */
import type { Pack } from '../types.js';

export const pictures: Pack['pictures'] = {
  timeline: {
    caption:
      'What is usual after the needle, and when to get help. Call sooner than it says here for a child, on a blood thinner, in pregnancy or in the 6 weeks after a birth, and with cancer, diabetes or weak immunity.',
    parts: [
      {
        label: 'First 24 hours',
        usual:
          'Usual: a sore spot, a bruise, a mild headache or backache, feeling tired. Most people can walk, eat and drink.',
        signs: {
          emergency:
            'Emergency: a weak leg, or legs still numb past the time staff told you. Pain down both legs. You cannot pee. Very bad back pain that comes fast. Being very sleepy or confused. Fever with back pain or a bad headache.',
          'same-day':
            'Today: other fever, being sick so that no drink stays down, or fluid that soaks the dressing again and again.',
        },
      },
      {
        label: 'Days 1 to 3',
        usual:
          'Usual: the sore spot eases. A headache may start that is worse upright and better when you lie flat.',
        signs: {
          emergency:
            'Emergency: fever with back pain or a bad headache. A headache with a rash, confusion or being very sleepy. Back pain with numbness or tingling that spreads.',
          'same-day': 'Today: back pain that grows, or other fever.',
        },
      },
      {
        label: 'Day 3 to week 2',
        usual: 'Usual: back pain goes, mostly within a week. The upright headache gets better.',
        signs: {
          emergency: 'Emergency: fever with back pain or a bad headache.',
          'same-day':
            'Today: back pain that grows, or other fever. A headache that starts after day 5, is worse lying down, or lasts over a week. Double vision. A sudden drop in hearing.',
        },
      },
      {
        label: 'Weeks 2 to 6',
        usual:
          'Usual: most people feel well. For a few, the headache is still fading, or back pain they had before is back.',
        signs: {
          emergency: 'Emergency: fever with back pain or a bad headache, up to day 30.',
          'same-day':
            'Today: other fever, severe back pain, or a headache that has changed or that nobody has checked.',
          soon: 'Within 2–3 days: back pain that starts or grows now, even if you feel well. An infection can be slow and bring no fever.',
        },
      },
      {
        label: 'Week 6 to month 3',
        usual:
          'Usual: for most people, no trouble from the needle is left. Ordinary back pain is common in everyone.',
        signs: {
          'same-day':
            'Today: fever, severe back pain, new numbness in one leg, or an upright headache that nobody has checked.',
          soon: 'Within 2–3 days: pain that is there all the time or worse at night. Weight loss or night sweats with it.',
        },
      },
      {
        label: 'At any time',
        signs: {
          emergency:
            'Emergency: a weak leg, new trouble with pee or poo, numbness between your legs, new pain or numbness down both legs, or a sudden worst headache. The list of emergency signs has them all.',
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
