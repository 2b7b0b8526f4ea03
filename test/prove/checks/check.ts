/** What a check is made of. */
import type { Answers } from '../../../src/triage/types.js';
import type { Chosen } from '../encode.js';
import type { Formula } from '../formulas.js';
import type { RuleBase } from '../rule-base.js';

/** Something that must hold for everybody; who breaks it is a counterexample. */
export interface Obligation {
  /** What must hold, in words. */
  readonly says: string;
  /** Holds for whoever breaks it. */
  readonly broken: Formula;
  /** Answers that are never asked for count as well. */
  readonly unasked?: true;
  /** The same patient with other answers, where the obligation compares the two. */
  readonly then?: Chosen;
  /** Formulas about the same question are solved together. */
  readonly about?: string;
}

/** What can be seen without the solver, with the answers that it is about. */
export interface Fault {
  readonly says: string;
  readonly answers?: Answers;
}

/** Something that must happen to somebody. */
export interface Possibility {
  /** Who must exist, in words. */
  readonly says: string;
  readonly possible: Formula;
  /** The answers that it is about. */
  readonly answers?: Answers;
  readonly about?: string;
}

/** A named part of the proof. */
export interface Check {
  readonly id: string;
  /** What is proven, in words. */
  readonly title: string;
  faults?(base: RuleBase): readonly Fault[];
  obligations?(base: RuleBase): Iterable<Obligation>;
  possibilities?(base: RuleBase): Iterable<Possibility>;
}
