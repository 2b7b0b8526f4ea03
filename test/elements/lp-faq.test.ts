import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { FaqEntry } from '../../src/content/types.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import { listen, type Heard } from '../support/console.js';

const idOf = ({ id }: FaqEntry): string => `lp-faq-${id}`;

/** The questions that show, author's own included; not the sources inside them. */
const entriesOf = (faq: Element): HTMLDetailsElement[] =>
  [...faq.querySelectorAll('details')].filter(
    (details) => !details.parentElement!.closest('details') && !details.hidden,
  );

const idsOf = (faq: Element): string[] => entriesOf(faq).map(({ id }) => id);

const entry = (faq: Element, id: string): HTMLDetailsElement =>
  faq.querySelector<HTMLDetailsElement>(`#lp-faq-${id}`)!;

const topicsOf = (faq: Element): string[] =>
  [...faq.querySelectorAll('.lp-topic')].map(({ textContent }) => textContent);

const words = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();

async function settled(faq: LpFaq): Promise<void> {
  await faq.updateComplete;
  // Mutation observers hear of a change after the microtask that made it.
  await new Promise((resolve) => setTimeout(resolve));
  await faq.updateComplete;
}

const make = (): Promise<LpFaq> => fixture(html`<lp-faq region="GB-ENG"></lp-faq>`);

