/** All answers at once, links to one, and what each says of itself. */
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import { same } from '../support/same.js';
import { buttonOf, faqWith, parking, quiet, settled, type } from './faq.js';

const everyId = [...en.faq.map(({ id }) => `lp-faq-${id}`), 'parking'];

describe('lp-faq: all at once', () => {
  const open = (faq: Element): string[] =>
    [...faq.querySelectorAll<HTMLDetailsElement>('details[id]')].flatMap((one) =>
      one.open ? [one.id] : [],
    );

  it('one button opens all answers, then closes them, and says which it will be', async () => {
    const faq = await faqWith(parking);
    const button = buttonOf(faq, en.ui['faq.open-all']);
    button.click();
    expect(open(faq)).to.have.members(everyId);
    expect(button.textContent).to.equal(en.ui['faq.close-all']);
    expect(faq.querySelector('.lp-sources[open]')).to.equal(null);
    faq.querySelector<HTMLDetailsElement>('#parking')!.open = false;
    await quiet();
    expect(button.textContent).to.equal(en.ui['faq.open-all']);
    button.click();
    expect(open(faq)).to.have.members(everyId);
    button.click();
    expect(open(faq)).to.deep.equal([]);
    expect(button.textContent).to.equal(en.ui['faq.open-all']);
  });

  it('it opens what shows, and leaves what a search has hidden', async () => {
    const faq = await faqWith(parking);
    type(faq, 'park');
    buttonOf(faq, en.ui['faq.open-all']).click();
    expect(open(faq)).to.deep.equal(['lp-faq-emergency-signs', 'parking']);
  });
});

describe('lp-faq: links', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('each entry has one to itself, that works and can be copied', async () => {
    const faq = await faqWith(parking);
    const links = [...faq.querySelectorAll<HTMLAnchorElement>('.lp-permalink')];
    expect(links.map(({ href }) => href)).to.deep.equal(
      en.faq.map(({ id }) => `${location.href.split('#')[0]}#lp-faq-${id}`),
    );
    const [first] = links;
    first!.closest('details')!.open = true;
    first!.click();
    expect(location.hash).to.equal('#lp-faq-back-months-later');
  });

  it('also on a page with a base address', async () => {
    const base = document.createElement('base');
    base.href = 'https://example.org/elsewhere/';
    document.head.append(base);
    try {
      const faq = await faqWith(parking);
      expect(faq.querySelector<HTMLAnchorElement>('.lp-permalink')!.href).to.equal(
        `${location.href.split('#')[0]}#lp-faq-back-months-later`,
      );
    } finally {
      base.remove();
    }
  });

  it('an address opens what the search has hidden, and what the author wrote', async () => {
    const faq = await faqWith(
      html`<details id="fragen-für-alle"><summary>Fragen</summary></details>`,
    );
    type(faq, 'headache');
    for (const id of ['fragen-für-alle', 'lp-faq-sleep']) {
      const entry = faq.querySelector<HTMLDetailsElement>(`[id="${id}"]`)!;
      location.hash = id;
      await settled(faq);
      await quiet();
      expect(entry.open && entry.checkVisibility(), id).to.equal(true);
      same(document.activeElement, entry.querySelector('summary'), 'focus');
    }
    location.hash = '#%E0%A4%A';
    await quiet();
    expect(faq.querySelector('[part=safe]')).to.equal(null);
  });

  it('a link that is followed again opens again what was closed meanwhile', async () => {
    const faq = await faqWith(html`<a data-lp-keep href="#lp-faq-sleep">Sleep</a>`);
    const entry = faq.querySelector<HTMLDetailsElement>('#lp-faq-sleep')!;
    for (const time of ['first', 'second', 'third']) {
      faq.querySelector<HTMLElement>('[data-lp-keep]')!.click();
      await quiet();
      expect(entry.open, time).to.equal(true);
      entry.open = false;
    }
    window.dispatchEvent(new PopStateEvent('popstate', { state: { page: 2 } }));
    expect(entry.open, 'a step of the page’s own').to.equal(false);
  });

  it('each entry says when it was checked and when it is due, and the years of its sources', async () => {
    const faq = await faqWith(parking);
    for (const { id, sources } of en.faq) {
      const text = faq.querySelector(`#lp-faq-${id}`)!.textContent;
      expect(text, id).to.contain(
        'Last checked November 25, 2026. Due for review November 25, 2027.',
      );
      for (const source of sources) {
        const [title, year] = en.sources[source].split(' | ');
        expect(text).to.contain(year ? `${title!} (${year})` : title);
      }
    }
  });
});
