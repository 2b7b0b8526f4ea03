import { explained, holding, rank, withoutReplaced } from './firing.js';
import type { Walk } from './path.js';
import type { Answers, Assessment, FiredRule, Protocol } from './types.js';

/**
 * Says how soon help is needed.
 *
 * On a complete path only the answers on it count. On an incomplete one every answer may raise,
 * nothing may stand in for a milder row, and the result is same-day or above.
 */
export function makeAssess(
  protocol: Protocol,
  walk: (answers: Answers) => Walk,
): (answers: Answers) => Assessment {
  const fallback: FiredRule = { ...protocol.fallback, urgency: 'same-day', because: [] };

  return (answers) => {
    const { next, given, held } = walk(answers);
    const complete = next === null;
    const fired = complete
      ? explained(withoutReplaced(protocol.rules.filter((rule) => held.has(rule))), given)
      : explained(holding(protocol, answers), answers);
    const enough = fired[0] && (complete || rank(fired[0].urgency) <= rank(fallback.urgency));
    const rules = enough ? fired : [fallback, ...fired];
    return { urgency: rules[0]!.urgency, rules, protocolVersion: protocol.version };
  };
}
