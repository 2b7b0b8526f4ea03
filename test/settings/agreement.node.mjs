/** The schema that editors read and the check that elements and the command make say the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const RUNS = 1000;

let fits, schema, problemsOf, random, hostile, known;
before(async () => {
  schema = JSON.parse(readFileSync(path.join(root, 'dist/schema/settings.schema.json'), 'utf8'));
  fits = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
  const [support, wild, cli, ids, english, raises] = await loadSource(
    root,
    'test/support/random-settings',
    'test/support/hostile-settings',
    'src/cli/settings',
    'src/content/faq-ids',
    'src/content/en/index',
    'src/cli/raises',
  );
  problemsOf = cli.settingsProblems;
  random = support;
  hostile = wild.hostileSettings;
  known = { fixed: ids.FIXED, faq: english.en.faq, raises: raises.raises() };
});

function fitsSchema(text) {
  try {
    return fits(JSON.parse(text));
  } catch {
    return false;
  }
}

describe('the schema of the hospital settings', () => {
  it(`agrees with the check on ${RUNS} settings, of which many are right and many are not`, () => {
    let right = 0;
    random.fc.assert(
      random.fc.property(random.randomSettings, (text) => {
        const problems = problemsOf(text);
        const fit = fitsSchema(text);
        right += fit;
        assert.equal(fit, !problems.length, `${text}\n${problems}\n${JSON.stringify(fits.errors)}`);
      }),
      { numRuns: RUNS },
    );
    assert.ok(right > RUNS / 10 && right < (RUNS * 9) / 10, `${right} of ${RUNS} are right`);
  });

  it('agrees on every hostile one', () => {
    for (const [what, text] of hostile)
      assert.equal(fitsSchema(text), !problemsOf(text).length, what);
  });

  it('offers no entry that says when to get help', () => {
    const { hide, reword } = schema.properties;
    for (const { id, keep } of known.faq) {
      const fixed = known.fixed.includes(id);
      assert.ok(fixed || !keep, id);
      assert.equal(hide.items.enum.includes(id), !fixed, id);
      assert.equal(id in reword.properties, !fixed, id);
    }
  });

  it('offers for every rule the levels above its own, and no other', () => {
    const rules = schema.properties.raise.properties;
    assert.deepEqual(Object.keys(rules), [...known.raises.keys()]);
    assert.deepEqual(rules['RF-H02'].enum, ['emergency', 'same-day', 'soon', 'routine']);
    assert.equal('RF-E01' in rules, false);
  });

  it('describes everything that an editor can show', () => {
    const bare = [];
    const look = (part, at) => {
      if (!part.description) bare.push(at);
      for (const [name, inner] of Object.entries(part.properties ?? {}))
        look(inner, `${at}.${name}`);
    };
    look(schema, 'settings');
    assert.deepEqual(bare, []);
  });
});
