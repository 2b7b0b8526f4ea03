/** A hospital that wants the FAQ or the warning signs alone gets no checker with them. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundleEntry, partSizes } from '../../bin/size-parts.mjs';

/** Names and types, and what can be written from them without an answer of anybody. */
const WITHOUT_ENGINE = [
  'triage/types.js',
  'triage/raise.js',
  'protocol/red-flags.js',
  'protocol/routes.js',
];
/** What computes, and what it computes with. */
const ENGINE = ['triage/assess.js', 'triage/path.js', 'protocol/questions.js'];

const isEngine = (name) => /^(triage|protocol|handover)\//.test(name);
const isChecker = (name) => name.includes('risk-checker');
const isRule = (name) => name.startsWith('protocol/rules/');

for (const [entry, others] of [
  ['faq', ['elements/lp-red-flags/']],
  ['red-flags', ['elements/lp-faq/']],
])
  describe(`lp-aftercare/define/${entry}`, () => {
    let built;
    before(async () => {
      built = await bundleEntry(entry);
    });

    it('defines its element, and the settings around it', () => {
      assert.ok(built.modules.includes(`elements/lp-${entry}/lp-${entry}.js`));
      assert.ok(built.modules.includes('elements/lp-settings.js'));
      assert.ok(built.modules.includes('content/en/index.js'));
    });

    it('contains no triage engine, no rule and no checker', () => {
      const unwanted = built.modules.filter(
        (name) =>
          isChecker(name) || isRule(name) || (isEngine(name) && !WITHOUT_ENGINE.includes(name)),
      );
      assert.deepEqual(unwanted, []);
    });

    it('contains no other element', () => {
      const unwanted = built.modules.filter((name) => others.some((one) => name.startsWith(one)));
      assert.deepEqual(unwanted, []);
    });
  });

describe('lp-aftercare/define/risk-checker', () => {
  it('contains what the others must not, or this test would find nothing', async () => {
    const { modules } = await bundleEntry('risk-checker');
    for (const name of ENGINE) assert.ok(modules.includes(name), name);
    assert.ok(modules.some(isRule));
    assert.ok(modules.some(isChecker));
  });
});

describe('an element alone', () => {
  it('weighs less than the checker', async () => {
    const { 'risk-checker': checker, ...parts } = await partSizes(
      'faq',
      'red-flags',
      'risk-checker',
    );
    for (const bytes of Object.values(parts)) assert.ok(bytes > 10_000 && bytes < checker);
  });
});
