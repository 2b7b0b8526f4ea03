/* global document, getComputedStyle, window -- of the page under test */
/** What comes out of the printer: the wallet card, the poster, and the page with the signs itself. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ar } from 'lp-aftercare/content/ar';
import { en } from 'lp-aftercare/content/en';
import { FEVER_WITH_PAIN, redFlags } from '../../dist/esm/protocol/red-flags.js';
import { hoursIn } from '../../dist/esm/settings/hours.js';
import { pagesOf, solid } from '../support/pdf.mjs';
import { boxesOf, openHospitals, print } from '../support/printed-signs.mjs';
import { assertHolds } from '../support/words-on-paper.mjs';

/** Paper, in millimetres. */
const FORMATS = { A4: [210, 297], Letter: [215.9, 279.4] };
const MARGIN = 12;
/** Of a bank card (ISO/IEC 7810, ID-1). */
const CARD = [85.6, 53.98];
/** Half a hair. */
const NEAR = 0.05;

/** A language whose words are at least 40 % longer, and one that is read from right to left. */
const stretched = (value) => {
  if (Array.isArray(value)) return value.map(stretched);
  if (typeof value === 'string')
    return value.replaceAll(
      /[^\s{}]{2,}(?=\s|$)/g,
      (word) => word + word.slice(0, Math.ceil(word.length * 0.6)),
    );
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, stretched(of)]));
};
const LONG = { ...en, lang: 'xl' };
for (const part of ['ui', 'questions', 'results', 'notes']) LONG[part] = stretched(en[part]);
const PACKS = { ar, en, xl: LONG, xr: { ...en, lang: 'xr', dir: 'rtl' } };

const TEAM = { 'team-name': 'Ward 5', 'team-phone': '020 7946 0001', 'team-hours': 'Mo-Fr 08:00' };
const DIRECT = { 'cancer-phone': '020 7946 0004', 'maternity-phone': '020 7946 0005' };

/** What the page says, and the numbers of an emergency that must then stand on paper. */
const CASES = {
  'one number': [{ region: 'GB-ENG', ...TEAM, ...DIRECT }, ['Call 999']],
  'no region': [{}, [en.ui['contact.emergency-unknown']]],
  'long numbers, and several': [
    {
      region: 'FR',
      'emergency-phone': '+33 (0)1 23 45 67 89 extension 45678',
      'team-name': 'Department of Neurology and Neurosurgery, Example University Hospital',
      'team-phone': '+33 (0)1 23 45 67 89 extension 1234',
      'team-hours': 'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
      ...DIRECT,
    },
    ['Call +33 (0)1 23 45 67 89 extension 45678', 'Call 15', 'Text 114'],
  ],
  'a text telephone': [{ region: 'AU', ...TEAM }, ['Call 000', 'Textphone 106']],
  // English words that are read from the right: the number stands left of its word.
  'right to left': [{ region: 'GB-ENG', lang: 'xr', ...TEAM, ...DIRECT }, ['Call', '999']],
  Arabic: [{ region: 'GB-ENG', lang: 'ar', ...TEAM, ...DIRECT }, ['999']],
  'words that are 40 % longer': [
    { region: 'GB-ENG', lang: 'xl', ...DIRECT },
    [LONG.ui['contact.call'].replace('{number}', '999')],
  ],
  'longer words and no region': [{ lang: 'xl' }, [LONG.ui['contact.emergency-unknown']]],
};

/** The words of every sign of an emergency. */
const signsIn = ({ ui, questions }) =>
  redFlags
    .filter(({ urgency }) => urgency === 'emergency')
    .map(({ question, option }) =>
      option === FEVER_WITH_PAIN
        ? ui['flags.fever-with-pain']
        : questions[question].options[option],
    )
    .map((words) => words.you ?? words);

/** The list of section 4.9 of the evidence, as it stands on the card. */
const SHORT = ['pee', 'saddle', 'weak', 'legs', 'fever', 'headache', 'mind', 'pain'].map(
  (sign) => `flags.short-${sign}`,
);

let hospitals;
before(async () => {
  hospitals = await openHospitals([PACKS.ar, PACKS.xl, PACKS.xr]);
});
after(() => hospitals?.close());

function assertWithin(box, outer, padding) {
  const edges = [
    box.left - outer.left,
    box.top - outer.top,
    outer.left + outer.width - box.left - box.width,
    outer.top + outer.height - box.top - box.height,
  ];
  for (const edge of edges) assert.ok(edge > padding, `${edge} mm from the edge`);
}

