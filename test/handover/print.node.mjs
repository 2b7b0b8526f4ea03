/* global CSSStyleSheet, document, top, window -- of the page under test */
/** What comes out of the printer: after the button of a result, and after that of the browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { path, protocol } from 'lp-aftercare/triage';
import { root } from '../../bin/dist.mjs';
import { drawnPeople } from '../../bin/protocol-people.mjs';
import { serve } from '../../bin/serve.mjs';
import { fivePeople, openHost, press, told, walk } from '../support/host-page.mjs';
import { pagesOf, solid } from '../support/pdf.mjs';
import { fullest } from './fullest.mjs';

const VOICES = ['you', 'person', 'child'];
const FORMATS = ['A4', 'Letter'];
/** In points. The typeface of the tests may be a wide one. */
const NUMBERS = 16;
const READABLE = 7;
const SMALLEST = 5.5;
const MARGIN = 28;

/** What is on screen and left out on paper; the summary says it all. */
const LEFT_OUT = [
  '.screen',
  'details:not(.summary *)',
  '[part~="section-why"]',
  '[part~="section-answers"]',
  '[part~="section-about"]',
].join();

const people = await fivePeople();
const say = (words, voice) => (typeof words === 'string' ? words : words[voice]);

/** Somebody with everything, whom the last question makes an emergency. */
function fullestEmergency(given) {
  const answers = fullest(given);
  const last = path(answers).asked.at(-1);
  const { options } = protocol.questions.find(({ id }) => id === last);
  return { ...answers, [last]: options.map(({ id }) => id).filter((id) => id !== 'none') };
}

/** In the page: keeps what a frame holds when it is printed, then prints it. */
function keepWhatIsPrinted() {
  const print = window.print.bind(window);
  top.printed = [];
  window.print = () => {
    const rulesOf = ({ adoptedStyleSheets }) =>
      [...adoptedStyleSheets].map(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText).join('\n'),
      );
    const [host] = document.body.children;
    top.printed.push({
      framed: window !== top,
      around: rulesOf(document),
      within: rulesOf(host.shadowRoot),
      html: host.shadowRoot.innerHTML,
      tag: host.localName,
    });
    window.addEventListener('afterprint', () => top.printed.push('afterprint'));
    print();
  };
}

/** What a frame held, as a page of its own. */
async function paperOf(browser, printed) {
  const page = await browser.newPage();
  await page.evaluate(({ tag, around, within, html }) => {
    const sheets = (texts) =>
      texts.map((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
      });
    document.adoptedStyleSheets = sheets(around);
    const host = document.createElement(tag);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = sheets(within);
    shadow.innerHTML = html;
    document.body.append(host);
  }, printed);
  return page;
}

/** Every text of a result on screen, but for what is left out. */
const textsOf = (frame) =>
  frame.$eval(
    'lp-risk-checker >>> .result',
    (result, left) =>
      [...result.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, summary')]
        .filter((text) => !text.closest(left) && !text.querySelector('p, ul, span'))
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean),
    LEFT_OUT,
  );

