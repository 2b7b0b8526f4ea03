/** Questions that depend on earlier answers, and the last one: is there anything else? */
import type { QuestionText } from '../../types.js';

export const blood: QuestionText<'blood'> = {
  title: 'Is any of this true?',
  hint: 'Do not stop a medicine from a doctor unless you are told to.',
  options: {
    thinner:
      'A blood thinner: like warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin injections, clopidogrel or ticagrelor. Also if started again',
    aspirin: 'Aspirin every day',
    bleeding:
      'Blood that does not clot well: or low platelets, the liver or kidneys fail, or a lot of alcohol',
    clot: 'Steroids, the pill, HRT, or blood that clots too easily: steroid tablets, or steroids by drip lately',
    ulcer:
      'Anti-inflammatory tablets or an ulcer: like ibuprofen or naproxen, or a stomach ulcer ever',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  short: {
    clot: 'Steroids, pill, HRT or blood clots',
    ulcer: 'Ibuprofen-like tablets or ulcer',
  },
};

export const bloodBirth: QuestionText<'blood-birth'> = {
  ...blood,
  options: {
    ...blood.options,
    pregnant: 'Pregnant: or gave birth in the last 6 weeks',
  },
  short: {
    ...blood.short,
    pregnant: 'Pregnant or after birth',
  },
};

export const procedure: QuestionText<'procedure'> = {
  title: 'Is any of this true?',
  hint: 'A plain lumbar puncture takes fluid out and puts nothing in.',
  options: {
    injected: 'Something was put in through the needle: a medicine or a dye',
    anaesthetic:
      'A spinal or epidural to numb the body: or an epidural that made a hole by accident',
    drain: 'A drain or thin tube was left in',
    several: 'Two or more lumbar punctures',
    tries:
      'The needle was hard to do: more than a few tries, blood in it, or pain that shot down a leg',
    checked:
      'A doctor or nurse has checked this problem since it began: asked and examined, and it stays the same',
    'numb-before':
      'Legs or bladder not normal before the needle: like spinal injury, spina bifida or dementia',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};

export const other: QuestionText<'other'> = {
  title: 'Is there anything else?',
  options: {
    worried: 'Very worried: a feeling that something is very wrong',
    crisis: 'Thoughts of not wanting to live: or of self-harm',
    symptom: 'Another problem: not asked about here',
    talk: 'A wish to talk: about what the needle did',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};
