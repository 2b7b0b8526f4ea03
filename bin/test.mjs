/** `npm test` (`--all`: in three engines): builds, then runs every test and says how many passed. */
import path from 'node:path';
import { build, root } from './dist.mjs';
import { chromium, firefox, webkit } from './engines.mjs';
import { runBrowserTests, sum } from './run-browser-tests.mjs';
import { nodeTestFiles, runNodeTests } from './run-node-tests.mjs';

const engines = process.argv.includes('--all') ? { chromium, firefox, webkit } : { chromium };
const results = [];
let finished = false;

/** Whatever happens, the last line says how the tests went. */
process.on('exit', () => {
  const { passed, failed, skipped } = sum(results);
  const failures = failed || (finished && passed > 0 ? 0 : 1);
  const more = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  if (failures > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failures} failed${more}`);
});

function report(name, counts) {
  results.push(counts);
  const { passed, failed, skipped } = counts;
  console.log(`\n${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  for (const test of skipped) console.log(`  skipped in ${name}: ${test}`);
}

try {
  const configs = [];
  for (const [name, engine] of Object.entries(engines)) configs.push([name, await engine()]);
  await build();
  for (const [name, config] of configs) report(name, await runBrowserTests(config));
  report('node', await runNodeTests(nodeTestFiles(path.join(root, 'test'))));
  finished = true;
} catch (error) {
  console.error(error.message);
}
process.exit();
