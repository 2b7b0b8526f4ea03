import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** The signs that come before every other answer. */
export const whenToGetHelp = {
  'emergency-signs': {
    // = At what point is pain after a lumbar puncture an emergency?
    question: 'When is pain after a lumbar puncture an emergency?',
    answer: [
      // = One of these signs is enough. Telephone for an ambulance, or have somebody take you to the emergency department of a hospital (A&E, ER).
      'One of these signs is enough. Call an ambulance, or let someone take you to a hospital emergency department (A&E, ER).',
      // = Urine, stool and legs:
      'Pee, poo and legs:',
      [
        // = A problem with urinating that is new. Examples: unable to go, starting is difficult, no sensation of it, leaking.
        'New trouble peeing: you cannot go, it is hard to start, you cannot feel it, or you leak.',
        // = Control of stool newly lost, or no sensation at the bottom.
        'You can no longer hold your poo. Or you cannot feel your bottom.',
        // = Numbness or tingling that is new: between the legs, round the bottom, or round the genitals.
        'A new numb or tingling feeling between your legs, or around your bottom or private parts.',
        // = If there is pain of the back or leg: sensation or erection newly lost in sex.
        'With back or leg pain: new loss of feeling or erection (getting hard) in sex.',
        // = A leg with new weakness, numbness that is spreading, or legs that are numb beyond the time that staff announced.
        'A leg is newly weak. Or a numb feeling spreads. Or your legs are still numb past the time staff told you.',
        // = Pain, tingling or numbness that is new and goes down both of the legs.
        'New pain, tingling or numb feeling down both legs.',
      ],
      // = Pain, and infection:
      'Pain and infection:',
      [
        // = Very bad pain of the back, of sudden start or rapidly increasing.
        'Very bad back pain that came suddenly or grew fast.',
        // = Very bad pain of the abdomen, of sudden start. Or bad pain together with faintness, clammy skin or a racing heart.
        'Sudden very bad tummy pain. Or bad pain while you feel faint, cold and sweaty, or your heart races.',
        // = Pain that started with a serious accident or a fall from a height.
        'Pain that began with a serious accident or a fall from high up.',
        // = Within the first 30 days, a temperature of at least 38 °C (100.4 °F), or rigors, together with pain of the back, a bad headache or a painful needle mark.
        'In the first 30 days: fever of 38 °C (100.4 °F) or more, or shaking chills. It counts with back pain, a bad headache or a sore needle mark.',
        // = Fever together with one of: neck stiffness, a rash that does not blanch, repeated vomiting, pain of the eyes from light. Or two of these together with a bad headache.
        'Fever with a stiff neck, a rash that does not fade, throwing up again and again, or light that hurts your eyes. Or a bad headache with two of these.',
        // = Clear fluid that comes from the back, together with fever, neck stiffness or a bad headache.
        'Clear fluid from your back with fever, a stiff neck or a bad headache.',
        // = Extreme shivering, extreme pain of the muscles, or no urine for the whole day.
        'Very strong shivering or muscle pain. Or no pee all day.',
      ],
      // = Head, and breathing:
      'Head and breathing:',
      [
        // = Headache of sudden start, worse than any before.
        'A sudden headache, the worst ever.',
        // = Confusion, a seizure, fainting. Or great sleepiness, or being difficult to wake.
        'You are confused. You have a fit (seizure). You faint (pass out). Or you are very sleepy or hard to wake.',
        // = Difficulty in speaking, a face that droops, weakness of an arm, or vision that is suddenly lost.
        'Trouble speaking, a face that hangs down, a weak arm, or sudden loss of sight.',
        // = Pain in the chest, difficulty in breathing, or weakness rising from the feet. Or skin that is blotchy, blue or very pale. For brown or black skin, look at the palms, the soles, the mouth and inside the eyelids.
        'Chest pain, trouble breathing, or weakness that moves up from your feet. Or patchy, blue or very pale skin. On brown or black skin, look at palms, soles, mouth and inside the eyelids.',
        // = Vomiting blood. Or stool that is black and sticky in somebody on ibuprofen, aspirin or a blood thinner, or after an ulcer.
        'Throwing up blood. Or black, sticky poo while you take ibuprofen, aspirin or a blood thinner, or after an ulcer.',
      ],
      // = For certain people:
      'For some people:',
      [
        // = Fever together with pain of the back, however late, in somebody with diabetes, weak immunity (a body that is bad at fighting germs), cancer, injected drugs, a recent serious infection, or a device in the back or head.
        'Fever with back pain at any time, if you have diabetes or cancer. Or with weak immunity (the body is bad at fighting germs) or injected drugs. Or with a recent serious infection, or a device in your back or head.',
        // = Within the first 2 weeks after the needle, on a blood thinner: a leg that is newly numb, or pain that increases.
        'First 2 weeks after the needle, on a blood thinner: a leg is newly numb, or pain gets worse.',
        // = During pregnancy, or within 6 weeks after a birth: a headache that is very bad or has changed, flashing lights, blurred vision, pain below the ribs, or swelling of sudden start.
        'Pregnant, or birth in the last 6 weeks: a very bad or changed headache, flashing lights or blurred sight. Or pain under your ribs or sudden swelling.',
        // = In cancer treatment: fever, shivering, or feeling unwell. If you have the number of a 24-hour cancer line, telephone it.
        'Cancer treatment: fever, shivers or feeling ill. Call your 24-hour cancer line if you have one.',
        // = A shunt (a tube): headache together with nausea, vomiting or sleepiness. A pump for the spine: stiffness, itching or fever of sudden start.
        'A shunt (tube): headache while you feel sick, throw up or are sleepy. A spinal pump: sudden stiffness, itching or fever.',
        // = A child who is limp, difficult to wake, or breathes rapidly. A headache together with a problem of sight, speech or walking. Or who refuses to walk and has fever.
        'A child is floppy, hard to wake, or breathes fast. Or has a headache with trouble seeing, speaking or walking. Or will not walk and has a fever.',
        // = A baby without a wet nappy for 12 hours. Younger than 3 months: a fever of any height.
        'A baby has no wet nappy (diaper) for 12 hours. Under 3 months: any fever.',
      ],
    ],
    // = If unsure, get help now. You must not be the driver. Do not wait for it to settle. The first thing to say is “I had a lumbar puncture” with its date. Next name a blood thinner or a device in the back or head, if there is one.
    help: 'If you are not sure, get help now. Do not drive yourself. Do not wait to see if it gets better. Say first: “I had a lumbar puncture”, and the date. Then name any blood thinner or device in your back or head.',
  },
  'same-day-signs': {
    // = At what point do I call the doctor within the day?
    question: 'When should I call the doctor the same day?',
    answer: [
      // = One of these signs is enough to telephone today the team of your lumbar puncture.
      'Call the team that did your lumbar puncture today for any of these signs.',
      [
        // = Severe pain of the back, or pain that increases within the first 2 weeks. If severe pain came suddenly or increased fast, this is an emergency.
        'Very bad back pain, or pain that grows in the first 2 weeks. If very bad pain came suddenly or grew fast, it is an emergency.',
        // = Pain of the back that is new or worse, in somebody with cancer (present or past), weak immunity, injected drugs or a recent serious infection. With diabetes, within the first 12 weeks. With metal or a device in the spine, if the pain increases.
        'New or worse back pain, with cancer (now or ever), weak immunity, injected drugs or a recent serious infection. With diabetes, in the first 12 weeks. With metal or a device in your spine, if the pain grows.',
        // = Pain of the back or leg that is new, within the first 2 weeks after the needle, on a blood thinner. It is an emergency if it gets worse.
        'New back or leg pain in the first 2 weeks after the needle, on a blood thinner. If it gets worse, it is an emergency.',
        // = Fever on its own, or chills on their own. Fever together with pain of the back later than the first 30 days. It is an emergency with diabetes, weak immunity, cancer or another risk of infection.
        'Fever or chills alone. Fever with back pain after the first 30 days. If you also have diabetes, weak immunity, cancer or another risk of infection, this is an emergency.',
        // = Numbness or tingling of one leg that is new. Or a slow change of both legs.
        'One leg is newly numb or tingles. Or both legs change slowly.',
        // = A headache that forces you to lie flat. Or one that has gone on for longer than a week and that no one has examined.
        'A headache that keeps you flat. Or it has lasted more than a week and nobody has checked it.',
        // = A headache that is different now. It is an emergency with vomiting, above the age of 60, in pregnancy, within 6 weeks after a birth, or with blood thinners, steroids, the pill or hormones.
        'A headache that has changed. It is an emergency if you throw up, are over 60, or are pregnant. It is one if you had a baby in the last 6 weeks. It is one if you take blood thinners, steroids, the pill or hormones.',
        // = Double vision, or hearing that drops suddenly.
        'You see double. Or your hearing suddenly gets worse.',
        // = A needle mark that is leaking, red, hot or swollen.
        'A needle mark that leaks, or is red, hot or swollen.',
        // = Stool that is black and sticky. Or so much vomiting that drinks are not kept down.
        'Black, sticky poo. Or throwing up so much that drinks do not stay down.',
        // = Pain of the back or side together with burning or bloody urine, or with vomiting.
        'Back or side pain with burning or bloody pee, or with throwing up.',
        // = One calf (the lower leg) that is swollen, hot and painful.
        'One calf (lower leg) is swollen, hot and hurts.',
        // = Strong pain of sudden start in the middle of the back that makes standing impossible. It is an emergency if very bad.
        'Sudden strong pain in the middle of your back, so that you cannot stand. If it is very bad, it is an emergency.',
        // = During pregnancy, or within 6 weeks after a birth: a headache, new or worse, that does not end with rest and paracetamol (acetaminophen), or bad pain of the needle mark.
        'Pregnant, or birth in the last 6 weeks: a new or worse headache that does not stop with rest and paracetamol (acetaminophen). Or bad pain at the needle mark.',
        // = A child who refuses to walk, sit or bend, who limps, or whom pain wakes up. Below the age of 5: pain of the back or a headache of any kind.
        'A child will not walk, sit or bend, or limps, or wakes with pain. Under age 5: any back pain or headache.',
        // = Great worry, or thoughts of harming oneself.
        'You are very worried, or think of harming yourself.',
      ],
    ],
    // = If there is a sign of an emergency, go immediately to the emergency department of a hospital (A&E, ER). If there is no answer to your telephone call of today, telephone a line for health advice. If no one can be reached within 2 hours, go to the emergency department of a hospital (A&E, ER).
    help: 'With an emergency sign, go to a hospital emergency department (A&E, ER) at once. No answer when you call today? Call a health advice line. Do you reach nobody within 2 hours? Go to a hospital emergency department (A&E, ER).',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
