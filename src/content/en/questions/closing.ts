/** Questions that depend on earlier answers, and the last one: is there anything else? */
import type { QuestionText } from '../../types.js';

export const blood: QuestionText<'blood'> = {
  title: 'Do any of these apply?',
  hint: 'Do not stop a prescribed medicine without being told to.',
  options: {
    thinner:
      'A blood thinner: such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran, heparin injections, clopidogrel or ticagrelor; also if restarted',
    aspirin: 'Aspirin every day',
    bleeding:
      'Blood that does not clot well: or low platelets, liver or kidney failure, or heavy alcohol use',
    clot: 'Steroids, the pill, HRT, or blood that clots too easily: steroid tablets, or a drip lately',
    ulcer:
      'Anti-inflammatory tablets or an ulcer: such as ibuprofen or naproxen, or a stomach ulcer ever',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
  short: {
    clot: 'Steroids, pill, HRT or blood clots',
    ulcer: 'Anti-inflammatories or ulcer',
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
  title: 'Is any of this so?',
  hint: 'A plain lumbar puncture takes fluid out and puts nothing in.',
  options: {
    injected: 'Something was injected with the needle: a medicine or a dye',
    anaesthetic: 'A spinal or epidural anaesthetic: or an epidural that made a hole by accident',
    drain: 'A drain or thin tube was left in',
    several: 'Two or more lumbar punctures',
    tries:
      'The needle was difficult: more than a few tries, blood in it, or pain that shot down a leg',
    checked:
      'A clinician has checked this problem since it began: asked about it and examined, and it is steady',
    'numb-before':
      'Legs or bladder not normal before the needle: such as spinal injury, spina bifida or dementia',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};

export const other: QuestionText<'other'> = {
  title: 'Is there anything else?',
  options: {
    worried: 'Great worry: a feeling that something is very wrong',
    crisis: 'Thoughts of not wanting to live: or of self-harm',
    symptom: 'Another symptom: not asked about here',
    talk: 'A wish to talk: about what the needle did',
    none: 'None of these',
    'not-sure': 'Not sure',
  },
};
