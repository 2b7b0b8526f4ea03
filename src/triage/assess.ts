import { explained, holding, rank, withoutReplaced } from './firing.js';
import type { Answers, Assessment, FiredRule, Path, Protocol } from './types.js';

const only = (answers: Answers, asked: readonly string[]): Answers =>
  Object.fromEntries(asked.map((id) => [id, answers[id] ?? []]));

/**
 * Says how soon help is needed.
 *
 * On a complete path only the answers on it count. On an incomplete one every answer may raise,
 * nothing may stand in for a milder row, and the result is same-day or above.
 */
export function makeAssess(
  protocol: Protocol,
  path: (answers: Answers) => Path,
): (answers: Answers) => Assessment {
  const fallback: FiredRule = { ...protocol.fallback, urgency: 'same-day', because: [] };

  return (answers) => {
    const { asked, next } = path(answers);
    const complete = next === null;
    const counted = complete ? only(answers, asked) : answers;
    const held = holding(protocol, counted);
    const fired = explained(complete ? withoutReplaced(held) : held, counted);
    const enough = fired[0] && (complete || rank(fired[0].urgency) <= rank(fallback.urgency));
    const rules = enough ? fired : [fallback, ...fired];
    return { urgency: rules[0]!.urgency, rules, protocolVersion: protocol.version };
  };
}
