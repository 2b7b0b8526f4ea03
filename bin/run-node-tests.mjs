/** Runs the tests that need no browser and counts what came out. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** Every `*.node.mjs` under `folder`. */
export function nodeTestFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.node.mjs'))
    .map((file) => path.join(folder, file))
    .sort();
}

/** Resolves to counts. A file without a test reports itself as one that passed: a failure. */
export async function runNodeTests(files) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  const stream = run({ files, concurrency: 2 });
  const isFile = (test) => files.includes(path.resolve(test.name));
  stream.on('test:pass', (test) => {
    if (test.details.type === 'suite') return;
    if (isFile(test)) counts.failed += 1;
    else if (test.skip !== undefined) counts.skipped.push(test.name);
    else counts.passed += 1;
  });
  stream.on('test:fail', (test) => {
    const isParent = test.details.error?.failureType === 'subtestsFailed';
    if (!isParent) counts.failed += 1;
  });
  for await (const line of stream.compose(spec)) process.stdout.write(line);
  return counts;
}
