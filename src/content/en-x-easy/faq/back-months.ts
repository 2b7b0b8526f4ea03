import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Back pain of months: the question most people come with. */
export const backMonths = {
  'back-months-later': {
    // = For what reason does the back still hurt months after a lumbar puncture?
    question: 'Why does my back still hurt months after a lumbar puncture?',
    answer: [
      // = If there are no warning signs, pain of the back months after a lumbar puncture (spinal tap) usually has another cause than the needle.
      'With no warning signs, back pain months after a lumbar puncture (spinal tap) is usually not from the needle.',
      // = Many people have back pain: a study in Denmark found that in one month about 4 of 10 adults had it. What matters most is back pain that was there earlier.
      'Many people have back pain. In a Danish study, about 4 in 10 adults had it in a month. Back pain from before counts most.',
      // = Meant as risks: diabetes, weak immunity (a body that is bad at fighting germs), cancer or injected drugs (present or past), metal or a device in the spine or head. Also, within the last 3 months, a serious infection or contact with TB.
      'These are risks. Diabetes or weak immunity (the body is bad at fighting germs). Cancer or injected drugs (now or ever). Metal or a device in spine or head. A serious infection or TB contact in the last 3 months.',
    ],
    // = Get emergency help for a problem with urine or stool, numbness between the legs, weakness of a leg, fever in somebody with a risk, or severe pain of sudden start. Telephone today for severe pain, for fever otherwise, or for pain that is new or worse in somebody with a risk. Within 2 to 3 days see a doctor for pain that increases, is worse at night, is accompanied by loss of weight, or started between day 4 and week 12. The same for pain since the needle in somebody with a risk. Other pain of more than 4 weeks: an ordinary appointment.
    help: 'Get emergency help for trouble with pee or poo, or if you are numb between your legs. Get it for a weak leg, or fever with a risk. Get it for very bad pain that came suddenly. Call today for very bad pain or other fever. Call today for new or worse pain with a risk. See a doctor within 2 to 3 days for pain that grows or is worse at night. Do the same for pain with weight loss. Do the same for pain that began from day 4 to week 12. Do the same for pain since the needle with a risk. Other pain for over 4 weeks: book a normal visit.',
  },
  'back-months-signs': {
    // = At what point is back pain months after a spinal tap a reason to worry?
    question: 'When should I worry about back pain months after a spinal tap?',
    answer: [
      // = A warning sign does not become safe with time. Look for these signs months after a spinal tap (lumbar puncture) as well.
      'Time does not make a warning sign safe. So look for these signs months after a spinal tap (lumbar puncture) too.',
      // = Reasons to get emergency help:
      'Get emergency help for:',
      [
        // = a problem with urine or stool that is new, or numbness between the legs
        'new trouble with pee or poo, or numb between your legs',
        // = a leg with new weakness, or pain or numbness down both legs that is new
        'a newly weak leg, or new pain or numb feeling down both legs',
        // = fever together with pain of the back in somebody with one of these risks: diabetes, weak immunity (a body that is bad at fighting germs), cancer (present or past), metal or a device in the spine or head, drugs injected at any time, or within the last 3 months a serious infection or contact with TB
        'fever with back pain if you have a risk. Risks are diabetes, weak immunity (the body is bad at fighting germs) and cancer (now or ever). Others are metal or a device in your spine or head, and if you ever injected drugs. So is a serious infection or contact with TB in the last 3 months',
        // = pain that started with a serious accident or a fall from a height
        'pain that began with a serious accident or a fall from high up',
        // = very bad pain of sudden start in the abdomen, back or chest.
        'sudden very bad pain in your tummy, back or chest.',
      ],
      // = Reasons to telephone a doctor today:
      'Call a doctor today for:',
      [
        // = severe pain of the back, or any fever otherwise together with pain of the back
        'very bad back pain, or any other fever with back pain',
        // = pain of the back that is new or worse in somebody with one of these risks
        'new or worse back pain if you have one of these risks',
        // = strong pain of sudden start in the middle of the back that makes standing impossible. It is an emergency if very bad.
        'sudden strong pain in the middle of your back, so that you cannot stand. If it is very bad, it is an emergency.',
      ],
      // = Within 2 to 3 days see a doctor for pain that increases, that is worse at night or on lying still, or that goes down one leg. The same for pain between the shoulders, loss of weight, or night sweats. The same if the pain started between day 4 and week 12 after the needle, mild and steady pain included. The same for somebody with one of these risks and pain of any kind since the needle.
      'See a doctor within 2 to 3 days for pain that grows, or is worse at night or lying still. Do the same for pain that runs down one leg. Do the same for pain between your shoulders, weight loss or night sweats. Do the same if the pain began from day 4 to week 12 after the needle. This is so even if it is mild and stays the same. Do the same with one of these risks, for any pain since the needle.',
    ],
    // = If unsure about urine, stool, numbness or the legs, get emergency help now. If unsure about a different sign, telephone today. If there is none of them, make an ordinary appointment for pain that limits life or has gone on for longer than 4 weeks.
    help: 'Not sure about pee, poo, numb feeling or your legs? Get emergency help now. Not sure about another sign? Call today. None of them? Book a normal visit if the pain limits your life or has lasted more than 4 weeks.',
  },
  'back-months-cause': {
    question: 'What can cause back pain months after a spinal tap?',
    answer: [
      'With no warning signs, it is most often plain back pain, most of all if you had it before.',
      'Other causes are rare:',
      [
        'A slow infection in the spine. It can come without fever.',
        'A nerve that is hurt a little (irritated). You feel it in one leg.',
        'A leak of spinal fluid. It mainly brings headache when you sit or stand.',
        'Nerves with scars (arachnoiditis). It is very rare after a plain tap.',
        'A broken bone or cancer in the spine.',
      ],
      'Bleeding near the spine shows within hours or days. It does not show months later.',
    ],
    help: 'Get emergency help for a change in pee or poo, a weak leg, or fever with a risk (see “I have diabetes or weak immunity. Is my risk of infection higher?”). Get it for very bad pain that came suddenly. Call today for other fever, very bad pain, or new or worse pain with a risk. See a doctor within 2 to 3 days for pain since the needle with a risk. Do the same for growing pain, or pain that began from day 4 to week 12.',
  },
  'back-lasting': {
    question: 'Can a lumbar puncture cause long-term back pain?',
    answer: [
      'Yes, but new back pain that lasts is rare, and studies are small.',
      'The NHS says it is rare. In a study, 1 of 122 had new back pain three months after a spinal needle. Almost half did not answer.',
      'Another study looked at many lumbar punctures (spinal taps). It counted long back pain, long headache, nerve harm and infection. All of these together came in about 3 in 1,000.',
    ],
    help: 'A weak leg or a change in pee or poo is always an emergency. Very bad pain that came suddenly is an emergency. So is fever with a risk. These are risks. Diabetes or weak immunity. Metal or a device in your spine or head. Cancer or injected drugs (ever). A recent serious infection or TB contact. Call today for very bad pain or other fever. Call today for new or worse pain with a risk. See a doctor within 2 to 3 days for pain since the needle with a risk. Do the same if pain grows or is worse at night. Do the same if it began from day 4 to week 12. Is other pain the same for more than 6 weeks? Book a normal visit.',
  },
  'back-before': {
    question: 'My old back pain came back after a spinal tap. Was it the needle?',
    answer: [
      'Old back pain often comes back by itself. So it need not be from the needle.',
      'In one study, people had got over back pain. But 69 in 100 of them had it again within a year. In another study, earlier back pain was the one thing that went with pain three months later.',
    ],
    help: 'A weak leg or a change in pee or poo is always an emergency. Very bad pain that came suddenly or grew fast is an emergency. So is fever with a risk. So is fever in the first 30 days. These are risks. Diabetes or weak immunity. Metal or a device in your spine or head. Cancer or injected drugs (ever). A recent serious infection or TB contact. Call today for other fever or very bad pain. Call today if pain grows in the first 2 weeks. Call today too with a risk. Is there new or worse pain in the first 12 weeks? See a doctor within 2 to 3 days. Does old pain limit your life or last more than 4 weeks? Book a normal visit.',
  },
  'back-months-help': {
    question: 'What helps back pain that has lasted for months?',
    answer: [
      'If you have no warning signs, exercise is the main treatment for back pain that lasts.',
      'A physiotherapist (physical therapist) can show you how. Treatment by hand should come with exercise, not alone. Nobody should crack your back if you have weak bones or a blood thinner.',
      'It helps to keep active. Bed rest does not help. British guidelines do not advise acupuncture, ultrasound, back belts or electric pads (TENS). They do not offer strong painkillers (opioids) for long-term back pain.',
      'Low mood and worry can make pain last. So talk about them.',
    ],
    help: 'A weak leg or a change in pee or poo is always an emergency. Very bad pain that came suddenly is an emergency. So is fever with a risk. These are risks: diabetes, weak immunity, cancer (now or ever) or another risk of infection. Call today for very bad pain or other fever. With a risk, call today if pain is new or worse. See a doctor within 2 to 3 days if pain grows or is worse at night.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
