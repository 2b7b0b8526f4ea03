/* global CSS, document, Event, window -- of the page under test */
/** The FAQ on paper, and what find-in-page finds in it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';
import { pagesOf, solid } from '../support/pdf.mjs';

const HOST = `<!doctype html><html lang="en"><title>Example Hospital</title><h1>Afterwards</h1>
<lp-faq region="GB-ENG"><details id="parking"><summary>Where can I park?</summary>
<p>Behind the quokka house.</p></details></lp-faq>`;

let script;
let browser;

before(async () => {
  script = await readFile(path.join(root, 'dist/lp-aftercare.js'), 'utf8');
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
});
after(() => browser?.close());

async function open(first = () => undefined) {
  const page = await browser.newPage();
  await page.setContent(HOST);
  await page.evaluate(first);
  await page.addScriptTag({ content: script });
  await page.waitForSelector('lp-faq input[type=search]');
  return page;
}

const openOnes = (page) =>
  page.$$eval('lp-faq details[open]', (all) => all.map(({ id, className }) => id || className));

async function paperOf(page) {
  const pages = await pagesOf(await page.pdf({ format: 'A4' }));
  return pages.map(({ text }) => text).join('');
}

/** Controls, in words; none of them can be pressed on paper. */
const CONTROLS = [
  'faq.search',
  'faq.topic',
  'faq.all-topics',
  'faq.open-all',
  'faq.close-all',
  'faq.show-all',
  'faq.link',
  'faq.emergency-link',
].map((key) => en.ui[key]);

describe('the FAQ on paper', () => {
  it('has every answer, open, with the addresses of its sources, whatever was looked for', async () => {
    const page = await open();
    await page.type('lp-faq input[type=search]', 'warfarin');
    await page.waitForFunction(() => document.querySelector('lp-faq [role=status]').textContent);
    const shown = await page.$$eval('lp-faq .lp-entry', (all) =>
      all.filter((one) => one.checkVisibility()).map(({ id }) => id),
    );
    assert.ok(shown.length > 0 && shown.length < en.faq.length, `${shown.length} on screen`);
    const text = await paperOf(page);
    for (const { id, question, answer, help, sources } of en.faq) {
      for (const words of [question, ...answer.flat(), help]) {
        assert.ok(text.includes(solid(words)), `${id}: ${words}`);
      }
      for (const source of sources) {
        const [title, year, address] = en.sources[source].split(' | ');
        assert.ok(text.includes(solid(year ? `${title} (${year})` : title)), `${id}: ${title}`);
        if (address) assert.ok(text.includes(solid(address)), `${id}: ${address}`);
      }
    }
    for (const title of Object.values(en.topics)) assert.ok(text.includes(solid(title)), title);
    for (const words of ['Where can I park?', 'Behind the quokka house.', 'Call 999']) {
      assert.ok(text.includes(solid(words)), words);
    }
    assert.deepEqual(await openOnes(page), []);
    await page.close();
  });

  it('has no control', async () => {
    const page = await open();
    await page.type('lp-faq input[type=search]', 'qqqq');
    await page.waitForFunction(() => document.querySelector('lp-faq [role=status]').textContent);
    const text = await paperOf(page);
    for (const words of [...CONTROLS.filter((one) => one.length > 6), 'qqqq', en.ui['faq.none']]) {
      assert.ok(!text.includes(solid(words)), words);
    }
    assert.ok(text.includes(solid(en.faq[0].question)));
    await page.close();
  });

  it('begins an answer below its question, and has no line that only its colour would explain', async () => {
    const page = await open();
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const left = (element) => element.getBoundingClientRect().left;
      const black = (element) => {
        const { color, borderInlineStartColor } = window.getComputedStyle(element);
        return color === borderInlineStartColor;
      };
      const entry = document.querySelector('lp-faq .lp-entry');
      const lines = [...document.querySelectorAll('lp-faq :is(.lp-card, .lp-band)')];
      return {
        apart: left(entry.querySelector('.lp-body > p')) - left(entry.querySelector('summary')),
        lines: lines.length,
        coloured: lines.filter((one) => !black(one)).map(({ className }) => className),
      };
    });
    assert.equal(shown.apart, 0);
    assert.ok(shown.lines > 1, `${shown.lines} lines`);
    assert.deepEqual(shown.coloured, []);
    await page.close();
  });

  it('opens the answers itself where the styles of the browser cannot, and closes them after', async () => {
    const page = await open(() => {
      CSS.supports = () => false;
    });
    await page.evaluate(() => {
      document.querySelector('#parking').open = true;
      window.dispatchEvent(new Event('beforeprint'));
    });
    const every = await page.$$eval('lp-faq details', (all) => all.length);
    assert.equal((await openOnes(page)).length, every);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await openOnes(page), ['parking']);
    await page.evaluate(() => {
      const faq = document.querySelector('lp-faq');
      faq.remove();
      window.dispatchEvent(new Event('beforeprint'));
      document.body.append(faq);
    });
    assert.deepEqual(await openOnes(page), ['parking']);
    await page.close();
  });
});

describe('what the browser looks for', () => {
  /** Opens the page by an address that names words in it: found by what find-in-page finds by. */
  async function openAt(words) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = `${HOST}<script>${script.replaceAll('</script', '<\\/script')}</script>`;
      request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(`http://example.test/#:~:text=${encodeURIComponent(words)}`);
    return page;
  }

  it('it finds in closed answers too, ours or the author’s, and opens them', async () => {
    const { id, answer } = en.faq.at(-3);
    for (const [words, entry] of [
      ['Behind the quokka house', 'parking'],
      [answer[0].replace(/\.$/, ''), `lp-faq-${id}`],
    ]) {
      const page = await openAt(words);
      await page.waitForSelector(`details[id="${entry}"][open]`, { timeout: 5000 });
      assert.deepEqual(await openOnes(page), [entry]);
      assert.equal(await page.evaluate((text) => window.find(text), words), true, words);
      await page.close();
    }
  });

  it('it finds nothing that is not there', async () => {
    const page = await openAt('Behind the wombat house');
    await page.waitForSelector('lp-faq input[type=search]');
    assert.deepEqual(await openOnes(page), []);
    await page.close();
  });
});
