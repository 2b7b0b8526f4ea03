import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root));

describe('built files', () => {
  it('integrity.json holds the hash of the script', () => {
    const hash = createHash('sha384').update(read('dist/lp-aftercare.js')).digest('base64');
    assert.equal(JSON.parse(read('dist/integrity.json'))['lp-aftercare.js'], `sha384-${hash}`);
  });

  it('the script is the production build of Lit', () => {
    assert.doesNotMatch(String(read('dist/lp-aftercare.js')), /dev mode/);
  });

  it('a language pack is plain data', async () => {
    const { en } = await import('lp-aftercare/content/en');
    assert.deepEqual(JSON.parse(JSON.stringify(en)), en);
  });

  it('the lockfile holds no download addresses', () => {
    assert.doesNotMatch(String(read('package-lock.json')), /"resolved"/);
  });
});
