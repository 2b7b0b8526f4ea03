/* global document -- of the page under test */
/** The elements on pages with a style of their own: like the page's own parts, and nothing overlaps. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';
import { faults, stylesOf } from './looks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const WIDTHS = [320, 1280];
const ELEMENTS = ['lp-red-flags', 'lp-faq'];

const FONT = ['fontFamily', 'fontSize', 'fontStyle'];
const HEADING = [...FONT, 'fontWeight'];
const LINE = ['textDecorationLine', 'textDecorationThickness'];
const LINK = ['color', 'fontFamily', ...LINE];

/**
 * Each page of the demo; `without` says what its style leaves to the browser, or takes away from
 * everything, so that the elements need not be like it.
 */
const PAGES = {
  plain: { page: 'plain', without: ['indent'] },
  reset: { page: 'frameworks/reset', without: ['bullets', 'underline'] },
  bootstrap: { page: 'frameworks/bootstrap' },
  'bootstrap, dark': { page: 'frameworks/bootstrap', theme: 'dark' },
  nhsuk: { page: 'frameworks/nhsuk', details: '.nhsuk-details__summary-text' },
  govuk: { page: 'frameworks/govuk', details: '.govuk-details__summary-text' },
  uswds: { page: 'frameworks/uswds' },
};

/** The parts of a page that has none of its own to compare with. */
function addHost() {
  const host = document.createElement('section');
  host.id = 'host';
  for (const tag of ['h2', 'h3', 'p', 'a', 'ul', 'details']) {
    host.append(Object.assign(document.createElement(tag), { textContent: tag }));
  }
  host.querySelector('a').href = '#host';
  host.querySelector('ul').replaceChildren(document.createElement('li'));
  host.querySelector('details').replaceChildren(document.createElement('summary'));
  document.querySelector('main').prepend(host);
}

const openAll = (page, open) =>
  page.evaluate((wanted) => {
    for (const tag of ['lp-risk-checker', 'lp-red-flags', 'lp-faq']) {
      const host = document.querySelector(tag);
      for (const one of (host.shadowRoot ?? host).querySelectorAll('details')) one.open = wanted;
    }
  }, open);

