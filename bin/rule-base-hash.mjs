/** What names a rule base: the first digits of a hash of everything that it asks and decides. */
import { createHash } from 'node:crypto';

/** Twelve hex digits; who signed it off is not part of what it decides. */
export function ruleBaseHash({ version, fallback, questions, rules }) {
  const text = JSON.stringify({ version, fallback, questions, rules });
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
