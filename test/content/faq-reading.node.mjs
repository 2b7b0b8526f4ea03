import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { measure } from '../support/reading.mjs';

/** The lists of signs are as long as the signs are many. */
const LISTS = ['emergency-signs', 'same-day-signs', 'back-months-signs', 'child-help'];

const read = ({ answer, help }) => measure([...answer.flat(), help]);

describe('the reading grade of the FAQ', () => {
  const measured = en.faq.map((entry) => ({ id: entry.id, ...read(entry) }));

  it('is measured so that a hard text fails', () => {
    const hard =
      'Subsequent deterioration of neurological function necessitates immediate multidisciplinary evaluation.';
    assert.ok(read({ answer: [hard], help: hard }).grade > 12);
  });

  it('is at most 7 for every entry, and at most 6 for half of them', () => {
    for (const { id, grade } of measured) assert.ok(grade <= 7, `${id}: grade ${grade.toFixed(1)}`);
    const grades = measured.map(({ grade }) => grade).sort((a, b) => a - b);
    assert.ok(grades[Math.floor(grades.length / 2)] <= 6);
  });

  it('has sentences of fewer than 20 words on average in every entry', () => {
    for (const { id, perSentence } of measured) {
      assert.ok(perSentence < 20, `${id}: ${perSentence.toFixed(1)} words a sentence`);
    }
  });

  it('comes with entries of 80 to 150 words, the lists of signs aside', () => {
    for (const { id, words } of measured) {
      assert.ok(words >= 80, `${id}: ${words} words`);
      if (!LISTS.includes(id)) assert.ok(words <= 150, `${id}: ${words} words`);
    }
  });
});
