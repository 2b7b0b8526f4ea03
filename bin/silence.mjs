/* global document, rrweb, window -- of the page that is watched */
/**
 * `npm run silence`: uses everything on a page that allows nothing, watches it from inside and outside,
 * lets trackers listen, and writes `reports/silence.md` for whoever answers for data protection.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as esbuild from 'esbuild';
import { handOn } from '../test/leaks/hand.mjs';
import { DEEP, ELEMENTS, openHospital, TRACKERS } from '../test/leaks/host.mjs';
import { everyone, fullJourney, people } from '../test/leaks/journeys.mjs';
import { wordsIn } from '../test/leaks/words.mjs';
import { build, packageVersion, root } from './dist.mjs';
import { loadSource } from './load-source.mjs';
import { foreign, report } from './silence-report.mjs';

const COPIED = 'what the patient had copied before';
const TYPED = 'kidney';
const PLAIN = 'lp-aftercare.js';
const CLOSED = 'lp-aftercare.closed.js';
const FOR_TRACKERS = 'src="/recorder.js" data-by="recorder"';
/** How many records there are of these depends on the clock. */
const UNSTEADY = ['performance', 'scroll', 'selectionchange'];

/** The traps of the tests, as a script that sets them ahead of everything else. */
async function trapScript() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { hearDispatches, hearViolations, setTraps, trapped } from './traps.js';
        const names = trapped(window);
        window.seen = { names, violations: hearViolations(window), touched: setTraps(window), dispatched: hearDispatches(window) };`,
      resolveDir: path.join(root, 'test/embed'),
    },
    bundle: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** Everything that the browser asks the network for on a page, and whatever it starts. */
async function watchNetwork(page) {
  const session = await page.createCDPSession();
  const asked = [];
  for (const event of ['requestWillBeSent', 'webSocketCreated', 'webTransportCreated'])
    session.on(`Network.${event}`, ({ request, url }) => asked.push(request?.url ?? url));
  session.on('Target.attachedToTarget', ({ targetInfo }) => asked.push(targetInfo.url));
  await session.send('Network.enable');
  const flags = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
  await session.send('Target.setAutoAttach', flags);
  return asked;
}

/** What is kept on the computer, in the address bar and in the clipboard, as the browser has it. */
async function outside(hospital, page) {
  const session = await page.createCDPSession();
  const { cookies } = await session.send('Network.getCookies');
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin: hospital.origin });
  const { entries } = await session.send('Page.getNavigationHistory');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'navigator.clipboard.readText()',
    awaitPromise: true,
    contextId: await worldOf(session),
  });
  return {
    cookies: cookies.length,
    'bytes kept': usage,
    addresses: entries.map(({ url, title }) => `${title} ${url}`).join(', '),
    clipboard: result.value,
  };
}

/** A world of its own, whose looking about springs no trap. */
async function worldOf(session) {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { id: frameId } = frameTree.frame;
  const world = await session.send('Page.createIsolatedWorld', { frameId });
  return world.executionContextId;
}

/** Opens, searches and presses what there is in the FAQ and the warning signs. */
async function useTheRest(page) {
  for (const summary of await page.$$('lp-faq summary, lp-red-flags summary'))
    await summary.evaluate((element) => element.click());
  await page.type('lp-faq input', TYPED);
  await page.select('lp-faq select', 'headache');
}

/** Somebody who tries what is forbidden, so that it is known whether anybody would notice. */
function misbehave() {
  const tries = [
    () => void window.fetch('/stolen'),
    () => (new window.Image().src = '/stolen'),
    () => window.navigator.sendBeacon('/stolen'),
    () => (document.cookie = 'stolen=1'),
    () => window.localStorage.setItem('stolen', '1'),
    () => window.history.replaceState(null, '', '#stolen'),
    () => new window.WebSocket('ws://localhost:9/stolen'),
    () => document.body.setAttribute('style', 'color: red'),
  ];
  for (const one of tries)
    try {
      one();
    } catch {
      // Whoever forbids it has noticed.
    }
  return tries.length;
}

async function inSilence(policy) {
  const traps = await trapScript();
  const hospital = await openHospital({ headers: { 'Content-Security-Policy': policy } });
  try {
    const context = hospital.browser.defaultBrowserContext();
    for (const name of ['clipboard-read', 'clipboard-write'])
      await context.setPermission(hospital.origin, { permission: { name }, state: 'granted' });
    let asked;
    const lines = [];
    const page = await hospital.open({
      body: ELEMENTS,
      before: [traps],
      ready: async (made) => {
        asked = await watchNetwork(made);
        made.on('console', (message) => lines.push(message.text()));
        made.on('pageerror', (error) => lines.push(String(error)));
      },
    });
    const hand = await handOn(page);
    const session = await page.createCDPSession();
    await session.send('Runtime.evaluate', {
      expression: `navigator.clipboard.writeText(${JSON.stringify(COPIED)})`,
      awaitPromise: true,
      contextId: await worldOf(session),
    });
    const first = await outside(hospital, page);
    for (const person of everyone()) await fullJourney(hand, { ...person, handOver: false });
    await useTheRest(page);
    const seen = await page.evaluate(() => window.seen);
    const last = await outside(hospital, page);
    const found = { asked: [...asked], lines: [...lines], presses: hand.presses };
    const caught = await page.evaluate(misbehave);
    await wait(200);
    const after = await page.evaluate(() => window.seen);
    const noticed = after.touched.length + after.violations.length;
    return {
      ...found,
      ...seen,
      first,
      last,
      caught,
      noticed: noticed - seen.touched.length - seen.violations.length,
    };
  } finally {
    await hospital.close();
  }
}

/** In the page: the recorder that most others are made of, as it comes. */
function startRrweb() {
  const begin = () => rrweb.record({ emit: (event) => (window.heard ??= []).push(event) });
  document.addEventListener('readystatechange', begin, { once: true });
}

/** What one kind of listener learns of these journeys. */
async function listenedTo(hospital, { trackers, script, before, persons, handOver = false }) {
  const page = await hospital.open({ trackers: [...trackers, 'src="/ruler.js"'], script, before });
  const hand = await handOn(page);
  for (const person of persons) await fullJourney(hand, { ...person, handOver });
  const heard = await page.evaluate(() => window.heard);
  const heights = await page.evaluate(() => window.heights);
  const known = hospital.sourceOf(page);
  await page.close();
  const steady = heard.filter(({ kind, data }) => !UNSTEADY.includes(kind) && !data?.styles);
  const files = heard.map(({ downloadRequest }) => downloadRequest).filter(Boolean);
  const words = wordsIn(
    heard.filter(({ downloadRequest, data }) => !downloadRequest && !data?.styles),
    known,
  );
  return {
    presses: hand.presses,
    records: steady.length,
    words,
    files: [...new Set(files)].sort(),
    heights: new Set(heights).size,
  };
}

const LISTENERS = [
  ['ad pixel and tag manager', TRACKERS, PLAIN],
  ['the same, looking through open shadow roots', DEEP, PLAIN],
  ['the same, looking through open shadow roots', DEEP, CLOSED],
  ['rrweb as it comes', ['src="/rrweb.js"'], PLAIN, [startRrweb]],
  ['rrweb as it comes', ['src="/rrweb.js"'], CLOSED, [startRrweb]],
  ['a recorder that leaves nothing out', [FOR_TRACKERS], PLAIN],
  ['a recorder that leaves nothing out', [FOR_TRACKERS], CLOSED],
];

async function overheard() {
  const hospital = await openHospital();
  try {
    const rows = [];
    for (const [name, trackers, script, before] of LISTENERS) {
      const persons = everyone();
      rows.push({
        name,
        script,
        ...(await listenedTo(hospital, { trackers, script, before, persons })),
      });
    }
    const persons = Object.entries(people).map(([urgency, answers]) => ({ urgency, answers }));
    const saved = { trackers: TRACKERS, script: PLAIN, persons, handOver: true };
    return {
      rows,
      saved: await listenedTo(hospital, saved),
      browser: await hospital.browser.version(),
    };
  } finally {
    await hospital.close();
  }
}

/** Whether anything was seen that must not be. */
function broken({ silent, heard }) {
  const quiet = heard.rows.filter(
    ({ name, script }) => script === CLOSED || !/shadow|leaves/.test(name),
  );
  return [
    ...foreign(silent.asked),
    ...silent.violations,
    ...silent.touched,
    ...silent.lines,
    ...quiet.flatMap(({ words }) => words),
    ...heard.saved.words,
    ...(JSON.stringify(silent.first) === JSON.stringify(silent.last) ? [] : ['outside']),
    ...(silent.noticed < silent.caught ? ['the traps'] : []),
  ];
}

try {
  await build();
  const [{ policyFor }] = await loadSource(root, 'src/install/policy');
  const policy = policyFor();
  const silent = await inSilence(policy);
  const heard = await overheard();
  const rrweb = createRequire(import.meta.url).resolve('rrweb');
  const manifest = path.join(path.dirname(rrweb), '../package.json');
  const { version: rrwebVersion } = JSON.parse(await readFile(manifest, 'utf8'));
  const found = { silent, heard, policy, rrwebVersion, version: await packageVersion() };
  const text = report(found);
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(path.join(root, 'reports/silence.md'), text);
  console.log(text);
  const seen = broken(found);
  for (const one of seen) console.error(`silence: ${one}`);
  process.exitCode = seen.length ? 1 : 0;
} catch (error) {
  console.error(`silence: ${error.message}`);
  process.exitCode = 1;
}
