import { expect } from '@open-wc/testing';
import { contactsOf } from '../../src/settings/contacts.js';
import { regionOf, rowOf } from '../../src/settings/regions.js';

interface Row {
  readonly code: string;
  readonly emergency: string;
  readonly advice: string;
  readonly confidence: readonly [string, string];
}

/** The table of section 7, one row for each code. */
async function table(): Promise<readonly Row[]> {
  const text = await (await fetch('/docs/clinical/evidence.md')).text();
  const [, section = ''] = text.split(/^# 7\. .*$/m);
  const [rows = ''] = section.split(/^# 8\. /m);
  return rows
    .split('\n')
    .filter((line) => /^\| [A-Z]{2}\b/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, codes = '', emergency = '', advice = '', conf = '']) => {
      const [first = '', second = first] = conf.split(' / ');
      return codes
        .replace(' general', '')
        .split(', ')
        .map((code) => ({ code, emergency, advice, confidence: [first, second] as const }));
    });
}

const NUMBER = /#?\d[\d ]*\d/;
/** A name before a colon may hold a number of its own ("SNS 24: 808…"). */
const firstNumber = (cell: string) => NUMBER.exec(cell.replace(/^[^:]*: /, ''))?.[0] ?? '';
/** What a cell says about its first number. */
const ofFirst = (cell: string) => /^[^(;]*(\([^)]*\))?/.exec(cell)?.[0] ?? '';
/** Words of the table that say that a number does not hold everywhere. */
const PARTIAL =
  /^(?:[^0-9]*none|local|regional|-$)|most provinces|coverage varies|some regions|Region only|most areas|not everywhere|some states|some countries/;

/** No country, so not a region that a page can name. */
const NO_REGION = ['EU'];

describe('regions', () => {
  let rows: readonly Row[];
  before(async () => {
    rows = await table();
  });

  it('finds the whole table', () => {
    expect(rows.length).to.equal(72);
    expect(rows.map(({ code }) => code)).to.include.members(['GB-ENG', 'GB-WLS', 'CY', 'SI', 'PE']);
  });

  it('finds a confidence of H, M or L for both numbers of each row', () => {
    for (const { code, confidence } of rows)
      for (const one of confidence) expect(['H', 'M', 'L'], code).to.include(one);
  });

  it('has every row of the evidence with all its numbers, and no number at L', () => {
    for (const { code, emergency, confidence } of rows) {
      if (NO_REGION.includes(code)) continue;
      const region = regionOf(code);
      if (confidence[0] === 'L') {
        expect(region, code).to.equal(null);
        continue;
      }
      expect(region?.code).to.equal(code);
      const [, second] = /\(many areas\) \/ (\d+)$/.exec(emergency) ?? [];
      const [, text] = /(\d+) by text/.exec(emergency) ?? [];
      const [, textphone] = /(\d+) text relay/.exec(emergency) ?? [];
      expect(region?.emergency, code).to.deep.equal([
        ...[firstNumber(emergency), second]
          .filter((number) => number)
          .map((number) => ({ text: number, href: `tel:${number}` })),
        ...(text ? [{ text, href: `sms:${text}`, by: 'text' }] : []),
        ...(textphone ? [{ text: textphone, href: null, by: 'textphone' }] : []),
      ]);
    }
  });

  it('gives the first advice number of a row where it holds in the whole country', () => {
    for (const { code, advice, confidence } of rows) {
      if (confidence[0] === 'L' || NO_REGION.includes(code)) continue;
      const number = firstNumber(advice);
      const given = confidence[1] !== 'L' && number && !PARTIAL.test(ofFirst(advice));
      const line = { text: number, href: `tel:${number.replaceAll(' ', '')}` };
      expect(regionOf(code)?.advice, code).to.deep.equal(given ? [line] : []);
    }
  });

  it('lets a hospital override every number, and keeps the emergency number of the region', () => {
    for (const { code } of rows) {
      const own = { region: code, 'emergency-phone': '7', 'advice-phone': '8' };
      const { emergency, advice } = contactsOf([own]);
      expect(emergency, code).to.deep.equal([
        { text: '7', href: 'tel:7' },
        ...(regionOf(code)?.emergency ?? []),
      ]);
      expect(advice, code).to.deep.equal([{ text: '8', href: 'tel:8' }]);
    }
  });

  it('has nothing that is not in the table, except 999 without advice for GB', () => {
    const known = rows.map(({ code }) => code);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap((one) => letters.map((two) => one + two));
    const extra = all.filter((code) => regionOf(code) && !known.includes(code));
    expect(extra).to.deep.equal(['GB']);
    expect(regionOf('GB')?.emergency.map(({ href }) => href)).to.deep.equal(['tel:999']);
    expect(regionOf('GB')?.advice).to.deep.equal([]);
  });

  it('says how a number is reached that is not for voice', () => {
    expect(regionOf('FR')?.emergency).to.deep.equal([
      { text: '15', href: 'tel:15' },
      { text: '114', href: 'sms:114', by: 'text' },
    ]);
    expect(regionOf('AU')?.emergency).to.deep.equal([
      { text: '000', href: 'tel:000' },
      { text: '106', href: null, by: 'textphone' },
    ]);
  });

  it('gives a second number where the first holds in part of the country', () => {
    const more = rows.filter(({ emergency }) => /^\d+ \(many areas\)/.test(emergency));
    expect(more.map(({ code }) => code)).to.deep.equal(['AR']);
    expect(regionOf('AR')?.emergency.map(({ text }) => text)).to.deep.equal(['107', '911']);
  });

  it('takes the row of the country for a part without one', () => {
    expect(rowOf('US-CA')).to.equal('US');
    expect(rowOf('DE-BY')).to.equal('DE');
    expect(rowOf('FR-2A')).to.equal('FR');
    expect(rowOf('gb-eng')).to.equal('GB-ENG');
    expect(rowOf(' US ')).to.equal('US');
  });

  it('guesses nothing', () => {
    const wrong = [
      'GB-EGN',
      'GB-',
      'UK',
      'XX',
      'USA',
      'US-CALI',
      'England',
      '',
      '-',
      'constructor',
    ];
    for (const code of wrong) expect(rowOf(code), code).to.equal(null);
  });
});
