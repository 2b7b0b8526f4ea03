import type { Answers, Condition, Reason } from './types.js';

type Is = Extract<Condition, { is: string }>;

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

const partsOf = (condition: Exclude<Condition, Is>): readonly Condition[] => {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : condition.of;
};

const meets = ({ is, options }: Is, answers: Answers): boolean =>
  answers[is]?.some((option) => options.includes(option)) ?? false;

/** Whether a condition could still hold, if the questions that `isOpen` names were answered so. */
export function possible(
  condition: Condition,
  answers: Answers,
  isOpen: (question: string) => boolean,
): boolean {
  if ('is' in condition) return meets(condition, answers) || isOpen(condition.is);
  const parts = (part: Condition) => possible(part, answers, isOpen);
  if ('all' in condition) return condition.all.every(parts);
  if ('any' in condition) return condition.any.some(parts);
  return condition.of.filter(parts).length >= condition.atLeast;
}

const noneIsOpen = () => false;

/** Whether a condition holds. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  possible(condition, answers, noneIsOpen);

/** The answers that make a condition hold; none when it does not. */
export function reasonsFor(condition: Condition, answers: Answers): readonly Reason[] {
  if (!holds(condition, answers)) return [];
  if (!('is' in condition)) return partsOf(condition).flatMap((part) => reasonsFor(part, answers));
  const question = condition.is;
  return condition.options
    .filter((option) => answers[question]!.includes(option))
    .map((option) => ({ question, option }));
}

/** Ids of the questions that a condition reads. */
export function questionsIn(condition: Condition): readonly string[] {
  return 'is' in condition ? [condition.is] : partsOf(condition).flatMap(questionsIn);
}

/** Pairs of question and option that a condition reads. */
export const optionsIn = (condition: Condition): readonly (readonly [string, string])[] =>
  'is' in condition
    ? condition.options.map((option) => [condition.is, option] as const)
    : partsOf(condition).flatMap(optionsIn);
