/** The public custom properties, read from the source of the styles. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';

/** Every doc comment that stands before a `--_lp-name: … var(--lp-name, default) …` in the tokens. */
export async function customProperties() {
  const source = await readFile(path.join(root, 'src/styles/tokens.ts'), 'utf8');
  // What keeps a value within bounds stands around it.
  const declared =
    /\/\*\* ([^*]+) \*\/\s*--_lp-[\w-]+:[^;]*?var\(\s*(--lp-[\w-]+),\s*((?:[^()]|\([^()]*\))+?)\s*\)[^;]*;/g;
  const found = [...source.matchAll(declared)].map(([, what, name, value]) => ({
    name,
    what: what.replace(/\s+/g, ' '),
    value: value.replace(/\s+/g, ' '),
  }));
  const declarations = source.match(/--_lp-[\w-]+:/g) ?? [];
  if (found.length === 0 || found.length !== declarations.length) {
    throw new Error('src/styles/tokens.ts: every property needs a one-line comment before it');
  }
  return found;
}
