import type { Condition, Rule, Urgency } from '../../triage/types.js';
import type { RuleId } from '../ids.js';

/** What a rule may have beyond its row, urgency, condition and sources. */
interface Extra {
  readonly part?: string;
  readonly replaces?: readonly string[];
}

/**
 * Writes one rule. `sources` are ids of the evidence, separated by spaces; an empty text where the
 * evidence marks the row as a judgement of its own ([J]).
 */
export const rule = (
  id: RuleId,
  urgency: Urgency,
  condition: Condition,
  sources: string,
  extra: Extra = {},
): Rule => ({
  id,
  urgency,
  if: condition,
  sources: sources ? sources.split(' ') : [],
  ...extra,
});
