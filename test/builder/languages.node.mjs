/* global document -- of the page under test */
/** The builder asks before it writes in a language that nobody has checked, and shows that language. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';
import { facts, snippetOf, START } from './values.mjs';

const LANG = '.builder-form [name="lang"]';
const ASKED = '[name="known-language"]';
const unchecked = facts.languages.filter(
  ({ review }) => review && !(review.clinician && review.speaker),
);

describe('the languages of the snippet builder', () => {
  let server;
  let browser;
  let page;
  before(async () => {
    server = await serve({ root, port: 0 });
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
    page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForSelector('.builder-form');
    await page.click('[name="known"]');
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const count = (selector) => page.$$eval(selector, (all) => all.length);
  const code = (id) => page.$eval(`#code-${id}`, ({ value }) => value);

  it('are all that have words, English first', async () => {
    const offered = await page.$$eval(`${LANG} option`, (all) => all.map(({ value }) => value));
    assert.deepEqual(
      offered,
      facts.languages.map(({ lang }) => lang),
    );
    assert.equal(offered[0], 'en');
  });

  for (const { lang, ui, dir, script } of unchecked)
    it(`asks, for each anew, and then writes ${lang} and shows it`, async () => {
      await page.select(LANG, lang);
      assert.equal(await count('.builder-form textarea'), 0);
      const question = `.sign-off:has(+ .choice ${ASKED})`;
      const told = await page.$eval(question, ({ textContent }) => textContent);
      assert.match(told, /^\s*No(body| clinician| native)/);
      await page.click(ASKED);
      const expected = snippetOf({ ...START, lang }, facts);
      assert.equal(await code('body'), expected.body);
      assert.ok((await code('head')).includes(`${script.name}"`));
      await page.waitForFunction(
        (words) => document.querySelector('.builder-live lp-red-flags').textContent.includes(words),
        {},
        ui['flags.any'],
      );
      const shown = `.builder-live lp-red-flags > [lang="${lang}"][dir="${dir}"]`;
      assert.ok((await count(shown)) > 0);
    });

  it('are given without a question where they are the original', async () => {
    await page.select(LANG, 'en');
    assert.equal(await count(ASKED), 0);
    assert.equal(await code('body'), snippetOf(START, facts).body);
  });
});
