import type { FiredRule, Reason } from '../../triage/types.js';

const keyOf = (reasons: readonly Reason[]): string =>
  reasons
    .map(({ question, option }) => `${question}:${option}`)
    .sort()
    .join();

/** The answers behind the rules, one group for each rule; rules with the same answers share one. */
export function reasonGroups(rules: readonly FiredRule[]): readonly (readonly Reason[])[] {
  const groups = new Map(rules.map(({ because }) => [keyOf(because), because]));
  return [...groups.values()].filter((because) => because.length);
}
