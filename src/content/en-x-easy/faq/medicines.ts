import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Blood thinners and anti-inflammatory painkillers. */
export const medicines = {
  'blood-thinners': {
    // = I am on a blood thinner; what must I look out for after a lumbar puncture?
    question: 'I take a blood thinner. What should I watch for after a lumbar puncture?',
    answer: [
      // = With a blood thinner the risk of bleeding close to the spine is higher. Therefore telephone today for pain of the back or leg of any kind that is new within the first 2 weeks.
      'A blood thinner makes bleeding near the spine more likely. So call today if you get new back or leg pain in the first 2 weeks. Any such pain counts.',
      // = Some of them: warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin, clopidogrel, ticagrelor. It applies as well to people whose blood clots badly. Possible causes: few platelets, failure of the liver or kidneys, or much alcohol.
      'Some are warfarin, apixaban, rivaroxaban and edoxaban. Others are dabigatran, heparin, clopidogrel and ticagrelor. The same goes if your blood does not clot well. This can come from few platelets, a liver or kidneys that fail, or a lot of alcohol.',
      // = Neither stop nor restart a blood thinner on your own. Your team can tell when the next dose is due. If you telephone because of a symptom, mention the blood thinner before anything else.
      'Do not stop a blood thinner by yourself. Do not start it again by yourself. Ask your team when to take the next dose. When you call about a problem, name the blood thinner first.',
    ],
    // = Get emergency help for very bad pain of the back, or if it clearly increases within the first 2 weeks. Daily aspirin is included in this. The same for weakness of a leg or a leg that is newly numb, pain down both legs, a problem with urine or stool, or a headache that is different now.
    help: 'Get emergency help if back pain is very bad or clearly gets worse in the first 2 weeks. This counts for daily aspirin too. Do the same for a weak or newly numb leg, or pain down both legs. Do the same for trouble with pee or poo, or a headache that changes.',
  },
  ibuprofen: {
    question: 'Can I take ibuprofen or aspirin after a lumbar puncture?',
    answer: [
      'Did your team or a pharmacist say it is fine for you? If not, do not take ibuprofen, naproxen or aspirin for pain in the first 2 days.',
      'These medicines help back pain a little. They can make the gut bleed. Hospital leaflets do not agree on them. Do not stop aspirin that a doctor gave you: ask first.',
      'After 2 days, still ask first if you:',
      [
        'take blood thinners, steroids or other medicines each day',
        'have a bleeding problem, or ever had a stomach ulcer or bleed',
        'have asthma, or an allergy to this kind of medicine',
        'have heart, kidney, liver or bowel disease, high blood pressure, or had a stroke',
        'are pregnant, over 65, or short of fluids, or have chickenpox.',
      ],
    ],
    help: 'Throwing up blood, or black, sticky poo while you take one of these, is an emergency. Any black, sticky poo needs a call today.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
