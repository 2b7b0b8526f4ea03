import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LpSettings } from '../../src/elements/lp-settings.js';
import { listen, type Heard } from '../support/console.js';
import { shownBy, TinyElement } from '../support/tiny-element.js';

const tinyIn = (root: Element) => root.querySelector<TinyElement>('x-tiny')!;

describe('<lp-settings>', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  it('shows nothing of its own, and what it holds as if it were not there', async () => {
    const settings = await fixture(html`<lp-settings region="US"><p>Text</p></lp-settings>`);
    expect(getComputedStyle(settings).display).to.equal('contents');
    expect(settings.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(settings.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('gives its attributes to what is inside, below the attributes of the element', async () => {
    const settings = await fixture(html`
      <lp-settings region="GB-ENG" heading-level="3" team-name="Ward 5" team-phone="1">
        <x-tiny team-name="Ward 6"></x-tiny>
      </lp-settings>
    `);
    const { reached, headingLevel } = tinyIn(settings);
    expect(reached.region).to.equal('GB-ENG');
    expect(reached.team).to.deep.include({ name: 'Ward 6' });
    expect(reached.team?.line?.href).to.equal('tel:1');
    expect(headingLevel).to.equal(3);
  });

  it('inherits attribute by attribute, but never a number across a region', async () => {
    const outer = await fixture(html`
      <lp-settings region="GB-ENG" emergency-phone="11" crisis-phone="33" heading-level="4">
        <lp-settings region="US"><x-tiny></x-tiny></lp-settings>
      </lp-settings>
    `);
    const { reached, headingLevel } = tinyIn(outer);
    expect(reached.emergency.map(({ text }) => text)).to.deep.equal(['911']);
    expect(reached.advice).to.deep.equal([]);
    expect(reached.crisis?.text).to.equal('33');
    expect(headingLevel).to.equal(4);
  });

  it('reaches elements in shadow roots', async () => {
    const settings = await fixture(html`<lp-settings region="US"><div></div></lp-settings>`);
    const root = settings.querySelector('div')!.attachShadow({ mode: 'closed' });
    const tiny = document.createElement('x-tiny') as TinyElement;
    root.append(tiny);
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('911');
  });

  it('tells a change of an attribute, at any distance', async () => {
    const outer = await fixture(html`
      <lp-settings region="US"
        ><lp-settings team-name="Ward 5"><x-tiny></x-tiny></lp-settings
      ></lp-settings>
    `);
    const tiny = tinyIn(outer);
    outer.setAttribute('region', 'DE');
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('112');
    outer.removeAttribute('region');
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('none');
  });

  it('is forgotten by an element that moves out', async () => {
    const parent = await fixture(html`
      <div>
        <lp-settings region="US" team-phone="1" heading-level="5"><x-tiny></x-tiny></lp-settings>
      </div>
    `);
    const tiny = tinyIn(parent);
    parent.append(tiny);
    await tiny.updateComplete;
    expect(tiny.reached.region).to.equal(null);
    expect(tiny.reached.team).to.equal(null);
    expect(tiny.headingLevel).to.equal(2);
    expect(shownBy(tiny)).to.equal('none');
    parent.firstElementChild!.setAttribute('region', 'DE');
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('none');
  });

  it('is heard anew by an element that moves to other settings', async () => {
    const parent = await fixture(html`
      <div>
        <lp-settings region="US" emergency-phone="1"><x-tiny></x-tiny></lp-settings>
        <lp-settings region="NZ"></lp-settings>
      </div>
    `);
    const tiny = tinyIn(parent);
    parent.lastElementChild!.append(tiny);
    await tiny.updateComplete;
    expect(tiny.reached.emergency.map(({ text }) => text)).to.deep.equal(['111']);
  });

  it('hears the settings around it anew when it moves itself', async () => {
    const parent = await fixture(html`
      <div>
        <lp-settings region="US"
          ><lp-settings id="inner"><x-tiny></x-tiny></lp-settings
        ></lp-settings>
        <lp-settings region="NZ"></lp-settings>
      </div>
    `);
    const tiny = tinyIn(parent);
    const inner = parent.querySelector('#inner')!;
    parent.lastElementChild!.append(inner);
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('111');
    parent.append(inner);
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('none');
  });

  it('reaches what it is put around, and what was there before it', async () => {
    const parent = await fixture(html`<div><x-tiny></x-tiny></div>`);
    const tiny = tinyIn(parent);
    await tiny.updateComplete;
    const settings = document.createElement('lp-settings');
    settings.setAttribute('region', 'US');
    parent.append(settings);
    settings.append(tiny);
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('911');
  });

  for (const around of ['', 'lp-settings'])
    it(`reaches elements when it is upgraded late ${around && 'within other settings'}`, async () => {
      const late = `x-${crypto.randomUUID()}`;
      const parent = document.createElement(around || 'div');
      if (around) parent.setAttribute('region', 'DE');
      document.body.append(parent);
      const settings = document.createElement(late);
      settings.setAttribute('region', 'US');
      const tiny = document.createElement('x-tiny') as TinyElement;
      settings.append(tiny);
      parent.append(settings);
      await tiny.updateComplete;
      expect(shownBy(tiny)).to.equal(around ? '112' : 'none');
      customElements.define(late, class extends LpSettings {});
      await tiny.updateComplete;
      expect(shownBy(tiny)).to.equal('911');
      settings.setAttribute('region', 'NZ');
      await tiny.updateComplete;
      expect(shownBy(tiny)).to.equal('111');
      if (around) {
        settings.removeAttribute('region');
        await tiny.updateComplete;
        expect(shownBy(tiny)).to.equal('112');
      }
      parent.remove();
    });

  it('keeps working when it is taken out and put back', async () => {
    const settings = await fixture(html`<lp-settings region="US"><x-tiny></x-tiny></lp-settings>`);
    const tiny = tinyIn(settings);
    const parent = settings.parentElement!;
    settings.remove();
    await nextFrame();
    settings.setAttribute('region', 'NZ');
    parent.append(settings);
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('111');
  });

  it('tells of its own mistakes once, in its own name', async () => {
    const settings = await fixture(html`
      <lp-settings region="GB-EGN" heading-level="7" team-phone="call us"
        ><x-tiny></x-tiny><x-tiny></x-tiny
      ></lp-settings>
    `);
    await tinyIn(settings).updateComplete;
    const parent = settings.parentElement!;
    settings.remove();
    parent.append(settings);
    await tinyIn(settings).updateComplete;
    expect(heard.warnings).to.have.length(3);
    expect(heard.warnings[0]).to.match(/<lp-settings region="GB-EGN">.*local emergency number/);
    expect(heard.warnings[1]).to.match(/<lp-settings heading-level="7">.*2 is used/);
    expect(heard.warnings[2]).to.match(/<lp-settings team-phone="call us">.*without a link/);
    expect(tinyIn(settings).reached.team?.line).to.deep.equal({ text: 'call us', href: null });
  });

  it('leaves no listener on the page when the last element has gone', async () => {
    const counts = new Map<string, number>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const watched: readonly EventTarget[] = [
      window,
      document,
      document.documentElement,
      document.body,
    ];
    const count = (target: EventTarget, type: string, by: number): void => {
      if (watched.includes(target)) counts.set(type, (counts.get(type) ?? 0) + by);
    };
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: unknown[]) {
      count(this, args[0] as string, 1);
      addEventListener.apply(this, args as Parameters<typeof addEventListener>);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: unknown[]) {
      count(this, args[0] as string, -1);
      removeEventListener.apply(this, args as Parameters<typeof removeEventListener>);
    };
    const added: number[] = [];
    try {
      for (let round = 0; round < 2; round++) {
        const settings = document.createElement('lp-settings');
        settings.append(document.createElement('x-tiny'));
        document.body.append(settings);
        await tinyIn(settings).updateComplete;
        added.push(counts.get('context-request') ?? 0);
        document.body.prepend(settings);
        await tinyIn(settings).updateComplete;
        settings.remove();
        await nextFrame();
        expect([...counts.values()].filter((left) => left > 0)).to.deep.equal([]);
        counts.clear();
      }
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    }
    expect(added).to.deep.equal([1, 1]);
  });

  it('carries its version, as every element does', () => {
    expect(LpSettings.version).to.match(/^\d+\.\d+\.\d+/);
    expect(TinyElement.version).to.equal(LpSettings.version);
  });
});
