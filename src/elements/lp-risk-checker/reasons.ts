import type { FiredRule, Reason } from '../../triage/types.js';

type Reasons = readonly Reason[];

/** Answers, and the rules that fired because of them or of some of them. */
export interface Group {
  readonly because: Reasons;
  readonly by: readonly FiredRule[];
}

const within = (inner: Reasons, outer: Reasons): boolean =>
  inner.every((one) =>
    outer.some(({ question, option }) => question === one.question && option === one.option),
  );

/** The answers behind the rules, one group for each rule, unless they all stand in another group. */
export const reasonGroups = (rules: readonly FiredRule[]): readonly Group[] =>
  rules
    .map(({ because }) => because)
    .filter(
      (group, index, all) =>
        group.length &&
        !all.some(
          (other, at) =>
            at !== index && within(group, other) && (other.length > group.length || at < index),
        ),
    )
    .map((because) => ({
      because,
      by: rules.filter((rule) => rule.because.length && within(rule.because, because)),
    }));
