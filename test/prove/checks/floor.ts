import { about, emergencies, order, unsureIsAtLeast } from '../claims.js';
import type { Chosen } from '../encode.js';
import type { RuleBase } from '../rule-base.js';
import type { Check, Obligation } from './check.js';

/** The answers that somebody would give to the questions that are about them. */
function truthOf(base: RuleBase): Chosen {
  const { f, patient } = base;
  const concerned = (question: string) =>
    base.fits(about[question as keyof typeof about] ?? [], patient.chosen);
  return (question, option) => f.and(concerned(question), patient.chosen(question, option));
}

function* emergenciesOf(base: RuleBase): Iterable<Obligation> {
  const { f, valid, patient } = base;
  const truth = truthOf(base);
  const milder = f.and(valid, f.not(patient.atLeast('emergency')));
  for (const { row, picture } of emergencies) {
    yield {
      says: `${row}: an emergency for everybody of whom it is true, asked or not.`,
      broken: f.and(milder, patient.complete, base.fits(picture, truth)),
      unasked: true,
    };
    yield {
      says: `${row}: an emergency wherever its answers stand on a complete path.`,
      broken: f.and(milder, patient.complete, base.fits(picture, patient.counted)),
    };
    yield {
      says: `${row}: an emergency as soon as its answers are given, in whatever order.`,
      broken: f.and(milder, f.not(patient.complete), base.fits(picture, patient.chosen)),
    };
  }
}

function* unsureOf({ f, valid, patient }: RuleBase): Iterable<Obligation> {
  const milder = f.and(valid, f.not(patient.atLeast(unsureIsAtLeast)));
  for (const [question, { unsure = [] }] of Object.entries(order)) {
    for (const option of unsure) {
      yield {
        says: `"${option}" to "${question}" is at least ${unsureIsAtLeast} (4.1.3).`,
        broken: f.and(milder, patient.counted(question, option)),
      };
    }
  }
}

/** No emergency that the evidence names ends as anything else. */
export const floor: Check = {
  id: 'floor',
  title:
    'Each claimed emergency ends as emergency, whatever else is answered and in whatever order, and every "not sure" is at least same day.',
  *obligations(base) {
    yield* emergenciesOf(base);
    yield* unsureOf(base);
  },
};
