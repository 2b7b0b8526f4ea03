/**
 * Ages and times in the words of the evidence: which answers stand for "within 14 days" and so on.
 *
 * "Not sure when" counts in every band, so that the one giving the higher level decides (4.10). Who
 * says that there never was a needle leaves every band: rows that need a time do not apply to them.
 */
import { all, any, is } from '../triage/conditions.js';
import type { Condition } from '../triage/types.js';

export const UNDER_5 = ['under-3-months', '3-months-to-4'] as const;
export const UNDER_12 = [...UNDER_5, '5-to-11'] as const;
export const CHILD = [...UNDER_12, '12-to-15'] as const;
export const OVER_60 = ['61-to-65', 'over-65'] as const;
export const ADULT = ['16-to-44', '45-to-60', ...OVER_60] as const;
/** From 12 to 60: wide on purpose, so that nobody who may be pregnant is left out. */
export const MAY_BE_PREGNANT = ['12-to-15', '16-to-44', '45-to-60'] as const;

/** The two upright headaches that somebody still copes with. */
export const UPRIGHT = ['upright-mild', 'upright-moderate'] as const;

const UNSURE_WHEN = all(is('when', 'not-sure'), is('needle', 'had', 'not-sure'));

const during = (...bands: string[]): Condition => any(is('when', ...bands), UNSURE_WHEN);

const DAYS_0_7 = ['days-0-3', 'days-4-7'];
const DAYS_0_14 = [...DAYS_0_7, 'days-8-14'];
const DAYS_0_30 = [...DAYS_0_14, 'days-15-21', 'days-22-30'];
const DAYS_0_42 = [...DAYS_0_30, 'days-31-42'];
const DAYS_0_84 = [...DAYS_0_42, 'weeks-6-12'];
const DAYS_15_UP = ['days-15-21', 'days-22-30', 'days-31-42', 'weeks-6-12', 'over-12-weeks'];

export const UP_TO_14_DAYS = during(...DAYS_0_14);
export const UP_TO_30_DAYS = during(...DAYS_0_30);
export const UP_TO_6_WEEKS = during(...DAYS_0_42);
export const UP_TO_12_WEEKS = during(...DAYS_0_84);
export const OVER_7_DAYS = during('days-8-14', ...DAYS_15_UP);
export const OVER_12_WEEKS = any(is('when', 'over-12-weeks'), is('needle', 'never'));
export const NEEDLE_IS_POSSIBLE = any(is('when', ...DAYS_0_84, 'over-12-weeks'), UNSURE_WHEN);
