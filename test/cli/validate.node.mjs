/** `lp-aftercare validate`, as a process. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';

let folder;
before(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lp-validate-'));
});
after(() => {
  rmSync(folder, { recursive: true });
});

function command(...words) {
  const file = path.join(root, 'bin/lp-aftercare.mjs');
  return spawnSync(process.execPath, [file, ...words], { cwd: folder, encoding: 'utf8' });
}

function validate(settings) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings, null, 2);
  writeFileSync(path.join(folder, 'settings.json'), text);
  return command('validate', 'settings.json');
}

describe('lp-aftercare validate', () => {
  it('counts in words', () => {
    assert.match(validate({ a: 1 }).stdout, /^settings\.json: 1 problem$/m);
    assert.match(validate({ a: 1, b: 1 }).stdout, /^settings\.json: 2 problems$/m);
  });

  it('ends with 0 where nothing is wrong', () => {
    const { status, stdout } = validate({
      $schema: 'settings.schema.json',
      region: 'GB-ENG',
      contacts: [{ name: 'Night desk', phone: '01632 960003' }],
      raise: { 'RF-H01': 'same-day' },
    });
    assert.equal(stdout, 'settings.json: no problems\n');
    assert.equal(status, 0);
  });

  const wrong = {
    'an urgency': [
      {
        signs: [
          { urgency: 'soon', text: 'x' },
          { urgency: 'later', text: 'x' },
        ],
      },
      'line 8: "signs[1].urgency" is not emergency | same-day | soon',
    ],
    'what is missing': [{ contacts: [{ name: 'x' }] }, 'line 3: "contacts[0].phone" is not a text'],
    'a link': [
      { contacts: [{ name: 'x', phone: 'javascript:x' }] },
      'line 5: "contacts[0].phone" is not a telephone',
    ],
    'a level below': [
      { raise: { 'RF-H01': 'self-care' } },
      'line 3: "raise.RF-H01" is not emergency',
    ],
    'a rule of the highest level': [
      { raise: { 'RF-E01': 'emergency' } },
      'line 3: "raise.RF-E01" is not a rule that',
    ],
    'a rule that nobody knows': [
      { raise: { 'RF-H99': 'emergency' } },
      'line 3: "raise.RF-H99" is not a rule that',
    ],
    'safety hidden': [
      { hide: ['sleep', 'emergency-signs'] },
      'line 4: "hide[1]" says when to get help',
    ],
    'safety reworded': [
      { reword: { 'infection-signs': { answer: ['x'] } } },
      'line 3: "reword.infection-signs" says',
    ],
    'a region': [{ region: 'GB-EGN' }, 'line 2: "region": is not a region'],
    'opening hours': [{ 'team-hours': '9 to 5' }, 'line 2: "team-hours": cannot be read'],
    'an id twice': [
      { faq: ['a', 'b'].map((question) => ({ id: 'x', question, answer: ['y'] })) },
      'line 11: "faq[1].id" is not an id of its own',
    ],
    'a name twice': ['{\n"region": "US",\n"region": "DE"}', 'line 3: "region" stands twice'],
    'a prototype': [
      '{"__proto__": {"region": "US"}}',
      'line 1: "__proto__" is not a known setting',
    ],
    'no JSON': ['{\n"region": "US",\n}', 'line 3: expected a name in double quotes'],
    'more than settings': ['{}\n{}', 'line 2: there is more after the end'],
    'no object': ['[]', 'line 1: this is not a JSON object'],
    'a tower of lists': ['['.repeat(100_000), 'line 1: too many brackets'],
  };
  for (const [what, [settings, problem]] of Object.entries(wrong))
    it(`names ${what} by line and path, and ends with 1`, () => {
      const { status, stdout, stderr } = validate(settings);
      assert.ok(stdout.includes(problem), stdout + stderr);
      assert.equal(status, 1);
    });

  it('prints nothing that moves the cursor or turns the writing', () => {
    const { stdout } = validate(JSON.stringify({ '\u001b[2J\u202e': 1 }));
    assert.match(stdout, /is not a known setting/);
    for (const mark of ['\u001b', '\u202e']) assert.equal(stdout.includes(mark), false);
  });

  for (const words of [[], ['none.json'], ['a', 'b'], ['--fix']])
    it(`cannot run as "validate ${words.join(' ')}"`, () => {
      assert.equal(command('validate', ...words).status, 2);
    });

  it('explains itself', () => {
    assert.match(command('validate', '--help').stdout, /cannot judge your own words/);
  });
});
