/** The screens that come first: each label is a warning sign that also stands in a list. */
import type { QuestionHelp, QuestionText } from '../../types.js';

/** What counts as a temperature (evidence 4.1.5). */
export const temperature: QuestionHelp = {
  // = What counts as fever?
  title: 'What counts as a fever?',
  text: [
    // = A temperature of at least 38 °C (100.4 °F), rigors, or feeling hot and unwell. Also less than 36 °C (96.8 °F) if unwell.
    '38 °C (100.4 °F) or more. Or shaking chills. Or feeling hot and ill. Or less than 36 °C (96.8 °F) and ill.',
    // = In people with weak immunity, on steroid tablets or in cancer treatment: at least 37.5 °C (99.5 °F) if measured two times or if unwell. Being hot or shivering is enough as well.
    'Weak immunity, steroid tablets or cancer treatment: 37.5 °C (99.5 °F) or more counts, if measured twice or if ill. Feeling hot or shivery counts too.',
    // = A fever can be masked by painkillers, by steroids and by older age.
    'Painkillers, steroids and older age can hide a fever.',
  ],
};

export const nerves: QuestionText<'nerves'> = {
  // = Is one or more of these new, or worse?
  title: 'Is any of this new or worse?',
  // = New means: it began since the needle, or within the past 2 weeks.
  hint: 'New: since the needle, or in the last 2 weeks.',
  help: {
    // = Further examples
    title: 'More examples',
    text: [
      // = Urination: leaking is included, and being unable to urinate is included. A later question asks about burning.
      'Peeing: leaking counts. If you cannot go, that counts too. A later question asks about burning.',
      // = Stool: not sensing it when the bowel is full or on wiping is included. Constipation by itself is not.
      'Poo: it counts if you cannot feel it when you are full or when you wipe. Hard poo (constipation) alone does not count.',
      // = Numb is explained as feeling less or nothing. Think of the areas in contact with a bicycle seat. Even a small area is included.
      'Numb means you feel less there, or nothing. Think of the parts that touch a bicycle seat. A small patch counts.',
      // = Leg weakness: a slapping foot, a knee that gives way, more difficulty with stairs or with rising. Tripping and being unsteady are included. Limping because of pain alone, with normal strength, is not.
      'Weak leg: the foot slaps, the knee folds, or stairs or standing up are harder. Tripping counts. Being unsteady counts. A limp from pain alone does not count, if the leg is as strong as normal.',
      // = These are included after childbirth as well. If the legs or the bladder were not normal earlier, new means that it differs from the usual state.
      'After a birth these count too. Were the legs or bladder not normal before? Then new means: not the same as usual.',
    ],
  },
  options: {
    // = New problem urinating: unable to go, to start or to sense it, or leaking
    pee: 'New trouble peeing: cannot go, start or feel it, leaking',
    // = New problem with bowel movements: unable to hold or to sense them
    poo: 'New trouble with poo: cannot hold or feel it',
    // = New numbness, tingling or strange sensation: between the legs, at the bottom, at the genitals
    saddle: 'New numb, tingling or strange feeling: between legs, bottom, private parts',
    // = A leg that is newly weak, or weaker than it was: drags or gives way
    weak: 'A newly weak or weaker leg: it drags or folds under you',
    // = Pain, tingling or numbness down both of the legs: new or worse in the last 2 weeks, or since a needle that was less than 6 weeks ago
    'both-legs':
      'Pain, tingling or numb feeling down both legs: new or worse in the last 2 weeks, or since a needle under 6 weeks ago',
    // = Numbness that has spread or has become larger: in the last 2 weeks, or since a needle that was less than 6 weeks ago
    spreading:
      'Numb feeling that spread or grew: last 2 weeks, or since a needle under 6 weeks ago',
    // = Trouble in both legs that is old: aching on walking, slow change, numbness; or tingling that lasts a short time each time
    'old-legs':
      'Old trouble in both legs: ache when walking, slow change, numb. Or tingling for short times',
    // = None of the above
    none: 'None of these',
    // = I do not know
    'not-sure': 'Not sure',
  },
};

