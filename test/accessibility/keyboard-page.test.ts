/** The FAQ and the warning signs with nothing but keys. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { same } from '../support/same.js';
import { shiftTab } from '../elements/keys.js';

/** An element between two buttons of the page; the focus is on the first of them. */
async function between(content: unknown): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(
    html`<div><button id="before">Before</button>${content}<button id="after">After</button></div>`,
  );
  place.querySelector<HTMLElement>('#before')!.focus();
  return place;
}

const tab = (): Promise<void> => sendKeys({ press: 'Tab' });

const stopsOf = (place: HTMLElement): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
    (one) => one.checkVisibility(),
  );

/** Goes through every stop of an element and out, then back. */
async function walkThrough(content: unknown): Promise<void> {
  const place = await between(content);
  const stops = stopsOf(place);
  expect(stops.length).to.be.greaterThan(3);
  for (const stop of stops.slice(1)) {
    await tab();
    same(document.activeElement, stop, 'focus');
    if (stop.id) continue;
    expect(getComputedStyle(stop).outlineStyle, 'a ring').to.equal('solid');
    expect(parseFloat(getComputedStyle(stop).outlineWidth)).to.be.at.least(2.9);
  }
  for (const stop of stops.reverse().slice(1)) {
    await shiftTab();
    same(document.activeElement, stop, 'focus');
  }
}

describe('lp-faq: keyboard', () => {
  it('Every stop of the FAQ is reached in the order of the page, with a ring around it, and left', async () => {
    await walkThrough(html`<lp-faq region="GB-ENG" topics="headache children"></lp-faq>`);
  });

  it('A question opens and closes with Enter or Space, where it stands', async () => {
    const place = await between(html`<lp-faq region="GB-ENG" topics="headache"></lp-faq>`);
    const entry = place.querySelector('details')!;
    const summary = entry.querySelector('summary')!;
    summary.focus();
    for (const [key, open] of [
      ['Enter', true],
      ['Enter', false],
      [' ', true],
      [' ', false],
    ] as const) {
      await sendKeys({ press: key });
      expect(entry.open, `after "${key}"`).to.equal(open);
      same(document.activeElement, summary, 'focus');
    }
  });

  it('Tab leads into an open answer and to its sources, and past a closed one', async () => {
    const place = await between(html`<lp-faq region="GB-ENG" topics="headache"></lp-faq>`);
    const [first, second] = place.querySelectorAll<HTMLElement>('.lp-entry');
    const summary = first!.querySelector('summary')!;
    const sources = first!.querySelector<HTMLDetailsElement>('.lp-sources')!;
    summary.focus();
    await tab();
    same(document.activeElement, second!.querySelector('summary'), 'after a closed one');
    await shiftTab();
    await sendKeys({ press: 'Enter' });
    await tab();
    same(document.activeElement, sources.querySelector('summary'), 'within an open one');
    await sendKeys({ press: 'Enter' });
    expect(sources.open).to.equal(true);
    await tab();
    same(document.activeElement, sources.querySelector('a'), 'after its sources were opened');
  });

  it('The link to the emergency signs opens them and moves the focus there, whatever the address', async () => {
    const address = location.href;
    const place = await between(html`<lp-faq region="GB-ENG" topics="children"></lp-faq>`);
    await tab();
    expect(document.activeElement!.getAttribute('href')).to.equal('tel:999');
    await tab();
    await sendKeys({ press: 'Enter' });
    const signs = place.querySelector<HTMLDetailsElement>('#lp-faq-emergency-signs')!;
    expect(signs.open).to.equal(true);
    same(document.activeElement, signs.querySelector('summary'), 'focus');
    expect(location.href).to.equal(address);
    await sendKeys({ press: 'Enter' });
    expect(signs.open).to.equal(false);
  });

  it('A question of the page’s own opens as ours do', async () => {
    const place = await between(
      html`<lp-faq region="GB-ENG" topics="headache">
        <details id="parking">
          <summary>Where can I park?</summary>
          <a href="#map">The map</a>
        </details>
      </lp-faq>`,
    );
    const own = place.querySelector<HTMLDetailsElement>('#parking')!;
    own.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(own.open).to.equal(true);
    await tab();
    same(document.activeElement, own.querySelector('a'), 'focus');
  });

  it('Tab leads from the search to the topics, to the button that opens all, and to the first answer found', async () => {
    const place = await between(html`<lp-faq region="GB-ENG"></lp-faq>`);
    const query = place.querySelector<HTMLInputElement>('input')!;
    query.focus();
    await sendKeys({ type: 'drive' });
    expect(query.value).to.equal('drive');
    const shown = [...place.querySelectorAll<HTMLElement>('.lp-entry > summary')].find((one) =>
      one.checkVisibility(),
    )!;
    for (const stop of [
      place.querySelector('select'),
      ...[...place.querySelectorAll('button')].filter(
        (button) => button.checkVisibility() && !/^(before|after)$/.test(button.id),
      ),
      shown,
    ]) {
      await tab();
      same(document.activeElement, stop, 'focus');
    }
  });
});

describe('lp-red-flags: keyboard', () => {
  it('Every stop of the warning signs is reached in the order of the page, with a ring around it, and left', async () => {
    await walkThrough(html`<lp-red-flags region="GB-ENG" team-phone="1234"></lp-red-flags>`);
  });

  it('Examples open and close with Enter or Space, where they stand', async () => {
    const place = await between(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);
    const more = place.querySelector<HTMLDetailsElement>('.lp-more')!;
    more.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(more.open).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(more.open).to.equal(false);
  });

  it('The emergency number is the first stop', async () => {
    await between(html`<lp-red-flags region="GB-ENG"></lp-red-flags>`);
    await tab();
    expect(document.activeElement!.getAttribute('href')).to.equal('tel:999');
  });
});
