/** A protocol small enough to see through: what the engine is tested on. */
import { all, any, is } from '../../src/triage/conditions.js';
import type { Condition, Protocol, Question, Rule } from '../../src/triage/types.js';

export const question = (
  id: string,
  kind: Question['kind'],
  options: string,
  ask?: Condition,
): Question => ({
  id,
  kind,
  options: options.split(' ').map((option) => ({ id: option })),
  ...(ask && { ask }),
});

export const rule = (id: string, urgency: Rule['urgency'], condition: Condition): Rule => ({
  id,
  urgency,
  if: condition,
  sources: ['S01'],
});

/** Fire first; then how it hurts; a cold may stand in for a fever; a detail that only pain asks. */
export const small: Protocol = {
  version: '1.2.3',
  reviewed: null,
  fallback: { id: 'RF-D20', sources: ['S21'] },
  questions: [
    question('alarm', 'many', 'fire flood none not-sure'),
    question('pain', 'many', 'bad mild none'),
    question('fever', 'one', 'yes no'),
    question('cold', 'one', 'yes no', is('fever', 'yes')),
    question('place', 'one', 'leg arm', is('pain', 'bad')),
  ],
  rules: [
    rule('RF-E01', 'emergency', is('alarm', 'fire', 'not-sure')),
    rule('RF-E02', 'emergency', is('alarm', 'flood')),
    rule('RF-E03', 'emergency', all(is('pain', 'bad'), is('place', 'leg'))),
    rule('RF-D01', 'same-day', is('fever', 'yes')),
    rule('RF-T01', 'soon', is('pain', 'bad')),
    { ...rule('RF-T02', 'soon', is('cold', 'yes')), replaces: ['RF-D01'] },
    rule('RF-H01', 'self-care', any(is('pain', 'mild', 'none'), is('fever', 'no'))),
  ],
};
