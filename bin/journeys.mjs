/** `npm run journeys`: walks a million random journeys through the questions: `reports/journeys.md`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadEngine, walkMany } from '../test/triage/random-journeys.mjs';
import { root } from './dist.mjs';
import { hashInSource } from './hash-in-source.mjs';

const SEED = 20261125;
const PARTS = 100;
const JOURNEYS_IN_A_PART = 10_000;

/** In a worker: walks every part whose turn it is, and tells how each ended. */
async function walkParts({ first, every }) {
  const engine = await loadEngine();
  for (let part = first; part < PARTS; part += every) {
    parentPort.postMessage(walkMany(engine, { seed: SEED + part, count: JOURNEYS_IN_A_PART }));
  }
}

/** Resolves to how the parts of one worker ended; rejects with its first counterexample. */
function worker(first, every, done) {
  return new Promise((resolve, reject) => {
    const ends = [];
    new Worker(fileURLToPath(import.meta.url), { workerData: { first, every } })
      .on('message', (end) => {
        ends.push(end);
        done();
      })
      .on('error', reject)
      .on('exit', () => resolve(ends));
  });
}

function summed(tallies) {
  const all = {};
  for (const [key, count] of tallies.flatMap(Object.entries)) all[key] = (all[key] ?? 0) + count;
  return all;
}

function table(name, tally, keys) {
  const rows = keys.map((key) => `| ${key} | ${tally[key].toLocaleString('en-GB')} |`);
  return `| ${name} | journeys |\n|---|---|\n${rows.join('\n')}`;
}

function report(ends, urgencies, minutes) {
  const number = (value) => value.toLocaleString('en-GB');
  const urgency = summed(ends.map((end) => end.urgency));
  const screens = summed(ends.map((end) => end.screens));
  const presses = ends.reduce((sum, end) => sum + end.presses, 0);
  const journeys = Object.values(urgency).reduce((sum, count) => sum + count, 0);
  return `# Random journeys

Made by \`npm run journeys\` for the rule base with the hash \`${hashInSource()}\`: **${number(journeys)} journeys** with ${number(presses)} presses, ${minutes} minutes, seeds ${SEED} to ${SEED + PARTS - 1} (${number(JOURNEYS_IN_A_PART)} journeys each).

A journey is up to 24 presses drawn by fast-check (answer, back, change from the result, restart, or unmount: the session put away as plain data and taken up again), and then answers until the result. After every press:

- nothing was thrown;
- the question on screen, the screens before it and the answers kept are those that \`path\` gives for the answers up to here, worked out apart from the session (\`test/support/random-journeys.ts\`);
- there are at most 14 screens;
- \`assess\` says same-day or above while an answer is missing;
- the result is what \`assess\` gives for the answers on the screens alone, and it has a reason, or is the same day because nothing fitted.

${table('result', urgency, urgencies)}

${table('screens', screens, Object.keys(screens))}
`;
}

async function main() {
  const begun = Date.now();
  const { URGENCIES } = await loadEngine();
  const workers = availableParallelism();
  let parts = 0;
  const done = () => {
    parts += 1;
    if (parts % 10 === 0) console.log(`${(parts * JOURNEYS_IN_A_PART).toLocaleString('en-GB')} …`);
  };
  const turns = Array.from({ length: workers }, (_, first) => worker(first, workers, done));
  const ends = (await Promise.all(turns)).flat();
  const text = report(ends, URGENCIES, ((Date.now() - begun) / 60_000).toFixed(1));
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(path.join(root, 'reports/journeys.md'), text);
  console.log(text);
}

if (isMainThread) {
  try {
    await main();
  } catch (error) {
    console.error(`journeys: ${error.message}`);
    process.exit(1);
  }
} else {
  await walkParts(workerData);
}
