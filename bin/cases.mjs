/** `npm run cases`: how the rule base does on the clinicians' table; `--check` if out of date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeOutcomes } from './case-outcomes.mjs';
import { caseReport } from './case-report.mjs';
import { screenReport } from './case-screens.mjs';
import { root } from './dist.mjs';
import { loadSource } from './load-source.mjs';
import { ruleBaseHash } from './rule-base-hash.mjs';

const MODULES = [
  'src/protocol/index',
  'src/triage/index',
  'src/triage/firing',
  'src/content/en/index',
  'test/protocol/cases',
  'test/protocol/words',
  'test/protocol/longest',
];
const checking = process.argv.includes('--check');

try {
  const loaded = Object.assign({}, ...(await loadSource(root, ...MODULES)));
  const { protocol, pairs } = loaded;
  const table = { ...loaded, ...makeOutcomes(loaded), hash: ruleBaseHash(protocol) };
  const reports = { 'cases.md': caseReport(table), 'screens.md': screenReport(table) };
  await mkdir(path.join(root, 'reports'), { recursive: true });
  for (const [name, fresh] of Object.entries(reports)) {
    const file = path.join(root, 'reports', name);
    if ((await readFile(file, 'utf8').catch(() => '')) === fresh) continue;
    if (checking) throw new Error(`reports/${name} is out of date. Run: npm run cases`);
    await writeFile(file, fresh);
  }
  console.log(`cases: ${table.outcomes.length} people, ${pairs.length} pairs`);
} catch (error) {
  console.error(`cases: ${error.message}`);
  process.exitCode = 1;
}
