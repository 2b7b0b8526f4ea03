import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../../bin/dist.mjs';

const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root));

describe('built files', () => {
  it('integrity.json holds the hash of every file but itself and the modules', async () => {
    const files = await filesIn(fileURLToPath(new URL('dist', root)));
    const told = JSON.parse(read('dist/integrity.json'));
    const due = files.filter((name) => name !== 'integrity.json' && !/^(esm|demo)\//.test(name));
    assert.ok(due.includes('lp-aftercare.js') && due.includes('fragments/lp-aftercare.css'));
    assert.deepEqual(Object.keys(told), due);
    for (const name of due) {
      const hash = createHash('sha384')
        .update(read(`dist/${name}`))
        .digest('base64');
      assert.equal(told[name], `sha384-${hash}`);
    }
  });

  it('the script is the production build of Lit', () => {
    assert.doesNotMatch(String(read('dist/lp-aftercare.js')), /dev mode/);
  });

  it('the lockfile holds no download addresses', () => {
    assert.doesNotMatch(String(read('package-lock.json')), /"resolved"/);
  });
});
