/** What is left where the reader's own few colours stand in for all of ours. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, make, people, until } from '../elements/checker.js';
import { faqWith } from '../elements/faq.js';
import { rootOf, states } from '../elements/states.js';
import { emulate } from '../support/media.js';
import { skipWithout } from '../support/engine.js';
import { part, press, tick, walk } from '../support/journey.js';
import { URGENCIES } from '../../src/triage/types.js';

/** A colour as the browser computes it. */
function computed(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

const look = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  getComputedStyle(element, pseudo);

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The element has a line on every side that is not of the colour around it. */
function hasBorder(element: Element): void {
  const style = look(element);
  for (const side of SIDES) {
    const name = element.textContent;
    expect(style[`border${side}Style`], name).to.not.equal('none');
    expect(parseFloat(style[`border${side}Width`]), name).to.be.at.least(1);
    expect(style[`border${side}Color`], name).to.not.equal(computed('Canvas'));
  }
}

/** The tests of the suite run as on a device whose reader has chosen a few colours for everything. */
function forced(): void {
  let on = false;
  before(async function () {
    skipWithout(this, 'emulated media features');
    on = true;
    await emulate({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });
  after(async () => {
    if (on) await emulate();
  });
}

/** Every link, button, summary, field and box that the keyboard reaches has a ring when it does. */
async function ringed(element: HTMLElement): Promise<void> {
  const stops = [
    ...rootOf(element).querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ].filter((one) => one.checkVisibility());
  expect(stops.length).to.be.greaterThan(2);
  await sendKeys({ press: 'Tab' });
  for (const stop of stops) {
    stop.focus();
    const { outlineStyle, outlineWidth, outlineColor } = look(stop);
    expect(outlineStyle, stop.textContent).to.equal('solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    expect(outlineColor).to.not.equal(computed('Canvas'));
  }
}

const stateOf = async (name: string): Promise<HTMLElement> =>
  states[name]!({ into: await fixture(html`<div></div>`) });

describe('lp-risk-checker: high contrast', () => {
  forced();

  it('Every button and every answer has a border', async () => {
    const checker = await make();
    for (const button of all(checker, '[part~="button-start"]')) hasBorder(button);
    await until(checker, 'soon', 'nerves');
    for (const choice of all(checker, '.choice')) hasBorder(choice);
    hasBorder(part(checker, 'button-continue')!);
  });

  it('A button without a border is underlined', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    for (const button of all(checker, '[part~="button"]')) {
      if (parseFloat(look(button).borderTopWidth) >= 1) hasBorder(button);
      else expect(look(button).textDecorationLine, button.textContent).to.equal('underline');
    }
  });

  it('A ticked answer has a thicker border than the others, and the browser’s own box', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await tick(checker, ['pee']);
    const [first, ...others] = all(checker, '.choice');
    expect(look(first!).outlineStyle).to.equal('solid');
    expect(parseFloat(look(first!).outlineWidth)).to.equal(4);
    expect(look(first!).outlineColor).to.equal(computed('CanvasText'));
    for (const other of others) expect(look(other).outlineStyle).to.equal('none');
    for (const input of all(checker, 'input')) {
      expect(look(input).appearance).to.equal('auto');
      expect(look(input).forcedColorAdjust).to.equal('auto');
    }
  });

  it('Each urgency keeps a border of its own: thick, double, medium or thin', async () => {
    const borders: string[] = [];
    for (const urgency of URGENCIES) {
      const checker = await make();
      await walk(checker, people[urgency]);
      const card = part(checker, `card-${urgency}`)!;
      hasBorder(card);
      borders.push(`${look(card).borderTopWidth} ${look(card).borderTopStyle}`);
      checker.remove();
    }
    expect(borders).to.deep.equal([
      '6px solid',
      '6px double',
      '3px solid',
      '1px solid',
      '1px solid',
    ]);
  });

  it('The heading of a card is told from the text beneath by a line', async () => {
    const card = part((await stateOf('the result emergency')) as never, 'card')!;
    const title = card.querySelector('.lp-card-title')!;
    expect(parseFloat(look(title).borderBottomWidth)).to.be.at.least(1);
    expect(look(title).borderBottomColor).to.not.equal(computed('Canvas'));
  });

  it('A number to call looks like a link and has a border', async () => {
    const checker = await make();
    await walk(checker, people.emergency);
    const [call] = all(checker, '[part~="card-emergency"] .lp-call-link');
    hasBorder(call!);
    expect(look(call!).color).to.equal(computed('LinkText'));
    expect(look(call!).textDecorationLine).to.equal('underline');
  });

  it('An emergency number has a thicker border than the others', async () => {
    const checker = await make();
    await walk(checker, people['same-day']);
    const widths = (which: string): number[] =>
      all(checker, `.result ${which} > .lp-call-link`).map((one) =>
        parseFloat(look(one).borderTopWidth),
      );
    const [emergency, others] = [widths('.lp-now'), widths('.lp-call:not(.lp-now)')];
    expect([emergency.length, others.length]).to.not.include(0);
    expect(Math.min(...emergency)).to.be.above(Math.max(...others));
  });

  it('An error has a border around its summary and a line beside its message', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await press(checker, 'continue');
    hasBorder(part(checker, 'error-summary')!);
    const { borderLeftWidth, borderLeftStyle } = look(
      checker.shadowRoot!.querySelector('#message')!,
    );
    expect(`${borderLeftWidth} ${borderLeftStyle}`).to.equal('8px solid');
  });

  it('Whatever has the focus has a ring', async () => {
    for (const name of ['the start', 'a question with many', 'the result emergency'])
      await ringed(await stateOf(name));
  });
});

describe('lp-faq: high contrast', () => {
  forced();

  it('The field, the list of topics and the button have a border', async () => {
    const faq = await faqWith('');
    for (const field of faq.querySelectorAll('.lp-input')) hasBorder(field);
    for (const button of faq.querySelectorAll('button'))
      if (button.checkVisibility()) hasBorder(button);
  });

  it('The arrow of a question is drawn in the colour of the text, and turns', async () => {
    const faq = await faqWith('', 'headache');
    const entry = faq.querySelector<HTMLDetailsElement>('.lp-entry')!;
    const arrow = look(entry.querySelector('summary')!, '::before');
    expect(parseFloat(arrow.borderBottomWidth)).to.be.at.least(1);
    expect(arrow.borderBottomColor).to.equal(look(entry.querySelector('summary')!).color);
    expect(arrow.borderBottomColor).to.not.equal(computed('Canvas'));
    const before = arrow.rotate;
    entry.open = true;
    expect(look(entry.querySelector('summary')!, '::before').rotate).to.not.equal(before);
  });

  it('When to get help has a line beside it', async () => {
    const help = (await faqWith('', 'headache')).querySelector('.lp-entry .lp-help')!;
    expect(look(help).borderLeftWidth).to.equal('4px');
    expect(look(help).borderLeftColor).to.equal(computed('CanvasText'));
  });

  it('The emergency numbers have a border around them', async () => {
    hasBorder((await faqWith('')).querySelector('.lp-standing')!);
  });

  it('Whatever has the focus has a ring', async () => {
    await ringed(await stateOf('the FAQ'));
  });
});

describe('lp-red-flags: high contrast', () => {
  forced();

  it('Each urgency keeps a border of its own: thick, double or medium', async () => {
    const flags = await stateOf('the warning signs');
    const borders = [...flags.querySelectorAll('.lp-card')].map((card) => {
      hasBorder(card);
      return `${look(card).borderTopWidth} ${look(card).borderTopStyle}`;
    });
    expect(borders).to.deep.equal(['6px solid', '6px double', '3px solid']);
  });

  it('Drawings take the colour of the text', async () => {
    const drawings = (await stateOf('the warning signs')).querySelectorAll('svg');
    expect(drawings.length).to.be.greaterThan(3);
    for (const drawing of drawings) expect(look(drawing).stroke).to.equal(computed('CanvasText'));
  });

  it('Whatever has the focus has a ring', async () => {
    await ringed(await stateOf('the warning signs'));
  });
});
