/** The search of the FAQ, its topics, and the button that opens all. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import { same } from '../support/same.js';
import {
  besideSigns,
  buttonOf,
  faqWith,
  fieldOf,
  marked,
  parking,
  quiet,
  seenIn,
  settled,
  statusOf,
  type,
} from './faq.js';

const topicOf = (faq: Element): HTMLSelectElement => faq.querySelector('select')!;

function choose(faq: Element, topic: string): void {
  topicOf(faq).value = topic;
  topicOf(faq).dispatchEvent(new Event('input', { bubbles: true }));
}

const titlesIn = (faq: Element): string[] =>
  [...faq.querySelectorAll<HTMLElement>('.lp-topic')]
    .filter((title) => title.checkVisibility())
    .map(({ textContent }) => textContent);

const everyId = [...en.faq.map(({ id }) => `lp-faq-${id}`), 'parking'];

describe('lp-faq: search', () => {
  it('shows what fits while one types, ours and the author’s, under its headings alone', async () => {
    const faq = await faqWith(parking);
    expect(seenIn(faq)).to.have.members(everyId);
    fieldOf(faq).focus();
    await sendKeys({ type: 'ears' });
    const found = seenIn(faq);
    expect(found).to.include('lp-faq-sight-hearing').and.not.include('parking');
    expect(found.length).to.be.below(everyId.length / 2);
    const topics = new Set(
      en.faq.filter(({ id }) => found.includes(`lp-faq-${id}`)).map(({ topic }) => topic),
    );
    expect(titlesIn(faq)).to.deep.equal(
      Object.entries(en.topics).flatMap(([id, title]) =>
        topics.has(id as 'about') ? [title] : [],
      ),
    );
    type(faq, 'parkin');
    expect(seenIn(faq)).to.not.include('lp-faq-sight-hearing');
    type(faq, 'behind example');
    expect(besideSigns(faq)).to.deep.equal(['parking']);
    expect(titlesIn(faq)).to.deep.equal([en.topics.emergency]);
  });

  it('brings all back when it is cleared, by hand or by the button', async () => {
    const faq = await faqWith(parking);
    for (const clear of [
      () => {
        type(faq, '');
      },
      () => {
        buttonOf(faq, en.ui['faq.show-all']).click();
        same(document.activeElement, fieldOf(faq), 'focus');
      },
    ]) {
      expect(buttonOf(faq, en.ui['faq.show-all']).checkVisibility()).to.equal(false);
      type(faq, 'park');
      expect(besideSigns(faq)).to.deep.equal(['parking']);
      expect(buttonOf(faq, en.ui['faq.show-all']).checkVisibility()).to.equal(true);
      clear();
      expect(seenIn(faq)).to.have.members(everyId);
      expect(fieldOf(faq).value).to.equal('');
      expect(titlesIn(faq)).to.deep.equal(Object.values(en.topics));
    }
  });

  it('does not look into sources and dates', async () => {
    const faq = await faqWith(parking);
    type(faq, 'Due for review');
    expect(faq.querySelector('.lp-entry')!.textContent).to.contain('Due for review');
    expect(seenIn(faq)).to.not.have.length(everyId.length);
  });

  it('says how many it found, once it is quiet, and only then', async () => {
    const faq = await faqWith(parking);
    const status = statusOf(faq);
    expect(status.getAttribute('role')).to.equal('status');
    expect(status.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { characterData: true, childList: true, subtree: true });
    for (const query of ['p', 'pa', 'par', 'park']) {
      type(faq, query);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(status.textContent).to.equal('');
    }
    await quiet();
    expect(said).to.deep.equal([`Questions shown: 2 of ${everyId.length}.`]);
    type(faq, '');
    await quiet();
    expect(said).to.deep.equal([`Questions shown: 2 of ${everyId.length}.`, '']);
    observer.disconnect();
  });

  it('nothing found shows the emergency signs, open, and whom to call; then all is as before', async () => {
    const faq = await faqWith(parking);
    faq.setAttribute('team-phone', '020 7946 0000');
    await settled(faq);
    const calls = faq.querySelector('.lp-none')!;
    expect(calls.checkVisibility()).to.equal(false);
    type(faq, 'qqqq');
    expect(seenIn(faq)).to.deep.equal(['lp-faq-emergency-signs']);
    const signs = faq.querySelector<HTMLDetailsElement>('#lp-faq-emergency-signs')!;
    expect(signs.open).to.equal(true);
    expect(titlesIn(faq)).to.deep.equal([en.topics.emergency]);
    await quiet();
    expect(statusOf(faq).textContent).to.equal(en.ui['faq.none']);
    expect(calls.checkVisibility()).to.equal(true);
    expect([...calls.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      ['tel:02079460000', 'tel:111'],
    );
    type(faq, 'park');
    expect(signs.open).to.equal(false);
    expect(calls.checkVisibility()).to.equal(false);
    signs.open = true;
    type(faq, 'qqqq');
    type(faq, '');
    expect(signs.open, 'as the reader had it').to.equal(true);
  });

  it('never hides the number and the way to the emergency signs', async () => {
    const faq = await faqWith(parking);
    type(faq, 'park');
    choose(faq, 'other');
    expect(besideSigns(faq)).to.deep.equal(['parking']);
    expect(faq.querySelector('.lp-standing .lp-call-link')!.checkVisibility()).to.equal(true);
    faq.querySelector<HTMLElement>('.lp-standing .lp-link')!.click();
    const signs = faq.querySelector<HTMLDetailsElement>('#lp-faq-emergency-signs')!;
    expect(signs.open && signs.checkVisibility()).to.equal(true);
    same(document.activeElement, signs.querySelector('summary'), 'focus');
  });

  it('shows the emergency signs with all that it finds and counts them, and marks them only as a hit', async () => {
    const faq = await faqWith(parking);
    const signs = faq.querySelector<HTMLDetailsElement>('#lp-faq-emergency-signs')!;
    signs.open = true;
    // Of these, the signs have the first alone.
    type(faq, 'palms example park');
    expect(besideSigns(faq)).to.deep.equal(['parking']);
    await quiet();
    expect(statusOf(faq).textContent).to.equal(`Questions shown: 2 of ${everyId.length}.`);
    expect(marked()).to.deep.equal(['park']);
    type(faq, 'droop');
    const found = [signs.id, ...besideSigns(faq)];
    await quiet();
    expect(statusOf(faq).textContent).to.equal(
      `Questions shown: ${found.length} of ${everyId.length}.`,
    );
    expect(marked()).to.include('drooping');
    choose(faq, 'children');
    expect(besideSigns(faq)).to.deep.equal([]);
  });

  it('tells the page nothing of what is looked for, and sends no form of it', async () => {
    const place = await fixture<HTMLFormElement>(
      html`<form><lp-faq region="GB-ENG"></lp-faq><button name="own">Send</button></form>`,
    );
    const faq = place.querySelector<LpFaq>('lp-faq')!;
    await settled(faq);
    const heard: string[] = [];
    for (const name of ['input', 'change', 'submit']) {
      place.addEventListener(name, (event) => {
        event.preventDefault();
        heard.push(event.type);
      });
    }
    fieldOf(faq).focus();
    await sendKeys({ type: 'head' });
    await sendKeys({ press: 'Enter' });
    choose(faq, 'headache');
    topicOf(faq).dispatchEvent(new Event('change', { bubbles: true }));
    expect(heard).to.deep.equal([]);
    expect([...place.elements].map((one) => (one as HTMLInputElement).name)).to.deep.equal(['own']);
    expect(fieldOf(faq).autocomplete).to.equal('off');
    expect(fieldOf(faq).spellcheck).to.equal(false);
  });
});

describe('lp-faq: what was found is marked', () => {
  it('without a change to the page', async () => {
    const faq = await faqWith(parking);
    const entry = faq.querySelector<HTMLDetailsElement>('#lp-faq-sight-hearing')!;
    const before = faq.querySelector('#lp-faq-sight-hearing')!.innerHTML;
    type(faq, 'EARS hospital');
    expect(marked()).to.deep.equal([]);
    type(faq, 'ears');
    entry.open = true;
    await quiet();
    expect(marked()).to.include('ears').and.include('hearing');
    expect(entry.innerHTML).to.equal(before);
    type(faq, 'spinal tap');
    await quiet();
    expect(marked()).to.include('lumbar puncture').and.not.include('ears');
    type(faq, '');
    await quiet();
    expect(CSS.highlights.has('lp-faq')).to.equal(false);
  });

  it('in the question of what is closed, and in the answer once it opens', async () => {
    const faq = await faqWith(parking);
    type(faq, 'park example');
    await quiet();
    expect(marked()).to.deep.equal(['park']);
    faq.querySelector<HTMLDetailsElement>('#parking')!.open = true;
    await quiet();
    expect(marked()).to.deep.equal(['park', 'Example']);
  });

  it('in each of two, and not in one that has left', async () => {
    const [first, second] = [await faqWith(parking), await faqWith(parking)];
    for (const faq of [first, second]) type(faq, 'park');
    await quiet();
    expect(marked()).to.deep.equal(['park', 'park']);
    // The browser tells of it once the element has left.
    first.querySelector<HTMLDetailsElement>('#parking')!.open = true;
    first.remove();
    expect(marked()).to.deep.equal(['park']);
    await quiet();
    expect(marked()).to.deep.equal(['park']);
    second.remove();
    expect(CSS.highlights.has('lp-faq')).to.equal(false);
  });

  it('nowhere where the browser has no highlights, and the search works', async () => {
    const own = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    try {
      const faq = await faqWith(parking);
      type(faq, 'park');
      await quiet();
      expect(besideSigns(faq)).to.deep.equal(['parking']);
      expect(statusOf(faq).textContent).to.contain('2 of');
    } finally {
      Object.defineProperty(CSS, 'highlights', own);
    }
  });
});

describe('lp-faq: topics', () => {
  it('shows one topic of those there are, or the author’s own', async () => {
    const faq = await faqWith(parking);
    expect([...topicOf(faq).options].map(({ text }) => text)).to.deep.equal([
      en.ui['faq.all-topics'],
      ...Object.values(en.topics),
      en.ui['faq.other'],
    ]);
    choose(faq, 'headache');
    const wanted = en.faq.filter(({ topic }) => topic === 'headache');
    expect(seenIn(faq)).to.deep.equal(wanted.map(({ id }) => `lp-faq-${id}`));
    expect(titlesIn(faq)).to.deep.equal([en.topics.headache]);
    choose(faq, 'other');
    expect(seenIn(faq)).to.deep.equal(['parking']);
    choose(faq, '');
    expect(seenIn(faq)).to.have.members(everyId);
  });

  it('takes the topic that the author’s own names', async () => {
    const faq = await faqWith(
      html`<details id="ward" data-lp-topic="headache"><summary>Ward 5</summary></details>`,
    );
    expect([...topicOf(faq).options].map(({ value }) => value)).to.not.include('other');
    choose(faq, 'headache');
    expect(seenIn(faq)).to.include('ward');
    choose(faq, 'children');
    expect(seenIn(faq)).to.not.include('ward');
  });

  it('goes together with search, and with the topics of the page', async () => {
    const faq = await faqWith(parking, 'headache children');
    const offered = () => [...topicOf(faq).options].map(({ value }) => value);
    expect(offered()).to.deep.equal(['', 'emergency', 'headache', 'children', 'other']);
    type(faq, 'headache');
    choose(faq, 'children');
    const both = besideSigns(faq);
    expect(both.length).to.be.above(0);
    for (const id of both) {
      expect(en.faq.find((one) => `lp-faq-${one.id}` === id)!.topic).to.equal('children');
    }
    faq.setAttribute('topics', 'headache');
    await settled(faq);
    expect(topicOf(faq).value).to.equal('');
    expect(offered()).to.deep.equal(['', 'emergency', 'headache', 'other']);
    expect(seenIn(faq)).to.include('lp-faq-headache-upright');
  });
});
