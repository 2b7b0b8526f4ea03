/* global document, window -- of the page that is shown */
/**
 * `npm run gallery`: pictures of every state × width × theme × language of the built script, on one
 * page, `.build/gallery/index.html`. `-- --widths=320 --themes=dark,print --langs=ar
 * --states=start,soon` takes only those.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build, root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { galleryPage } from './gallery-page.mjs';
import { show, states } from './gallery-states.mjs';
import { looksOf, openStage } from './gallery-stage.mjs';
import { languagesIn } from './languages.mjs';

const WIDTHS = [320, 390, 768, 1280];
/** Of the window, in pixels. */
const HEIGHT = 800;
/** Longer pictures end here: the FAQ with every question is as long as a book. */
const TALLEST = 2600;
const out = path.join(root, '.build/gallery');

/** What was asked for, each of it known, else all there is. */
function chosen(name, asked, all) {
  if (!asked) return all;
  const wanted = asked.split(',');
  const unknown = wanted.filter((one) => !all.includes(one));
  if (unknown.length) throw new Error(`--${name}: there is no ${unknown.join()}: ${all.join()}`);
  return wanted;
}

const fileName = (...parts) => `${parts.join('_').replaceAll(' ', '-')}.webp`;

async function take(page, name, width) {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const top = await page.evaluate(() => Math.max(0, window.scrollY - 8));
  const clip = { x: 0, y: top, width, height: Math.min(tall - top, TALLEST) };
  const file = path.join(out, name);
  await page.screenshot({
    path: file,
    type: 'webp',
    quality: 70,
    clip,
    // From right to left, a page that needs none of it would be drawn beside its place.
    captureBeyondViewport: tall > HEIGHT,
  });
}

let browser;
try {
  const names = ['widths', 'themes', 'langs', 'states'];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options });
  await build();
  const looks = await looksOf();
  const some = {
    langs: chosen('langs', values.langs, await languagesIn(path.join(root, 'src/content'))),
    themes: chosen('themes', values.themes, Object.keys(looks)),
    widths: chosen('widths', values.widths, WIDTHS.map(String)).map(Number),
    states: chosen('states', values.states, Object.keys(states)),
  };
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  browser = await puppeteer.launch({
    executablePath: findChrome(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'],
  });
  const shelves = [];
  for (const lang of some.langs)
    for (const theme of some.themes) {
      const page = await openStage(browser, lang, looks[theme]);
      for (const width of some.widths) {
        await page.setViewport({ width, height: HEIGHT });
        const pictures = [];
        for (const state of some.states) {
          const file = fileName(lang, theme, width, state);
          await show(page, states[state]);
          await take(page, file, width);
          pictures.push({ state, file });
        }
        shelves.push({ lang, theme, width, pictures });
      }
      await page.close();
      console.log(`${lang}, ${theme}: ${some.widths.length * some.states.length} pictures`);
    }
  await writeFile(path.join(out, 'index.html'), galleryPage(shelves, some));
  console.log('.build/gallery/index.html');
} catch (error) {
  console.error(`gallery: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