const numbersOf = (frame) =>
  frame.$$eval('lp-risk-checker >>> .result .lp-call', (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );

/** Every chosen answer in words; "none of these" stands for all that it names. */
const chosenWords = (answers, voice) =>
  path(answers).asked.flatMap((id) =>
    answers[id]
      .filter((option) => option !== 'none')
      .map((option) => say(en.questions[id].options[option], voice)),
  );

function assertHolds(text, words) {
  for (const one of words) assert.ok(text.includes(solid(one)), `on paper there is no “${one}”`);
}

/** Whether a text stands on a page, or begins on one and ends on the next. */
const stands = (pages, text) =>
  pages.some((page, at) => {
    let end = text.length;
    while (!page.text.includes(text.slice(0, end))) end -= 1;
    return end === text.length || pages[at + 1]?.text.includes(text.slice(end));
  });

/** Paper that is cut off has its letters beyond its edge. */
function assertNothingCut({ pieces, width, height }, margin = 0) {
  for (const { text, left, right, bottom } of pieces) {
    const x = left >= margin && right <= width - margin;
    const y = bottom >= margin && bottom <= height - margin;
    assert.ok(x && y, `“${text}” is cut: ${left} to ${right}, ${bottom} of ${width} × ${height}`);
  }
}

const smallest = ({ pieces }) => Math.min(...pieces.map(({ size }) => size));

describe('a printed result', () => {
  let host;
  let page;
  before(async () => {
    host = await openHost({ before: keepWhatIsPrinted });
    ({ page } = await host.open());
  });
  after(() => host?.close());

  /** Presses Print and waits until the printer is done; what the frame held. */
  async function print() {
    await page.evaluate(() => {
      top.printed = [];
    });
    await press(page, 'print');
    await page.waitForFunction(() => top.printed.includes('afterprint'));
    const [printed] = await page.evaluate(() => top.printed);
    return printed;
  }

  /** The one page of each format. */
  async function papers(printed) {
    const paper = await paperOf(host.browser, printed);
    try {
      const found = [];
      for (const format of FORMATS) {
        const pages = await pagesOf(await paper.pdf({ format }));
        assert.equal(pages.length, 1, `${format} has ${pages.length} pages`);
        found.push(pages[0]);
      }
      return found;
    } finally {
      await paper.close();
    }
  }

  /** Walks to a result, prints it and looks at everything that it must hold. */
  async function look({ answers, voice, least }) {
    const urgency = await walk(page, { answers, voice });
    const texts = await textsOf(page);
    const numbers = await numbersOf(page);
    assert.ok(texts.length > 30);
    const { prefix, action } = en.results[urgency];
    for (const sheet of await papers(await print())) {
      assertHolds(sheet.text, [prefix, say(action, voice), ...texts]);
      assertHolds(sheet.text, chosenWords(answers, voice));
      const large = sheet.pieces.filter(({ size }) => size > NUMBERS - 0.1);
      assertHolds(solid(large.map(({ text }) => text).join('')), [...numbers, say(action, voice)]);
      assertNothingCut(sheet, MARGIN);
      assert.ok(smallest(sheet) > least, `${smallest(sheet)} points`);
      assert.deepEqual(sheet.inks, ['#000000']);
      for (const control of ['hand.save', 'hand.fhir', 'net.remind', 'hand.what', 'checker.leave'])
        assert.ok(!sheet.text.includes(solid(en.ui[control])), control);
    }
    return urgency;
  }

  for (const [urgency, answers] of Object.entries(people)) {
    for (const voice of VOICES) {
      it(`stands on one page: ${urgency}, said to ${voice}`, async () => {
        assert.equal(await look({ answers, voice, least: READABLE }), urgency);
      });
    }
  }

  const child = { age: ['12-to-15'], when: ['days-0-3'] };
  const adult = { age: ['16-to-44'], when: ['days-0-3'] };
  for (const [who, answers, urgency] of [
    ['a child', fullest(child), 'same-day'],
    ['an adult', fullest(adult), 'same-day'],
    ['a child in an emergency', fullestEmergency(child), 'emergency'],
    ['an adult in an emergency', fullestEmergency(adult), 'emergency'],
  ]) {
    it(`stands on one page for ${who} with everything at once`, async () => {
      assert.equal(await look({ answers, voice: 'child', least: SMALLEST }), urgency);
    });
  }

  it('stands on one page for people who answer at random', async () => {
    for (const { answers } of drawnPeople({ protocol }, 8, 11))
      await look({ answers, voice: 'person', least: SMALLEST });
  });

  it('is printed from a frame, which is gone afterwards; the page keeps its focus', async () => {
    await walk(page, { answers: people.soon });
    const printed = await print();
    assert.equal(printed.framed, true);
    assert.equal(printed.tag, 'lp-risk-checker');
    await page.waitForFunction(
      () => !document.querySelector('lp-risk-checker').shadowRoot.querySelector('iframe'),
    );
    const focused = await page.evaluate(
      () => document.activeElement.shadowRoot.activeElement.part.value,
    );
    assert.match(focused, /button-print/);
    assert.equal(await told(page), '');
  });
});

describe('the page of a hospital, printed by the browser', () => {
  let server;
  let host;
  before(async () => {
    server = await serve({ root, port: 0 });
    host = await openHost();
  });
  after(async () => {
    await host?.close();
    server?.close();
  });

  it('has every word of the result, the questions and the signs, and nothing is cut', async () => {
    const page = await host.browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/hospital.html`);
    await page.waitForSelector('lp-faq summary');
    await walk(page, { answers: people['same-day'] });
    const words = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('lp-risk-checker');
      const result = shadowRoot.querySelector('.result');
      return [result, ...document.querySelectorAll('lp-faq, lp-red-flags')].flatMap((part) =>
        [...part.querySelectorAll('p, li')]
          // What is said of buttons is for the screen.
          .filter((text) => !text.querySelector('p, ul, li, span, a'))
          .filter((text) => !text.matches('[role], .screen'))
          .map(({ textContent }) => textContent.trim())
          .filter(Boolean),
      );
    });
    assert.ok(words.length > 200, `${words.length} texts`);
    for (const format of FORMATS) {
      const pages = await pagesOf(await page.pdf({ format }));
      for (const sheet of pages) assertNothingCut(sheet);
      for (const text of words)
        assert.ok(stands(pages, solid(text)), `${format} holds no “${text}”`);
      assert.ok(!stands(pages, solid(en.ui['hand.what'])), `${format} speaks of a button`);
    }
  });
});
