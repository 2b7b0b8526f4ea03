/** The screens that come first: each label is a warning sign that also stands in a list. */
import type { QuestionHelp, QuestionText } from '../../types.js';

/** What counts as a temperature (evidence 4.1.5). */
export const temperature: QuestionHelp = {
  title: 'What counts as a temperature?',
  text: [
    '38 °C (100.4 °F) or more, shaking chills, feeling hot and unwell, or below 36 °C (96.8 °F) and unwell.',
    'With weak immunity, steroid tablets or cancer treatment: 37.5 °C (99.5 °F) or more if measured twice or unwell. Feeling hot or shivery also counts.',
    'Painkillers, steroids and older age can hide a temperature.',
  ],
};

export const nerves: QuestionText<'nerves'> = {
  title: 'Is any of this new or worse?',
  hint: 'New: since the needle, or in the last 2 weeks.',
  help: {
    title: 'More examples',
    text: [
      'Peeing: leaking counts, and so does not being able to go. Burning is asked about later.',
      'Poo: not feeling it when you are full or when you wipe counts. Constipation alone does not.',
      'Numbness: think of the parts that touch a bicycle seat. A small patch counts.',
      'Weak leg: a foot slaps, a knee gives way, stairs or standing up are harder. Tripping and unsteadiness count. A limp from pain alone, with normal strength, does not.',
      'After a birth these count too. Legs or bladder not normal before: new means different from usual.',
    ],
  },
  options: {
    pee: 'New problem with peeing: cannot go, start or feel it, leaking',
    poo: 'New problem with poo: cannot hold or feel it',
    saddle: 'New numbness, tingling or odd feeling: between legs, bottom, private parts',
    weak: 'A leg newly weak or weaker: drags or gives way',
    'both-legs':
      'Pain, tingling or numbness down both legs: new or worse in the last 2 weeks, or since a needle under 6 weeks ago',
    spreading: 'Numbness that spread or grew: last 2 weeks, or since a needle under 6 weeks ago',
    'old-legs':
      'Old trouble in both legs: walking ache, slow change, numbness; or short tingling spells',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};

export const oldLegs: QuestionText<'old-legs'> = {
  title: 'Which fits the leg trouble best?',
  options: {
    walking:
      'An ache in both legs when walking or standing: gone within minutes of sitting or leaning forward, the same for months, no weakness or numbness',
    spells:
      'Tingling around the mouth and in hands and feet together: in short spells with panic or fast breathing, normal in between',
    slow: 'Pain, burning, tingling or numbness in both legs or slowly spreading: for over 2 weeks, no quicker lately, needle over 6 weeks ago',
    checked:
      'Burning and odd feelings in the back and both legs: unchanged for months, checked by a clinician',
    'not-sure': 'Not sure',
  },
};

export const infection: QuestionText<'infection'> = {
  title: 'Is this happening now?',
  hint: 'Brown or black skin: check palms, soles, mouth, eyelids.',
  help: temperature,
  options: {
    'fever-sign':
      'Temperature with any one of: stiff neck, light hurts, sick again and again, very sleepy, confused, rash that does not fade',
    'headache-signs':
      'Bad headache with any two of: stiff neck, light hurts, sick again and again, very sleepy, confused, rash',
    'upright-stiff':
      'A headache that clearly goes lying flat, with stiff neck or light hurting: no temperature, no painkiller for 6 hours, needle in last 7 days',
    confused: 'Confusion or slurred speech',
    shivering: 'Extreme shivering or muscle pain',
    'no-pee': 'No pee all day',
    skin: 'Very hard breathing: or blotchy, blue or very pale skin, feeling of dying, rash that does not fade under a glass',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  short: {
    'fever-sign': 'Temperature with a warning sign',
    'headache-signs': 'Bad headache with two warning signs',
    skin: 'Very hard breathing, or changed skin',
  },
};

export const sudden: QuestionText<'sudden'> = {
  title: 'Has any of this happened?',
  help: {
    title: 'What does not count',
    text: [
      'A simple faint while the needle was in.',
      'Sleeping more because of a bad night.',
      'Feeling light-headed on sitting up, with a headache that eases on lying down and nothing else.',
    ],
  },
  options: {
    thunderclap: 'A sudden headache, the worst ever: at its worst within 5 minutes',
    stroke: 'Drooping face, weak arm, confusion, or trouble speaking: using wrong words counts',
    drowsy: 'A fit, a faint, or newly very drowsy: hard to wake or to keep awake',
    sight: 'Sudden loss or greying of sight: in one eye or both',
    climbing: 'Growing weakness: climbing from the feet, or breathing gets harder',
    chest:
      'Chest pain or new shortness of breath: also sudden very bad or tearing pain in the tummy or back; or bad back, side or tummy pain while faint, clammy, grey or heart racing',
    accident: 'After a serious accident or fall from a height: pain that began then',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  short: {
    accident: 'Pain after a serious accident or fall',
  },
};

const blood = 'Being sick with blood: red, or like coffee grounds';
const block =
  'First 30 days after a spinal or epidural anaesthetic: numb or weak longer than told, again or spreading';
const device =
  'Shunt or spinal pump: headache with sickness or sleepiness, or sudden stiffness, itching or fever';

export const special: QuestionText<'special'> = {
  title: 'Do any of these fit?',
  help: temperature,
  options: {
    birth:
      'Pregnant, or birth in the last 6 weeks, with: very bad headache, flashing lights, blurred sight, pain under the ribs, sudden swelling, or a fit',
    device,
    cancer:
      'Cancer treatment or very low white cells, with: a temperature, shivers, or feeling unwell',
    block,
    blood,
    sex: 'New loss of feeling in sex, or new trouble getting an erection: above all with back or leg pain',
    none: 'None of these',
    'not-sure': 'Not sure',
    'no-answer': 'Prefer not to say',
  },
  short: {
    birth: 'A warning sign in pregnancy or after birth',
    cancer: 'Fever or unwell with cancer treatment',
    block: 'Legs numb or weak after an anaesthetic',
    device: 'A warning sign with a shunt or pump',
  },
};

export const child: QuestionText<'child'> = {
  title: 'Do any of these fit?',
  help: temperature,
  options: {
    floppy:
      'Floppy or hard to wake: no response, fit, weak or high-pitched cry, bulging soft spot, mottled, blue or cold skin, fast breathing',
    head: 'Under 12: headache with drowsiness, or trouble seeing, speaking, swallowing, balancing or walking',
    nappy:
      'No wet nappy (diaper) for 12 hours, new weakness, pee or poo change: or unwell and not walking',
    device,
    cancer: 'Chemotherapy or very low white cells: any temperature, shivers or unwell',
    block,
    blood,
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  short: {
    head: 'Headache with drowsiness or other new trouble',
    cancer: 'Fever or unwell with cancer treatment',
    block: 'Legs numb or weak after an anaesthetic',
    device: 'A warning sign with a shunt or pump',
  },
};
