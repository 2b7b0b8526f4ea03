import { URGENCIES, type Urgency } from './types.js';

/** Row → how urgent it is at least. */
export type Raise = Readonly<Record<string, Urgency>>;

/** The more urgent of two; what is no urgency does not count. */
export const moreUrgent = (one: Urgency, other: Urgency | undefined): Urgency =>
  URGENCIES.find((urgency) => urgency === one || urgency === other)!;

/** What either asks for. */
export const strictest = (one: Raise, other: Raise): Raise => {
  const both: Record<string, Urgency> = { ...one };
  for (const [row, urgency] of Object.entries(other)) both[row] = moreUrgent(urgency, both[row]);
  return both;
};