describe('on a page with a style of its own', async () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({ root, port: 0 });
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open({ page: name, theme }, width) {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.setViewport({ width, height: 900 });
    await page.goto(`http://localhost:${server.address().port}/${name}.html`);
    await page.waitForSelector('lp-risk-checker >>> [part~="button-start"]');
    await page.waitForSelector('lp-faq .lp-topic');
    await page.waitForSelector('lp-red-flags .lp-card');
    if (theme) {
      await page.evaluate((value) => (document.documentElement.dataset.bsTheme = value), theme);
    }
    if (!(await page.$('#host'))) await page.evaluate(addHost);
    return page;
  }

  /** Everything in the elements that fits `ours` has those styles of the page's own part. */
  async function alike(page, ours, own, names, { least = 1 } = {}) {
    const [wanted] = await page.evaluate(stylesOf, own, names, '#host');
    const found = [];
    for (const element of ELEMENTS) {
      found.push(...(await page.evaluate(stylesOf, ours, names, element)));
    }
    assert.ok(found.length >= least, `${ours}: ${found.length}`);
    for (const styles of found) assert.deepEqual(styles, wanted, ours);
  }

  for (const [name, host] of Object.entries(PAGES)) {
    const without = new Set(host.without);

    for (const width of WIDTHS) {
      describe(`${name}, ${width} px wide`, () => {
        let page;
        before(async () => {
          page = await open(host, width);
        });
        after(() => page?.close());

        it('headings are those of the page', async () => {
          await alike(page, 'h2', 'h2', HEADING, { least: 10 });
          await alike(page, 'h3', 'h3', [...HEADING, 'color'], { least: 5 });
          // That of a card has the ink that goes with its fill.
          await alike(page, '.lp-topic', 'h2', ['color'], { least: 10 });
        });

        it('text is that of the page', async () => {
          const words = [...FONT, 'fontWeight', 'color'];
          await alike(page, '.lp-body > p:not(.lp-quiet)', 'p', words, { least: 40 });
          await alike(page, '.lp-group-body > ul > li', 'li', words, { least: 20 });
          const [wanted] = await page.evaluate(stylesOf, 'p', words, '#host');
          const lead = await page.evaluate(stylesOf, 'p:not([class])', words, 'lp-risk-checker');
          assert.ok(lead.length > 0);
          for (const styles of lead) assert.deepEqual(styles, wanted);
        });

        it('links are those of the page', async () => {
          const names = without.has('underline') ? ['color', 'fontFamily'] : LINK;
          const links = 'a:not(.lp-call-link)';
          await alike(page, links, 'a', names, { least: 100 });
          // Its distance goes with the size of the words, and sources are small.
          await alike(page, '.lp-link:not(.lp-quiet)', 'a', ['textUnderlineOffset', ...FONT]);
          const lines = await page.evaluate(stylesOf, links, LINE, 'lp-faq');
          for (const line of lines) assert.equal(line.textDecorationLine, 'underline');
        });

        it('lists are those of the page, and never without bullets', async () => {
          const indent = without.has('indent') ? [] : ['paddingLeft'];
          const bullets = without.has('bullets') ? [] : ['listStyleType'];
          const lists = 'ul:not(.lp-quiet *)';
          await alike(page, lists, 'ul', [...bullets, ...indent], { least: 20 });
          const styles = await page.evaluate(stylesOf, lists, ['listStyleType'], 'lp-red-flags');
          for (const { listStyleType } of styles) assert.equal(listStyleType, 'disc');
        });

        it('details are those of the page', async () => {
          const own = host.details ?? 'summary';
          const styled = host.details ? [...HEADING, ...LINE] : [...FONT];
          const summaries = 'summary:not(.lp-quiet *)';
          await alike(page, summaries, own, [...styled, 'color'], { least: 40 });
        });

        it('nothing overlaps, sticks out, or is too small or too faint, closed and open', async () => {
          assert.deepEqual(await page.evaluate(faults), []);
          await openAll(page, true);
          assert.deepEqual(await page.evaluate(faults), []);
          await openAll(page, false);
        });

        it('nor does it in the middle of a search and of the questions', async () => {
          await (await page.$('lp-risk-checker >>> [part~="button-start"]')).click();
          await page.waitForSelector('lp-risk-checker >>> [part~="button-continue"]');
          // What was found is said a moment after the last key.
          await page.type('lp-faq [type=search]', 'head');
          await page.waitForFunction(() => document.querySelector('lp-faq .lp-status').innerText);
          assert.deepEqual(await page.evaluate(faults), []);
          await page.type('lp-faq [type=search]', 'qqqqqqqq');
          await page.waitForSelector('lp-faq .lp-none', { visible: true });
          await page.waitForFunction(() => document.querySelector('lp-faq .lp-status').innerText);
          assert.deepEqual(await page.evaluate(faults), []);
        });
      });
    }
  }

  it('what only looks gives way to any rule of the page', async () => {
    const page = await open(PAGES.plain, 1280);
    await page.addStyleTag({
      content: `h2, h3, a, ul, summary, input, select, button {
        color: rgb(1, 2, 3); font-style: italic; font-weight: 300; font-family: fantasy;
        padding-left: 3px; border-radius: 7px; background-color: rgb(4, 5, 6) }
        h2, h3 { font-size: 33px }`,
    });
    const names = ['color', 'fontStyle', 'fontWeight', 'fontFamily', 'backgroundColor'];
    const wanted = ['rgb(1, 2, 3)', 'italic', '300', 'fantasy', 'rgb(4, 5, 6)'];
    const looks = ['.lp-topic', '.lp-group-title', 'a:not(.lp-call-link)', 'ul', 'summary'];
    for (const ours of [...looks, 'input', 'select', 'button']) {
      for (const element of ELEMENTS) {
        for (const styles of await page.evaluate(stylesOf, ours, names, element)) {
          assert.deepEqual(Object.values(styles), wanted, ours);
        }
      }
    }
    for (const { fontSize } of await page.evaluate(stylesOf, 'h2', ['fontSize'], 'lp-faq')) {
      assert.equal(fontSize, '33px');
    }
    await page.close();
  });
});
