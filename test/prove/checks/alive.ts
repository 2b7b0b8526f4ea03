import type { RuleBase } from '../rule-base.js';
import { URGENCIES, type Answers, type Condition } from '../../../src/triage/types.js';
import type { Check, Possibility } from './check.js';

const rank = (urgency: (typeof URGENCIES)[number]) => URGENCIES.indexOf(urgency);

/** The answers that a condition reads. */
function answersIn(condition: Condition): Answers {
  const read: Record<string, readonly string[]> = {};
  const visit = (part: Condition): void => {
    if ('is' in part && part.options.length === 0) return;
    if ('is' in part) read[part.is] = [...(read[part.is] ?? []), ...part.options];
    else if ('all' in part) part.all.forEach(visit);
    else if ('any' in part) part.any.forEach(visit);
    else part.of.forEach(visit);
  };
  visit(condition);
  return read;
}

function* rulesOf({ f, valid, patient, protocol }: RuleBase): Iterable<Possibility> {
  const complete = f.and(valid, patient.complete);
  for (const [index, rule] of protocol.rules.entries()) {
    const { id, part, urgency } = rule;
    const key = part ? `${id}/${part}` : id;
    const rivals = patient.fired.filter(
      (_, other) => other !== index && rank(protocol.rules[other]!.urgency) <= rank(urgency),
    );
    yield {
      says: `a patient for whom ${key} (rule ${index + 1}) alone decides`,
      possible: f.and(complete, patient.fired[index]!, f.not(f.any(rivals))),
      answers: answersIn(rule.if),
    };
  }
}

function* optionsOf(base: RuleBase): Iterable<Possibility> {
  const { f, patient, whole, protocol } = base;
  for (const { id, kind, options } of protocol.questions) {
    const then = base.answeringAnew(id);
    // Whoever has an answer to everything ends so as well if asked everything (early-stop).
    const [before, after] = [base.unhurried(patient.chosen), base.unhurried(then)];
    const differs = f.and(
      whole,
      base.wholeFor(then),
      f.not(f.or(before.fallback, after.fallback)),
      f.or(base.moreUrgent(before, after), base.moreUrgent(after, before)),
    );
    for (const { id: option } of options) {
      const others = options.filter((other) => other.id !== option);
      const same = others.map((other) => f.same(patient.chosen(id, other.id), then(id, other.id)));
      // Left out of several answers, or another one in its place.
      const alone = f.not(f.any(others.map((other) => patient.chosen(id, other.id))));
      const leftOut = kind === 'many' ? f.all(same) : f.no;
      yield {
        says: `a patient whose result "${option}" of "${id}" changes`,
        possible: f.and(
          differs,
          patient.chosen(id, option),
          f.not(then(id, option)),
          f.or(leftOut, alone),
        ),
        about: id,
        answers: { [id]: [option] },
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
