/** Packs the tests of the rule base and the engine into one module that runs in Node. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './dist.mjs';

const FOLDERS = ['test/triage', 'test/protocol'];

/** The first failure ends a run, so what takes longest comes last … */
const LATE = ['cases.test.ts', 'screens.test.ts', 'journeys.test.ts'];
/** … and what takes too long for each mutant does not come at all. */
const LEFT_OUT = ['needed.test.ts'];

/** Where the tests stand in one module. */
export const bundle = path.join(root, '.build/mutation-tests.mjs');

const late = (file) => LATE.indexOf(path.basename(file));

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file))
    .map((file) => `./${folder}/${file}`),
).sort((a, b) => late(a) - late(b));

await esbuild.build({
  stdin: {
    contents: files.map((file) => `import '${file}';`).join('\n'),
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // All that these tests take from the browser's testing library is `expect`.
  alias: { '@open-wc/testing': '@esm-bundle/chai/esm/chai.js' },
  external: ['@esm-bundle/chai/esm/chai.js', 'fast-check'],
  // To package.json, a module of tests has no effect.
  ignoreAnnotations: true,
  logLevel: 'error',
});
