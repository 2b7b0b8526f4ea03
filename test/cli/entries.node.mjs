import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const ROW = '{ "who": "second", "answers": { "age": ["16-to-44", "x"] }, "lowest": "soon" }';
const around = (middle) => `[\n  { "who": "first" },\n  ${middle}\n  { "who": "third" }\n]\n`;

let readEntries;
let NoListError;

/** Line and name of every row that was read. */
const rowsIn = (entries) =>
  entries
    .filter(({ value }) => value instanceof Map && value.has('who'))
    .map(({ line, value }) => `${line} ${value.get('who')}`);
const problemsIn = (text) =>
  readEntries(text).flatMap(({ line, problems }) => problems.map((why) => `${line}: ${why}`));

/** The row with one thing wrong: a letter gone, or a sign too many. */
function* broken() {
  for (let at = 0; at <= ROW.length; at++) {
    const [head, tail] = [ROW.slice(0, at), ROW.slice(at)];
    if (tail) yield `${head}${tail.slice(1)},`;
    yield `${head},`;
    for (const sign of '{}[]":,\\\n') yield `${head}${sign}${tail},`;
  }
}

describe('a list of rows', () => {
  before(async () => {
    const [entries] = await loadSource(path.join(root, 'src'), 'cli/entries');
    ({ readEntries, NoListError } = entries);
  });

  it('gives every row with the line where it begins', () => {
    const entries = readEntries(around(`${ROW},`));
    assert.deepEqual(rowsIn(entries), ['2 first', '3 second', '4 third']);
    assert.deepEqual(problemsIn(around(`${ROW},`)), []);
    assert.deepEqual([...entries[1].value.get('answers')], [['age', ['16-to-44', 'x']]]);
  });

  it('loses no other row and hides nothing, wherever one is broken', () => {
    for (const row of broken()) {
      const entries = readEntries(around(row));
      const rows = rowsIn(entries);
      const lines = around(row).split('\n').length - 2;
      assert.ok(rows.includes('2 first'), row);
      assert.ok(rows.includes(`${lines} third`), row);
      let valid = true;
      try {
        JSON.parse(around(row));
      } catch {
        valid = false;
      }
      assert.equal(problemsIn(around(row)).length > 0, !valid, row);
    }
  });

  it('counts lines however they end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const entries = readEntries(['[', '{"who":"a"},', '', '{"who":"b"}', ']'].join(end));
      assert.deepEqual(rowsIn(entries), ['2 a', '4 b']);
    }
  });

  const oddities = {
    'a name twice': ['[{"who": "a", "who": "b"}]', '1: "who" stands twice'],
    'a row without its comma': [
      '[{"who": "a"}\n{"who": "b"}]',
      '2: the comma before this row is missing',
    ],
    'a comma too many': ['[{"who": "a"},,{"who": "b"}]', '1: there is no row before this comma'],
    'a comma at the end': ['[{"who": "a"},\n]', '2: there is no row after the last comma'],
    'a list that never ends': ['[{"who": "a"}\n', '2: the list is not closed: "]" is missing'],
    'more after the end': ['[{"who": "a"}]\nx', '2: there is more after the end of the list'],
    'a row inside a list': [
      '[{"a": ["x",\n{"who": "b"}]',
      '1: expected a text in this list, found "{" in line 2',
    ],
    'a text over two lines': ['[{"who": "a\nb"}]', '1: a text has no closing quote'],
    'an escape that is none': ['[{"who": "\\q"}]', '1: "\\q" is no text that JSON knows'],
    'a word that is no value': ['[{"who": yes}]', '1: expected a value, found "yes"'],
    'braces without end': [`[${'{"a":'.repeat(50_000)}`, '1: too many braces inside each other'],
  };
  for (const [what, [text, problem]] of Object.entries(oddities)) {
    it(`names ${what}`, () => assert.equal(problemsIn(text)[0], problem));
  }

  const none = {
    'an empty file': ['', 'the file is empty'],
    'white space': [' \n\t', 'the file is empty'],
    'an empty list': ['[ ]', 'the list holds no rows'],
    'another kind of file': [
      'who;answers\n',
      'line 1: a list of rows begins with "[", not with "w"',
    ],
    'one row': ['{"who": "a"}', 'line 1: a list of rows begins with "[", not with "{"'],
  };
  for (const [what, [text, message]] of Object.entries(none)) {
    it(`is not what ${what} holds`, () => {
      assert.throws(
        () => readEntries(text),
        (error) => {
          assert.ok(error instanceof NoListError);
          assert.equal(error.message, message);
          return true;
        },
      );
    });
  }

  it('may be long', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `{"who":"${at}","answers":{}}`);
    assert.equal(readEntries(`[${rows.join(',\n')}]`).length, rows.length);
    const text = `[${rows.join('\n{')}]`;
    assert.ok(readEntries(text).length >= rows.length);
  });
});
