import type { FaqEntry } from '../../types.js';

/** Infection: its signs, and who is more at risk. */
export const infection: readonly FaqEntry[] = [
  {
    id: 'infection-signs',
    topic: 'infection',
    question: 'Can you get an infection from a lumbar puncture?',
    answer: [
      'Yes, infection is rare but serious; it can start within hours or build up over weeks.',
      'Infection around the brain (meningitis) mostly starts within 2 days. Signs are fever, a bad headache, a stiff neck, being sick, a rash, or being confused or sleepy.',
      'Infection in the spine (an abscess or discitis) is slower. Back pain builds up over days, weeks or months. It can be deep, constant and worse at night. Many people have no fever.',
    ],
    help: 'Get emergency help for fever with any of these signs, a bad headache with two of them, or fever with back pain in the first 30 days or with a risk of infection. A weak leg, sudden or fast-growing very bad pain or a change in pee or poo is an emergency. Call today if back pain grows in the first 2 weeks, or comes with fever later. Later pain: within 2–3 days.',
    sources: ['S25', 'S28', 'S51', 'S55', 'S84', 'S88', 'S89', 'S91', 'S92', 'S94', 'S96'],
  },
  {
    id: 'infection-risk',
    topic: 'infection',
    question: 'I have diabetes or weak immunity. Is my risk of infection higher?',
    answer: [
      'Yes, some conditions raise the risk, so call sooner.',
      'That is so if you have:',
      [
        'diabetes',
        'weak immunity, as after a transplant, or with dialysis or steroid tablets',
        'ever injected drugs that were not prescribed',
        'had a serious infection, or contact with TB, in the last 3 months',
        'metal or a device in your spine or head',
        'cancer, now or ever.',
      ],
      'Weak immunity, steroids and cancer treatment can hide a fever. Then feeling hot or shivery counts. So does 37.5 °C (99.5 °F), if you feel unwell or measure it twice.',
    ],
    help: 'Get emergency help for fever with back pain at any time. On cancer treatment, fever or feeling unwell is enough: call your 24-hour cancer line if you have one. Call today for new or worse back pain (diabetes: in the first 12 weeks; metal or device: if it grows). Other back pain since the needle: within 2–3 days.',
    sources: ['S32', 'S34', 'S88', 'S89', 'S90', 'S91'],
  },
  {
    id: 'fever-cold',
    topic: 'infection',
    question: 'I have a fever after a lumbar puncture. Could it be a cold?',
    answer: [
      'It could be, but in the first 30 days call today about any fever or chills, even with a clear cold.',
      'A fever means 38 °C (100.4 °F) or more, or 37.5 °C (99.5 °F) with weak immunity, steroid tablets or cancer treatment. Chills, or feeling hot and unwell, count too. Painkillers can hide it for 6 hours, so a normal reading then proves nothing.',
      'A child under 16 with a fever after the needle needs a call the same day. From 16, the checker on this page can tell if a cold may wait. If you cannot use it, call.',
    ],
    help: 'Get emergency help for fever with back pain, a bad headache, a stiff neck, a rash or confusion. On cancer treatment, fever or feeling unwell is an emergency. So is any fever in a baby under 3 months.',
    sources: ['S02', 'S16', 'S11', 'S25', 'S32', 'S34', 'S51'],
  },
];
