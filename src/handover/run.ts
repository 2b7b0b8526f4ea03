import type { InForce } from '../protocol/in-force.js';
import type { Answers, Assessment, FiredRule } from '../triage/types.js';

/** A finished run: what triage said, and the answers that it rests on. */
export interface Run {
  readonly assessment: Assessment;
  /** Ids of the questions on the path, in order. */
  readonly asked: readonly string[];
  readonly answers: Answers;
  /** When the result appeared, by the clock of the device. */
  readonly at: Date;
  /** The rules that said so. */
  readonly by: Omit<InForce, 'path' | 'assess'>;
}

/** The rules that gave the result its urgency. */
export const decidingOf = ({ assessment: { urgency, rules } }: Run): readonly FiredRule[] =>
  rules.filter((rule) => rule.urgency === urgency);
