import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

test('every mark for session recorders is listed with its source, and no other is', async () => {
  const [{ MASKS }] = await loadSource(root, 'src/elements/mask');
  const text = await readFile(path.join(root, 'docs/privacy.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(\S+)` +\| [^|]+ \| <https:\/\/\S+>/gm)];
  assert.deepEqual(
    rows.map(([, mark]) => mark),
    MASKS.split(' '),
  );
});
