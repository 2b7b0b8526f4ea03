/* global document, getComputedStyle -- of the page under test */
/** The wallet card and the poster of a hospital that has emergencies of its own. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { redFlags } from '../../dist/esm/protocol/red-flags.js';
import { pagesOf, solid } from '../support/pdf.mjs';
import { boxesOf, openHospitals, print } from '../support/printed-signs.mjs';

let hospitals;
before(async () => {
  hospitals = await openHospitals([]);
});
after(() => hospitals?.close());

/** In the page: a block of settings, and an element that goes by it. */
async function settle(settings) {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'hospital';
  block.textContent = settings;
  document.body.append(block);
  const flags = document.querySelector('lp-red-flags');
  flags.setAttribute('settings', 'hospital');
  await flags.updateComplete;
}

/** What is printed of a hospital with these settings. */
async function printed(kind, settings) {
  const page = await hospitals.open({ region: 'GB-ENG' }, 'unkind');
  await page.evaluate(settle, JSON.stringify(settings));
  const paper = await hospitals.paperOf(await print(page, kind));
  await page.close();
  return paper;
}

const OWN = 'The dressing soaks through within an hour';
const LUMP = en.questions['leg-site'].options.lump;

/** More than fits: every row that is no emergency yet, and fifty long signs. */
const TOO_MUCH = {
  raise: Object.fromEntries(
    redFlags.flatMap(({ rows = [] }) => rows).map((row) => [row, 'emergency']),
  ),
  signs: Array.from({ length: 50 }, (_, at) => ({
    urgency: 'emergency',
    text: `Sign ${at} ${'and more of it '.repeat(12)}`,
  })),
};

/** What must stand there whatever a hospital adds. */
const OURS = {
  wallet: ['pee', 'saddle', 'weak', 'legs', 'fever', 'headache', 'mind', 'pain'].map(
    (sign) => en.ui[`flags.short-${sign}`],
  ),
  poster: redFlags
    .filter(({ urgency, question }) => urgency === 'emergency' && question === 'nerves')
    .map(({ option }) => en.questions.nerves.options[option])
    .map((words) => words.you ?? words),
};

for (const kind of ['wallet', 'poster'])
  describe(`a printed ${kind} of a hospital that adds emergencies`, () => {
    it('has its own signs, and those that it raised', async () => {
      const signs = ['emergency', 'soon'].map((urgency) => ({
        urgency,
        text: `${OWN}: ${urgency}`,
      }));
      const paper = await printed(kind, { signs, raise: { 'RF-T06': 'emergency' } });
      const [{ text }] = await pagesOf(await paper.pdf({ format: 'A4' }));
      for (const words of [`${OWN}: emergency`, LUMP.you ?? LUMP])
        assert.ok(text.includes(solid(words)), `on paper there is no “${words}”`);
      assert.ok(!text.includes(solid(`${OWN}: soon`)));
      await paper.close();
    });

    it('makes ours and the number no smaller than can be read, however much it adds', async () => {
      const paper = await printed(kind, TOO_MUCH);
      const [{ text, pieces }, ...others] = await pagesOf(await paper.pdf({ format: 'A4' }));
      assert.equal(others.length, 0);
      for (const words of OURS[kind]) assert.ok(text.includes(solid(words)), words);
      for (const { size, text: piece } of pieces) assert.ok(size > 5.9, `${piece}: ${size} points`);
      const points = await paper.$eval('.lp-call', (call) =>
        Number.parseFloat(getComputedStyle(call).fontSize),
      );
      assert.ok(points * 0.75 > 11.9, `a number of ${points * 0.75} points`);
      for (const box of await paper.evaluate(boxesOf, '.side, .fit'))
        for (const { top, height } of box.texts)
          assert.ok(top + height < box.top + box.height + 0.1, 'something is cut');
      await paper.close();
    });
  });
