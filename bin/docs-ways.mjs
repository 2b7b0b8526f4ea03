/** Which way to paste an element each editor keeps, read from the fixtures. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';
import { WAYS } from './fixture-snippets.mjs';

const CELLS = { own: 'yes', script: 'yes, settings of the script tag', text: 'stays text' };

export const WAYS_HEAD = ['', ...Object.keys(WAYS)];

/** A row for each tool; what is not the same for every element has no place in this table. */
export async function wayRows() {
  const folder = path.join(root, 'test/mount/fixtures');
  const rows = [];
  for (const file of readdirSync(folder).sort()) {
    const { tool, version, snippets } = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    const cells = Object.keys(WAYS).map((way) => {
      const found = snippets.filter((one) => one.way === way).map((one) => one.becomes);
      if (new Set(found).size !== 1) throw new Error(`${file}: "${way}" is ${found.join(', ')}`);
      return CELLS[found[0]];
    });
    rows.push([`${tool} ${version}`, ...cells]);
  }
  return rows;
}
