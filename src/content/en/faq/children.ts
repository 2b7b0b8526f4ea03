import type { FaqEntry } from '../../types.js';

/** Children, soon after the needle and years later. */
export const children: readonly FaqEntry[] = [
  {
    id: 'child-normal',
    topic: 'children',
    question: 'Is it normal for my child’s back to hurt after a lumbar puncture?',
    answer: [
      'A sore back is common in children after a lumbar puncture (spinal tap); it mostly goes within a week.',
      'In two studies, about 8 and about 40 in 100 children had it.',
      'Age 5 to 15: see a doctor within 2–3 days unless it is mild, easing and under a week old.',
      'Under 5: call today for any back pain or headache. One case can wait 2–3 days: a sore needle mark or small dry bruise in the first 3 days. Your child is over 3 months old, has no fever, can be lifted without crying, and feeds, sleeps, moves and plays as usual.',
      'You can try paracetamol (acetaminophen). Ask before ibuprofen. Give no aspirin.',
    ],
    help: 'Get emergency help for sudden very bad pain, fever with back pain, a weak leg, a fit, or if your child is floppy or hard to wake. Call today if your child will not walk.',
    sources: ['S10', 'S14', 'S28', 'S38', 'S100', 'S101'],
  },
  {
    id: 'child-help',
    topic: 'children',
    question: 'When should I get help for my child after a lumbar puncture?',
    answer: [
      'Get emergency help for any of these signs.',
      [
        'Hard to wake, floppy, a fit, a weak or high cry, a bulging soft spot.',
        'A rash that does not fade, blue, blotchy or cold skin, or fast breathing.',
        'A weak leg, new pain or numbness in both legs, or a new pee or poo problem. A baby: no wet nappy (diaper) for 12 hours.',
        'Very bad back pain that comes suddenly or grows fast, or sudden very bad tummy or chest pain.',
        'Will not walk, with a fever or unwell.',
        'Fever with back pain or a bad headache in the first 30 days.',
        'A headache with trouble seeing, speaking, walking or staying awake.',
        'Under 3 months with 38 °C (100.4 °F), or cancer treatment with 38 °C once.',
      ],
      'Call today if your child will not walk, sit or bend, limps, wakes with pain, cries when lifted or has fever. Do the same for a headache in the morning, from sleep or lying down, or any back pain or headache under age 5. From age 5, other pain needs a doctor within 2–3 days, unless it is mild, easing and under a week old.',
    ],
    help: 'If you are unsure, call today. On brown or black skin, look at palms, soles, mouth and inside the eyelids.',
    sources: ['S25', 'S26', 'S27', 'S28', 'S33', 'S38', 'S39', 'S84', 'S98', 'S99'],
  },
  {
    id: 'child-years-later',
    topic: 'children',
    question: 'Can a lumbar puncture in childhood cause back pain years later?',
    answer: [
      'In very rare cases a slow-growing lump of skin cells (an epidermoid) has been found in the spine years after a lumbar puncture in a baby or child.',
      'Doctors have written about single cases, found from about 2 years to many years later. The pain grows slowly in the back, hip or legs. It can be worse at night or on bending, and the way of walking may change. An operation can cure it.',
      'Tell the doctor about the lumbar puncture and how old the child was then. If more than one was done, say so.',
    ],
    help: 'New weakness, numbness between the legs or trouble with pee or poo is an emergency. See a doctor within 2–3 days for slowly growing back or leg pain, or a change in walking, in someone who had a lumbar puncture as a baby or child.',
    sources: ['S112', 'S38', 'S46'],
  },
];
