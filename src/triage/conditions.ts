import type { Answers, Condition, Reason } from './types.js';

/** Holds when at least one of these options was chosen. */
export const is = (question: string, ...options: string[]): Condition => ({
  is: question,
  options,
});

/** Holds when every part holds. */
export const all = (...parts: Condition[]): Condition => ({ all: parts });

/** Holds when at least one part holds. */
export const any = (...parts: Condition[]): Condition => ({ any: parts });

/** Holds when at least `count` parts hold. */
export const atLeast = (count: number, ...parts: Condition[]): Condition => ({
  atLeast: count,
  of: parts,
});

const partsOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'of' in condition ? condition.of : [];
};

const needed = (condition: Condition): number => {
  if ('all' in condition) return condition.all.length;
  return 'atLeast' in condition ? condition.atLeast : 1;
};

/** Whether a condition holds, and the answers that make it hold; null when it does not. */
export function reasonsFor(condition: Condition, answers: Answers): readonly Reason[] | null {
  if ('is' in condition) {
    const chosen = answers[condition.is] ?? [];
    const hits = condition.options.filter((option) => chosen.includes(option));
    return hits.length ? hits.map((option) => ({ question: condition.is, option })) : null;
  }
  const held = partsOf(condition)
    .map((part) => reasonsFor(part, answers))
    .filter((reasons) => reasons !== null);
  return held.length >= needed(condition) ? held.flat() : null;
}

/** Whether a condition could still hold, if the questions that `isOpen` names were answered so. */
export function possible(
  condition: Condition,
  answers: Answers,
  isOpen: (question: string) => boolean,
): boolean {
  if ('is' in condition) {
    return isOpen(condition.is) || reasonsFor(condition, answers) !== null;
  }
  const open = partsOf(condition).filter((part) => possible(part, answers, isOpen));
  return open.length >= needed(condition);
}

/** Ids of the questions that a condition reads. */
export function questionsIn(condition: Condition): readonly string[] {
  return 'is' in condition ? [condition.is] : partsOf(condition).flatMap(questionsIn);
}
