/** How long a result holds if nothing gets better, in hours (evidence: levels, 4.4, 4.5, 5, 8/Q24). */
import { holds, is } from '../triage/conditions.js';
import type { Answers, FiredRule, Urgency } from '../triage/types.js';
import { CHILD } from './bands.js';
import type { RuleId } from './ids.js';

const DAY = 24;

/** Q24; "within 2-3 days"; an ordinary appointment in 1-2 weeks; "no change after 2 weeks (back)". */
const ofUrgency: Readonly<Record<Urgency, number>> = {
  emergency: 0,
  'same-day': 2,
  soon: 3 * DAY,
  routine: 14 * DAY,
  'self-care': 14 * DAY,
};

/** R06: a week. R08: "no change after 3 days (headache)". H02: by day 3, which may be tomorrow. */
const ofRule: Readonly<Partial<Record<RuleId, number>>> = {
  'RF-R06': 7 * DAY,
  'RF-R08': 3 * DAY,
  'RF-H02': DAY,
};

/** H01 becomes T02 on day 15: what is left of 14 days at the end of each band. */
const ofNeedle: Readonly<Record<string, number>> = {
  'days-0-3': 11 * DAY,
  'days-4-7': 7 * DAY,
  'days-8-14': DAY,
};

/** A child's becomes T12 beyond 7 days. */
const ofChild: Readonly<Record<string, number>> = {
  'days-0-3': 4 * DAY,
  'days-4-7': DAY,
  'days-8-14': DAY,
};

/** Hours until somebody who is no better needs more than this result; 0 in an emergency. */
export function limitOf(urgency: Urgency, rules: readonly FiredRule[], answers: Answers): number {
  const child = holds(is('age', ...CHILD), answers);
  const limits = rules
    .filter((rule) => rule.urgency === urgency)
    .map(({ id }) =>
      id === 'RF-H01'
        ? (child ? ofChild : ofNeedle)[answers['when']?.[0] ?? '']
        : ofRule[id as RuleId],
    )
    .map((hours) => hours ?? ofUrgency[urgency]);
  return Math.min(ofUrgency[urgency], ...limits);
}
