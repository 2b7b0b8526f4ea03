/** docs/acr.md: every criterion once, every test that it names exists, and no claim without one. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { titlesIn } from './test-titles.mjs';

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), and 4.1.1, which it has no more. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';

const TERMS = /^(Supports|Partially Supports|Does Not Support|Not Applicable|Not Evaluated)$/;

const report = readFileSync(path.join(root, 'docs/acr.md'), 'utf8');

/** The rows of the tables beneath a heading: criterion, level and remarks. */
function rowsOf(heading) {
  const [, beneath = ''] = report.split(`## ${heading}\n`);
  const [part] = beneath.split(/^## /m);
  return part
    .split('\n')
    .filter((line) => /^\| *\d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const citedIn = (text) =>
  [...text.matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file, title]) => ({ file, title }));

const numberOf = ([criterion]) => criterion.split(' ')[0];

describe('docs/acr.md', () => {
  it('has every criterion of WCAG 2.2 at levels A and AA once, the removed one too', () => {
    assert.deepEqual(rowsOf('WCAG 2.2, level A').map(numberOf), A.split(' '));
    assert.deepEqual(rowsOf('WCAG 2.2, level AA').map(numberOf), AA.split(' '));
  });

  it('names tests that exist, by their file and by their name', () => {
    const cited = citedIn(report);
    assert.ok(cited.length > 60);
    const known = new Map();
    for (const { file, title } of cited) {
      assert.ok(existsSync(path.join(root, file)), file);
      if (!known.has(file))
        known.set(file, new Set(titlesIn(path.join(root, file)).map((one) => one.title)));
      assert.ok(known.get(file).has(title), `${file}: ${title}`);
    }
  });

  it('claims support of WCAG only where it names a test, but for the criterion that is no more', () => {
    for (const level of ['WCAG 2.2, level A', 'WCAG 2.2, level AA', 'WCAG 2.2, level AAA'])
      for (const row of rowsOf(level)) {
        assert.match(row[1], TERMS, row[0]);
        if (row[1].endsWith('Supports') && numberOf(row) !== '4.1.1')
          assert.ok(citedIn(row[2]).length > 0, row[0]);
      }
  });

  it('is of the version that is released', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.ok(report.includes(`lp-aftercare ${version},`));
  });
});
