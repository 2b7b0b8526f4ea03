/**
 * Which sentences of a translation are behind English. For each piece of a pack it is kept of which
 * English words the translation was made: where those have changed and the translation has not,
 * somebody has to look. `docs/languages/<lang>.json` holds the hashes of both.
 */
import { createHash } from 'node:crypto';

const hashOf = (words) =>
  createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 10);

/** What is no sentence, or none that English has. */
const LEFT = ['safe.lang', 'safe.dir', 'safe.unchecked'];

/** The pieces of a pack that are translated, by their places: a label, a question, an answer. */
function piecesOf({ safe, ui, questions, results, notes, topics, faq, pictures }) {
  const answers = faq.map(({ id, question, answer, help }) => [id, { question, answer, help }]);
  const parts = { safe, ui, questions, results, notes, topics, pictures };
  return Object.entries({ ...parts, faq: Object.fromEntries(answers) })
    .flatMap(([part, all]) => Object.entries(all).map(([id, words]) => [`${part}.${id}`, words]))
    .filter(([place]) => !LEFT.includes(place));
}

/**
 * Holds a translation against what was kept when it was made (`known`, place → both hashes). Returns
 * the places that are `stale`, and what is to be kept `now`: of those the line as it was.
 */
export function compareWords(english, translation, known) {
  const own = new Map(piecesOf(translation));
  const stale = [];
  const now = {};
  for (const [place, words] of piecesOf(english)) {
    const line = `${hashOf(words)} ${hashOf(own.get(place) ?? null)}`;
    const before = known[place] ?? line;
    const [source, made] = before.split(' ');
    const behind = made === line.split(' ')[1] && source !== line.split(' ')[0];
    if (behind) stale.push(place);
    now[place] = behind ? before : line;
  }
  return { stale, now };
}
