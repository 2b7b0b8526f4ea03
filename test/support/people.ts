/** Five ordinary people, one for each urgency. */
import type { Answers, Urgency } from '../../src/triage/types.js';

const calm: Answers = {
  age: ['16-to-44'],
  nerves: ['none'],
  infection: ['none'],
  sudden: ['none'],
  special: ['none'],
  health: ['none'],
  'back-now': ['none'],
  blood: ['none'],
  'blood-birth': ['none'],
};

/** Who ends with which urgency, with an answer to whatever they may be asked. */
export const people: Readonly<Record<Urgency, Answers>> = {
  emergency: { ...calm, nerves: ['pee', 'weak'] },
  'same-day': {
    ...calm,
    when: ['days-4-7'],
    health: ['diabetes'],
    symptoms: ['back'],
    'back-onset': ['later'],
    'back-now': ['growing'],
  },
  soon: { ...calm, when: ['days-15-30'], symptoms: ['site'], 'leg-site': ['lump'] },
  routine: {
    ...calm,
    when: ['over-12-weeks'],
    symptoms: ['back'],
    'back-onset-late': ['since-needle'],
  },
  'self-care': { ...calm, when: ['days-0-3'], symptoms: ['back'], 'back-onset': ['first-days'] },
};
