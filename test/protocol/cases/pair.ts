/** Two people who differ in one answer to one question, and the shorthand that writes them. */
import { person } from './case.js';
import type { Case, Short, Window } from './case.js';

/** One answer apart, so their results must differ: the windows of the two never meet. */
export interface Pair {
  readonly one: Case;
  readonly other: Case;
}

/** How one of the two differs, the acceptable urgency, its row, the answer, a case report. */
type Member = readonly [how: string, window: Window, row: string, change: Short, report?: string];

/** Two people: what they share in `who` and `base`, what sets them apart in a line each. */
export function pair(who: string, base: Short, one: Member, other: Member): Pair {
  const member = ([how, window, row, change, report]: Member): Case =>
    person(`${who}: ${how}`, window, row, { ...base, ...change }, report);
  return { one: member(one), other: member(other) };
}
