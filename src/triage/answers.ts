import { ImpossibleAnswerError, UnknownOptionError, UnknownQuestionError } from './errors.js';
import type { Answers, Protocol, Question } from './types.js';

/** The option that stands alone wherever it is offered. */
export const NONE = 'none';

function checkChosen(question: Question, chosen: unknown): void {
  if (!Array.isArray(chosen)) throw new UnknownOptionError(question.id, String(chosen));
  const options = chosen as readonly unknown[];
  for (const option of options) {
    if (!question.options.some(({ id }) => id === option)) {
      throw new UnknownOptionError(question.id, String(option));
    }
  }
  const ids = options as readonly string[];
  if (new Set(ids).size < ids.length) {
    throw new ImpossibleAnswerError(question.id, ids, 'an option stands twice');
  }
  if (ids.length < 2) return;
  if (question.kind === 'one') {
    throw new ImpossibleAnswerError(question.id, ids, 'it takes one answer');
  }
  if (ids.includes(NONE)) {
    throw new ImpossibleAnswerError(question.id, ids, `"${NONE}" stands alone`);
  }
}

/**
 * Rejects bad answers before any rule sees them: a rule that never fires because of a misspelt id
 * would be a silent miss.
 *
 * @throws UnknownQuestionError, UnknownOptionError or ImpossibleAnswerError, naming the culprit
 */
export function checkAnswers({ questions }: Protocol, answers: Answers): void {
  for (const id of Object.keys(answers)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) throw new UnknownQuestionError(id);
    const chosen: unknown = answers[id];
    if (chosen !== undefined) checkChosen(question, chosen);
  }
}
