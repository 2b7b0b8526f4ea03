/* global document, getComputedStyle, history, localStorage, navigator, sessionStorage -- of the page */
/** The builder itself, as a webmaster finds it: served, and opened from a disk without a network. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';
import { facts, snippetOf, START } from './values.mjs';

const axe = await readFile(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const KNOWN = '[name=known]';

describe('the snippet builder', async () => {
  let server;
  let browser;
  let page;
  let asked;
  before(async () => {
    server = await serve({ root, port: 0 });
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const served = () => `http://localhost:${server.address().port}/`;

  async function open({ url = served(), width = 1280, prepare } = {}) {
    await page?.close();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewport({ width, height: 800 });
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(url);
    await page.waitForSelector('.builder-form');
  }

  const field = (name) => `.builder-form [name="${name}"]`;

  async function type(name, text) {
    await page.$eval(field(name), (input) => {
      for (let at = input.parentElement; at; at = at.parentElement)
        if (at.localName === 'details') at.open = true;
      input.select();
    });
    await page.type(field(name), text);
  }

  const choose = async (name, value) =>
    (await page.$(`.builder-form label:has([name="${name}"][value="${value}"])`)).click();

  const said = (name) =>
    page.$eval(field(name), (input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim())
        .join(' '),
    );

  const code = (id) => page.$eval(`#code-${id}`, ({ value }) => value);

  async function isAccessible() {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run('section[aria-labelledby="builder"]', {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
      [],
    );
  }

  it('comes first on the page', async () => {
    await open();
    const first = await page.$eval('main', (main) => main.firstElementChild.querySelector('h2').id);
    assert.equal(first, 'builder');
  });

  it('gives no snippet before somebody says that no clinician has signed it off', async () => {
    await open();
    assert.equal(await page.$('.builder-form textarea'), null);
    await page.click(KNOWN);
    assert.equal(await code('body'), snippetOf(START, facts).body);
  });

  it('shows what is chosen, live and in the snippet', async () => {
    await open();
    await page.click(KNOWN);
    await page.select(field('region'), 'US');
    await type('team-name', 'Ward <5> & "co"');
    await type('team-phone', '202-555-0123');
    await page.waitForSelector('.builder-live lp-red-flags [href="tel:911"]');
    await page.waitForSelector('.builder-live lp-red-flags [href="tel:2025550123"]');
    const level = {
      region: 'US',
      'team-name': 'Ward <5> & "co"',
      'team-phone': '202-555-0123',
    };
    const expected = snippetOf({ ...START, level }, facts);
    assert.equal(await code('head'), expected.head);
    assert.equal(await code('body'), expected.body);
    assert.equal(await code('csp'), expected.csp);
    await choose('kinds', 'faq');
    assert.equal(await page.$('.builder-live lp-faq'), null);
    assert.ok(!(await code('body')).includes('lp-faq'));
  });

  it('begins without a number that nobody chose', async () => {
    await open();
    await page.waitForSelector('.builder-live lp-red-flags .lp-call');
    assert.equal(await page.$('.builder-live lp-red-flags [href^="tel:"]'), null);
    assert.match(await said('region'), /No region is chosen/);
  });

  it('names what is wrong beside the field, in words, and no more once it is right', async () => {
    await open();
    await type('team-phone', 'the ward');
    assert.match(await said('team-phone'), /“the ward” is not a telephone number/);
    assert.equal(await page.$eval(field('team-phone'), (input) => input.ariaInvalid), 'true');
    await type('team-phone', '01632 960123');
    assert.doesNotMatch(await said('team-phone'), /not a telephone number/);
    assert.equal(await page.$eval(field('team-phone'), (input) => input.ariaInvalid), null);
    await type('team-hours', 'weekdays');
    assert.match(await said('team-hours'), /cannot be read as opening hours/);
    await type('folder', 'javascript:alert(1)');
    assert.match(await said('folder'), /It is left out/);
  });

  it('judges colours, and leaves out what cannot be read', async () => {
    await open();
    await page.click(KNOWN);
    await type('--lp-action-fill', '#ccc');
    await type('--lp-action-ink', '#fff');
    assert.match(await said('--lp-action-fill'), /Too hard to read: 1\.6 : 1/);
    assert.equal(await page.$('#code-css'), null);
    await type('--lp-action-fill', '#767676');
    assert.match(await said('--lp-action-fill'), /Readable: 4\.5 : 1\. Many people need 7 : 1/);
    await type('--lp-action-fill', '#5b2a6e');
    assert.match(await said('--lp-action-fill'), /Easy to read/);
    assert.equal(
      await code('css'),
      ':root {\n  --lp-action-fill: #5b2a6e;\n  --lp-action-ink: #fff;\n}',
    );
    const button = await page.$('.builder-live lp-risk-checker >>> [part~="button-start"]');
    const shown = await button.evaluate((one) => getComputedStyle(one).backgroundColor);
    assert.equal(shown, 'rgb(91, 42, 110)');
    await type('--lp-action-fill', 'red; } * { display: none');
    assert.match(await said('--lp-action-fill'), /is not a colour/);
    assert.equal(await page.$('#code-css'), null);
  });

  it('can be filled in with the keyboard alone', async () => {
    await open();
    const reach = async (name) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement.name);
        if (at === name) return;
      }
      assert.fail(`Tab does not reach ${name}`);
    };
    await reach('region');
    await page.keyboard.type('Ireland');
    await reach('team-phone');
    await page.keyboard.type('01632 960123');
    await reach('way');
    await page.keyboard.press('ArrowDown');
    await reach('known');
    await page.keyboard.press('Space');
    assert.match(await code('head'), /data-lp-region="IE"/);
    assert.match(await code('body'), /^<!-- wp:html -->/);
    await page.keyboard.press('Enter');
    assert.equal(page.url(), served());
  });

  it('copies the very text, and says so', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(served()).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await open();
    await page.bringToFront();
    await page.click(KNOWN);
    await page.click('.part:has(#code-body) button');
    await page.waitForFunction(() =>
      document.querySelector('.part:has(#code-body) [role=status]').textContent.includes('Copied'),
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await code('body'));
  });

  it('selects the text where the browser has no clipboard to give', async () => {
    await open({
      prepare: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    });
    await page.click(KNOWN);
    await page.click('.part:has(#code-head) button');
    await page.waitForFunction(() =>
      document.querySelector('.part:has(#code-head) [role=status]').textContent.includes('Ctrl+C'),
    );
    const selected = await page.$eval('#code-head', (area) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    assert.equal(selected, await code('head'));
  });

  it('works from a disk, and asks for nothing but the files of the demo', async () => {
    const url = pathToFileURL(path.join(root, 'demo/index.html')).href;
    await open({ url });
    await page.click(KNOWN);
    await page.select(field('region'), 'FR');
    assert.match(await code('body'), /href="tel:15"/);
    await page.select(field('lang'), 'ar');
    await page.waitForSelector('.builder-live lp-red-flags [lang="ar"][dir="rtl"]');
    for (const one of asked) assert.match(one, /^file:.*\/(demo|dist)\//);
    assert.equal(page.url(), url);
  });

  it('stores and sends nothing of what is typed', async () => {
    await open();
    await page.click(KNOWN);
    const before = asked.length;
    await type('team-name', 'Somebody');
    await page.select(field('region'), 'GB-ENG');
    assert.equal(asked.length, before);
    assert.equal(page.url(), served());
    const kept = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0, 2]);
    assert.equal(await page.$eval('.builder-form', (form) => form.autocomplete), 'off');
  });

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 1280]) {
      it(`has no fault that axe finds: ${scheme}, ${width} px, in every state`, async () => {
        await open({ width });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await isAccessible();
        await page.$$eval('.builder-form details', (all) =>
          all.forEach((one) => (one.open = true)),
        );
        await page.click(KNOWN);
        await type('team-phone', 'x');
        await type('--lp-soon-fill', '#333');
        await type('--lp-action-fill', 'navy');
        await page.click(field('json-ld'));
        for (const way of ['frame', 'link', 'class', 'plain']) {
          await choose('way', way);
          await isAccessible();
        }
      });
    }
  }

  it('has targets of 44 px, and nothing to scroll sideways for, on a small phone', async () => {
    await open({ width: 320 });
    await page.click(KNOWN);
    await page.$$eval('.builder-form details', (all) => all.forEach((one) => (one.open = true)));
    const small = await page.$$eval(
      '.builder-form :is(label.choice, select, input:not([type=checkbox], [type=radio]), summary, button, textarea)',
      (all) =>
        all
          .map((one) => [one.textContent.trim() || one.name, one.getBoundingClientRect().height])
          .filter(([, height]) => height < 44),
    );
    assert.deepEqual(small, []);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(sideways, 0);
  });
});
