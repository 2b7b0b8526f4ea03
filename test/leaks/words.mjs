/** The words that tell an answer, a question, an urgency or a reason, and where they turn up. */
import { en } from 'lp-aftercare/content/en';
import { protocol } from 'lp-aftercare/triage';

/** Shorter ones are said by any page. */
const TELLING = 8;

const textsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Every sentence of the checker, in every voice, without what is filled in. */
const SENTENCES = [en.questions, en.results, en.notes, en.ui]
  .flatMap(textsIn)
  .flatMap((text) => text.split(/\{\w+\}/))
  .map(plain)
  .filter((text) => text.length >= TELLING);

/** Every question, option, urgency and rule by its id. */
const IDS = new Set([
  ...protocol.questions.flatMap(({ id, options }) => [id, ...options.map((one) => one.id)]),
  ...Object.keys(en.results),
  ...protocol.rules.map(({ id }) => id),
]);

/** How many words are looked for. */
export const wordCount = new Set(SENTENCES).size + IDS.size;

/** Which of them the records hold, each once; `known` is what the page itself says. */
export function wordsIn(records, known = '') {
  const text = plain(textsIn(records).join('\n'));
  const page = plain(known);
  const tokens = (from) => new Set(from.split(/[^\p{L}\p{N}-]+/u));
  const said = tokens(page);
  return [
    ...new Set([
      ...SENTENCES.filter((one) => text.includes(one) && !page.includes(one)),
      ...[...tokens(text)].filter((one) => IDS.has(one) && !said.has(one)),
    ]),
  ];
}
