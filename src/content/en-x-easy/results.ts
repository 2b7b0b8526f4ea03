/**
 * The words of the five results. An emergency has one action and no self-care (evidence 4.11); what
 * may be done meanwhile follows section 5 and is left out wherever a clinician must decide today.
 */
import type { Pack, Voiced } from '../types.js';

const meanwhile: readonly Voiced[] = [
  {
    you: 'You can try paracetamol (acetaminophen). Do what the packet says. It can hide a fever. If you feel ill, take your temperature before you take it.',
    person:
      'They can try paracetamol (acetaminophen). Do what the packet says. It can hide a fever. If they feel ill, take their temperature before they take it.',
    child:
      'You can try paracetamol (acetaminophen). Do what the packet says for the age. It can hide a fever. So take your child’s temperature before you give it.',
  },
  {
    you: 'Ask your team or a pharmacist before you take ibuprofen or tablets like it. Unless they say yes, do not take them in the first 2 days, over age 65 or when pregnant. Do not take them with blood thinners. Do not take them with ulcer, kidney, heart, liver, bowel or asthma trouble.',
    person:
      'Ask the team or a pharmacist before they take ibuprofen or tablets like it. Unless the answer is yes, do not use them in the first 2 days, over age 65 or when pregnant. Do not use them with blood thinners. Do not use them with ulcer, kidney, heart, liver, bowel or asthma trouble.',
    child: 'Ask the team before you give ibuprofen. Do not give aspirin under age 18.',
  },
  {
    you: 'Keep moving gently. Do not lift heavy things for 2 days after the needle. Lying down can help a headache. But you do not need to stay in bed.',
    person:
      'It helps to move gently. Do not lift heavy things for 2 days after the needle. Lying down can help a headache. But there is no need to stay in bed.',
    child:
      'Gentle play is fine. Lying down can help a headache. But there is no need to stay in bed.',
  },
  'Drink as usual, when thirsty. More water does not stop the headache from coming.',
  {
    you: 'A warm (not hot) pad for 15 to 20 minutes may help sore muscles. Do not put it on numb skin. Do not put it on a needle mark that is open, red, leaking or newly covered. Do not use it with a fever.',
    person:
      'A warm (not hot) pad for 15 to 20 minutes may help sore muscles. Do not put it on numb skin. Do not put it on a needle mark that is open, red, leaking or newly covered. Do not use it with a fever.',
    child: 'Keep the needle mark clean and dry, as the hospital told you.',
  },
  {
    you: 'Do not drive until you can look round, brake hard and think clearly.',
    person: 'They must not drive until they can look round, brake hard and think clearly.',
    child: 'Is your child not playing, eating or sleeping as usual? Then call today.',
  },
  'Stop and get help if it gets worse. Get help too if there is no change after 3 days (headache) or 2 weeks (back).',
];

export const results: Pack['results'] = {
  emergency: {
    // = Act immediately
    prefix: 'Act now',
    // = Get help of the emergency services now
    action: 'Get emergency help now',
    steps: [
      {
        // = Or have somebody take you to an emergency department (A&E, ER) directly.
        you: 'Or let someone take you straight to a hospital emergency department (A&E, ER).',
        // = Or have somebody take the person to an emergency department (A&E, ER) directly.
        person:
          'Or get someone to take them straight to a hospital emergency department (A&E, ER).',
        // = Or take your child to an emergency department (A&E, ER) directly.
        child: 'Or take your child straight to a hospital emergency department (A&E, ER).',
      },
      {
        // = You must not be the driver.
        you: 'Do not drive yourself.',
        // = The person must not be the driver.
        person: 'They must not drive themselves.',
        // = In a car, another person should be the driver.
        child: 'If you go by car, let someone else drive.',
      },
      // = Do not wait for it to settle.
      'Do not wait to see if it gets better.',
      // = A walk-in centre is the wrong place.
      'Do not go to a walk‑in centre (a small clinic).',
      {
        // = Bring the list of the medicines that you take.
        you: 'Take a list of your medicines with you.',
        // = Bring the list of the medicines that the person takes.
        person: 'Take a list of their medicines with you.',
        // = Bring the list of the medicines that the child takes.
        child: 'Take a list of your child’s medicines with you.',
      },
    ],
    meanwhile: [],
  },
  'same-day': {
    // = Urgent
    prefix: 'Urgent advice',
    // = Talk to a clinician on this day
    action: 'Speak to a doctor or nurse today',
    steps: [
      // = It must not be put off to the next day.
      'Do not wait until tomorrow.',
      {
        // = Somebody who lives alone or is unable to travel should arrange help early.
        you: 'Do you live alone, or are you not able to travel? Ask someone to help you early.',
        // = If the person lives alone or is unable to travel, arrange help early.
        person: 'Do they live alone, or are they not able to travel? Find someone to help early.',
        // = If you are unable to travel, arrange help early.
        child: 'Are you not able to travel? Ask someone to help you early.',
      },
    ],
    meanwhile: [],
  },
  soon: {
    prefix: 'Advice for the next days',
    action: 'See a doctor or nurse within 2 to 3 days',
    steps: [
      'Ask for a visit with the family doctor (GP) or the team that did the needle.',
      'It does not need to be tonight, unless a more urgent sign begins.',
    ],
    meanwhile,
  },
  routine: {
    prefix: 'Advice that is not urgent',
    action: 'Book a normal visit',
    steps: [
      'See the family doctor (GP) or the team that did the needle. Go in the next 1 to 2 weeks.',
    ],
    meanwhile,
  },
  'self-care': {
    prefix: 'Advice for care at home',
    action: 'Care for this at home for now',
    steps: [
      'A pharmacist can help with questions about medicines.',
      'Get help if it gets worse or does not get better. Get help if you are worried.',
    ],
    meanwhile,
  },
};
