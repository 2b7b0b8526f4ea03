/* global DOMParser, document, innerHeight -- of the page under test */
/** The demo, as somebody finds it who has just run the two commands, on a small phone. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = readdirSync(path.join(root, 'demo'), { recursive: true }).filter((name) =>
  name.endsWith('.html'),
);
const TAGS = ['lp-risk-checker', 'lp-red-flags', 'lp-faq'];

/** The five ordinary people of the browser tests, from a file that Node cannot read as it is. */
async function fivePeople() {
  const source = await readFile(path.join(root, 'test/support/people.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'esnext' } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).people;
}

/** What is on screen: the question, or the urgency, or neither. */
const screen = (page) =>
  page.$eval('lp-risk-checker', ({ shadowRoot }) => ({
    /** How far down the heading begins, as a share of what the phone shows. */
    depth: shadowRoot.querySelector('[tabindex]').getBoundingClientRect().top / innerHeight,
    question: shadowRoot.querySelector('[part~="question"] input')?.name ?? null,
    result:
      [...(shadowRoot.querySelector('[part~="result"]')?.part ?? [])]
        .find((name) => name.startsWith('result-'))
        ?.slice('result-'.length) ?? null,
  }));

/** The control that has the focus: its part or its value, across shadow roots. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return { part: at?.getAttribute('part') ?? '', value: at?.value ?? '', type: at?.type ?? '' };
  });

/** Presses what has the part, or the answer, as a hand on a mouse does. */
const byMouse = {
  async press(page, kind) {
    await (await page.$(`lp-risk-checker >>>> [part~="button-${kind}"]`)).click();
  },
  async tick(page, option) {
    await (await page.$(`lp-risk-checker >>>> label:has([value="${option}"])`)).click();
  },
};

/** The same with Tab, arrows, space and Enter alone. */
const byKeyboard = {
  async reach(page, wanted) {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted(await focused(page))) return;
    }
    assert.fail('Tab does not reach it');
  },
  async press(page, kind) {
    await this.reach(page, ({ part }) => part.split(' ').includes(`button-${kind}`));
    await page.keyboard.press('Enter');
  },
  async tick(page, option) {
    await this.reach(page, ({ type, value }) => type === 'radio' || value === option);
    if ((await focused(page)).type === 'radio') {
      for (let presses = 0; (await focused(page)).value !== option; presses += 1) {
        assert.ok(presses < 20, `arrows do not reach ${option}`);
        await page.keyboard.press('ArrowDown');
      }
    }
    await page.keyboard.press('Space');
  },
};

async function walk(page, hand, answers) {
  await hand.press(page, 'start');
  for (let asked = 0; asked < 30; asked += 1) {
    const { question, result, depth } = await screen(page);
    assert.ok(depth >= 0 && depth < 0.5, `${question ?? result} begins at ${depth}`);
    if (result) return result;
    assert.ok(answers[question], `${question} is asked, but not answered`);
    for (const option of answers[question]) await hand.tick(page, option);
    await hand.press(page, 'continue');
    assert.notEqual((await screen(page)).question, question);
  }
  return assert.fail('the questions do not end');
}

/** How many pixels of the page one must scroll sideways to see. */
const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The script tag and the three tags of a text, whatever folder the script lies in. */
const snippet = (page, text) =>
  page.evaluate(
    (source, tags) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      const script = parsed.querySelector('script[src$="lp-aftercare.js"]');
      script?.setAttribute('src', script.getAttribute('src').split('/').pop());
      return [script, ...tags.map((tag) => parsed.querySelector(tag))].map((element) =>
        element?.outerHTML.replace(/\s+/g, ' ').replace(/> | </g, (gap) => gap.trim()),
      );
    },
    text,
    TAGS,
  );

describe('the demo on a small phone', async () => {
  let server;
  let browser;
  let page;
  const said = [];
  before(async () => {
    server = await serve({ root, port: 0 });
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
    page = await browser.newPage();
    page.setDefaultTimeout(5000);
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => said.push(`error: ${request.url()} failed`));
    await page.setViewport({ width: 320, height: 640 });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Shows a page of the demo; `said` is all that its console and its errors say. */
  async function open(name) {
    said.length = 0;
    await page.goto(`http://localhost:${server.address().port}/${name}`);
    const [first = page.mainFrame()] = page.mainFrame().childFrames();
    await first.waitForSelector('lp-risk-checker >>>> [part~="button-start"]');
    if (first === page.mainFrame())
      await page.waitForSelector('lp-faq summary, lp-red-flags summary');
  }

  it('has the pictures that the README shows', async () => {
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file);
    assert.ok(pictures.length >= 4);
    for (const picture of pictures) assert.ok((await readFile(path.join(root, picture))).length);
  });

  it('has what the README tells to paste', async () => {
    const readme = await readFile(path.join(root, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/^```html\n(.*?)^```/gms)].map(([, code]) => code);
    const demo = await readFile(path.join(root, 'demo/hospital.html'), 'utf8');
    const pasted = await snippet(page, demo);
    assert.ok(pasted.every(Boolean));
    assert.deepEqual(await snippet(page, blocks.join('\n')), pasted);
  });

  for (const name of pages) {
    it(`${name} loads without an error and without scrolling sideways`, async () => {
      await open(name);
      assert.deepEqual(
        said.filter((line) => line.startsWith('error')),
        [],
      );
      assert.equal(await sideways(page), 0);
    });
  }

  it('explains a thing once in each card, and leaves no room for numbers that there are not', async () => {
    await open('index.html');
    const cards = await page.$$eval('lp-red-flags .lp-card', (all) =>
      all.map((card) => ({
        explained: [...card.querySelectorAll('summary')].map((summary) => summary.textContent),
        empty: [...card.querySelectorAll(':scope > .lp-card-body > *')].filter(
          (child) => !child.textContent.trim() && child.getClientRects().length > 0,
        ).length,
      })),
    );
    assert.ok(cards.length > 3);
    for (const { explained, empty } of cards) {
      assert.deepEqual(explained, [...new Set(explained)]);
      assert.equal(empty, 0);
    }
  });

  for (const [urgency, answers] of Object.entries(await fivePeople())) {
    for (const [means, hand] of Object.entries({ mouse: byMouse, keyboard: byKeyboard })) {
      it(`hospital.html leads to ${urgency} by ${means}`, async () => {
        await open('hospital.html');
        assert.equal(await walk(page, hand, answers), urgency);
        assert.equal(await sideways(page), 0);
        assert.deepEqual(said, []);
      });
    }
  }
});
