/** What an author, a framework or a reader may do to the FAQ. */
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import { listen, type Heard } from '../support/console.js';
import {
  besideSigns,
  buttonOf,
  faqWith,
  fieldOf,
  parking,
  quiet,
  seenIn,
  settled,
  statusOf,
  type,
} from './faq.js';

const own = (id: string, question: string, answer: string): HTMLDetailsElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = question;
  details.id = id;
  details.append(summary, answer);
  return details;
};

const ours = en.faq.map(({ id }) => `lp-faq-${id}`);

describe('lp-faq takes', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
    expect(heard.errors).to.deep.equal([]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('details of the author’s without a summary', async () => {
    const faq = await faqWith(html`<details id="bare">Visit <b>Example Hospital</b>.</details>`);
    const bare = faq.querySelector<HTMLDetailsElement>('#bare')!;
    type(faq, 'example hosp');
    expect(besideSigns(faq)).to.deep.equal(['bare']);
    buttonOf(faq, en.ui['faq.open-all']).click();
    expect(bare.open).to.equal(true);
    await quiet();
    expect(CSS.highlights.get('lp-faq')!.size).to.equal(2);
    bare.open = false;
    location.hash = 'bare';
    await quiet();
    expect(bare.open).to.equal(true);
    expect(bare.innerHTML).to.contain('Visit <b>Example Hospital</b>.');
  });

  it('details without anything, and details within details', async () => {
    const faq = await faqWith(
      html`<details id="empty"></details>
        <details id="outer">
          <summary>Outer</summary>
          <details id="inner"><summary>Inner quokka</summary></details>
        </details>`,
    );
    type(faq, 'quokka');
    expect(besideSigns(faq)).to.deep.equal(['outer']);
    buttonOf(faq, en.ui['faq.open-all']).click();
    expect(faq.querySelector<HTMLDetailsElement>('#outer')!.open).to.equal(true);
    expect(faq.querySelector<HTMLDetailsElement>('#inner')!.open).to.equal(false);
  });

  it('two entries of ours with one id: the first is renewed, the other does not show', async () => {
    const faq = await faqWith(
      html`<details id="lp-faq-sleep" data-lp-version="0.0.1"><summary>One</summary></details>
        <details id="lp-faq-sleep" data-lp-version="0.0.1"><summary>Old advice</summary></details>`,
    );
    const [first, second] = faq.querySelectorAll<HTMLDetailsElement>('#lp-faq-sleep');
    const { question } = en.faq.find(({ id }) => id === 'sleep')!;
    expect(first!.querySelector('summary')!.textContent).to.equal(question);
    for (const query of ['', 'old advice', 'sleep', '']) {
      type(faq, query);
      expect(second!.offsetHeight, `“${query}”`).to.equal(0);
    }
    expect(seenIn(faq)).to.have.members(ours);
    location.hash = 'lp-faq-sleep';
    await quiet();
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
    first!.remove();
    await settled(faq);
    expect(second!.offsetHeight).to.be.above(0);
    expect(second!.querySelector('summary')!.textContent).to.equal(question);
  });

  it('two of the author’s with one id: both are found, the address opens the first', async () => {
    const faq = await faqWith([own('twice', 'First', 'quokka'), own('twice', 'Second', 'quokka')]);
    type(faq, 'quokka');
    expect(besideSigns(faq)).to.deep.equal(['twice', 'twice']);
    location.hash = 'twice';
    await quiet();
    const all = [...faq.querySelectorAll<HTMLDetailsElement>('#twice')];
    expect(all.map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('a thousand children', async () => {
    const begun = performance.now();
    const faq = await faqWith(
      Array.from({ length: 1000 }, (_, at) =>
        own(`own-${at}`, `Question ${at}`, at === 777 ? 'quokka' : 'nothing'),
      ),
    );
    expect(seenIn(faq)).to.have.length(1000 + ours.length);
    type(faq, 'quokka');
    expect(besideSigns(faq)).to.deep.equal(['own-777']);
    type(faq, '');
    buttonOf(faq, en.ui['faq.open-all']).click();
    expect(faq.querySelectorAll(':scope > details[open]')).to.have.length(1000);
    await quiet();
    expect(performance.now() - begun).to.be.below(8000);
  });

  it('topics that nobody knows', async () => {
    const faq = await faqWith(parking, 'hedaches <b> constructor');
    expect(seenIn(faq)).to.have.members([...ours, 'parking']);
    expect(heard.warnings).to.have.length(1);
    type(faq, 'park');
    expect(besideSigns(faq)).to.deep.equal(['parking']);
  });

  it('a topic of the author’s that there is not, as another question', async () => {
    const faq = await faqWith(
      html`<details id="odd" data-lp-topic="nope"><summary>Odd</summary></details>`,
    );
    const select = faq.querySelector('select')!;
    expect([...select.options].map(({ value }) => value)).to.include('other');
    select.value = 'other';
    select.dispatchEvent(new Event('input'));
    type(faq, '');
    expect(seenIn(faq)).to.deep.equal(['odd']);
  });

  it('children that a framework adds, changes, moves and takes out while somebody searches', async () => {
    const faq = await faqWith([own('one', 'One', 'quokka'), own('two', 'Two', 'wombat')]);
    const [one, two] = ['#one', '#two'].map((id) => faq.querySelector<HTMLDetailsElement>(id)!);
    type(faq, 'quokka');
    expect(besideSigns(faq)).to.deep.equal(['one']);
    faq.append(own('three', 'Three', 'Also a quokka'));
    await settled(faq);
    expect(besideSigns(faq)).to.deep.equal(['one', 'three']);
    two!.lastChild!.nodeValue = 'Now a quokka';
    await settled(faq);
    expect(besideSigns(faq)).to.deep.equal(['one', 'two', 'three']);
    one!.replaceChildren(document.createElement('summary'), 'Wombat');
    await settled(faq);
    expect(besideSigns(faq)).to.deep.equal(['two', 'three']);
    faq.append(two!);
    await settled(faq);
    expect(besideSigns(faq)).to.deep.equal(['three', 'two']);
    faq.parentElement!.append(one!);
    await settled(faq);
    expect(one!.offsetHeight, 'taken elsewhere while hidden').to.be.above(0);
    type(faq, '');
    expect(seenIn(faq)).to.have.members([...ours, 'two', 'three']);
  });

  it('what the author hid stays hidden, and what was open stays open', async () => {
    const faq = await faqWith(
      html`<details id="secret" hidden><summary>Quokka</summary></details>
        <details id="opened" open><summary>Opened</summary></details>
        <div data-lp-keep>
          <details id="kept"><summary>Kept</summary></details>
        </div>`,
    );
    let pressed = 0;
    const opened = faq.querySelector<HTMLDetailsElement>('#opened')!;
    opened.addEventListener('click', () => (pressed += 1));
    for (const query of ['quokka', 'opened', 'nothing at all', '']) {
      type(faq, query);
      expect(faq.querySelector<HTMLElement>('#secret')!.offsetHeight).to.equal(0);
      expect(faq.querySelector<HTMLElement>('#kept')!.offsetHeight).to.be.above(0);
    }
    expect(opened.open).to.equal(true);
    opened.querySelector('summary')!.click();
    expect([pressed, opened.open]).to.deep.equal([1, false]);
  });

  it('a translation of the page, and searches in its words', async () => {
    const faq = await faqWith(parking);
    const summary = faq.querySelector('#lp-faq-sleep summary')!;
    const font = document.createElement('font');
    font.textContent = 'Jak spać po nakłuciu?';
    summary.replaceChildren(font);
    await settled(faq);
    type(faq, 'spac naklu');
    // The letter ł is one of its own.
    expect(besideSigns(faq)).to.deep.equal(['lp-faq-sleep']);
    await quiet();
    expect(summary.firstChild).to.equal(font);
  });

  for (const [what, query, all] of [
    ['only spaces', '   \u00a0 ', true],
    ['signs of regular expressions', '.*+?^${}()|[]\\', true],
    ['half a pair', '\ud83d', true],
    ['marks of direction alone', '\u202e\u200f', true],
    ['text from right to left', 'איפה חונים', false],
    ['a book', 'quokka '.repeat(10_000), false],
    ['one endless word', 'q'.repeat(50_000), false],
    ['markup', '<img src=x onerror=alert(1)> qqqq', false],
  ] as const) {
    it(`a query of ${what}`, async () => {
      const faq = await faqWith(parking);
      type(faq, query);
      expect(seenIn(faq)).to.have.members(all ? [...ours, 'parking'] : ['lp-faq-emergency-signs']);
      await quiet();
      expect(statusOf(faq).textContent).to.equal(all ? '' : en.ui['faq.none']);
      expect(faq.querySelector('img')).to.equal(null);
      type(faq, '');
      expect(seenIn(faq)).to.have.members([...ours, 'parking']);
    });
  }

  it('questions from right to left, and finds them', async () => {
    const faq = await faqWith(own('rtl', 'איפה חונים?', 'ליד בית החולים'));
    type(faq, 'חונים');
    expect(besideSigns(faq)).to.deep.equal(['rtl']);
    expect(getComputedStyle(fieldOf(faq)).direction).to.equal('rtl');
  });
});
