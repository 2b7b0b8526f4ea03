/** `npm run bench`: times `path` and `assess` in Chromium on a slowed-down CPU: `reports/bench.md`. */
/* global performance -- of the page that measures */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { build, root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { loadSource } from './load-source.mjs';
import { drawnPeople } from './protocol-people.mjs';

const SLOWDOWN = 4;
/** Milliseconds that the median of `path` plus `assess` must stay under. */
const LIMIT = 0.2;
const DRAWN = 10_000;
const SEED = 20261125;
const FRESH_PAGES = 20;
/** Times in a row: the browser slows down by pauses, which one call alone may miss. */
const REPEATS = { 'path + assess': 50, journey: 8 };

/** `lp-aftercare/triage` as npm consumers import it, in one script that makes `triage`. */
async function triageScript() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'dist/esm/protocol/index.js')],
    bundle: true,
    format: 'iife',
    globalName: 'triage',
    write: false,
  });
  return outputFiles[0].text;
}

/** Runs in the page: milliseconds that each person takes, on average over `repeats`. */
function timed(people, what, repeats) {
  const { path, assess } = globalThis.triage;
  const tasks = {
    'path + assess': (answers) => [path(answers), assess(answers)],
    journey(answers) {
      const given = {};
      for (let { next } = path(given); next; { next } = path(given)) given[next] = answers[next];
      return assess(given);
    },
  };
  return people.map((answers) => {
    const begun = performance.now();
    for (let time = 0; time < repeats; time += 1) tasks[what](answers);
    return (performance.now() - begun) / repeats;
  });
}

async function freshPage(browser, script, slowdown) {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(slowdown);
  await page.addScriptTag({ content: script });
  return page;
}

async function measure(browser, script, slowdown, people, what) {
  const page = await freshPage(browser, script, slowdown);
  const times = await page.evaluate(timed, people, what, REPEATS[what]);
  await page.close();
  return times;
}

async function firstCalls(browser, script, people) {
  const times = [];
  for (const person of people.slice(0, FRESH_PAGES)) {
    const page = await freshPage(browser, script, SLOWDOWN);
    times.push(...(await page.evaluate(timed, [person], 'path + assess', 1)));
    await page.close();
  }
  return times;
}

function quantile(times, share) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];
}

function row([what, times]) {
  const ms = (share) => `${quantile(times, share).toFixed(3)} ms`;
  return `| ${what} | ${times.length} | ${ms(0.5)} | ${ms(0.95)} |`;
}

function report(version, tabled, rows) {
  const median = quantile(rows[0][1], 0.5);
  return `# How long triage takes

Made by \`npm run bench\` in ${version}, with the CPU slowed down ${SLOWDOWN} times by the browser.

\`path\` plus \`assess\` on a full set of answers: median **${median.toFixed(3)} ms**, which must be under ${LIMIT} ms.

| what | people | median | 95th percentile |
|---|---|---|---|
${rows.map(row).join('\n')}

People: ${DRAWN} drawn at random (seed ${SEED}) and the ${tabled} of the clinicians' table, each with an answer to every question. The module is \`lp-aftercare/triage\` from \`dist/\`. A time is the mean of ${REPEATS['path + assess']} calls in a row (of ${REPEATS.journey} for a whole journey), because the browser slows a CPU down by pauses that a single short call may miss; median and percentile are taken over people. A whole journey asks \`path\` after every answer and \`assess\` at the end. A first call runs once, in a page that has just been opened, before the browser has optimised anything.
`;
}

let browser;
try {
  await build();
  const script = await triageScript();
  const [{ assess, protocol }] = await loadSource(path.join(root, 'src'), 'protocol/index');
  const [{ cases }] = await loadSource(path.join(root, 'test'), 'protocol/cases');
  const everybody = [...drawnPeople({ protocol }, DRAWN, SEED), ...cases];
  const people = everybody.map(({ answers }) => answers);
  // Whoever has an emergency is asked least.
  const longer = (_, index) => assess(people[index]).urgency !== 'emergency';
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const run = (slowdown, what) => measure(browser, script, slowdown, people, what);
  const all = await run(SLOWDOWN, 'path + assess');
  const journeys = await run(SLOWDOWN, 'journey');
  const rows = [
    ['`path` + `assess`', all],
    ['`path` + `assess`, no emergency', all.filter(longer)],
    ['a whole journey, question by question', journeys],
    ['a whole journey, no emergency', journeys.filter(longer)],
    ['the first `path` + `assess` in a new page', await firstCalls(browser, script, people)],
    ['`path` + `assess`, CPU not slowed down', await run(1, 'path + assess')],
  ];
  await mkdir(path.join(root, 'reports'), { recursive: true });
  const text = report(await browser.version(), cases.length, rows);
  await writeFile(path.join(root, 'reports/bench.md'), text);
  console.log(text);
  if (!(quantile(rows[0][1], 0.5) < LIMIT)) throw new Error(`the median is not under ${LIMIT} ms`);
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
