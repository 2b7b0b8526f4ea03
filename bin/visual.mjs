/* global document, window -- of the page that is shown */
/**
 * `npm run visual`: takes a small set of pictures again and holds them against those in
 * `test/visual/`, with some tolerance; what differs is drawn in `.build/visual/`. With `-- --update`
 * they are taken anew, to be looked at before they are committed. Type is drawn differently by
 * other browsers and with other fonts, so this is for one machine, before and after a change.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { build, root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { looksOf, openStage } from './gallery-stage.mjs';
import { show, states } from './gallery-states.mjs';

/** Language, look, width and state of each picture. */
const PICTURES = [
  ['en', 'light', 320, 'start'],
  ['en', 'light', 390, 'many answers'],
  ['en', 'light', 390, 'answer missing'],
  ['en', 'light', 320, 'emergency'],
  ['en', 'dark', 390, 'same day'],
  ['en', 'light', 768, 'soon'],
  ['en', 'forced colours', 390, 'self-care'],
  ['en', 'light', 390, 'warning signs'],
  ['en', 'dark', 768, 'FAQ answer'],
  ['ar', 'light', 390, 'many answers'],
  ['ar', 'light', 390, 'same day'],
  ['es', 'light', 320, 'routine'],
];
const TALLEST = 1000;
/** The hour at which all pictures are taken, as they tell times. */
const NOW = Date.UTC(2026, 10, 26, 10);
/** How much two colours may differ, from 0 to 1, and how many of 1,000 pixels may differ more. */
const COLOUR = 0.1;
const PIXELS = 2;

const kept = path.join(root, 'test/visual');
const drawn = path.join(root, '.build/visual');

async function take(browser, look, [lang, , width, state]) {
  const page = await openStage(browser, lang, look, NOW);
  await page.setViewport({ width, height: 800 });
  await show(page, states[state]);
  const { top, tall } = await page.evaluate(() => ({
    top: Math.max(0, window.scrollY - 8),
    tall: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: top, width, height: Math.min(tall - top, TALLEST) };
  const picture = await page.screenshot({ clip, captureBeyondViewport: true });
  await page.close();
  return Buffer.from(picture);
}

/** In how many of 1,000 pixels two pictures differ, with a drawing of where. */
function compare(before, after) {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = one;
  if (other.width !== width || other.height !== height)
    return { wrong: `${other.width} × ${other.height} pixels, not ${width} × ${height}` };
  const where = new PNG({ width, height });
  const options = { threshold: COLOUR };
  const count = pixelmatch(one.data, other.data, where.data, width, height, options);
  const share = (1000 * count) / (width * height);
  if (share <= PIXELS) return {};
  return { wrong: `${share.toFixed(1)} of 1,000 pixels differ`, where: PNG.sync.write(where) };
}

let browser;
let differ = 0;
try {
  const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
  await build();
  await rm(drawn, { recursive: true, force: true });
  for (const folder of [kept, drawn]) await mkdir(folder, { recursive: true });
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const looks = await looksOf();
  for (const picture of PICTURES) {
    const name = `${picture.join('_').replaceAll(' ', '-')}.png`;
    const after = await take(browser, looks[picture[1]], picture);
    if (values.update) {
      await writeFile(path.join(kept, name), after);
      console.log(`test/visual/${name}`);
      continue;
    }
    const { wrong, where } = compare(await readFile(path.join(kept, name)), after);
    console.log(`${wrong ? '✖' : '✔'} ${name}${wrong ? `: ${wrong}` : ''}`);
    if (!wrong) continue;
    differ += 1;
    await writeFile(path.join(drawn, `now_${name}`), after);
    if (where) await writeFile(path.join(drawn, `differs_${name}`), where);
  }
  if (differ) console.log(`${differ} of ${PICTURES.length} differ: see .build/visual`);
} catch (error) {
  console.error(`visual: ${error.message}`);
  differ += 1;
} finally {
  await browser?.close();
}
process.exitCode = differ ? 1 : 0;
