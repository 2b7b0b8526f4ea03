import { holds, reasonsFor } from './conditions.js';
import type { Answers, FiredRule, Protocol, Rule, Urgency } from './types.js';
import { URGENCIES } from './types.js';

/** Place of an urgency in the order, 0 for the most urgent. */
export const rank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

/** What `replaces` calls a rule: its id, and its part where it has one. */
export const keyOf = ({ id, part }: Rule): string => (part ? `${id}/${part}` : id);

/** The rules that hold for these answers, in the order of the protocol. */
export const holding = ({ rules }: Protocol, answers: Answers): readonly Rule[] =>
  rules.filter((rule) => holds(rule.if, answers));

/** The same without the rules that another of them stands in for. */
export function withoutReplaced(rules: readonly Rule[]): readonly Rule[] {
  const replaced = new Set(rules.flatMap(({ replaces }) => replaces ?? []));
  return rules.filter((rule) => !replaced.has(keyOf(rule)));
}

/** Rules with their reasons, most urgent first. */
export const explained = (rules: readonly Rule[], answers: Answers): readonly FiredRule[] =>
  rules
    .map(({ id, urgency, sources, if: condition }) => ({
      id,
      urgency,
      sources,
      because: reasonsFor(condition, answers),
    }))
    .sort((a, b) => rank(a.urgency) - rank(b.urgency));
