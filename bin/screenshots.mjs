/** `npm run screenshots`: takes the pictures in the README, as a phone shows the demo. */
/* global document, window -- of the page that is shown */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { serve } from './serve.mjs';

const WIDTH = 390;
const MARGIN = 16;
const LARGEST = 200_000;
/** Somebody in the third week whose leg hurts: within 2 to 3 days. */
const ANSWERS = {
  age: '16-to-44',
  when: 'days-15-30',
  symptoms: 'leg',
  'leg-site': 'pain',
};

/** Each picture: the element in it, what is done before, and how much of it shows, in pixels. */
const PICTURES = {
  'risk-checker': { tag: 'lp-risk-checker', height: 800 },
  result: { tag: 'lp-risk-checker', height: 822, before: answer },
  'red-flags': { tag: 'lp-red-flags', height: 784 },
  faq: { tag: 'lp-faq', height: 690, before: openFirst },
};

/** Ticks what fits, or "none of these", until there is no button to go on with. */
async function answer(page) {
  await page.locator('lp-risk-checker >>> [part~="button-start"]').click();
  for (;;) {
    const name = await page
      .$eval('lp-risk-checker >>> input', (input) => input.name)
      .catch(() => null);
    if (!name) return;
    const chosen = `input[name="${name}"][value="${ANSWERS[name] ?? 'none'}"]`;
    await page.locator(`lp-risk-checker >>> ${chosen}`).click();
    await page.locator('lp-risk-checker >>> [part~="button-continue"]').click();
    await page.waitForFunction(
      (last) =>
        document.querySelector('lp-risk-checker').shadowRoot.querySelector('input')?.name !== last,
      {},
      name,
    );
  }
}

async function openFirst(page) {
  await page.locator('lp-faq summary').click();
}

async function take(page, address, name, { tag, height, before }) {
  await page.goto(address);
  await page.waitForSelector(`${tag} >>> [part~="button-start"], ${tag} h3`);
  await before?.(page);
  // The focus ring belongs to the one who is using the page.
  await page.evaluate(() => {
    const focused = document.activeElement;
    (focused.shadowRoot?.activeElement ?? focused).blur();
    window.scrollTo(0, 0);
  });
  const box = await (await page.$(tag)).boundingBox();
  const shown = Math.min(height, Math.ceil(box.height) + 2 * MARGIN);
  const clip = { x: 0, y: box.y - MARGIN, width: WIDTH, height: shown };
  const file = path.join(root, 'docs/screenshots', `${name}.png`);
  await page.screenshot({ path: file, clip, captureBeyondViewport: true });
  const { size } = await stat(file);
  if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes, more than ${LARGEST}.`);
  console.log(`docs/screenshots/${name}.png, ${Math.round(size / 1000)} kB`);
}

let server;
let browser;
try {
  await build();
  await mkdir(path.join(root, 'docs/screenshots'), { recursive: true });
  server = await serve({ root, port: 0 });
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH, height: 844, deviceScaleFactor: 2 });
  const address = `http://localhost:${server.address().port}/hospital.html`;
  for (const [name, picture] of Object.entries(PICTURES)) {
    await take(page, address, name, picture);
  }
} catch (error) {
  console.error(`screenshots: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server?.close();
}