describe('lp-faq', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is text of the page: closed details with stable ids, in the order of the pack', async () => {
    const faq = await make();
    expect(faq.shadowRoot).to.equal(null);
    expect(idsOf(faq)).to.deep.equal(en.faq.map(idOf));
    expect(en.faq.length).to.be.at.least(12);
    for (const details of entriesOf(faq)) {
      expect(document.getElementById(details.id)).to.equal(details);
      expect(details.open, details.id).to.equal(false);
      expect(details.firstElementChild!.localName).to.equal('summary');
    }
    expect(heard.warnings).to.deep.equal([]);
    expect(heard.errors).to.deep.equal([]);
  });

  it('begins with back pain months later', async () => {
    const faq = await make();
    const [first] = entriesOf(faq);
    expect(first!.id).to.equal('lp-faq-back-months-later');
    expect(words(first!.querySelector('summary')!)).to.equal(
      'Why does my back still hurt months after a lumbar puncture?',
    );
  });

  it('shows for every entry its answer, when to get help, its sources and its date', async () => {
    const faq = await make();
    for (const one of en.faq) {
      const details = entry(faq, one.id);
      const text = words(details);
      expect(words(details.querySelector('summary')!)).to.equal(one.question);
      for (const block of one.answer.flat()) expect(text).to.contain(block);
      expect(text).to.contain(one.help);
      const items = [...details.querySelectorAll('.lp-sources li')];
      expect(items.map(words), one.id).to.have.length(one.sources.length);
      expect(one.sources).to.not.have.length(0);
      for (const [index, id] of one.sources.entries()) {
        const [title, , url] = en.sources[id].split(' | ');
        expect(words(items[index]!)).to.contain(title!);
        const link = items[index]!.querySelector('a');
        expect(link?.getAttribute('href')).to.equal(url);
        if (link) expect(link.rel).to.contain('noopener').and.contain('noreferrer');
      }
      expect(text).to.match(/\b20\d\d\b/);
      expect(details.dataset['lpVersion']).to.equal(en.version);
    }
    expect(words(faq)).to.contain(en.ui['common.unreviewed']);
  });

  it('heads each topic with a heading at the level in force', async () => {
    const faq = await make();
    expect(topicsOf(faq)).to.deep.equal(Object.values(en.topics));
    const levels = () =>
      new Set([...faq.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName));
    expect(levels()).to.deep.equal(new Set(['h2']));
    for (const level of ['1', '4', '6']) {
      faq.setAttribute('heading-level', level);
      await settled(faq);
      expect(levels()).to.deep.equal(new Set([`h${level}`]));
      expect(topicsOf(faq)).to.have.length(Object.keys(en.topics).length);
    }
  });

  it('shows the topics asked for, and the emergency signs always', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG" topics="headache sleep-not headache children"></lp-faq>`,
    );
    const wanted = en.faq.filter(
      ({ topic, keep }) => keep ?? (topic === 'headache' || topic === 'children'),
    );
    expect(idsOf(faq)).to.deep.equal(wanted.map(idOf));
    expect(idsOf(faq)).to.include('lp-faq-emergency-signs').and.include('lp-faq-child-normal');
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('lp-faq').and.contain('topics="sleep-not"');
    faq.setAttribute('topics', 'worry-sleep');
    await settled(faq);
    expect(idsOf(faq)).to.include('lp-faq-sleep').and.not.include('lp-faq-child-normal');
    faq.removeAttribute('topics');
    await settled(faq);
    expect(idsOf(faq)).to.deep.equal(en.faq.map(idOf));
    expect(heard.warnings).to.have.length(1);
  });

  it('shows everything where no topic is known, and names what is not', async () => {
    const faq = await fixture<LpFaq>(html`<lp-faq region="GB-ENG" topics="hedaches"></lp-faq>`);
    expect(idsOf(faq)).to.deep.equal(en.faq.map(idOf));
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('hedaches');
  });

  it('always has the number and a link that opens the emergency signs', async () => {
    for (const topics of ['', 'children']) {
      const faq = await fixture<LpFaq>(
        html`<lp-faq region="GB-ENG" topics=${topics} emergency-phone="020 7946 0000"></lp-faq>`,
      );
      const calls = [...faq.querySelectorAll('.lp-standing .lp-call-link')];
      expect(calls.map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:02079460000',
        'tel:999',
      ]);
      const link = faq.querySelector<HTMLAnchorElement>('.lp-standing .lp-link')!;
      expect(link.getAttribute('href')).to.equal('#lp-faq-emergency-signs');
      const signs = entry(faq, 'emergency-signs');
      link.click();
      expect(signs.open).to.equal(true);
      expect(document.activeElement).to.equal(signs.querySelector('summary'));
      faq.remove();
    }
  });

  it('has words instead of a number where the region is not known', async () => {
    const faq = await fixture<LpFaq>(html`<lp-faq></lp-faq>`);
    expect(words(faq.querySelector('.lp-standing')!)).to.contain(
      en.ui['contact.emergency-unknown'],
    );
    expect(faq.querySelector('.lp-call-link')).to.equal(null);
    expect(heard.warnings).to.have.length(1);
  });

  it('opens the entry that the address names, at once and later', async () => {
    history.replaceState(null, '', '#lp-faq-leg-pain');
    const faq = await make();
    const open = () => entriesOf(faq).flatMap((one) => (one.open ? [one.id] : []));
    expect(open()).to.deep.equal(['lp-faq-leg-pain']);
    expect(document.activeElement).to.equal(entry(faq, 'leg-pain').querySelector('summary'));
    const heardOf = new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'lp-faq-sleep';
    await heardOf;
    expect(open()).to.deep.equal(['lp-faq-leg-pain', 'lp-faq-sleep']);
    expect(document.activeElement).to.equal(entry(faq, 'sleep').querySelector('summary'));
    await settled(faq);
    const { top } = entry(faq, 'sleep').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
  });

  it('does not take an address that is not one of its own', async () => {
    history.replaceState(null, '', '#lp-faq-nothing');
    const faq = await make();
    expect(entriesOf(faq).some(({ open }) => open)).to.equal(false);
    expect(heard.errors).to.deep.equal([]);
  });

  it('works on after it was taken out and put back, and hears nothing in between', async () => {
    const faq = await make();
    const place = faq.parentElement!;
    const sleep = entry(faq, 'sleep');
    entry(faq, 'leg-pain').open = true;
    faq.remove();
    history.replaceState(null, '', '#lp-faq-sleep');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(sleep.open).to.equal(false);
    place.append(faq);
    await settled(faq);
    expect(idsOf(faq)).to.deep.equal(en.faq.map(idOf));
    expect(entry(faq, 'leg-pain').open).to.equal(true);
    expect(faq.querySelectorAll('.lp-standing')).to.have.length(1);
    expect(topicsOf(faq)).to.have.length(Object.keys(en.topics).length);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(sleep.open).to.equal(true);
    faq.setAttribute('region', 'US');
    await settled(faq);
    expect(faq.querySelector('.lp-call-link')!.getAttribute('href')).to.equal('tel:911');
  });

  it('keeps what a reader opened when the page changes what is shown', async () => {
    const faq = await make();
    const opened = entry(faq, 'headache-upright');
    opened.open = true;
    faq.setAttribute('topics', 'headache');
    faq.setAttribute('heading-level', '3');
    await settled(faq);
    expect(entry(faq, 'headache-upright')).to.equal(opened);
    expect(opened.open).to.equal(true);
  });
});
