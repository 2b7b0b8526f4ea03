/**
 * The clinicians' table: people in one sentence each, what they would answer, and the lowest and
 * highest acceptable urgency with the row of the evidence that says so.
 *
 * Written from the evidence and the case reports that it cites before the rules were tuned to them,
 * but for those in `cases/rarer.ts`, which says why.
 */
import { birth } from './cases/birth.js';
import type { Case } from './cases/case.js';
import { children } from './cases/children.js';
import { emergencies } from './cases/emergencies.js';
import { milder } from './cases/milder.js';
import { pairs } from './cases/pairs.js';
import { people } from './cases/people.js';
import { rarer } from './cases/rarer.js';
import { risks } from './cases/risks.js';
import { sameDay } from './cases/same-day.js';
import { soon } from './cases/soon.js';

export type { Case } from './cases/case.js';
export { pairs, rarer };

/** Everybody in the table; the two people of a pair stand side by side at the end. */
export const cases: readonly Case[] = [
  ...emergencies,
  ...sameDay,
  ...risks,
  ...soon,
  ...milder,
  ...children,
  ...birth,
  ...people,
  ...rarer,
  ...pairs.flatMap(({ one, other }) => [one, other]),
];
