/** `npm run check`: everything that must hold before a change is taken, the tests last. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './dist.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const STEPS = {
  types: [TSC],
  'types without the DOM': [TSC, '-p', 'tsconfig.pure.json'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  layers: ['bin/check-layers.mjs'],
  'two builds, same bytes': ['bin/same-twice.mjs'],
  size: ['bin/size.mjs'],
  docs: ['bin/docs.mjs', '--check'],
  cases: ['bin/cases.mjs', '--check'],
  proof: ['bin/prove.mjs', '--check'],
  tests: ['bin/test.mjs'],
};

const evidence = readFileSync(path.join(root, 'docs/clinical/evidence.md'));
console.log(`evidence.md sha256 ${createHash('sha256').update(evidence).digest('hex')}`);

for (const [name, args] of Object.entries(STEPS)) {
  const begun = Date.now();
  console.log(`check: ${name} …`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // The last line of the tests stays the last line.
  if (name === 'tests') process.exit(status ?? 1);
  if (status !== 0) {
    console.error(`check: ${name} failed`);
    process.exit(1);
  }
  console.log(`check: ${name} passed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
