import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findChrome } from '../../bin/find-chrome.mjs';

describe('browser finder', () => {
  it('takes CHROME_PATH first', () => {
    const env = { ...process.env, CHROME_PATH: process.execPath };
    for (const platform of ['linux', 'darwin', 'win32']) {
      assert.equal(findChrome({ platform, env }), process.execPath);
    }
  });

  it('refuses a CHROME_PATH that names nothing', () => {
    const env = { ...process.env, CHROME_PATH: '/no/such/browser' };
    assert.throws(() => findChrome({ env }), /CHROME_PATH is "\/no\/such\/browser"/);
  });

  it('finds nothing where there is nothing', () => {
    for (const platform of ['linux', 'win32']) {
      assert.equal(findChrome({ platform, env: { PATH: '' } }), null);
    }
  });
});
