import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const names = Object.keys(manifest.exports)
  .filter((name) => name !== './package.json')
  .map((name) => name.replace(/^\./, manifest.name).replace('*', 'en'));

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
    for (const { types } of targets) {
      assert.ok(existsSync(new URL(types.replace('*', 'en'), root)), types);
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
