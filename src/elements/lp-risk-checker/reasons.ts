import type { FiredRule, Reason } from '../../triage/types.js';

const same = (a: readonly Reason[], b: readonly Reason[]): boolean =>
  a.length === b.length &&
  a.every(({ question, option }) =>
    b.some((other) => other.question === question && other.option === option),
  );

/** The answers behind the rules, one group for each rule; rules with the same answers share one. */
export function reasonGroups(rules: readonly FiredRule[]): readonly (readonly Reason[])[] {
  const groups: (readonly Reason[])[] = [];
  for (const { because } of rules) {
    if (because.length && !groups.some((group) => same(group, because))) groups.push(because);
  }
  return groups;
}
