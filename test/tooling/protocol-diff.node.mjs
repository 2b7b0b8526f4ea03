import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';
import { changesBetween } from '../../bin/protocol-changes.mjs';
import { drawnPeople, followed } from '../../bin/protocol-people.mjs';

let version;
let makeTriage;

/** The rule base as it is, with one thing about it changed. */
function changed(change) {
  const { protocol, pack } = version;
  const copy = JSON.parse(JSON.stringify({ protocol, pack }));
  change(copy);
  return { ...copy, ...makeTriage(copy.protocol) };
}

const ruleIn = ({ protocol }, id) => protocol.rules.find((rule) => rule.id === id);
const linesOf = (copy) => changesBetween(version, copy);
const others = (changes, ...headings) =>
  Object.entries(changes).filter(([name, lines]) => lines.length && !headings.includes(name));

describe('what changed between two rule bases', () => {
  before(async () => {
    const [{ protocol, path: way, assess }, { en }, triage] = await loadSource(
      path.join(root, 'src'),
      'protocol/index',
      'content/en/index',
      'triage/index',
    );
    makeTriage = triage.makeTriage;
    version = { protocol, pack: en, path: way, assess };
  });

  it('is nothing for the same rule base', () => {
    assert.deepEqual(others(changesBetween(version, version)), []);
  });

  it('tells a lowered rule, and nothing else', () => {
    const copy = changed((other) => {
      ruleIn(other, 'RF-E12').urgency = 'same-day';
    });
    const changes = linesOf(copy);
    assert.deepEqual(changes['Rules lowered'], ['RF-E12: emergency now → same day']);
    assert.deepEqual(others(changes, 'Rules lowered'), []);
    assert.deepEqual(changesBetween(copy, version)['Rules raised'], [
      'RF-E12: same day → emergency now',
    ]);
  });

  it('tells a condition before and after, in the words of the patients', () => {
    const copy = changed((other) => {
      ruleIn(other, 'RF-E12').if = { is: 'sudden', options: ['thunderclap', 'not-sure'] };
    });
    const { 'Rules changed': lines, ...rest } = linesOf(copy);
    assert.equal(lines.length, 1);
    const label = version.pack.questions.sudden.options.thunderclap.split(': ')[0];
    assert.ok(lines[0].startsWith('RF-E12 holds when\n'), lines[0]);
    assert.ok(lines[0].includes(`before: “${version.pack.questions.sudden.title}” ${label}\n`));
    assert.ok(lines[0].endsWith(`${label} or Not sure`), lines[0]);
    assert.deepEqual(others(rest), []);
  });

  it('tells a removed rule, a new answer and a new wording', () => {
    const copy = changed(({ protocol, pack }) => {
      protocol.rules = protocol.rules.filter(({ id }) => id !== 'RF-E12');
      protocol.questions.find(({ id }) => id === 'sudden').options.push({ id: 'dizzy' });
      pack.questions.sudden.options.dizzy = 'Giddy';
      pack.questions.sudden.title = 'What happened?';
    });
    const changes = linesOf(copy);
    assert.equal(changes['Rules removed'].length, 1);
    assert.match(changes['Rules removed'][0], /^RF-E12 \(emergency now\): “/);
    assert.equal(changes.Questions.length, 2);
    assert.match(changes.Questions[0], /^question sudden is worded anew/);
    assert.equal(changes.Questions[1], 'new answer “Giddy” (sudden: dizzy)');
    assert.deepEqual(others(changes, 'Rules removed', 'Questions'), []);
  });

  it('finds the people whose result fell, and describes one', () => {
    const copy = changed((other) => {
      for (const rule of other.protocol.rules) {
        if (rule.id === 'RF-E12') rule.urgency = 'soon';
      }
    });
    const people = drawnPeople(version, 500, 1);
    const { both, less, more } = followed(people, version, copy);
    assert.equal(both, 500);
    assert.deepEqual(more.told, []);
    assert.ok(less.told.length > 0);
    for (const line of less.told) assert.match(line, /before: emergency now \(.*RF-E12.*\)/);
    const label = version.pack.questions.sudden.options.thunderclap.split(': ')[0];
    assert.ok(less.told[0].split('\n')[0].includes(label), less.told[0]);
    assert.deepEqual(followed(people, copy, version).more.told.length, less.told.length);
  });

  it('draws the same people each time', () => {
    assert.deepEqual(drawnPeople(version, 20, 1), drawnPeople(version, 20, 1));
    assert.notDeepEqual(drawnPeople(version, 20, 1), drawnPeople(version, 20, 2));
  });

  it('says who cannot be followed, and which answer was left out', () => {
    const copy = changed(({ protocol }) => {
      const when = protocol.questions.find(({ id }) => id === 'when');
      when.options = when.options.filter(({ id }) => id !== 'days-0-3');
      const sudden = protocol.questions.find(({ id }) => id === 'sudden');
      sudden.options = sudden.options.filter(({ id }) => id !== 'thunderclap');
    });
    const calm = Object.fromEntries(
      version.protocol.questions.map(({ id, options }) => [
        id,
        [(options.find((option) => option.id === 'none') ?? options.at(-2)).id],
      ]),
    );
    const early = { answers: { ...calm, age: ['16-to-44'], when: ['days-0-3'] } };
    assert.equal(followed([early], version, copy).both, 0);
    const later = {
      answers: {
        ...calm,
        age: ['16-to-44'],
        when: ['days-4-7'],
        sudden: ['thunderclap', 'not-sure'],
      },
    };
    const { both, less } = followed([later], version, copy);
    assert.equal(both, 1);
    assert.equal(less.lossy, 1);
    assert.match(less.told[0], /left out, not in both versions: sudden: thunderclap$/);
  });

  it('names a revision that does not exist', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [path.join(root, 'bin/protocol-diff.mjs'), 'no-such-revision'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.match(stderr, /git knows no revision "no-such-revision"/);
  });
});
