/** Patients who answer at random, the same ones every time. */
import type { Answers, Protocol, Question } from '../../src/triage/types.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often a question is left open, and how often "none of these" is the answer. */
export interface Habit {
  readonly open: number;
  readonly none: number;
}

/** A valid answer to one question. */
export function randomAnswer({ kind, options }: Question, none: number, random: () => number) {
  const ids = options.map(({ id }) => id);
  if (ids.includes('none') && random() < none) return ['none'];
  const others = ids.filter((id) => id !== 'none');
  const pick = () => others[Math.floor(random() * others.length)]!;
  const more = kind === 'many' && random() < 0.4 ? [pick(), pick()] : [];
  return [...new Set([pick(), ...more])];
}

/** Answers to every question but those that stay open, on a path or not. */
export function randomAnswers(
  { questions }: Protocol,
  { open, none }: Habit,
  random: () => number,
): Answers {
  return Object.fromEntries(
    questions
      .filter(() => random() >= open)
      .map((question) => [question.id, randomAnswer(question, none, random)]),
  );
}
