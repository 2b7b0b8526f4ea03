import type { RuleBase } from '../rule-base.js';
import { URGENCIES } from '../../../src/triage/types.js';
import type { Check, Possibility } from './check.js';

const rank = (urgency: (typeof URGENCIES)[number]) => URGENCIES.indexOf(urgency);

function* rulesOf({ f, valid, patient, protocol }: RuleBase): Iterable<Possibility> {
  const complete = f.and(valid, patient.complete);
  for (const [index, { id, part, urgency }] of protocol.rules.entries()) {
    const key = part ? `${id}/${part}` : id;
    const rivals = patient.fired.filter(
      (_, other) => other !== index && rank(protocol.rules[other]!.urgency) <= rank(urgency),
    );
    yield {
      says: `${key} (rule ${index + 1}) decides alone for somebody.`,
      possible: f.and(complete, patient.fired[index]!, f.not(f.any(rivals))),
    };
  }
}

function* optionsOf(base: RuleBase): Iterable<Possibility> {
  const { f, patient, whole, protocol } = base;
  for (const { id, kind, options } of protocol.questions) {
    const after = base.answeringAnew(id);
    const differs = f.and(
      whole,
      base.wholeFor(after.chosen),
      f.not(f.or(patient.fallback, after.fallback)),
      f.or(base.moreUrgent(patient, after), base.moreUrgent(after, patient)),
    );
    for (const { id: option } of options) {
      const others = options.filter((other) => other.id !== option);
      const same = others.map((other) =>
        f.same(patient.chosen(id, other.id), after.chosen(id, other.id)),
      );
      // Left out of several answers, or another one in its place.
      const alone = f.not(f.any(others.map((other) => patient.chosen(id, other.id))));
      const leftOut = kind === 'many' ? f.all(same) : f.no;
      yield {
        says: `"${option}" of "${id}" changes somebody's result.`,
        possible: f.and(
          differs,
          patient.chosen(id, option),
          f.not(after.chosen(id, option)),
          f.or(leftOut, alone),
        ),
        about: id,
        patient: { [id]: [option] },
      };
    }
  }
}

/** Every rule, question and option is there for somebody. */
export const alive: Check = {
  id: 'alive',
  title:
    'Nothing is dead: every rule decides alone at least once, every question and option changes some result.',
  *possibilities(base) {
    yield* rulesOf(base);
    yield* optionsOf(base);
  },
};
