/** The rule base with its words and its evidence, as the files are now. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { evidenceRows, openQuestions } from './evidence.mjs';
import { loadSource } from './load-source.mjs';
import { ruleBaseHash } from './rule-base-hash.mjs';

/** Everything that the documents about the rule base are made of. */
export async function readRuleBase(root) {
  const [{ protocol }, { heldBy }, { en }, { stageOf }] = await loadSource(
    path.join(root, 'src'),
    'protocol/index',
    'protocol/rows',
    'content/en/index',
    'handover/words',
  );
  const evidence = await readFile(path.join(root, 'docs/clinical/evidence.md'), 'utf8');
  return {
    protocol,
    hash: ruleBaseHash(protocol),
    heldBy,
    pack: en,
    stageOf,
    rows: evidenceRows(evidence),
    open: openQuestions(evidence),
  };
}
