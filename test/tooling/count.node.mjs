import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSession, sum } from '../../bin/run-browser-tests.mjs';

const passed = { name: 'a', passed: true, skipped: false };
const failed = { name: 'b', passed: false, skipped: false };
const skipped = { name: 'c', passed: false, skipped: true };

function session(tests, ok) {
  const inner = { name: 'inner', suites: [], tests };
  return { passed: ok, testResults: { name: '', suites: [inner], tests: [] } };
}

describe('counting browser tests', () => {
  it('counts nested tests', () => {
    assert.deepEqual(countSession(session([passed, failed, skipped], false)), {
      passed: 1,
      failed: 1,
      skipped: ['c'],
    });
  });

  it('counts a file that did not load, ran no test or broke after its tests', () => {
    assert.equal(countSession({ passed: false }).failed, 1);
    assert.equal(countSession(session([], true)).failed, 1);
    assert.equal(countSession(session([passed], false)).failed, 1);
  });

  it('adds up', () => {
    const counts = [session([passed], true), session([skipped], true)].map(countSession);
    assert.deepEqual(sum(counts), { passed: 1, failed: 0, skipped: ['c'] });
  });
});
