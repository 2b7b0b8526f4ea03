import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';

const seen = (element: Element): boolean => element.getBoundingClientRect().height > 0;

async function settled(faq: LpFaq): Promise<void> {
  await faq.updateComplete;
  // Mutation observers hear of a change after the microtask that made it.
  await new Promise((resolve) => setTimeout(resolve));
  await faq.updateComplete;
}

/** How often each id of ours stands in the page. */
function twice(): string[] {
  const ids = [...document.querySelectorAll('[id^="lp-faq-"]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('lp-faq: what stands inside', () => {
  it('keeps the author’s own details as they are', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG" topics="headache">
        <details id="parking" open>
          <summary>Where can I park?</summary>
          <p>Behind Example Hospital.</p>
        </details>
      </lp-faq>`,
    );
    const own = faq.querySelector<HTMLDetailsElement>('#parking')!;
    expect(own.parentElement).to.equal(faq);
    expect(own.open).to.equal(true);
    expect(own.querySelector('p')!.textContent).to.equal('Behind Example Hospital.');
    expect(seen(own)).to.equal(true);
    expect(own.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(44);
    faq.removeAttribute('topics');
    await settled(faq);
    expect(faq.querySelector('#parking')).to.equal(own);
    expect(seen(own)).to.equal(true);
  });

  it('takes over its own entry in place, and renews its text', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG">
        <details id="lp-faq-sleep" data-lp-version="0.0.1" open>
          <summary>An older question?</summary>
          <p>An older answer.</p>
        </details>
      </lp-faq>`,
    );
    const sleep = faq.querySelector<HTMLDetailsElement>('#lp-faq-sleep')!;
    expect(sleep.parentElement).to.equal(faq);
    expect(sleep.open).to.equal(true);
    expect(sleep.textContent).to.not.contain('older');
    expect(sleep.querySelector('summary')!.textContent).to.equal(
      en.faq.find(({ id }) => id === 'sleep')!.question,
    );
    expect(twice()).to.deep.equal([]);
    expect(faq.querySelectorAll('.lp-entry')).to.have.length(en.faq.length);
    faq.setAttribute('topics', 'headache');
    await settled(faq);
    expect(seen(sleep)).to.equal(false);
    faq.removeAttribute('topics');
    await settled(faq);
    expect(seen(sleep)).to.equal(true);
  });

  it('heads an entry of the page with its topic, beside the rest of it, and takes both away', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG"><details id="lp-faq-sleep"></details></lp-faq>`,
    );
    const beside = () => [...faq.children].filter((child) => seen(child) && child.id !== '');
    const titles = () =>
      [...faq.querySelectorAll('.lp-topic')].map(({ textContent }) => textContent);
    const sleep = faq.querySelector('#lp-faq-sleep')!;
    expect(titles().filter((title) => title === en.topics['worry-sleep'])).to.have.length(1);
    expect(sleep.previousElementSibling!.textContent).to.equal(en.topics['worry-sleep']);
    const together = en.faq.filter(({ topic }) => topic === 'worry-sleep').map(({ id }) => id);
    expect(beside().map(({ id }) => id)).to.have.members(together.map((id) => `lp-faq-${id}`));
    faq.setAttribute('topics', 'headache');
    await settled(faq);
    expect(beside()).to.deep.equal([]);
    expect(titles()).to.not.include(en.topics['worry-sleep']);
    faq.removeAttribute('topics');
    await settled(faq);
    expect(sleep.previousElementSibling!.textContent).to.equal(en.topics['worry-sleep']);
    expect(beside()).to.have.length(together.length);
  });

  it('leaves an entry of this version as the page has it', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG">
        <details id="lp-faq-sleep" data-lp-version=${en.version}>
          <summary>As the page has it?</summary>
        </details>
      </lp-faq>`,
    );
    expect(faq.querySelector('#lp-faq-sleep > summary')!.textContent).to.equal(
      'As the page has it?',
    );
  });

  it('hides the fallback, also what comes later, and keeps what is marked', async () => {
    const faq = await fixture<LpFaq>(
      html`<lp-faq region="GB-ENG">
        Loading.
        <p class="old">Call the ward.</p>
        <p class="kept" data-lp-keep>From Example Hospital.</p>
      </lp-faq>`,
    );
    const [old, kept] = [faq.querySelector('.old')!, faq.querySelector('.kept')!];
    expect(seen(old)).to.equal(false);
    expect(seen(kept)).to.equal(true);
    expect(faq.innerText).to.not.contain('Loading.');
    const later = document.createElement('p');
    later.textContent = 'Later.';
    faq.append(later);
    await settled(faq);
    expect(seen(later)).to.equal(false);
    expect(later.parentElement).to.equal(faq);
  });

  it('takes in details of the author that come later', async () => {
    const faq = await fixture<LpFaq>(html`<lp-faq region="GB-ENG"></lp-faq>`);
    const later = document.createElement('details');
    later.innerHTML = '<summary>Who are you?</summary>';
    faq.append(later);
    await settled(faq);
    expect(seen(later)).to.equal(true);
    expect(later.hidden).to.equal(false);
  });
});

describe('lp-faq: two on a page', () => {
  const pair = () =>
    fixture<HTMLElement>(
      html`<div>
        <lp-faq region="GB-ENG" topics="headache"></lp-faq>
        <lp-faq region="US"></lp-faq>
      </div>`,
    );
  const of = (place: Element) => [...place.querySelectorAll('lp-faq')];

  it('each shows its own, and no id stands twice', async () => {
    const [first, second] = of(await pair());
    await settled(second!);
    expect(twice()).to.deep.equal([]);
    expect(second!.querySelectorAll('.lp-entry')).to.have.length(en.faq.length);
    expect(first!.querySelector('#lp-faq-headache-upright')).to.not.equal(null);
    expect(second!.querySelector('#lp-faq-sleep')).to.not.equal(null);
    expect(first!.querySelector('.lp-call-link')!.getAttribute('href')).to.equal('tel:999');
    expect(second!.querySelector('.lp-call-link')!.getAttribute('href')).to.equal('tel:911');
  });

  it('the link of each opens its own emergency signs', async () => {
    const place = await pair();
    for (const faq of of(place).reverse()) {
      await settled(faq);
      faq.querySelector<HTMLElement>('.lp-link')!.click();
      const opened = [...place.querySelectorAll<HTMLElement>('.lp-entry[open]')];
      expect(opened).to.have.length(1);
      expect(faq.contains(opened[0]!)).to.equal(true);
      opened[0]!.removeAttribute('open');
    }
  });

  it('the one that stays keeps working, in style, when the other leaves', async () => {
    const [first, second] = of(await pair());
    first!.remove();
    second!.setAttribute('heading-level', '3');
    await settled(second!);
    expect(second!.querySelector('#lp-faq-headache-upright')).to.not.equal(null);
    expect(second!.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(44);
    second!.remove();
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});
