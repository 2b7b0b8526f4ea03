/** Rows of the evidence that have no rule of their own, and what carries them instead. */
import type { RuleId } from './ids.js';

/**
 * P02 (an upright headache that limits care of self or baby) is a very bad headache, so E18. P04
 * (trouble peeing or numbness that a birth might explain) is asked of everybody before pregnancy is
 * known. M16 (alone, no help, no phone) changes no level: it is advice in the results.
 */
export const heldBy: Readonly<Record<string, readonly RuleId[] | 'advice'>> = {
  'RF-P02': ['RF-E18'],
  'RF-P04': ['RF-E01', 'RF-E03'],
  'RF-M16': 'advice',
};
