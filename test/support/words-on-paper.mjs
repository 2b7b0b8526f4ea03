/** Which words stand on paper: Arabic is drawn letter by letter from the left, the last one first. */
import assert from 'node:assert/strict';
import { solid } from './pdf.mjs';

const ARABIC = /\p{sc=Arab}/u;

/** Without marks, which stand elsewhere where words are read from right to left. */
const bare = (text) => solid(text).replaceAll(/[\p{P}\p{S}\p{M}]/gu, '');

/** Letters in the order in which they are drawn. */
const turned = (text, letters) => (ARABIC.test(text) ? letters.reverse().join('') : text);

/** What can be looked for: a text, or its words one by one. Lam and alef are drawn as one. */
const partsOf = (text) =>
  (ARABIC.test(text) ? text.split(/\s+/) : [text])
    .map(bare)
    .map((part) => turned(part, part.match(/ل[اأإآ]|./gu) ?? []));

/** That each of these texts stands on a page. */
export function assertHolds({ pieces }, texts) {
  assert.ok(texts.length > 0);
  // A piece of several letters has been put in the order in which it is read.
  const found = pieces.map(({ text }) => bare(turned(text, [...text]))).join('');
  for (const part of texts.flatMap(partsOf))
    assert.ok(found.includes(part), `on paper there is no “${part}”`);
}
