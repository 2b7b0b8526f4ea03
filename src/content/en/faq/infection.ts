import type { FaqEntry } from '../../types.js';

/** Infection: its signs, and who is more at risk. */
export const infection: readonly FaqEntry[] = [
  {
    id: 'infection-signs',
    topic: 'infection',
    question: 'Can you get an infection from a lumbar puncture?',
    answer: [
      'Yes, an infection is rare but serious; it can start within hours or build up over weeks.',
      'Infection around the brain (meningitis) mostly starts within 2 days. Signs are fever, a bad headache, a stiff neck, being sick, a rash, or being confused or sleepy.',
      'Infection in the spine (an abscess or discitis) is slower. Back pain builds up over days, weeks or even months. It can be deep, constant and worse at night. Many people have no fever, so you can be ill with a normal temperature.',
    ],
    help: 'Get emergency help for fever with these signs, or with back pain in the first 30 days. A weak leg or any change in pee or poo is an emergency too. Call today if back pain grows in the first 2 weeks, or for fever with back pain later. See a doctor within 2–3 days for pain that starts or grows after that.',
    sources: ['S25', 'S51', 'S55', 'S88', 'S89', 'S91', 'S92', 'S94', 'S96'],
  },
  {
    id: 'infection-risk',
    topic: 'infection',
    question: 'I have diabetes or weak immunity. Is my risk of infection higher?',
    answer: [
      'Yes, some conditions raise the chance of an infection in the spine, so you should call sooner.',
      'This means you if you have:',
      [
        'diabetes',
        'weak immunity, such as after a transplant, on dialysis, or on steroid tablets for over 4 weeks',
        'ever injected drugs that were not prescribed',
        'had a serious infection, or contact with TB, in the last 3 months',
        'metal, a tube or a device in your spine or head.',
      ],
      'Steroids, painkillers and weak immunity can hide a fever. With weak immunity, 37.5 °C (99.5 °F) counts if you measure it twice or feel unwell. Feeling hot or shivery counts too.',
    ],
    help: 'Call today for new or worse back pain. Get emergency help for fever with back pain at any time. On cancer treatment, fever or feeling unwell is an emergency by itself. Call your 24-hour cancer line first if you have one.',
    sources: ['S32', 'S34', 'S88', 'S89', 'S90', 'S91'],
  },
];
