import { keyOf } from './firing.js';
import { moreUrgent, type Raise } from './raise.js';
import type { Protocol } from './types.js';

/**
 * A protocol with some rows more urgent; what is unknown, or no more urgent than its row, changes
 * nothing. A stand-in is milder than what it stands in for, so that a raised row has none any more.
 */
export function raised(protocol: Protocol, raise: Raise): Protocol {
  const rules = protocol.rules.map((rule) => ({
    ...rule,
    urgency: moreUrgent(rule.urgency, raise[rule.id]),
  }));
  const risen = rules.filter(({ urgency }, index) => urgency !== protocol.rules[index]!.urgency);
  const keys = risen.map(keyOf);
  return {
    ...protocol,
    rules: rules.map((rule) =>
      rule.replaces
        ? { ...rule, replaces: rule.replaces.filter((key) => !keys.includes(key)) }
        : rule,
    ),
  };
}

/** The rows that are more urgent in one protocol than in the one it was made from. */
export const risenRows = (from: Protocol, to: Protocol): readonly string[] => [
  ...new Set(
    to.rules.filter((rule, at) => rule.urgency !== from.rules[at]!.urgency).map(({ id }) => id),
  ),
];
