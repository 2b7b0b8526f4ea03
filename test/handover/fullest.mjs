/** Who has as much as anybody can have without an emergency: the longest results that there are. */
import { en } from 'lp-aftercare/content/en';
import { assess, path, protocol } from 'lp-aftercare/triage';

const lengthOf = (id, option) => JSON.stringify(en.questions[id].options[option]).length;

/** Everything at once that makes no emergency; of several to choose from, the longest. */
function answerTo({ id, kind, options }, answers) {
  const waits = (chosen) => assess({ ...answers, [id]: chosen }).urgency !== 'emergency';
  const ids = options
    .map((option) => option.id)
    .filter((option) => option !== 'none')
    .sort((one, other) => lengthOf(id, other) - lengthOf(id, one));
  if (kind === 'one') return [ids.find((option) => waits([option]))];
  return ids.reduce((sum, option) => (waits([...sum, option]) ? [...sum, option] : sum), []);
}

/** The fullest answers of somebody who gives these. */
export function fullest(given) {
  let answers = {};
  for (let { next } = path(answers); next !== null; { next } = path(answers)) {
    const question = protocol.questions.find(({ id }) => id === next);
    answers = { ...answers, [next]: given[next] ?? answerTo(question, answers) };
  }
  return answers;
}
