import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import vm from 'node:vm';

const script = readFileSync(new URL('../../dist/lp-aftercare.js', import.meta.url), 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Runs the built script on a page that has `first` as lp-settings, and nothing else at all. */
function load(first) {
  const lines = [];
  const log = (kind) => (line) => lines.push({ kind, line });
  const page = {
    customElements: { get: (name) => (name === 'lp-settings' ? first : undefined) },
    console: { info: log('info'), warn: log('warn') },
  };
  vm.runInNewContext(script, page);
  return lines;
}

describe('load guard of the built script', () => {
  it('hands its language to a first copy of the same version, and stops', () => {
    const added = [];
    const addLanguage = (pack, from) => added.push([pack.lang, from]);
    const lines = load({ version, addLanguage });
    assert.deepEqual(added, [['en', version]]);
    assert.deepEqual(
      lines.map(({ kind }) => kind),
      ['info'],
    );
  });

  it('stops with one warning that names both versions', () => {
    const addLanguage = () => assert.fail('a pack went to another version');
    const lines = load({ version: '9.9.9', addLanguage });
    assert.equal(lines.length, 1);
    assert.equal(lines[0].kind, 'warn');
    assert.match(lines[0].line, new RegExp(`${version}.*9\\.9\\.9`));
  });

  it('stops with one warning before a foreign lp-settings', () => {
    const lines = load(class {});
    assert.equal(lines.length, 1);
    assert.match(lines[0].line, /version unknown/);
  });
});
