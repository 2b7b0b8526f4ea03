import type { FaqId } from '../../faq-ids.js';
import type { FaqText } from '../../translation.js';

/** Infection: its signs, and who is more at risk. */
export const infection = {
  'infection-signs': {
    // = Is an infection possible from a lumbar puncture?
    question: 'Can you get an infection from a lumbar puncture?',
    answer: [
      // = Yes. Infection is rare, but it is serious. It can begin within hours, or develop over weeks.
      'Yes, infection is rare but serious. It can start within hours or build up over weeks.',
      // = Infection round the brain (meningitis) usually begins within 2 days. It shows by fever, a bad headache, neck stiffness, nausea, vomiting, a rash, confusion or sleepiness.
      'Infection around the brain (meningitis) mostly starts within 2 days. Signs are fever, a bad headache, a stiff neck, feeling sick or throwing up. A rash, or being confused or sleepy, are signs too.',
      // = Infection of the spine (abscess or discitis) develops more slowly. The pain of the back increases over days, weeks or months. The pain may be deep, constant, and worse at night. Fever is missing in many people.
      'Infection in the spine (an abscess or discitis) is slower. Back pain builds up over days, weeks or months. It can be deep, always there and worse at night. Many people have no fever.',
    ],
    // = Get emergency help for fever together with one of these signs, for a bad headache together with two of them, or for fever together with pain of the back, within the first 30 days or in somebody with a risk of infection. Weakness of a leg, or a change of urine or stool, is an emergency. Severe pain that came suddenly or increased fast is one as well. Telephone today if pain of the back increases within the first 2 weeks, or for later fever together with pain of the back. For later pain see a doctor within 2 to 3 days.
    help: 'Get emergency help for fever with any of these signs. Get it for a bad headache with two of them. Get it for fever with back pain in the first 30 days or with a risk of infection. A weak leg or a change in pee or poo is an emergency. So is very bad pain that came suddenly or grew fast. Call today if back pain grows in the first 2 weeks. Call today for fever with back pain later. For pain that comes later, see a doctor within 2 to 3 days.',
  },
  'infection-risk': {
    // = I have diabetes or weak immunity; does that make my risk of infection higher?
    question: 'I have diabetes or weak immunity. Is my risk of infection higher?',
    answer: [
      // = Yes. The risk is higher in some illnesses, so telephone earlier.
      'Yes, some health problems make the risk higher, so call sooner.',
      // = This applies to people with:
      'This is so if you have:',
      [
        // = diabetes
        'diabetes',
        // = weak immunity, meaning a body that is bad at fighting germs, for example after a transplant, on dialysis or on steroid tablets
        'weak immunity (the body is bad at fighting germs), as after a transplant, or with dialysis or steroid tablets',
        // = at any time injected drugs that had not been prescribed
        'ever injected drugs that no doctor ordered',
        // = within the last 3 months had a serious infection, or contact with TB
        'had a serious infection, or contact with TB, in the last 3 months',
        // = metal in the spine or head, or a device there
        'metal or a device in your spine or head',
        // = cancer, present or past.
        'cancer, now or ever.',
      ],
      // = With weak immunity, steroids or cancer treatment a fever can be masked. In that case being hot or shivering is enough. So is 37.5 °C (99.5 °F) in somebody who is unwell or measures it two times.
      'Weak immunity, steroids and cancer treatment can hide a fever. Then feeling hot or shivery counts. So does 37.5 °C (99.5 °F), if you feel ill or measure it twice.',
    ],
    // = Get emergency help for fever together with pain of the back, however late. In cancer treatment, fever suffices, and so does feeling unwell: telephone your 24-hour cancer line, if you have one. Telephone today for pain of the back that is new or worse (for diabetes, within the first 12 weeks; for metal or a device, if the pain increases). For other pain of the back since the needle, see a doctor within 2 to 3 days.
    help: 'Get emergency help for fever with back pain at any time. In cancer treatment, fever or feeling ill is enough: call your 24-hour cancer line if you have one. Call today for new or worse back pain. For diabetes, this counts in the first 12 weeks. For metal or a device, it counts if the pain grows. Other back pain since the needle: see a doctor within 2 to 3 days.',
  },
  'fever-cold': {
    // = After a lumbar puncture I have fever; is a cold possible?
    question: 'I have a fever after a lumbar puncture. Could it be a cold?',
    answer: [
      // = Possibly. But within the first 30 days telephone today for fever or chills of any kind, also if a cold is evident.
      'It could be. But in the first 30 days call today about any fever or chills, even with a clear cold.',
      // = Fever is a temperature of at least 38 °C (100.4 °F), or of 37.5 °C (99.5 °F) for somebody with weak immunity, on steroid tablets or in cancer treatment. Chills are enough as well, and so is feeling hot and unwell. It can be masked by painkillers for 6 hours; a normal measurement in that time is no proof.
      'A fever means 38 °C (100.4 °F) or more. It means 37.5 °C (99.5 °F) with weak immunity, steroid tablets or cancer treatment. Chills count too. Feeling hot and ill counts too. Painkillers can hide a fever for 6 hours. So a normal temperature in that time proves nothing.',
      // = For a child younger than 16 with fever after the needle, telephone within the day. From the age of 16, the checker of this page can tell whether a cold can wait. Telephone if you are unable to use it.
      'Is a child under 16, with a fever after the needle? Call the same day. From age 16, the checker on this page can tell if a cold may wait. If you cannot use it, call.',
    ],
    // = Get emergency help for fever together with pain of the back, a bad headache, neck stiffness, a rash or confusion. In cancer treatment, fever is an emergency, and so is feeling unwell. So is a fever of any height in a baby younger than 3 months.
    help: 'Get emergency help for fever with back pain, a bad headache, a stiff neck, a rash or being confused. In cancer treatment, fever or feeling ill is an emergency. So is any fever in a baby under 3 months.',
  },
} satisfies Partial<Record<FaqId, FaqText>>;
