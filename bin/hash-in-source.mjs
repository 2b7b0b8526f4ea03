import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './dist.mjs';

/** The hash of the rule base that the source bears; `npm run docs` writes it there. */
export function hashInSource() {
  const [, hash] = /'(\w+)'/.exec(readFileSync(path.join(root, 'src/protocol/hash.ts'), 'utf8'));
  return hash;
}
