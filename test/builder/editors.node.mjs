/** The editors that the builder names, against what each of them left of a snippet. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const [{ WAY_NAMES }] = await loadSource(root, 'src/builder/form');
const WAYS = { data: 'data-lp', link: 'link alone' };

for (const name of ['ckeditor5', 'quill', 'tinymce']) {
  test(`the builder sends ${name} the first way that it keeps`, async () => {
    const file = path.join(root, `test/mount/fixtures/${name}.json`);
    const { tool, snippets } = JSON.parse(await readFile(file, 'utf8'));
    const keeps = Object.keys(WAYS).filter((id) =>
      snippets.every(({ way, becomes }) => way !== WAYS[id] || becomes !== 'text'),
    );
    const named = Object.keys(WAY_NAMES).filter((id) => WAY_NAMES[id].includes(tool));
    assert.deepEqual(named, keeps.slice(0, 1));
  });
}
