/** `npm run bench:search`: how long a key takes among 400 entries on a slow CPU: `reports/search.md`. */
/* global document, Event, performance, requestAnimationFrame, setTimeout -- of the page */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { loadSource } from './load-source.mjs';

const SLOWDOWN = 4;
const ENTRIES = 400;
/** Milliseconds that every key must stay under: one frame of a screen. */
const LIMIT = 16;
const ROUNDS = 5;
/** Typed letter by letter and taken back: common words, phrases, slips, a question, nothing at all. */
const QUERIES = [
  'back pain',
  'spinal tap',
  'headahce',
  'apixiban',
  'cant pee',
  'how long does the headache last',
  'zzzzzzzz',
];

/** A page whose FAQ has our entries and as many of an author's as make 400, each as long as ours. */
async function pageOf(script) {
  const [{ en }] = await loadSource(path.join(root, 'src'), 'content/en/index');
  const own = [];
  for (let at = 0; own.length + en.faq.length < ENTRIES; at += 1) {
    const { question, answer, help } = en.faq[at % en.faq.length];
    // Words of their own, so that there are more of them to look through.
    const text = [...answer.flat(), help].join(' ').replace(/\b(\w{8,})\b/g, `$1${at}`);
    own.push(`<details><summary>${at}: ${question}</summary><p>${text}</p></details>`);
  }
  return `<!doctype html><title>400</title><lp-faq region="GB-ENG">${own.join('')}</lp-faq>
<script>${script.replaceAll('</script', '<\\/script')}</script>`;
}

/** Runs in the page: times each key, with the style and layout that it brings. */
async function typed(queries, rounds) {
  const faq = document.querySelector('lp-faq');
  const field = faq.querySelector('input[type=search]');
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const layout = () => document.body.offsetHeight;
  const timed = async (act) => {
    layout();
    const begun = performance.now();
    act();
    // Whoever watches the page for changes is served first.
    await null;
    const ran = performance.now();
    layout();
    return { script: ran - begun, all: performance.now() - begun };
  };
  const key = (value) =>
    timed(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const focus = await timed(() => field.focus());
  const keys = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const states = [...query].map((_, at) => query.slice(0, at + 1));
      for (const value of [...states, ...states.reverse().slice(1), '']) {
        keys.push({ value, ...(await key(value)) });
        await rest();
      }
    }
  }
  return { focus, keys, entries: faq.querySelectorAll(':scope > details, .lp-entry').length };
}

const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];

/** The middle one of the rounds of each key: the browser slows down by pauses, which one key may meet. */
function middles(keys, what) {
  const perRound = keys.length / ROUNDS;
  return keys.slice(0, perRound).map((_, at) =>
    quantile(
      keys.filter((_, index) => index % perRound === at).map((key) => key[what]),
      0.5,
    ),
  );
}

function row(what, times) {
  const ms = (share) => `${quantile(times, share).toFixed(1)} ms`;
  return `| ${what} | ${ms(0.5)} | ${ms(0.95)} | ${Math.max(...times).toFixed(1)} ms |`;
}

function report(version, { focus, keys, entries }) {
  const script = middles(keys, 'script');
  const longest = Math.max(...script);
  return `# How long a key takes in the search of the FAQ

Made by \`npm run bench:search\` in ${version}, with the CPU slowed down ${SLOWDOWN} times by the browser (\`Emulation.setCPUThrottlingRate\`).

One \`<lp-faq>\` with ${entries} entries. The slowest of ${script.length} keys, the one that led to “${keys[script.indexOf(longest)].value}”, takes **${longest.toFixed(1)} ms**, which must be under ${LIMIT} ms.

| a key takes, in milliseconds | median | 95th percentile | longest |
|---|---|---|---|
${row('finding, showing and hiding', script)}
${row('the same, then style and layout of the whole page at once', middles(keys, 'all'))}

Typed and taken back letter by letter, ${ROUNDS} times: ${QUERIES.map((query) => `“${query}”`).join(', ')}. The time of a key is the middle one of the ${ROUNDS}, because the browser slows a CPU down by pauses that a single key may meet. The texts are read once, when the field is focused (${focus.script.toFixed(0)} ms here), so that no key waits for it; marking and the number of results wait until nobody has pressed a key for 0.4 seconds.
`;
}

let browser;
try {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'src/define/faq.ts')],
    bundle: true,
    minify: true,
    // The package says which files have side effects by their built names.
    ignoreAnnotations: true,
    format: 'iife',
    write: false,
  });
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.setContent(await pageOf(outputFiles[0].text));
  await page.waitForSelector('lp-faq input[type=search]');
  await page.emulateCPUThrottling(SLOWDOWN);
  const measured = await page.evaluate(typed, QUERIES, ROUNDS);
  const text = report(await browser.version(), measured);
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(path.join(root, 'reports/search.md'), text);
  console.log(text);
  const slow = Math.max(...middles(measured.keys, 'script'));
  if (measured.entries !== ENTRIES) throw new Error(`${measured.entries} entries`);
  if (!(slow < LIMIT)) throw new Error(`a key takes ${slow.toFixed(1)} ms`);
} catch (error) {
  console.error(`bench:search: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
