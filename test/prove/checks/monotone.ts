import { order, standIns, type Order } from '../claims.js';
import type { Chosen } from '../encode.js';
import type { Formula } from '../formulas.js';
import type { RuleBase, Unhurried } from '../rule-base.js';
import type { Check, Obligation } from './check.js';
import { allowed } from './stand-ins.js';

/** One way to say more: answers before, answers after, and the option that is new. */
interface Change {
  readonly to: string;
  readonly before: Formula;
  readonly after: Formula;
}

/** Every change of one question that must not lower the result. */
function changesOf(base: RuleBase, question: string, claim: Order, then: Chosen): Change[] {
  const { f, protocol, patient } = base;
  const options = base.optionsOf(question);
  const kind = protocol.questions.find(({ id }) => id === question)?.kind;
  const { none, milder = [], symptoms = [], unsure = [], rises = [], bands = [] } = claim;
  const was = (option: string) => patient.chosen(question, option);
  const is = (option: string) => then(question, option);
  const any = (ids: readonly string[], chosen: (option: string) => Formula) =>
    f.any(ids.map(chosen));
  const others = (...ids: readonly string[]) => options.filter((option) => !ids.includes(option));
  const same = (ids: readonly string[]) =>
    f.all(ids.map((option) => f.same(was(option), is(option))));
  const alone = (option: string) => f.and(is(option), f.not(any(others(option), is)));

  const added = (to: string): Change => ({
    to,
    before: f.and(f.not(was(to)), none ? f.yes : f.not(was('none'))),
    after: f.and(is(to), f.not(is('none')), same(others(to, 'none'))),
  });
  const instead = (from: readonly string[], to: string): Change => ({
    to,
    before: f.not(any(others(...from), was)),
    after: alone(to),
  });
  const risen = ([from, to]: readonly [string, string]): Change => ({
    to,
    before: f.and(was(from), f.not(was(to))),
    after: f.and(is(to), f.not(is(from)), same(others(from, to))),
  });
  const mild = [...(none ? [none] : []), ...milder];
  return [
    ...(kind === 'many' ? [...milder, ...symptoms, ...unsure].map(added) : []),
    ...(kind === 'one' ? [...symptoms, ...unsure].map((to) => instead(mild, to)) : []),
    ...rises.map(risen),
    ...unsure.filter(() => bands.length > 0).map((to) => instead(bands, to)),
  ];
}

/** The new answer is an exception in force, and no row is lost but those that it may lower. */
function exempt(
  base: RuleBase,
  [before, after]: readonly [Unhurried, Unhurried],
  question: string,
  to: string,
): Formula {
  const { f, protocol } = base;
  return f.any(
    standIns
      .filter(({ answer }) => answer[question as keyof typeof answer]?.some((id) => id === to))
      .map((standIn) => {
        const lost = protocol.rules.map((rule, index) => {
          if (standIn.lowers.some((row) => row === rule.id)) return f.no;
          return f.and(before.fired[index]!, f.not(after.atLeast(rule.urgency)));
        });
        return f.and(allowed(base, standIn, after.counted), f.not(f.any(lost)));
      }),
  );
}

function obligation(base: RuleBase, question: string, claim: Order): Obligation {
  const { f, patient } = base;
  const then = base.answeringAnew(question);
  // Whoever has an answer to everything ends so as well if asked everything (early-stop).
  const both = [base.unhurried(patient.chosen), base.unhurried(then)] as const;
  const changed = changesOf(base, question, claim, then).map((change) =>
    f.and(change.before, change.after, f.not(exempt(base, both, question, change.to))),
  );
  return {
    says: `Saying more about "${question}" never lowers the urgency.`,
    broken: f.and(base.whole, base.wholeFor(then), f.any(changed), base.moreUrgent(...both)),
    then,
    about: question,
  };
}

/** Saying more never makes anything milder. */
export const monotone: Check = {
  id: 'monotone',
  title:
    'Adding a symptom, a risk, a "not sure" or pregnancy never lowers the urgency, but for the exceptions of 4.10.',
  *obligations(base) {
    for (const [question, claim] of Object.entries(order)) {
      yield obligation(base, question, claim);
    }
  },
};
