/** What names a rule base: the first digits of a hash of everything that it asks and decides. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './dist.mjs';

/** Twelve hex digits; who signed it off is not part of what it decides. */
export function ruleBaseHash({ version, fallback, questions, rules }) {
  const text = JSON.stringify({ version, fallback, questions, rules });
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The hash that the source bears; `npm run docs` writes it there. */
export function hashInSource() {
  const [, hash] = /'(\w+)'/.exec(readFileSync(path.join(root, 'src/protocol/hash.ts'), 'utf8'));
  return hash;
}
