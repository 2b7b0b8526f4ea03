/* global document, rrweb, window -- of the page under test */
/** What session recorders keep of somebody who uses the elements. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { loadSource } from '../../bin/load-source.mjs';
import { root } from '../../bin/dist.mjs';
import { handOn } from './hand.mjs';
import { ELEMENTS, openHospital } from './host.mjs';
import { fullJourney, people } from './journeys.mjs';
import { wordsIn } from './words.mjs';

const [{ MASKS }] = await loadSource(root, 'src/elements/mask');
const SELECTORS = MASKS.split(' ').map((one) => {
  const [name, value] = one.split('=');
  if (!name.startsWith('data-')) return `.${name}`;
  return value ? `[${name}='${value}']` : `[${name}]`;
});

const recorder = (by, honours = '') =>
  `src="/recorder.js" data-by="${by}" data-honours="${honours}"`;
const RRWEB = 'src="/rrweb.js"';
const TYPED = 'kidney';
const PRESSED = ['emergency', 'soon'];

let hospital;
before(async () => {
  hospital = await openHospital();
});
after(() => hospital?.close());

/** In the page, ahead of our script: the real recorder, with its defaults or what is given. */
function startRrweb(options) {
  const begin = () => {
    window.heard = [];
    rrweb.record({ emit: (event) => window.heard.push(event), ...options });
  };
  document.addEventListener('readystatechange', begin, { once: true });
}

/**
 * Somebody uses the checker, and then the FAQ and the warning signs if they are on the page; resolves
 * to what was recorded and what the page says itself.
 */
async function use({ trackers, script, body, rrwebOptions }) {
  const before = rrwebOptions && [startRrweb, rrwebOptions];
  const page = await hospital.open({ trackers, script, body, before });
  const hand = await handOn(page);
  for (const urgency of PRESSED) await fullJourney(hand, { answers: people[urgency] });
  if (body) {
    await page.click('lp-faq .lp-entry summary');
    await page.type('lp-faq input', TYPED);
    await page.select('lp-faq select', 'headache');
    await page.click('lp-red-flags summary');
  }
  const heard = await page.evaluate(() => window.heard);
  // The sheets of our roots are the same for everybody.
  const records = heard.filter(({ data }) => !data?.styles);
  const styles = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map((one) => one.cssText)),
  );
  const known = `${hospital.sourceOf(page)} ${styles.join(' ')}`;
  await page.close();
  return { records, known };
}

/** What of the FAQ and the signs a recording holds, and what was typed there. */
const ofThePage = (records) => {
  const text = JSON.stringify(records);
  const titles = en.faq.map(({ question }) => question).filter((title) => text.includes(title));
  return [...titles, ...(text.includes(TYPED) ? [TYPED] : [])];
};

describe('a session recorder that can be asked in the page', () => {
  it('keeps nothing of the elements, whichever of the marks it honours', async () => {
    const trackers = SELECTORS.map((selector) => recorder(selector, selector));
    const { records, known } = await use({ trackers, body: ELEMENTS });
    for (const selector of SELECTORS) {
      const own = records.filter(({ by }) => by === selector);
      assert.ok(JSON.stringify(own).includes('Book a visit'), selector);
      assert.deepEqual([selector, ...wordsIn(own, known), ...ofThePage(own)], [selector]);
    }
  });

  for (const script of ['lp-aftercare.js', 'lp-aftercare.closed.js']) {
    it(`keeps nothing where it is rrweb as it comes, with ${script}`, async () => {
      const options = { trackers: [RRWEB], script, body: ELEMENTS, rrwebOptions: {} };
      const { records, known } = await use(options);
      assert.ok(JSON.stringify(records).includes('Book a visit'));
      assert.deepEqual([...wordsIn(records, known), ...ofThePage(records)], []);
    });
  }
});

describe('a session recorder that leaves nothing out', () => {
  it('sees answers and results where the roots are open', async () => {
    const { records, known } = await use({ trackers: [recorder('all')] });
    const found = wordsIn(records, known);
    for (const word of ['nerves', 'pee', 'lump', 'emergency', en.results.soon.action])
      assert.ok(found.includes(word), word);
  });

  it('sees nothing of them where the roots are closed', async () => {
    const script = 'lp-aftercare.closed.js';
    const { records, known } = await use({ trackers: [recorder('all')], script });
    assert.ok(records.filter(({ kind }) => kind === 'click').length > 50);
    assert.deepEqual(wordsIn(records, known), []);
  });

  it('sees as much and as little where it is rrweb', async () => {
    const rrwebOptions = { blockClass: 'nothing', maskAllInputs: false };
    const open = await use({ trackers: [RRWEB], rrwebOptions });
    assert.ok(wordsIn(open.records, open.known).includes(en.results.soon.action));
    const script = 'lp-aftercare.closed.js';
    const closed = await use({ trackers: [RRWEB], rrwebOptions, script });
    assert.ok(closed.records.length > 50);
    assert.deepEqual(wordsIn(closed.records, closed.known), []);
  });
});
