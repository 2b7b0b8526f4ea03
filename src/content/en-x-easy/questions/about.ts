/** Age, time since the needle, and what else about a person changes how soon help is needed. */
import type { QuestionText } from '../../types.js';

export const age: QuestionText<'age'> = {
  title: {
    you: 'How old are you?',
    person: 'How old is the person?',
    child: 'How old is your child?',
  },
  hint: 'The next questions depend on age.',
  options: {
    'under-3-months': 'Under 3 months',
    '3-months-to-4': '3 months to 4 years',
    '5-to-11': '5 to 11 years',
    '12-to-15': '12 to 15 years',
    '16-to-44': '16 to 44 years',
    '45-to-60': '45 to 60 years',
    '61-to-65': '61 to 65 years',
    'over-65': 'Over 65 years',
  },
};

export const when: QuestionText<'when'> = {
  title: {
    you: 'When was the needle in your back?',
    person: 'When was the needle in their back?',
    child: 'When was the needle in your child’s back?',
  },
  hint: 'A lumbar puncture (spinal tap), spinal, epidural, drain or blood patch. If there were more, choose the last.',
  options: {
    'days-0-3': 'Today to 3 days ago',
    'days-4-7': '4 to 7 days ago',
    'days-8-14': '8 to 14 days ago',
    'days-15-30': '15 to 30 days ago',
    'days-31-42': '31 to 42 days (6 weeks) ago',
    'weeks-6-12': 'More than 6 weeks, up to 12 weeks ago',
    'over-12-weeks': 'More than 12 weeks (3 months) ago',
    never: 'Never: there was no needle in the back',
    'not-sure': 'Not sure when',
  },
};

export const day: QuestionText<'day'> = {
  title: 'Was the needle more than 3 weeks ago?',
  options: {
    'days-15-21': 'No: 15 to 21 days ago',
    'days-22-30': 'Yes: 22 to 30 days ago',
    'not-sure': 'Not sure',
  },
};

export const health: QuestionText<'health'> = {
  title: {
    you: 'Is any of this true for you?',
    person: 'Is any of this true for the person?',
    child: 'Is any of this true for your child?',
  },
  hint: 'This can change how soon help is needed. Answers stay on this device.',
  options: {
    'weak-immunity':
      'Weak immunity (the body is bad at fighting germs): transplant, HIV not under control, biologics, methotrexate, chemotherapy, no spleen, dialysis, or steroid tablets for more than 4 weeks',
    diabetes: 'Diabetes',
    injected: 'Injected drugs that no doctor ordered: now or ever',
    infected:
      'A serious infection in the last 3 months: blood, heart valve, skin, pee or joint. Or contact with TB',
    device: 'Metal, a tube or a device in the spine or head: like a shunt, pump or drain',
    cancer: 'Cancer: now or ever',
    none: 'None of these',
    'not-sure': 'Not sure',
    'no-answer': 'Rather not say',
  },
  short: {
    'weak-immunity': 'Weak immunity',
    injected: 'Injected drugs',
    infected: 'A serious infection lately',
    device: 'Metal or a device in spine or head',
  },
};
