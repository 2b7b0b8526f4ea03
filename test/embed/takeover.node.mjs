/** What happens to the eye when the script comes and takes a fragment over. */
/* global document, PerformanceObserver, performance, window -- of the page that is shown */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../bin/find-chrome.mjs';
import { fragments } from '../../bin/fragments.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (name) => readFileSync(path.join(dist, name), 'utf8');
const script = read('lp-aftercare.js');

const LIMIT = 0.02;
const LATE = 2000;
const WIDTHS = { 390: 844, 1280: 800 };
const STYLE = '<link rel="stylesheet" href="/lp-aftercare.css">';
const HOSPITAL = {
  region: 'GB-ENG',
  'team-name': 'Neurology Day Unit',
  'team-phone': '01632 960123',
  'crisis-phone': '01632 960111',
  'cancer-phone': '01632 960222',
  'maternity-phone': '01632 960333',
};
const data = Object.entries(HOSPITAL).map(([name, value]) => `data-lp-${name}="${value}"`);

const plain = {
  faq: read('fragments/en/faq.html'),
  'red-flags': read('fragments/en/red-flags.html'),
};
const filled = await fragments(script, 'en', HOSPITAL);

/** Every layout shift that no press brought about, and the first of the paints. */
function watch() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) window.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Every text that somebody sees of an element, with the place where it stands. */
const textsOf = (page, tag) =>
  page.$eval(tag, (host) =>
    [...host.querySelectorAll('h1, h2, h3, h4, h5, h6, li, p, summary, strong, a')]
      .filter((one) => one.innerText.trim() && one.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x, y, width, height].map((number) => Math.round(number));
        return `${element.innerText.replaceAll(/\s+/g, ' ').trim()} ${box.join()}`;
      })
      .sort(),
  );

describe('a fragment that the script takes over', () => {
  let browser;
  let server;
  let shown;
  let delay;

  before(async () => {
    server = createServer(async ({ url }, response) => {
      if (url === '/lp-aftercare.css') {
        response.writeHead(200, { 'Content-Type': 'text/css' });
        response.end(read('fragments/lp-aftercare.css'));
      } else if (url === '/lp-aftercare.js') {
        await wait(delay);
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      } else if (url === '/') {
        response.writeHead(200, { 'Content-Type': 'text/html' }).end(shown);
      } else response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /**
   * Shows a fragment in a page of a host and sees it taken over; `early` is done to the page while
   * the script is on its way. What was shifted, as the browser counts it, and what is there then.
   */
  async function takeOver(tag, fragment, { width, late, head = STYLE, settings = '', early }) {
    delay = late ? LATE : 0;
    shown = `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>Example Hospital</title>${head}
      <script defer ${settings} src="/lp-aftercare.js"></script></head>
      <body><h1>After your lumbar puncture</h1><p>What to know.</p>${fragment}<p id="end">Car parks</p>`;
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setViewport({ width, height: WIDTHS[width] });
    await page.evaluateOnNewDocument(watch);
    const loaded = page.goto(`http://localhost:${server.address().port}/`);
    if (late) {
      await page.waitForSelector('#end');
      await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
      assert.equal(
        await page.evaluate((name) => Boolean(window.customElements.get(name)), tag),
        false,
      );
    }
    const before = late ? await textsOf(page, tag) : [];
    const met = await early?.(page);
    await loaded;
    await page.waitForFunction(
      (name) => document.querySelector(name).hasUpdated,
      { polling: 20 },
      tag,
    );
    // Shifts are told with the frames that they happen in.
    await wait(300);
    const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
    return { page, met, before, shift, after: await textsOf(page, tag) };
  }

  /** What is drawn anew is no shift to the browser: the texts must stand where they stood, too. */
  function stays({ before, shift, after }, number, late) {
    assert.ok(shift < LIMIT, `${shift}`);
    assert.ok(after.some((text) => text.startsWith(number)));
    assert.ok(after.length > 20);
    if (late) assert.deepEqual(after, before);
  }

  for (const name of ['faq', 'red-flags']) {
    const tag = `lp-${name}`;
    for (const width of Object.keys(WIDTHS).map(Number)) {
      for (const late of [false, true]) {
        const when = late ? 'after two seconds' : 'deferred';

        it(`${tag} moves nothing at ${width} px, script ${when}`, async () => {
          const seen = await takeOver(tag, plain[name], { width, late });
          stays(seen, 'Call your local emergency number', late);
          await seen.page.close();
        });

        it(`${tag} moves nothing at ${width} px with the numbers written in, script ${when}`, async () => {
          const options = { width, late, settings: data.join(' ') };
          const seen = await takeOver(tag, filled[name], options);
          stays(seen, 'Call 999', late);
          await seen.page.close();
        });
      }
    }

    it(`${tag} would be seen to move without the style of the fragments`, async () => {
      const options = { width: 390, late: true, head: '' };
      const { page, before, after } = await takeOver(tag, plain[name], options);
      assert.notDeepEqual(after, before);
      await page.close();
    });
  }

  it('leaves a reader who is in the middle of an answer where they are', async () => {
    const where = (page) =>
      page.evaluate(() => {
        const details = document.querySelector('#lp-faq-leg-pain');
        return [details.open, Math.round(details.getBoundingClientRect().top)];
      });
    const early = async (page) => {
      await page.click('#lp-faq-leg-pain > summary');
      await wait(300);
      return where(page);
    };
    const { page, met } = await takeOver('lp-faq', plain.faq, { width: 390, late: true, early });
    assert.equal(met[0], true);
    assert.deepEqual(await where(page), met);
    await page.close();
  });
});
