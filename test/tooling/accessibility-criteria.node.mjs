/** docs/accessibility-criteria.md: each of its sentences is the name of a test, and the other way round. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { testFiles, titlesIn } from './test-titles.mjs';

const SUITE = /^(lp-[a-z-]+): (keyboard|screen reader|voice control|magnifier|high contrast)$/;
const TECHNOLOGIES = ['Keyboard', 'Screen reader', 'Voice control', 'Magnifier', 'High contrast'];

/** Sentences of the document, each with the suite that it should stand in. */
function sentences() {
  const found = [];
  let [element, technology] = ['', ''];
  const text = readFileSync(path.join(root, 'docs/accessibility-criteria.md'), 'utf8');
  for (const line of text.split('\n')) {
    const [, tag] = /^## `<(.+)>`$/.exec(line) ?? [];
    const [, heading] = /^### (.+)$/.exec(line) ?? [];
    const [, sentence] = /^- (.+)$/.exec(line) ?? [];
    if (tag) [element, technology] = [tag, ''];
    if (heading) technology = heading.toLowerCase();
    if (sentence && technology) found.push(`${element}: ${technology}: ${sentence}`);
  }
  return found;
}

const suites = testFiles(root, 'test/accessibility').flatMap((file) =>
  titlesIn(path.join(root, file)),
);

/** Tests of the suites that the document is about. */
const tests = suites.filter(({ call, around }) => /^it\b/.test(call) && SUITE.test(around[0]));

describe('docs/accessibility-criteria.md', () => {
  it('has every sentence from a test, and every test as a sentence', () => {
    const named = tests.map(({ around, title }) => `${around[0]}: ${title}`);
    assert.ok(named.length > 50);
    assert.deepEqual(sentences().toSorted(), named.toSorted());
  });

  it('has no sentence twice under one heading', () => {
    const all = sentences();
    assert.deepEqual(
      all.filter((sentence, at) => all.indexOf(sentence) !== at),
      [],
    );
  });

  it('has all five ways of use for each of the three elements', () => {
    for (const tag of ['lp-risk-checker', 'lp-faq', 'lp-red-flags'])
      for (const technology of TECHNOLOGIES)
        assert.ok(
          sentences().some((one) => one.startsWith(`${tag}: ${technology.toLowerCase()}: `)),
          `${tag}: ${technology}`,
        );
  });

  it('rests on tests that run: none is left out, and none stands alone', () => {
    const calls = new Set(suites.map(({ call }) => call));
    assert.deepEqual([...calls].toSorted(), ['describe', 'it']);
  });

  it('rests on tests whose names are whole sentences and not made by a loop', () => {
    for (const { title } of tests) {
      assert.doesNotMatch(title, /…/);
      assert.match(title, /^\p{Lu}.* .*[^.]$/u);
    }
  });
});
