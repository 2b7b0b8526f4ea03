import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What the first days are like, and the care of the needle mark. */
export const firstDays = {
  'first-days-normal': {
    // = What can be expected in the first days after a lumbar puncture?
    question: 'What is normal in the first days after a lumbar puncture?',
    answer: [
      // = Mild soreness and mild headache are common after a lumbar puncture (spinal tap). Serious problems are rare.
      'A mild sore back and a mild headache are common after a lumbar puncture (spinal tap). Serious problems are rare.',
      // = A bruise, mild pain of the back, a mild headache and tiredness are possible. From day to day this should improve.
      'You may have a bruise, a mild sore back or a mild headache. You may feel tired. This should get better day by day.',
      // = A large study in memory clinics looked at the first 2 weeks: about 17 of 100 people had pain of the back, 19 of 100 had a headache. Other studies found lower or higher numbers. The age, the needle and how many tries were needed play a part.
      'A large study was done at memory clinics. About 17 in 100 people had back pain in the first 2 weeks. And 19 in 100 had a headache. Other studies found fewer or more. Age, needle and number of tries matter.',
      // = Problems can appear when you are at home. One maternity team tells people to look out for 6 weeks.
      'A problem can show after you are home. One maternity team (birth team) asks people to watch for 6 weeks.',
    ],
    // = Get emergency help for weakness of a leg, for being unable to urinate, for very bad pain that comes quickly, for pain that increases on a blood thinner, or for fever together with pain of the back or a bad headache. Telephone your team today for pain that increases, for fever, or for numbness of one leg.
    help: 'Get emergency help if a leg is weak, you cannot pee, or very bad pain comes on fast. Get it too if pain grows on a blood thinner. Get it if you have fever with back pain or a bad headache. Call your team today if pain grows, you have a fever, or one leg is numb.',
  },
  'needle-mark': {
    // = What care does the needle mark need?
    question: 'How do I look after the needle mark?',
    answer: [
      // = The needle mark should be clean and covered for one day. Then the dressing can usually come off and you can wash.
      'Keep the needle mark clean and covered for a day. After that you can usually take the dressing off and wash.',
      // = Different advice in your own leaflet goes first. A dressing that sticks to the skin should stay on; ask about it.
      'Does your own leaflet say something else? Then do that. Is the dressing stuck to your skin? Leave it on and ask.',
      // = A small bruise, or some swelling, is common. See a doctor within 2 to 3 days for a lump that is neither hot nor red.
      'A small bruise or some swelling is common. A lump that is not hot or red needs a check within 2 to 3 days.',
      // = Telephone today for clear fluid or blood that repeatedly soaks the dressing. The same for a mark that is red, hot, swollen or more painful, or with pus. Cover it with a clean and dry dressing. Apply nothing else.
      'Does clear fluid or blood make the dressing wet again and again? Call today. Call today too if the mark is red, hot, swollen or more sore, or has pus. Keep it covered with a clean, dry dressing. Put nothing else on it.',
    ],
    // = Get emergency help if the mark is leaking or red and there is fever, neck stiffness or a bad headache, or if the redness is spreading.
    help: 'Does the mark leak, or is it red? With a fever, a stiff neck or a bad headache, get emergency help. Get it too if the redness spreads.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