export const oldLegs: QuestionText<'old-legs'> = {
  // = Which description is nearest to the leg trouble?
  title: 'Which is most like the leg trouble?',
  options: {
    // = Aching of both legs on walking or standing: goes within minutes after sitting or bending forward, unchanged for months, without weakness or numbness
    walking:
      'An ache in both legs when walking or standing: gone within minutes of sitting or leaning forward. The same for months. Not weak or numb',
    // = Tingling round the mouth together with tingling of hands and feet: brief, with panic or rapid breathing, normal between times
    spells:
      'Tingling around the mouth and in hands and feet together: for a short time, with panic or fast breathing, normal in between',
    // = Pain, burning, tingling or numbness in both legs, or spreading slowly: longer than 2 weeks, recently not quicker, needle longer than 6 weeks ago
    slow: 'Pain, burning, tingling or numb feeling in both legs, or slowly spreading: for more than 2 weeks. Not faster lately. Needle more than 6 weeks ago',
    // = Burning and odd sensations of the back and both legs: no change for months, examined by a clinician
    checked:
      'Burning and strange feelings in the back and both legs: the same for months, a doctor or nurse has checked it',
    // = I do not know
    'not-sure': 'Not sure',
  },
};

export const infection: QuestionText<'infection'> = {
  // = Is this going on at present?
  title: 'Is this happening now?',
  // = For brown or black skin, look at the palms, the soles, the mouth and the eyelids.
  hint: 'Brown or black skin: check palms, soles, mouth, eyelids.',
  help: temperature,
  options: {
    // = Fever together with at least one of: neck stiffness, pain from light, repeated vomiting, great sleepiness, confusion, a rash that does not blanch
    'fever-sign':
      'Fever with any one of: stiff neck, light hurts, throwing up again and again, very sleepy, confused, rash that does not fade',
    // = Bad headache together with at least two of: neck stiffness, pain from light, repeated vomiting, great sleepiness, confusion, a rash
    'headache-signs':
      'Bad headache with any two of: stiff neck, light hurts, throwing up again and again, very sleepy, confused, rash',
    // = A headache that clearly disappears on lying flat, with neck stiffness or pain from light: without fever, without a painkiller for 6 hours, with the needle in the past 7 days
    'upright-stiff':
      'Headache that clearly goes lying flat, with stiff neck or light hurting: no fever, no painkiller for 6 hours, needle in last 7 days',
    // = Confusion or unclear speech
    confused: 'Confused, or unclear speech',
    // = Extreme shivering, or extreme pain of the muscles
    shivering: 'Very strong shivering or muscle pain',
    // = Has not urinated for the whole day
    'no-pee': 'No pee all day',
    // = Great difficulty in breathing: or skin that is blotchy, blue or very pale, a sense of dying, a rash that does not blanch under a glass
    skin: 'Very hard to breathe: or patchy, blue or very pale skin, feeling of dying, rash that does not fade under a glass',
    // = None of the above
    none: 'None of these',
    // = I do not know
    'not-sure': 'Not sure',
  },
  short: {
    // = A temperature together with a warning sign
    'fever-sign': 'Fever with a warning sign',
    // = Bad headache together with two of the warning signs
    'headache-signs': 'Bad headache with two warning signs',
    // = Great difficulty in breathing, or a change of the skin
    skin: 'Very hard to breathe, or changed skin',
  },
};

export const sudden: QuestionText<'sudden'> = {
  // = Did one or more of these happen?
  title: 'Did any of this happen?',
  help: {
    // = What is not included
    title: 'What does not count',
    text: [
      // = An ordinary fainting while the needle was in place.
      'A simple faint (passing out) while the needle was in.',
      // = More sleep on account of a bad night.
      'Sleeping more after a bad night.',
      // = Dizziness on sitting up together with a headache that improves on lying down, and no other symptom.
      'Feeling dizzy when sitting up, with a headache that gets better when lying down, and nothing else.',
    ],
  },
  options: {
    // = Headache of sudden start, the worst in life: reaches its worst in 5 minutes or less
    thunderclap: 'A sudden headache, the worst ever: at its worst within 5 minutes',
    // = Face drooping, arm weakness, confusion, or difficulty speaking: using wrong words is included
    stroke: 'Face hangs down, weak arm, confused, or trouble speaking: using wrong words counts',
    // = A seizure, fainting, or great new sleepiness: difficult to wake up or to keep from sleep
    drowsy: 'A fit (seizure), a faint, or newly very sleepy: hard to wake or keep awake',
    // = Loss of sight that is sudden, or sight that suddenly turns grey: of one eye or of both
    sight: 'Sudden loss of sight, or sight suddenly grey: in one eye or both',
    // = Weakness that increases: rises from the feet, or breathing becomes more difficult
    climbing: 'Growing weakness: it moves up from the feet, or breathing gets harder',
    // = Pain in the chest, or breathlessness that is new: also very bad or tearing pain of sudden start in the abdomen or back; or bad pain in the back, side or abdomen together with faintness, clammy skin, grey skin or a racing heart
    chest:
      'Chest pain or new trouble breathing: also sudden very bad or tearing pain in tummy or back. Or bad back, side or tummy pain while faint, cold and sweaty, grey or heart racing',
    // = Following a serious accident or a fall from a height: pain that started at that time
    accident: 'After a serious accident or fall from high up: pain that began then',
    // = None of the above
    none: 'None of these',
    // = I do not know
    'not-sure': 'Not sure',
  },
  short: {
    // = Pain following a serious accident or fall
    accident: 'Pain after a serious accident or fall',
  },
};

