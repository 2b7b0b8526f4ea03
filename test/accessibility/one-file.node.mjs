/* global document, matchMedia -- of the page under test */
/** On a slow phone with little data, and with none once the page is there: one file is enough. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fivePeople, openHost, walk } from '../support/host-page.mjs';

const people = await fivePeople();
const SLOWDOWN = 6;
/** The browser asks for it by itself, sooner or later. */
const ICON = '/favicon.ico';

describe('nothing but the one file is needed', () => {
  let host;
  let page;
  let session;
  /** What was asked for and did not come; what was thrown. */
  const wrong = [];
  before(async () => {
    // Chromium knows the wish for less data only as an experiment.
    host = await openHost({ args: ['--enable-experimental-web-platform-features'] });
    page = await host.browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on('requestfailed', (request) => {
      if (!request.url().endsWith(ICON)) wrong.push(request.url());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const features = [{ name: 'prefers-reduced-data', value: 'reduce' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(host.origin);
    await page.setOfflineMode(true);
  });
  after(() => host?.close());

  for (const [urgency, answers] of Object.entries(people)) {
    it(`with a CPU ${SLOWDOWN} times slower, and off line: a result, ${urgency}`, async () => {
      assert.equal(await walk(page.mainFrame(), { answers }), urgency);
      const words = await page.$eval(
        'lp-risk-checker >>> .result',
        ({ innerText }) => innerText.length,
      );
      assert.ok(words > 500);
    });
  }

  it('nor for the warning signs, their drawings, and the questions and answers', async () => {
    const drawn = await page.evaluate(async () => {
      for (const tag of ['lp-red-flags', 'lp-faq']) {
        const element = document.createElement(tag);
        document.body.append(element);
        await element.updateComplete;
        for (const details of element.querySelectorAll('details')) details.open = true;
      }
      return [...document.querySelectorAll('svg.lp-drawing')].filter(
        (drawing) => drawing.getBoundingClientRect().width > 0,
      ).length;
    });
    assert.ok(drawn > 5);
  });

  it('no typeface, no picture and no other style sheet is named anywhere', async () => {
    const named = await page.evaluate(() => {
      const roots = [document, document.querySelector('lp-risk-checker').shadowRoot];
      const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
      return {
        fonts: document.fonts.size,
        parts: all.filter((one) => one.matches('img, picture, video, object, link, image')).length,
        sheets: roots
          .flatMap((root) => root.adoptedStyleSheets)
          .flatMap((sheet) => [...sheet.cssRules])
          .filter((rule) => /url\(|@import|@font-face/.test(rule.cssText)).length,
      };
    });
    assert.deepEqual(named, { fonts: 0, parts: 0, sheets: 0 });
  });

  it('and nothing else was asked for', () => {
    assert.deepEqual(wrong, []);
    const asked = host.asked.filter((address) => address !== ICON);
    assert.deepEqual(asked, ['/', '/lp-aftercare.js']);
  });

  it('whoever asks for less data is known to do so', async () => {
    assert.ok(await page.evaluate(() => matchMedia('(prefers-reduced-data: reduce)').matches));
  });
});
