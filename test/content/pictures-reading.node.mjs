import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { measure } from '../support/reading.mjs';

const textsOf = ({ caption, parts }) => [
  caption,
  ...parts.flatMap(({ label, usual, signs }) => [
    `${label}.`.replace('..', '.'),
    ...(usual ? [usual] : []),
    ...Object.values(signs ?? {}),
  ]),
];

describe('the reading grade of the pictures', () => {
  it('is at most 7 for the words of every picture, with sentences of fewer than 20 words', () => {
    for (const [id, picture] of Object.entries(en.pictures)) {
      const { grade, perSentence } = measure(textsOf(picture));
      assert.ok(grade <= 7, `${id}: grade ${grade.toFixed(1)}`);
      assert.ok(perSentence < 20, `${id}: ${perSentence.toFixed(1)} words a sentence`);
    }
  });

  it('is at most 7 for every stretch of the timeline, for each is read alone', () => {
    for (const text of textsOf(en.pictures.timeline)) {
      const { grade, words } = measure([text]);
      // Of a few words no grade can be told.
      if (words >= 12) assert.ok(grade <= 7, `${grade.toFixed(1)}: ${text}`);
    }
  });
});
