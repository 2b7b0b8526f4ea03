import { holds, possible } from './conditions.js';
import { NONE } from './answers.js';
import { rank } from './firing.js';
import type { Answers, Protocol, Reason, Urgency } from './types.js';
import { URGENCIES } from './types.js';

/**
 * How soon help would be needed if one more option were chosen: an urgency above `urgency`, or null.
 * `begins` names the questions about what may still begin; in the others the answers stay.
 */
export function raisedBy(
  { questions, rules }: Protocol,
  answers: Answers,
  urgency: Urgency,
  { question, option }: Reason,
  begins: (question: string) => boolean,
): Urgency | null {
  const { kind, ask } = questions.find(({ id }) => id === question)!;
  const others = kind === 'one' ? [] : (answers[question] ?? []).filter((id) => id !== NONE);
  const then = { ...answers, [question]: [...others, option] };
  if (others.includes(option) || (ask && !possible(ask, then, begins))) return null;
  const ranks = rules.filter((rule) => holds(rule.if, then)).map((rule) => rank(rule.urgency));
  return URGENCIES.slice(0, rank(urgency))[Math.min(...ranks)] ?? null;
}
