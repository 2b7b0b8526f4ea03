import type { FaqEntry } from '../../types.js';

/** Children, soon after the needle and years later. */
export const children: readonly FaqEntry[] = [
  {
    id: 'child-normal',
    topic: 'children',
    question: 'Is it normal for my child’s back to hurt after a lumbar puncture?',
    answer: [
      'A sore back is common in children after a lumbar puncture (spinal tap); it mostly starts within 2 days and goes within a week.',
      'In one study of children aged 2 to 16, about 40 in 100 had backache. In a trial of 400 children it was about 8 in 100.',
      'Age 5 to 15: see a doctor within 2–3 days, unless the pain is mild, getting better and under a week old.',
      'Under 5: call today for any back pain or headache. One case can wait 2–3 days: in the first 3 days, a sore needle mark or small dry bruise, from 3 months of age, with no fever, and feeding, sleep, moving and play as usual.',
      'Paracetamol (acetaminophen), as the packet says, is the first choice. Ask the team before ibuprofen. Give no aspirin.',
    ],
    help: 'The next answer lists the signs that need help today or at once.',
    sources: ['S10', 'S14', 'S38', 'S100', 'S101'],
  },
  {
    id: 'child-help',
    topic: 'children',
    question: 'When should I get help for my child after a lumbar puncture?',
    answer: [
      'Get emergency help if your child has any one of these signs.',
      [
        'Hard to wake, floppy, a fit, a weak or high cry.',
        'A rash that does not fade, blue or blotchy skin, or fast breathing.',
        'A weak leg, or a new pee or poo problem. For a baby: no wet nappy (diaper) for 12 hours.',
        'Will not walk, and has fever or is unwell.',
        'Fever with back pain or a bad headache in the first 30 days.',
        'A headache with trouble seeing, speaking, walking or staying awake.',
        'Under 3 months with 38 °C (100.4 °F), or cancer treatment with 38 °C once.',
      ],
      'Call today if your child will not walk, sit or bend, limps, wakes with pain, cries when lifted, or has fever. Do the same for a headache that is worse in the morning or lying down.',
    ],
    help: 'If you are unsure, call today. On brown or black skin, look for a rash on palms, soles, inside the eyelids and in the mouth.',
    sources: ['S25', 'S26', 'S27', 'S33', 'S38', 'S39', 'S98', 'S99'],
  },
  {
    id: 'child-years-later',
    topic: 'children',
    question: 'Can a lumbar puncture in childhood cause back pain years later?',
    answer: [
      'In very rare cases a slow lump of skin cells (an epidermoid) has grown in the spine years after a lumbar puncture in a baby or child.',
      'Doctors have written about single cases, found from about 2 years to many years later. The pain grows slowly in the back, hip or legs. It can be worse at night or on bending, and the way of walking may change. An operation can cure it.',
      'Most back pain has other causes. Tell the doctor about the lumbar puncture, and how old the child was.',
    ],
    help: 'See a doctor within 2–3 days for slowly growing back or leg pain, or a change in walking, in someone who had a lumbar puncture as a baby. New weakness, numbness between the legs or trouble with pee or poo is an emergency.',
    sources: ['S112', 'S38', 'S46'],
  },
];
