import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { langs, packs } from '../support/languages.mjs';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** What a name stands for: where a part of it is open, for every language. */
const filled = (name) => [...new Set(langs.map((lang) => name.replace('*', lang)))];

const names = Object.keys(manifest.exports)
  .filter((name) => name !== './package.json')
  .flatMap((name) => filled(name.replace(/^\./, manifest.name)));

describe('package exports', () => {
  for (const name of names) {
    it(`${name} loads in Node without a DOM`, async () => {
      assert.equal(typeof globalThis.document, 'undefined');
      await import(name);
    });
  }

  it('have types', () => {
    const targets = Object.values(manifest.exports).filter((target) => target.types);
    assert.ok(targets.length > 0);
    for (const types of targets.flatMap((target) => filled(target.types))) {
      assert.ok(existsSync(new URL(types, root)), types);
    }
  });

  it('give the words of each language as plain data', async () => {
    for (const [at, lang] of langs.entries()) {
      const module = await import(`lp-aftercare/content/${lang}`);
      assert.deepEqual(
        Object.values(module).filter((one) => one.lang === lang),
        [packs[at]],
      );
    }
  });

  it('give the triage module of the contract', async () => {
    const { protocol, path, assess } = await import('lp-aftercare/triage');
    assert.ok(protocol.questions.length > 0);
    assert.equal(path({}).asked.length, 0);
    assert.equal(assess({}).protocolVersion, protocol.version);
  });

  it('bear the version of the package', async () => {
    const { LpSettings } = await import('lp-aftercare');
    assert.equal(LpSettings.version, manifest.version);
  });
});
