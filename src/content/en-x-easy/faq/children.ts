import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Children, soon after the needle and years later. */
export const children = {
  'child-normal': {
    // = After a lumbar puncture, is pain in my child’s back to be expected?
    question: 'Is it normal for my child’s back to hurt after a lumbar puncture?',
    answer: [
      // = In children a sore back is common after a lumbar puncture (spinal tap). Usually it goes in a week.
      'A sore back is common in children after a lumbar puncture (spinal tap). It mostly goes within a week.',
      // = Two studies found it in about 8 and in about 40 of 100 children.
      'In two studies, about 8 and about 40 in 100 children had it.',
      // = From 5 to 15 years: if it is not mild, or not improving, or a week old, see a doctor within 2 to 3 days.
      'Age 5 to 15: is it mild, getting better and less than a week old? If not, see a doctor within 2 to 3 days.',
      // = Younger than 5: telephone today for pain of the back or a headache of any kind. In a single case 2 to 3 days are allowed: within the first 3 days, for a sore needle mark or a small bruise that is dry. The child must be older than 3 months, be without fever, not cry on being lifted, and feed, sleep, move and play as always.
      'Under 5: call today for any back pain or headache. One case can wait 2 to 3 days. It is a sore needle mark or small dry bruise in the first 3 days. Your child must be over 3 months old and have no fever. Your child does not cry when lifted. Your child eats, sleeps, moves and plays as usual.',
      // = Paracetamol (acetaminophen) may be tried. For ibuprofen ask beforehand. Aspirin must not be given.
      'You can try paracetamol (acetaminophen). Ask before you give ibuprofen. Give no aspirin.',
    ],
    // = Get emergency help for very bad pain of sudden start, fever together with pain of the back, weakness of a leg, a seizure, or a child who is limp or difficult to wake. Telephone today for a child who refuses to walk.
    help: 'Get emergency help for sudden very bad pain. Get it for fever with back pain, a weak leg or a fit (seizure). Get it if your child is floppy or hard to wake. Call today if your child will not walk.',
  },
  'child-help': {
    // = At what point does my child need help after a lumbar puncture?
    question: 'When should I get help for my child after a lumbar puncture?',
    answer: [
      // = One of these signs is enough to get emergency help.
      'Get emergency help for any of these signs.',
      [
        // = Difficult to wake, limp, a seizure, a cry that is weak or high, a soft spot of the head that bulges.
        'Hard to wake or floppy. A fit (seizure). A weak or high cry. The soft spot on the head pushes out.',
        // = A rash that does not blanch. Skin that is blue, blotchy or cold. Or rapid breathing.
        'A rash that does not fade. Blue, patchy or cold skin. Or fast breathing.',
        // = Weakness of a leg, pain or numbness of both legs that is new, or a problem with urine or stool that is new. A baby without a wet nappy for 12 hours.
        'A weak leg. New pain or numb feeling in both legs. New trouble with pee or poo. A baby: no wet nappy (diaper) for 12 hours.',
        // = Very bad pain of the back, of sudden start or rapidly increasing. Or very bad pain of the abdomen or chest, of sudden start.
        'Very bad back pain that came suddenly or grew fast. Or sudden very bad tummy or chest pain.',
        // = Refuses to walk and has fever or is unwell.
        'Will not walk, with a fever or ill.',
        // = Within the first 30 days, fever together with pain of the back or a bad headache.
        'Fever with back pain or a bad headache in the first 30 days.',
        // = A headache together with difficulty in seeing, speaking, walking or keeping awake.
        'A headache with trouble seeing, speaking, walking or staying awake.',
        // = Younger than 3 months with 38 °C (100.4 °F). Or in cancer treatment with 38 °C a single time.
        'Under 3 months with 38 °C (100.4 °F), or cancer treatment with 38 °C once.',
      ],
      // = Telephone today for a child who refuses to walk, sit or bend, who limps, whom pain wakes up, who cries on being lifted, or who has fever. The same for a headache in the morning, from sleep, or on lying down. The same below the age of 5 for pain of the back or a headache of any kind. From the age of 5, other pain that is not mild, or not improving, or a week old needs a doctor within 2 to 3 days.
      'Call today if your child will not walk, sit or bend. Call today if your child limps, wakes with pain, cries when lifted or has fever. Do the same for a headache in the morning, from sleep or lying down. Do the same for any back pain or headache under age 5. From age 5, is other pain mild, getting better and less than a week old? If not, see a doctor within 2 to 3 days.',
    ],
    // = If unsure, telephone today. For brown or black skin, look at the palms, the soles, the mouth and inside the eyelids.
    help: 'If you are not sure, call today. On brown or black skin, look at palms, soles, mouth and inside the eyelids.',
  },
  'child-years-later': {
    question: 'Can a lumbar puncture in childhood cause back pain years later?',
    answer: [
      'Yes, but this is very rare: a lump of skin cells (an epidermoid) grew slowly in the spine. Doctors found it years after a lumbar puncture in a baby or child.',
      'Doctors have written about single cases. They found them from about 2 years to many years later. The pain grows slowly in the back, hip or legs. It can be worse at night or when bending. The way of walking may change. An operation can cure it.',
      'Tell the doctor about the lumbar puncture and how old the child was then. Was there more than one? Say so.',
    ],
    help: 'New weakness, a numb feeling between the legs or trouble with pee or poo is an emergency. Did the person have a lumbar puncture as a baby or child? See a doctor within 2 to 3 days for slowly growing back or leg pain, or a change in walking.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
