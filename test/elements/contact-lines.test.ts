import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { en } from '../../src/content/en/index.js';
import { contactLine, emergencyLines } from '../../src/elements/parts/contact-lines.js';
import { contactsOf } from '../../src/settings/contacts.js';
import { lineOf } from '../../src/settings/line.js';

/** The numbers on screen: words, and where they lead. */
function shown(lines: unknown): readonly (readonly [words: string, href: string | null])[] {
  const place = document.createElement('div');
  render(lines, place);
  return [...place.querySelectorAll('.lp-call')].map((line) => [
    line.textContent.trim(),
    line.querySelector('a')?.getAttribute('href') ?? null,
  ]);
}

const emergency = (level: Readonly<Record<string, string>>) =>
  shown(emergencyLines(contactsOf([level]), en));

describe('numbers on screen', () => {
  it('can be called, with spaces, plus, extension or as a short code', () => {
    const call = (number: string) => shown(contactLine(lineOf(number), en));
    expect(call('+44 20 7946 0000')).to.deep.equal([
      ['Call +44\u00a020\u00a07946\u00a00000', 'tel:+442079460000'],
    ]);
    expect(call('020 7946 0000 ext. 12')).to.deep.equal([
      ['Call 020\u00a07946\u00a00000 ext. 12', 'tel:02079460000,12'],
    ]);
    expect(call('7')).to.deep.equal([['Call 7', 'tel:7']]);
  });

  it('show words that are no number as they are, without a link', () => {
    expect(shown(contactLine(lineOf('ask at the desk'), en))).to.deep.equal([
      ['ask at the desk', null],
    ]);
  });

  it('can be texted in France, and name a text telephone without a link in Australia', () => {
    expect(emergency({ region: 'FR' })).to.deep.equal([
      ['Call 15', 'tel:15'],
      ['Text 114', 'sms:114'],
    ]);
    expect(emergency({ region: 'AU' })).to.deep.equal([
      ['Call 000', 'tel:000'],
      ['Textphone 106', null],
    ]);
  });

  it('begin with the hospital’s own in an emergency, the region’s beneath', () => {
    expect(emergency({ region: 'GB-ENG', 'emergency-phone': '020 7946 0009' })).to.deep.equal([
      ['Call 020\u00a07946\u00a00009', 'tel:02079460009'],
      ['Call 999', 'tel:999'],
    ]);
    expect(emergency({ region: 'GB-ENG', 'emergency-phone': 'the red phone' })).to.deep.equal([
      ['the red phone', null],
      ['Call 999', 'tel:999'],
    ]);
  });

  it('are words where no region is known or its number is at low confidence', () => {
    const unknown = [[en.ui['contact.emergency-unknown'], null]];
    expect(emergency({})).to.deep.equal(unknown);
    expect(emergency({ region: 'KE' })).to.deep.equal(unknown);
  });

  it('are not turned round among words that run from right to left', async () => {
    const ui = { ...en.ui, 'contact.call': 'اتصل بالرقم {number}' };
    const pack = { ...en, dir: 'rtl' as const, ui };
    const place = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    render(contactLine(lineOf('+44 20 7946 0001'), pack), place);
    const text = place.querySelector('a')!.firstChild as Text;
    const left = (part: string): number => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(part));
      range.setEnd(text, text.data.indexOf(part) + part.length);
      return range.getBoundingClientRect().left;
    };
    expect(left('+44')).to.be.lessThan(left('0001'));
  });
});
