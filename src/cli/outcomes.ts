/** What the release says about each case, and whether that is what the hospital expects. */
import { assess, path } from '../protocol/index.js';
import { rank } from '../triage/firing.js';
import type { Urgency } from '../triage/types.js';
import type { Case } from './cases.js';

/** How a result lies to the window of its case. */
export type Verdict = 'ok' | 'too low' | 'too high';

/** One case, triaged. */
export interface Outcome {
  readonly of: Case;
  readonly urgency: Urgency;
  readonly verdict: Verdict;
  /** Ids of the rows that decided: those of the result's own urgency. */
  readonly rows: readonly string[];
  /** The question that is still to be answered, or null. */
  readonly next: string | null;
  /** Questions with an answer that did not count, because they are not asked here. */
  readonly unasked: readonly string[];
}

function verdictOn(urgency: Urgency, { lowest, highest }: Case): Verdict {
  if (rank(urgency) > rank(lowest)) return 'too low';
  return rank(urgency) < rank(highest) ? 'too high' : 'ok';
}

/** Triages one case. */
export function outcomeOf(of: Case): Outcome {
  const { urgency, rules } = assess(of.answers);
  const { asked, next } = path(of.answers);
  const deciding = rules.filter((rule) => rule.urgency === urgency);
  const given = Object.keys(of.answers).filter((id) => of.answers[id]!.length);
  return {
    of,
    urgency,
    verdict: verdictOn(urgency, of),
    rows: [...new Set(deciding.map(({ id }) => id))],
    next,
    unasked: next === null ? given.filter((id) => !asked.includes(id)) : [],
  };
}