const near = (found, wanted, what, by = NEAR) =>
  assert.ok(Math.abs(found - wanted) < by, `${what}: ${found} and not ${wanted} mm`);

/** Sizes in points of the pieces of which a text is made. */
const sizesOf = ({ pieces }, words) =>
  pieces.filter(({ text }) => solid(words).includes(solid(text))).map(({ size }) => size);

/** The one page of a format. */
async function sheetOf(paper, format) {
  const pages = await pagesOf(await paper.pdf({ format }));
  assert.equal(pages.length, 1, `${format} has ${pages.length} pages`);
  near((pages[0].width / 72) * 25.4, FORMATS[format][0], 'width of the paper', 0.5);
  return pages[0];
}

/** What stands on paper in black and in no other colour, and without anything to press. */
async function assertPlain(paper) {
  const found = await paper.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    }),
  );
  assert.deepEqual([...new Set(found)], ['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
  assert.equal(await paper.$('button, details, summary, input, script'), null);
}

const packOf = ({ lang = 'en' }) => PACKS[lang];

describe('the pretend languages of these tests', () => {
  it('are longer by at least 40 %', () => {
    const lengthOf = (texts) => texts.join('').length;
    for (const words of [signsIn, ({ ui }) => SHORT.map((sign) => ui[sign])])
      assert.ok(lengthOf(words(LONG)) > 1.4 * lengthOf(words(en)));
  });
});

describe('a printed wallet card', () => {
  for (const [name, [attributes, numbers]] of Object.entries(CASES)) {
    const pack = packOf(attributes);
    const { ui } = pack;

    it(`has both sides on one page, of the right size, and nothing is cut: ${name}`, async () => {
      const page = await hospitals.open(attributes);
      const printed = await print(page, 'wallet');
      assert.equal(printed.framed, true);
      const paper = await hospitals.paperOf(printed);
      await assertPlain(paper);

      const sides = await paper.evaluate(boxesOf, '.side');
      assert.equal(sides.length, 2);
      for (const side of sides) {
        near(side.width, CARD[0], 'width');
        near(side.height, CARD[1], 'height');
        for (const box of [...side.texts, ...side.blanks]) assertWithin(box, side, 2);
      }
      // They fold along the line between them.
      near(sides[0].top, sides[1].top, 'upper edges');
      near(Math.abs(sides[0].left - sides[1].left), CARD[0], 'distance');
      const rtl = pack.dir === 'rtl';
      assert.equal(sides[0].left > sides[1].left, rtl);

      const [say] = sides[1].blanks;
      assert.ok(say.width > 15, `${say.width} mm for the date`);
      for (const { width } of sides[1].blanks.slice(1)) assert.ok(width > 20, `${width} mm`);
      assert.equal(sides[1].blanks.length, attributes['team-phone'] ? 3 : 4);

      const points = await paper.$$eval('.lp-call', (calls) =>
        calls.map((call) => Number.parseFloat(getComputedStyle(call).fontSize) * 0.75),
      );
      for (const format of Object.keys(FORMATS)) {
        const sheet = await sheetOf(paper, format);
        assertHolds(sheet, [
          pack.results.emergency.action,
          ui['flags.any'],
          ...SHORT.map((sign) => ui[sign]),
          ui['checker.sooner-worried'],
          ...ui['flags.say'].split('{date}').slice(0, 1),
          ui['flags.thinner'],
          ui['flags.device'],
          attributes['team-name'] ?? ui['checker.team'],
          ...(attributes['team-phone']
            ? [attributes['team-phone'], hoursIn(attributes['team-hours'], pack.lang)]
            : []),
          ui['flags.cut'],
          ui['common.unreviewed'],
        ]);
        assertHolds(sheet, numbers);
        // Not made smaller to fit the paper: the card would be too small for its wallet.
        const largest = Math.max(...sheet.pieces.map(({ size }) => size));
        assert.ok(Math.abs(largest - points[0]) < 0.1 || name.includes('no region'), `${largest}`);
        assert.ok(largest > (attributes.region ? 12 : 8.5), `numbers of ${largest} points`);
        for (const { text, size } of sheet.pieces) assert.ok(size > 5.9, `${text}: ${size} points`);
      }
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.ok(!/<style|\sstyle=/.test(printed.html));
      await paper.close();
      await page.close();
    });
  }
});

describe('a printed poster', () => {
  for (const [name, [attributes, numbers]] of Object.entries(CASES)) {
    const pack = packOf(attributes);
    const { ui } = pack;

    it(`is one page with every sign and number of an emergency, and nothing is cut: ${name}`, async () => {
      const page = await hospitals.open({ ...attributes, level: 'soon' });
      const printed = await print(page, 'poster');
      assert.equal(printed.framed, true);
      const paper = await hospitals.paperOf(printed);
      await assertPlain(paper);
      const [body] = await paper.evaluate(boxesOf, 'body');
      const room = { left: 0, top: 0, width: 210 - 2 * MARGIN, height: 279.4 - 2 * MARGIN };
      // The page of a browser begins at its corner, but on the right where it is read from there.
      if (pack.dir === 'rtl') room.left = body.left + body.width - room.width;
      for (const box of [...body.texts, ...body.blanks]) assertWithin(box, room, -NEAR);

      for (const format of Object.keys(FORMATS)) {
        const sheet = await sheetOf(paper, format);
        assertHolds(sheet, [ui['checker.list-title'], pack.results.emergency.action]);
        assertHolds(sheet, signsIn(pack));
        assertHolds(sheet, [
          ui['flags.say'].split('{date}')[0],
          ui['say.extra'],
          pack.questions.nerves.hint,
          attributes['team-name'] ?? ui['checker.team'],
          ui['common.unreviewed'],
        ]);
        assertHolds(sheet, numbers);
        const others = Object.keys(DIRECT).filter((line) => attributes[line]);
        for (const line of others) assertHolds(sheet, [attributes[line]]);
        for (const number of numbers) {
          const least = number.length > 40 ? 12 : 24;
          if (!number.startsWith('Textphone'))
            assert.ok(Math.max(...sizesOf(sheet, number)) > least, `${number} is small`);
        }
        for (const { text, size } of sheet.pieces) assert.ok(size > 6, `${text}: ${size} points`);
        assert.ok(!sheet.text.includes(solid(en.results.soon.action)));
      }
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.ok(!/<style|\sstyle=/.test(printed.html));
      await paper.close();
      await page.close();
    });
  }
});

describe('on a page whose own style is as unkind as it comes', () => {
  for (const kind of ['wallet', 'poster'])
    it(`the ${kind} is printed as anywhere else`, async () => {
      const [attributes] = CASES['one number'];
      const [kindly, unkind] = await Promise.all(
        ['strict', 'unkind'].map(async (where) => {
          const printed = await print(await hospitals.open(attributes, where), kind);
          // Lit marks its places with a number drawn by lot.
          return { ...printed, html: printed.html.replaceAll(/<!--.*?-->/g, '') };
        }),
      );
      assert.deepEqual(unkind, kindly);
    });
});

describe('the page itself, printed by the browser', () => {
  it('has every word, also of what is closed, large numbers, no button, and nothing is cut', async () => {
    const page = await hospitals.open(CASES['one number'][0]);
    assert.ok(await page.$('details:not([open])'));
    const words = await page.$$eval('lp-red-flags :is(h2, h3, summary, li, p)', (all) =>
      all
        .filter((text) => !text.querySelector('p, li') && !text.matches('[role]'))
        .map(({ textContent }) => textContent.trim())
        .filter(Boolean),
    );
    assert.ok(words.length > 60, `${words.length} texts`);
    for (const format of Object.keys(FORMATS)) {
      const pages = await pagesOf(await page.pdf({ format }));
      const pieces = pages.flatMap((one) => one.pieces);
      const text = pages.map((one) => one.text).join('');
      assertHolds({ pieces }, words);
      for (const button of ['flags.wallet', 'flags.poster'])
        assert.ok(!text.includes(solid(en.ui[button])));
      const large = pieces.filter(({ size }) => size > 17.9);
      assertHolds({ pieces: large }, ['Call 999', 'Call 020 7946 0001', 'Call 020 7946 0004']);
    }
    await page.emulateMediaType('print');
    await page.setViewport({ width: 703, height: 1000 });
    const [box] = await page.evaluate(boxesOf, 'lp-red-flags');
    for (const text of box.texts.filter(({ width }) => width > 0)) assertWithin(text, box, -NEAR);
    await page.close();
  });
});
