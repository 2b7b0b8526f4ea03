/**
 * Ages and times in the words of the evidence: which answers stand for "within 14 days" and so on.
 *
 * "Not sure when" counts in every band, so that the one giving the higher level decides (4.10). Who
 * says that there never was a needle is in no band: rows that need a time do not apply to them.
 */
import { any, is } from '../triage/conditions.js';
import type { Condition } from '../triage/types.js';

export const UNDER_5 = ['under-3-months', '3-months-to-4'] as const;
export const FROM_5_TO_15 = ['5-to-11', '12-to-15'] as const;
export const UNDER_12 = [...UNDER_5, '5-to-11'] as const;
export const CHILD = [...UNDER_5, ...FROM_5_TO_15] as const;
export const OVER_60 = ['61-to-65', 'over-65'] as const;
export const ADULT = ['16-to-44', '45-to-60', ...OVER_60] as const;
export const UP_TO_65 = ['16-to-44', '45-to-60', '61-to-65'] as const;
/** From 12 to 60: wide on purpose, so that nobody who may be pregnant is left out. */
export const MAY_BE_PREGNANT = ['12-to-15', '16-to-44', '45-to-60'] as const;

/** The two upright headaches that somebody still copes with. */
export const UPRIGHT = ['upright-mild', 'upright-moderate'] as const;

const during = (...bands: string[]): Condition => is('when', ...bands, 'not-sure');

const DAYS_0_7 = ['days-0-3', 'days-4-7'];
const DAYS_0_14 = [...DAYS_0_7, 'days-8-14'];
const DAYS_15_42 = ['days-15-30', 'days-31-42'];
const OVER_6_WEEKS = ['weeks-6-12', 'over-12-weeks'];

export const UP_TO_7_DAYS = during(...DAYS_0_7);
export const UP_TO_14_DAYS = during(...DAYS_0_14);
export const UP_TO_30_DAYS = during(...DAYS_0_14, 'days-15-30');
export const UP_TO_6_WEEKS = during(...DAYS_0_14, ...DAYS_15_42);
export const UP_TO_12_WEEKS = during(...DAYS_0_14, ...DAYS_15_42, 'weeks-6-12');
export const DAY_15_TO_WEEK_6 = during(...DAYS_15_42);
export const OVER_7_DAYS = during('days-8-14', ...DAYS_15_42, ...OVER_6_WEEKS);
export const OVER_30_DAYS = during('days-31-42', ...OVER_6_WEEKS);
export const OVER_14_DAYS = during(...DAYS_15_42, ...OVER_6_WEEKS);
/** With a date of its own: "not sure" never reaches a milder row (T14). */
export const SURELY_OVER_21_DAYS = any(
  is('when', 'days-31-42', ...OVER_6_WEEKS),
  is('day', 'days-22-30'),
);

export const NEVER = is('when', 'never');
/** The questions about old pain: a needle long ago, or none at all. */
export const OVER_12_WEEKS = is('when', 'over-12-weeks', 'never');
