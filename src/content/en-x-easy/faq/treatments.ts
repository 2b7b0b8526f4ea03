import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** What eases the pain, and what does not. */
export const treatments = {
  paracetamol: {
    question: 'Which painkiller can I take after a lumbar puncture?',
    answer: [
      'You can try paracetamol (acetaminophen), if you have no sign that needs help today. Do what the packet says.',
      'It can help a sore back from the needle. Taken alone, it does little for plain back pain. Cold and flu medicines may have it in them too: do not take both. It can hide a fever. So take your temperature before you take it if you feel ill.',
      'Ask a pharmacist first if you weigh under 50 kg (110 lb). Ask first with liver or kidney disease, or if you drink a lot of alcohol. Ask too if you take warfarin, or medicines for fits (epilepsy) or TB.',
      'Guidelines do not offer strong painkillers (opioids) for long-term back pain. Do you feel you need one? Then someone should see you.',
    ],
    help: 'Very bad pain that came suddenly or grew fast is an emergency. Call today if pain is very bad and painkillers do nothing. Do not stop any medicine from a doctor before you have asked.',
  },
  'moving-warmth': {
    question: 'What helps back pain without medicine?',
    answer: [
      'With no sign that needs help today, keep moving gently. It helps back pain to stay active. Bed rest does not.',
      'After the needle, rest for a day. Then do more step by step. A warm (not hot) pad for 15–20 minutes may help. Do not use it on numb skin or with fever. Do not use it on a new, red or leaking mark. Too few studies show if cold helps.',
      'If pain lasts more than 6 weeks, exercise is the main treatment. A physiotherapist (physical therapist) can show you how. Nobody has proved that it helps to sit or stand straighter (better posture).',
      'Do not let anyone crack your back in the first 6 weeks. Do not let anyone do it with a warning sign, on blood thinners or with weak bones.',
    ],
    help: 'A weak leg or trouble peeing is an emergency. So is very bad pain that came suddenly or grew fast. Call today if pain grows in the first 2 weeks. Is your back no better after 2 weeks, or does it get worse later? See a doctor within 2 to 3 days.',
  },
  'lying-flat-drinking': {
    question: 'Do I have to lie flat and drink a lot of water or coffee?',
    answer: [
      'No. Studies did not show that bed rest or more water keeps the headache away.',
      'Trials were put together. About 26 in 100 people who stayed in bed had a headache. Of those who got up early, it was about 21 in 100. Some leaflets still advise rest. If your own team does, do what they say.',
      'Lying down can help the headache while you have it. Drink as usual, when thirsty.',
      'A normal cup of tea or coffee may help a little, but the trials are small. Do not take caffeine tablets. Ask first if you are pregnant, have heart rhythm problems or have fits. Do not give caffeine to a child.',
    ],
    help: 'Chest pain or new trouble breathing is an emergency. Call today if you keep throwing up and drinks do not stay down. Call today if one calf (lower leg) is hot, swollen and sore.',
  },
  'blood-patch': {
    question: 'What is a blood patch, and will it help my back pain?',
    answer: [
      'A blood patch (epidural blood patch) treats headache when you sit or stand. It does not treat back pain.',
      'Doctors put a little of your own blood into your back. It closes the leak. In a trial of 42 people, about 16 in 100 still had a headache a week later. Without a patch it was about 86 in 100. Some people need a second patch.',
      'Your back may be sore for a few days after it. There is a small risk of another hole, infection, bleeding or nerve damage. Ask your team when you can lift and bend again.',
    ],
    help: 'After a patch, get emergency help for very bad or growing pain in your back or legs. Get it for fever, numb feeling, a weak leg, or trouble with pee or poo. Call today if your upright headache is very bad. Ask about a patch if it does not go.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
