/* global window -- of the page under test */
/** What an ad pixel and a tag manager hear of somebody who uses the checker. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { handOn } from './hand.mjs';
import { DEEP, openHospital, TRACKERS } from './host.mjs';
import { equallyOften, everyone, fullJourney, people, plainJourney } from './journeys.mjs';
import { wordsIn } from './words.mjs';

const LISTS = 3;

/** What the clock and the size of things decide. */
const UNSTEADY = ['performance', 'scroll', 'selectionchange'];

/** What the browser tells when it comes to it. */
const LATER = ['load', 'pageshow', 'snapshot', 'visible'];

/** Records without clock and pointer; what comes a moment later has an order of its own. */
function steady(records) {
  const kept = records
    .filter(({ kind }) => !UNSTEADY.includes(kind))
    .map((record) => ({ ...record, time: null, x: null, y: null }));
  const orders = [undefined, ...LATER].map((later) =>
    kept.filter(({ kind }) => LATER.find((one) => one === kind) === later),
  );
  return orders.flat().map((one) => JSON.stringify(one));
}

let hospital;
before(async () => {
  hospital = await openHospital();
});
after(() => hospital?.close());

/** All records, those of a moment later as well. */
const heardOn = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    return window.heard;
  });
const by = (records, ...names) => records.filter((one) => names.includes(one.by));

/** Goes these ways on a page of their own; resolves to what was heard, and what the page says itself. */
async function go(journey, persons, options) {
  const page = await hospital.open(options);
  const known = hospital.sourceOf(page);
  const hand = await handOn(page);
  for (const person of persons) {
    const urgency = await journey(hand, person);
    assert.equal(urgency, person.urgency);
  }
  await page.click('#book');
  const records = await heardOn(page);
  await page.close();
  return { records, known, presses: hand.presses };
}

const quietly = (hand, person) => fullJourney(hand, { ...person, handOver: false });

describe('an ad pixel and a tag manager', () => {
  it('hear no answer, urgency or reason, and no word that tells them apart', async () => {
    const { records, known, presses } = await go(quietly, everyone(), { trackers: TRACKERS });
    assert.deepEqual(wordsIn(records, known), []);
    const clicks = by(records, 'pixel').filter(({ kind }) => kind === 'click');
    assert.equal(clicks.length, presses + 1);
    assert.equal(clicks.at(-1).button.text, 'Book a visit');
    for (const { button } of clicks.slice(0, -1)) assert.equal(button.tag, 'lp-risk-checker');
  });

  it('hear exactly the same of people who press equally often, whatever comes out', async () => {
    const lists = equallyOften(LISTS);
    assert.equal(lists.length, LISTS);
    for (const list of lists) {
      const left = [];
      for (const person of list) {
        const { records } = await go(plainJourney, [person], { trackers: TRACKERS });
        left.push(steady(records));
      }
      for (const records of left) {
        assert.ok(records.length > 100, `${records.length} records`);
        const at = records.findIndex((record, index) => record !== left[0][index]);
        assert.equal(records[at], left[0][at]);
        assert.equal(records.length, left[0].length);
      }
    }
  });

  it('hear of our events with the first press and the last, and a version in them', async () => {
    const { records } = await go(plainJourney, [{ urgency: 'soon', answers: people.soon }], {
      trackers: TRACKERS,
    });
    const told = by(records, 'tag manager').filter(({ kind }) => /^(lp-|click)/.test(kind));
    const kinds = told.map(({ kind }) => kind).filter((kind, at) => at < 2 || kind !== 'click');
    assert.deepEqual(kinds, ['click', 'lp-start', 'lp-end']);
    assert.equal(told.at(-2).kind, 'lp-end');
    assert.equal(told.at(-3).kind, 'click');
    for (const { kind, detail } of told)
      if (kind !== 'click') assert.deepEqual(Object.keys(detail), ['version']);
  });

  it('hear the name of a file at most when somebody saves one', async () => {
    const persons = everyone().filter(({ voice }) => voice === 'you');
    const { records, known } = await go(fullJourney, persons, { trackers: TRACKERS });
    const names = records.filter(({ downloadRequest }) => downloadRequest);
    assert.deepEqual([...new Set(names.map((one) => one.downloadRequest))].sort(), [
      'reminder.ics',
      'summary.json',
      'summary.txt',
    ]);
    const others = records.filter(({ downloadRequest }) => !downloadRequest);
    assert.deepEqual(wordsIn(others, known), []);
  });
});

describe('a pixel and a tag manager that look through shadow roots', () => {
  it('hear answers where the roots are open', async () => {
    const { records, known } = await go(quietly, everyone().slice(0, 1), { trackers: DEEP });
    const found = wordsIn(records, known);
    assert.ok(found.includes('pee'), found.join());
  });

  it('hear nothing of them where the roots are closed', async () => {
    const { records, known, presses } = await go(quietly, everyone(), {
      trackers: DEEP,
      script: 'lp-aftercare.closed.js',
    });
    assert.deepEqual(wordsIn(records, known), []);
    assert.equal(by(records, 'deep pixel').filter((one) => one.button).length, presses + 1);
  });
});
