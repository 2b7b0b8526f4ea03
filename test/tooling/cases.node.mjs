import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeOutcomes } from '../../bin/case-outcomes.mjs';
import { figures } from '../../bin/case-report.mjs';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const [{ small: protocol }, { makeTriage }, firing] = await loadSource(
  root,
  'test/triage/small-protocol',
  'src/triage/index',
  'src/triage/firing',
);

const calm = { alarm: 'none', pain: 'none', fever: 'no', cold: 'no', place: 'arm' };
const person = (who, lowest, highest, changes) => ({
  who,
  answers: Object.fromEntries(
    Object.entries({ ...calm, ...changes }).map(([id, option]) => [id, [option]]),
  ),
  lowest,
  highest,
  row: 'RF-E01',
});

const cases = [
  person('nothing', 'self-care', 'self-care', {}),
  person('fire', 'emergency', 'emergency', { alarm: 'fire' }),
  person('a leg', 'emergency', 'emergency', { pain: 'bad', place: 'leg' }),
  person('an arm', 'soon', 'same-day', { pain: 'bad' }),
  person('a fever', 'soon', 'soon', { fever: 'yes' }),
  person('a cold', 'soon', 'soon', { fever: 'yes', cold: 'yes' }),
];
const table = makeOutcomes({ protocol, cases, makeTriage, ...firing });
const ruleOf = (key) => table.rules.find((rule) => rule.key === key);

test('results are those of the engine, on the questions that were asked', () => {
  assert.deepEqual(
    table.outcomes.map(({ urgency }) => urgency),
    ['self-care', 'emergency', 'emergency', 'soon', 'same-day', 'soon'],
  );
  assert.deepEqual(table.outcomes[1].asked, ['alarm']);
});

test('a rule raises alone where the result would be milder without it', () => {
  const { fires, decides, raises, lowers } = ruleOf('RF-E03');
  assert.deepEqual(
    { fires, decides, raises, lowers },
    { fires: 1, decides: 1, raises: 1, lowers: 0 },
  );
  assert.equal(ruleOf('RF-E02').fires, 0);
  assert.equal(ruleOf('RF-D01').raises, 1);
});

test('a rule keeps a result low where it stands in, or where no other row is left', () => {
  assert.equal(ruleOf('RF-T02').lowers, 1);
  assert.equal(ruleOf('RF-H01').lowers, 1);
});

test('figures show a missed emergency, a false one and who is outside the window', () => {
  const outcome = (age, window, urgency) => ({
    person: {
      answers: { age: [age], special: ['none'], blood: ['none'], 'blood-birth': ['none'] },
      lowest: window,
      highest: window,
    },
    urgency,
  });
  const text = figures([
    outcome('over-65', 'emergency', 'same-day'),
    outcome('over-65', 'soon', 'soon'),
    outcome('5-to-11', 'emergency', 'emergency'),
    outcome('5-to-11', 'soon', 'emergency'),
    outcome('5-to-11', 'soon', 'routine'),
  ]);
  assert.match(text, /\| everybody \| 5 \| 1 of 2 \(50.0 %\) \| 2 of 3 \(66.6 %\) \| 2 of 5 /);
  assert.match(text, /\| over 65 \| 2 \| 0 of 1 \(0.0 %\) \| 1 of 1 \(100.0 %\) \| 1 of 2 /);
  assert.match(text, /\| on blood thinners \| 0 \| nobody \|/);
});
