/** What this checker asks and decides, and the two functions that answer from it. */
import { makeTriage } from '../triage/index.js';
import type { Protocol } from '../triage/types.js';
import { questions } from './questions.js';
import { rules } from './rules/index.js';

export { hash } from './hash.js';
export * from '../triage/errors.js';
export type * from '../triage/types.js';
export type * from './ids.js';

/** The rule base. Its rows are those of section 4 of `docs/clinical/evidence.md`. */
export const protocol: Protocol = {
  version: '0.1.0',
  reviewed: null,
  fallback: { id: 'RF-D20', sources: [] },
  questions: Object.entries(questions).map(([id, question]) => ({
    id,
    ...question,
    options: question.options.map((option) => ({ id: option })),
  })),
  rules,
};

/**
 * `path(answers)`: which questions were asked and which comes next, null when there is enough.
 * `assess(answers)`: how soon help is needed, and why. Both throw a TriageError for bad answers.
 */
export const { path, assess } = makeTriage(protocol);
