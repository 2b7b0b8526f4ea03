/** What the build writes for pages whose script never runs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { en } from 'lp-aftercare/content/en';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../bin/find-chrome.mjs';
import { fragments } from '../../bin/fragments.mjs';
import { others } from '../support/languages.mjs';

const dist = new URL('../../dist/', import.meta.url);
const read = (name) => readFileSync(new URL(name, dist), 'utf8');
const script = read('lp-aftercare.js');
const langs = readdirSync(new URL('fragments', dist)).filter((name) => !name.includes('.'));
const NAMES = ['faq', 'red-flags'];
const WORDS = 'Call your local emergency number (112 works in the EU and from most mobiles)';

/** Blanks between blocks are nobody's words. */
const words = (text) => text.replace(/\s+/g, '');

const parse = (name) => new JSDOM(read(`fragments/${name}`)).window.document;

/** `role="list"` is there for a browser that takes a list without bullets for no list. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-redundant-role': 'off', 'prefer-native-element': 'off' },
});

async function faultsOf(text) {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message }) => `${line}: ${message}`),
  );
}

describe('fragments', () => {
  it('are there in every language that has words', () => {
    const folders = readdirSync(new URL('esm/content', dist), { withFileTypes: true });
    const packs = folders.filter((one) => one.isDirectory()).map(({ name }) => name);
    assert.deepEqual(langs, packs);
    assert.ok(langs.includes('en'));
  });

  for (const lang of langs)
    for (const name of [...NAMES, 'faq.json-ld'])
      it(`${lang}/${name}.html is valid HTML`, async () => {
        assert.deepEqual(await faultsOf(read(`fragments/${lang}/${name}.html`)), []);
      });

  for (const { lang, dir, review, ui, faq } of others)
    it(`in ${lang} run in its direction, and say that nobody has checked them`, () => {
      const missing = Object.keys(review).filter((who) => !review[who]);
      const key = missing.length > 1 ? '' : `-${missing[0]}`;
      for (const name of NAMES) {
        const { body } = parse(`${lang}/${name}.html`);
        const parts = [...body.firstElementChild.children];
        assert.ok(parts.length > 1);
        for (const part of parts) assert.deepEqual([part.lang, part.dir], [lang, dir]);
        if (missing.length) assert.ok(body.textContent.includes(ui[`common.unchecked${key}`]));
      }
      const { body } = parse(`${lang}/faq.html`);
      for (const { question } of faq) assert.ok(words(body.textContent).includes(words(question)));
      const block = parse(`${lang}/faq.json-ld.html`).querySelector('script').textContent;
      assert.equal(JSON.parse(block).inLanguage, lang);
    });

  it('do not tell when they were built: whether a review is overdue is for the day they are read', async () => {
    const overdue = script.replace(en.reviewBy, '2001-01-01');
    assert.notEqual(overdue, script);
    for (const text of Object.values(await fragments(overdue, 'en'))) {
      assert.match(text, /Due for review/);
      assert.doesNotMatch(text, /may be out of date/);
    }
  });

  it('are held to a validator that finds faults', async () => {
    const text = read('fragments/en/faq.html');
    for (const broken of [
      text.replace('</details>', ''),
      text.replace('<ul>', '<ul><p>A paragraph</p>'),
      text.replaceAll(/id="lp-faq-[^"]+"/g, 'id="lp-faq-same"'),
    ])
      assert.notDeepEqual(await faultsOf(broken), []);
  });

  it('bring no style, no script and no control', () => {
    for (const name of NAMES) {
      const { body } = parse(`en/${name}.html`);
      const none =
        'style, link, [style], button, input, select, label, form, script, [role="search"]';
      assert.equal(body.querySelector(none), null);
      assert.doesNotMatch(body.innerHTML, / on\w+=|<!--/);
    }
  });

  it('faq.html has every entry in the tag, with its version and its sources', () => {
    const document = parse('en/faq.html');
    const [host, ...more] = document.body.children;
    assert.deepEqual([host.localName, host.lang, more.length], ['lp-faq', 'en', 0]);
    const ids = [...host.children].filter(({ localName }) => localName === 'details');
    assert.deepEqual(
      new Set(ids.map(({ id }) => id)),
      new Set(en.faq.map(({ id }) => `lp-faq-${id}`)),
    );
    assert.equal(ids.length, en.faq.length);
    for (const entry of en.faq) {
      const details = document.getElementById(`lp-faq-${entry.id}`);
      assert.equal(details.dataset.lpVersion, en.version);
      assert.equal(details.firstElementChild.localName, 'summary');
      assert.equal(details.firstElementChild.textContent.trim(), entry.question);
      for (const block of [...entry.answer.flat(), entry.help])
        assert.ok(words(details.textContent).includes(words(block)), block);
      const cited = [...details.querySelectorAll('.lp-sources li')];
      assert.equal(cited.length, entry.sources.length);
      for (const [at, id] of entry.sources.entries()) {
        const [title, year, url] = en.sources[id].split(' | ');
        const shown = words(cited[at].textContent);
        assert.ok(shown.includes(words(title)), title);
        if (year) assert.ok(shown.includes(words(year)), title);
        assert.equal(cited[at].querySelector('a')?.getAttribute('href'), url);
      }
    }
    const headings = [...host.querySelectorAll(':scope > .lp-topic')].map((one) => one.textContent);
    assert.deepEqual(headings, Object.values(en.topics));
  });

  it('have no number in them, but the words of the contract and marked places', () => {
    for (const name of NAMES) {
      const document = parse(`en/${name}.html`);
      // How many people a study had is no number to call.
      for (const sources of document.querySelectorAll('.lp-sources')) sources.remove();
      assert.equal(document.querySelector('[href^="tel:"], [href^="sms:"]'), null);
      const place = document.querySelector('.lp-emergency [data-lp-number="emergency"]');
      assert.equal(place.textContent, WORDS);
      assert.doesNotMatch(document.body.textContent.replaceAll(WORDS, ''), /\b(112|911|999|988)\b/);
    }
    const marks = [...parse('en/red-flags.html').querySelectorAll('[data-lp-number]')];
    assert.deepEqual(
      new Set(marks.map((mark) => mark.dataset.lpNumber)),
      new Set(['emergency', 'team', 'advice', 'maternity', 'cancer', 'crisis']),
    );
    for (const mark of marks) assert.equal(mark.hidden, !mark.textContent, mark.outerHTML);
  });

  it('become what the element says when the numbers are written in as the README tells', async () => {
    const numbers = {
      crisis: '1',
      cancer: '2',
      maternity: '3',
      team: '4',
      advice: '5',
      emergency: '6',
    };
    const names = {
      crisis: en.ui['checker.crisis'],
      cancer: en.ui['checker.cancer'],
      maternity: en.ui['checker.maternity'],
      advice: en.ui['checker.advice'],
      team: 'Neurology Day Unit',
    };
    const phones = Object.entries(numbers).map(([name, number]) => [`${name}-phone`, number]);
    const settings = { ...Object.fromEntries(phones), 'team-name': names.team };
    const filled = await fragments(script, 'en', settings);
    for (const name of NAMES) {
      const document = parse(`en/${name}.html`);
      for (const mark of document.querySelectorAll('[data-lp-number]')) {
        const { lpNumber } = mark.dataset;
        const number = numbers[lpNumber];
        const look = lpNumber === 'emergency' ? 'lp-call lp-now' : 'lp-call';
        const call = `<p class="${look}"><a class="lp-call-link" href="tel:${number}">Call ${number}</a></p>`;
        mark.removeAttribute('data-lp-number');
        if (lpNumber === 'emergency') mark.outerHTML = call;
        else if (mark.hidden) {
          mark.hidden = false;
          mark.innerHTML = `<p><strong>${names[lpNumber]}</strong></p>${call}`;
        } else {
          mark.firstElementChild.textContent = names[lpNumber];
          mark.insertAdjacentHTML('afterend', call);
        }
      }
      const known = new JSDOM(filled[name]).window.document;
      assert.ok(known.querySelectorAll('.lp-call-link').length > 0);
      assert.equal(words(document.body.innerHTML), words(known.body.innerHTML));
    }
  });
});

describe('fragments and elements', () => {
  let browser;
  let server;
  before(async () => {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title>
      <script defer src="/script.js"></script><body><lp-faq></lp-faq><lp-red-flags></lp-red-flags>`;
    server = createServer(({ url }, response) => {
      const type = url === '/script.js' ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': type }).end(url === '/script.js' ? script : page);
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

  it('say the same, entry by entry and card by card', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForSelector('lp-red-flags .lp-card');
    const said = (selector) =>
      page.$$eval(selector, (all) => all.map(({ id, textContent }) => [id, textContent]));
    for (const [name, selector] of [
      ['faq', 'lp-faq .lp-entry'],
      ['faq', 'lp-faq .lp-standing'],
      ['faq', 'lp-faq .lp-topic'],
      ['faq', 'lp-faq .lp-notice'],
      ['red-flags', 'lp-red-flags .lp-card'],
      ['red-flags', 'lp-red-flags .lp-notice'],
    ]) {
      const element = await said(selector);
      const fragment = [...parse(`en/${name}.html`).querySelectorAll(selector)];
      assert.ok(element.length > 0, selector);
      assert.deepEqual(
        fragment.map(({ id, textContent }) => [id, words(textContent)]),
        element.map(([id, text]) => [id, words(text)]),
      );
    }
    await page.close();
  });
});
