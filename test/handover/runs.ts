/** Finished runs: of somebody in particular, or of people who answer at random. */
import type { Voice } from '../../src/content/types.js';
import { en } from '../../src/content/en/index.js';
import type { Run } from '../../src/handover/run.js';
import type { Speech } from '../../src/handover/words.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { inForce } from '../../src/protocol/in-force.js';
import type { Answers, Question } from '../../src/triage/types.js';
import { numbersFrom, randomAnswer } from '../prove/random-patients.js';

/** A time at which the clock of a device can be right. */
export const AT = new Date(Date.parse(en.lastChecked) + 86_400_000);

/** English for each voice. */
export const speeches: readonly Speech[] = (['you', 'person', 'child'] satisfies Voice[]).map(
  (voice) => ({ pack: en, voice }),
);

/** English about the reader. */
export const speech: Speech = speeches[0]!;

/** Answers whatever is asked until there is a result. */
function finish(answerTo: (question: Question) => readonly string[], at: Date): Run {
  const answers: Record<string, readonly string[]> = {};
  for (let { next } = path(answers); next !== null; { next } = path(answers)) {
    answers[next] = answerTo(protocol.questions.find(({ id }) => id === next)!);
  }
  return {
    answers,
    asked: path(answers).asked,
    assessment: assess(answers),
    at,
    by: inForce({}, false),
  };
}

/** The run of somebody who has an answer to whatever they are asked. */
export const runOf = (person: Answers, at = AT): Run =>
  finish(({ id }) => {
    const chosen = person[id];
    if (!chosen) throw new Error(`${id} is asked, but not answered`);
    return chosen;
  }, at);

const order = protocol.questions.map(({ id }) => id);

/** How often "none of these" is the answer: mostly on the screens whose signs end the questions. */
const none = ({ id }: Question): number => {
  if (order.indexOf(id) < order.indexOf('when')) return 0.95;
  return id === 'symptoms' ? 0.1 : 0.4;
};

/** The same people every time; `fixed` is what all of them answer. */
export function randomRuns(count: number, seed: number, fixed: Answers = {}): readonly Run[] {
  const random = numbersFrom(seed);
  const answerTo = (question: Question): readonly string[] => {
    const given = fixed[question.id];
    if (given) return given;
    const chosen = randomAnswer(question, none(question), random);
    if (question.kind === 'one' || chosen.includes('none') || random() < 0.6) return chosen;
    return [...new Set([...chosen, ...randomAnswer(question, 0, random)])];
  };
  return Array.from({ length: count }, () => finish(answerTo, AT));
}
