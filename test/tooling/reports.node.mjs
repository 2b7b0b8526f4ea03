import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../bin/dist.mjs';

const textOf = (file) => readFile(path.join(root, file), 'utf8');

test('the committed proof holds, and is of this rule base', async () => {
  const proof = JSON.parse(await textOf('reports/proof.json'));
  assert.equal(proof.holds, true);
  assert.ok((await textOf('src/protocol/hash.ts')).includes(`'${proof.hash}'`), proof.hash);
  assert.ok((await textOf('reports/proof.md')).includes(proof.hash));
});
