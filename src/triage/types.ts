/**
 * The vocabulary of triage: what a protocol, an answer and an assessment are.
 *
 * Nothing here knows words, screens or any particular protocol.
 */

/** How soon help is needed, most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'soon', 'routine', 'self-care'] as const;

/** How soon help is needed; `soon` is within 2 to 3 days. */
export type Urgency = (typeof URGENCIES)[number];

/** Question id → ids of the chosen options. A missing or empty list means "not answered". */
export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * When a rule fires or a question is asked. There is no negation on purpose: a condition holds only
 * because of what somebody answered, never because of what they left out.
 */
export type Condition =
  | { readonly is: string; readonly options: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

/** One possible answer. */
export interface Option {
  readonly id: string;
}

/** One screen: `one` takes a single option, `many` any number of them. */
export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly options: readonly Option[];
  /** Asked only where this holds for the answers before it; always, if absent. */
  readonly ask?: Condition;
}

/** One row of the evidence, or one named part of it. Several parts may share an id. */
export interface Rule {
  /** `RF-` and the row of `docs/clinical/evidence.md`. */
  readonly id: string;
  /** Tells parts of one row apart where a stand-in must name one of them. */
  readonly part?: string;
  readonly urgency: Urgency;
  readonly if: Condition;
  readonly sources: readonly string[];
  /** Stand-in: the rows (`id` or `id/part`) that do not count while this one fires. */
  readonly replaces?: readonly string[];
}

/** Everything a checker decides, as data. */
export interface Protocol {
  /** Semantic version of the rule base. */
  readonly version: string;
  /** The clinician who signed it off and when (ISO date), or null. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** The row that stands for "nothing fitted, or something is missing". */
  readonly fallback: { readonly id: string; readonly sources: readonly string[] };
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
}

/** Which questions were answered, in order, and which comes next (null: enough to assess). */
export interface Path {
  readonly asked: readonly string[];
  readonly next: string | null;
}

/** One given answer that made a rule fire. */
export interface Reason {
  readonly question: string;
  readonly option: string;
}

/** A rule that fired, with the answers that made it fire. */
export interface FiredRule {
  readonly id: string;
  readonly urgency: Urgency;
  readonly sources: readonly string[];
  readonly because: readonly Reason[];
}

/** What triage says: how soon, and every rule that fired, most urgent first. */
export interface Assessment {
  readonly urgency: Urgency;
  readonly rules: readonly FiredRule[];
  readonly protocolVersion: string;
}