// = Vomiting blood: red, or resembling coffee grounds
const blood = 'Throwing up blood: red, or like ground coffee';
// = Within 30 days after a spinal or epidural anaesthetic: numbness or weakness for longer than announced, for a second time, or spreading
const block =
  'First 30 days after a numbing spinal or epidural: numb or weak longer than told, again or spreading';
// = A shunt or a spinal pump: headache together with nausea, vomiting or sleepiness, or stiffness, itching or fever of sudden start
const device =
  'Shunt or spinal pump: headache while feeling sick, throwing up or sleepy. Or sudden stiffness, itching or fever';

export const special: QuestionText<'special'> = {
  // = Does one or more of these apply?
  title: 'Is any of this true?',
  help: temperature,
  options: {
    // = In pregnancy, or within 6 weeks after a birth, together with: very bad headache, flashing lights, blurred vision, pain below the ribs, swelling of sudden start, or a seizure
    birth:
      'Pregnant, or birth in the last 6 weeks, with: very bad headache, flashing lights, blurred sight, pain under the ribs, sudden swelling, or a fit',
    device,
    // = In cancer treatment, or with a very low count of white cells, together with: fever, shivering, or feeling unwell
    cancer: 'Cancer treatment or very low white blood cells, with: fever, shivers or feeling ill',
    block,
    blood,
    // = Sensation newly lost in sex, or a new problem with getting an erection: especially together with pain in the back or leg
    sex: 'New loss of feeling in sex, or new trouble getting hard (erection): above all with back or leg pain',
    // = None of the above
    none: 'None of these',
    // = I do not know
    'not-sure': 'Not sure',
    // = I prefer to give no answer
    'no-answer': 'Rather not say',
  },
  short: {
    // = A warning sign during pregnancy or after a birth
    birth: 'A warning sign in pregnancy or after birth',
    // = Fever or feeling unwell in cancer treatment
    cancer: 'Fever or ill in cancer treatment',
    // = Numbness or weakness of the legs after an anaesthetic into the back
    block: 'Legs numb or weak after a spinal or epidural',
    // = A warning sign in somebody with a shunt or pump
    device: 'A warning sign with a shunt or pump',
  },
};

export const child: QuestionText<'child'> = {
  // = Does one or more of these apply?
  title: 'Is any of this true?',
  help: temperature,
  options: {
    // = Limp or difficult to wake: unresponsive, a seizure, a cry that is weak or high, a soft spot of the head that bulges, mottled, blue or cold skin, rapid breathing
    floppy:
      'Floppy or hard to wake: no reaction, fit, weak or high cry, soft spot pushed out, patchy, blue or cold skin, fast breathing',
    // = Younger than 12: headache together with sleepiness, or with a problem of sight, speech, swallowing, balance or walking
    head: 'Under 12: headache while sleepy, or trouble seeing, speaking, swallowing, balancing or walking',
    // = No wet nappy for 12 hours, weakness that is new, a change of urine or stool: or unwell and does not walk
    nappy:
      'No wet nappy (diaper) for 12 hours, new weakness, pee or poo change: or ill and not walking',
    device,
    // = In chemotherapy, or with a very low count of white cells: a fever of any height, shivering or feeling unwell
    cancer: 'Chemotherapy or very low white blood cells: any fever, shivers or ill',
    block,
    blood,
    // = None of the above
    none: 'None of these',
    // = I do not know
    'not-sure': 'Not sure',
  },
  short: {
    // = Headache together with sleepiness or another problem that is new
    head: 'Headache while sleepy or with other new trouble',
    // = Fever or feeling unwell in cancer treatment
    cancer: 'Fever or ill in cancer treatment',
    // = Numbness or weakness of the legs after an anaesthetic into the back
    block: 'Legs numb or weak after a spinal or epidural',
    // = A warning sign in somebody with a shunt or pump
    device: 'A warning sign with a shunt or pump',
  },
};
