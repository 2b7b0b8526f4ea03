import type { FaqEntry } from '../../types.js';

/** What eases the pain, and what does not. */
export const treatments: readonly FaqEntry[] = [
  {
    id: 'paracetamol',
    topic: 'treatments',
    question: 'Which painkiller can I take after a lumbar puncture?',
    answer: [
      'With no sign that needs help today, you can try paracetamol (acetaminophen), as the packet says.',
      'It can ease soreness from the needle. For ordinary back pain it does little when taken alone. Cold and flu remedies may hold it too: do not take both. It can hide a fever, so take your temperature before a dose if you feel unwell.',
      'Ask a pharmacist first if you weigh under 50 kg (110 lb), have liver or kidney disease, or drink a lot of alcohol. Ask too if you take warfarin, or medicines for fits (epilepsy) or TB.',
      'Guidelines do not offer strong painkillers (opioids) for long-term back pain. If you feel you need one, it is a reason to be seen.',
    ],
    help: 'Sudden or fast-growing very bad pain is an emergency. Call today if pain is severe and painkillers do nothing. Do not stop any prescribed medicine before you have asked.',
    sources: ['S02', 'S04', 'S28', 'S31', 'S49', 'S84'],
  },
  {
    id: 'moving-warmth',
    topic: 'treatments',
    question: 'What helps back pain without medicine?',
    answer: [
      'With no sign that needs help today, keep moving gently: staying active helps back pain, and bed rest does not.',
      'After the needle, rest for a day, then build up. A warm (not hot) pad for 15–20 minutes may help. Do not use it on numb skin, on a new, red or leaking mark, or with fever. Too few studies show if cold helps.',
      'If pain lasts over 6 weeks, exercise is the main treatment. A physiotherapist (physical therapist) can guide you. Better posture is not proven to help.',
      'Do not let anyone crack your back in the first 6 weeks, with a warning sign, on blood thinners or with weak bones.',
    ],
    help: 'Emergency: a weak leg, sudden or fast-growing very bad pain or trouble peeing. Call today if pain grows in the first 2 weeks. See a doctor within 2–3 days if no better after 2 weeks, or worse later.',
    sources: ['S04', 'S28', 'S49', 'S54', 'S84', 'S115', 'S116'],
  },
  {
    id: 'lying-flat-drinking',
    topic: 'treatments',
    question: 'Do I have to lie flat and drink a lot of water or coffee?',
    answer: [
      'No: neither bed rest nor extra water has been shown to prevent the headache.',
      'Put together, trials found a headache in about 26 in 100 people who stayed in bed, and about 21 in 100 who got up early. Some leaflets still advise rest. If your own team does, follow them.',
      'Lying down can ease the headache while you have it. Drink as normal, to thirst.',
      'A normal cup of tea or coffee may help a little, but the trials are small. Do not take caffeine tablets. Ask first if you are pregnant, have heart rhythm problems or have fits. Do not give caffeine to a child.',
    ],
    help: 'Chest pain or new trouble breathing is an emergency. Call today if you keep being sick and cannot keep fluids down, or if one calf is hot, swollen and sore.',
    sources: ['S01', 'S02', 'S04', 'S72', 'S73'],
  },
  {
    id: 'blood-patch',
    topic: 'treatments',
    question: 'What is a blood patch, and will it help my back pain?',
    answer: [
      'A blood patch (epidural blood patch) treats headache when you are upright; it is not a treatment for back pain.',
      'A little of your own blood is put into your back to seal the leak. In a trial of 42 people, about 16 in 100 still had a headache a week later. Without a patch it was about 86 in 100. Some people need a second patch.',
      'Your back may be sore for a few days after it. There is a small risk of another hole, infection, bleeding or nerve damage. Ask your team when you can lift and bend again.',
    ],
    help: 'After a patch, get emergency help for very bad or growing pain in your back or legs, fever, numbness, a weak leg, or trouble with pee or poo. Call today if your upright headache is severe. Ask about a patch if it is not going.',
    sources: ['S18', 'S74'],
  },
];
