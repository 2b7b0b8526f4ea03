/** What stands inside our tags in the page's source: until we are ready, and for good without us. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { part, type Checker } from '../support/journey.js';
import { begin, closeAll, makeGate, one, open, script, shows, until, type Page } from './page.js';

/** Pieces of a page between which the server waits. */
const source = (first = '', second = ''): string => `
  <lp-risk-checker region="GB-ENG"><p id="checker-early">Call us.</p>${first}
    <p id="checker-late">Or come in.</p></lp-risk-checker>
  <lp-red-flags region="GB-ENG"><h2 id="flags-early">Warning signs</h2>${first}
    A fever.
    <details id="flags-own"><summary>Our ward</summary>Second floor.</details>
    <ul id="flags-late"><li>A weak leg.</li></ul>
    <p id="flags-keep" data-lp-keep>Ask for Ward 5.</p></lp-red-flags>
  <lp-faq region="GB-ENG"><p id="faq-early">Ask the ward.</p>${first}
    We answer by telephone.
    <details id="lp-faq-back-months-later" data-lp-version="0.0.1" open><summary>Old question</summary><p>Old answer.</p></details>
    <details id="lp-faq-emergency-signs" data-lp-version="${en.version}"><summary>Our question</summary><p>Our answer.</p></details>
    <details id="faq-own"><summary>Where do I park?</summary><p>Behind the ward.</p></details>${second}
    <section id="faq-around"><p id="faq-within">More soon.</p><div id="faq-keep" data-lp-keep>A map</div></section>
    <p id="faq-late">That is all.</p></lp-faq>`;

const EARLY = ['checker-early', 'flags-early', 'faq-early'];
const FALLBACK = [...EARLY, 'checker-late', 'flags-late', 'faq-within', 'faq-late'];
const KEPT = ['flags-own', 'flags-keep', 'faq-own', 'faq-keep'];
const OURS = ['lp-faq-back-months-later', 'lp-faq-emergency-signs'];
const TEXTS = ['A fever.', 'We answer by telephone.'];

const byId = ({ document }: Page, id: string) => one(document, `#${id}`);

/** Which of these a reader sees. */
const seen = (page: Page, ids: readonly string[]) => ids.filter((id) => shows(byId(page, id)));

const textOf = ({ document }: Page) => document.body.innerText;

/** All three say what they have to say. */
const ready = ({ document }: Page) =>
  until('all three', () => {
    const checker = document.querySelector<Checker>('lp-risk-checker');
    return (
      checker?.shadowRoot &&
      part(checker, 'button-start') &&
      document.querySelector('lp-faq #lp-faq-leg-pain') &&
      document.querySelector('lp-red-flags .lp-emergency')
    );
  });

/** The source as the contract wants it to stand once all is ready. */
function arranged(page: Page): void {
  expect(seen(page, FALLBACK)).to.deep.equal([]);
  expect(seen(page, [...KEPT, ...OURS])).to.deep.equal([...KEPT, ...OURS]);
  for (const text of TEXTS) expect(textOf(page)).not.to.include(text);
  const [renewed, current] = OURS.map((id) => byId(page, id) as HTMLDetailsElement);
  expect(renewed!.textContent).to.include(en.faq[0]!.question).and.not.include('Old');
  expect(renewed!.open, 'it was open').to.equal(true);
  expect(renewed!.dataset['lpVersion']).to.equal(en.version);
  expect(current!.textContent).to.equal('Our questionOur answer.');
  for (const id of [...FALLBACK, ...KEPT, ...OURS, 'lp-faq-leg-pain']) {
    expect(page.document.querySelectorAll(`#${id}`).length, id).to.equal(1);
  }
  expect(byId(page, 'faq-own').parentElement!.localName).to.equal('lp-faq');
  expect(byId(page, 'faq-keep').parentElement!.id).to.equal('faq-around');
  expect(page.errors).to.deep.equal([]);
  expect(page.lines).to.deep.equal([]);
}

describe('what stands inside the tags', () => {
  afterEach(closeAll);

  for (const [how, head] of [
    ['there is no script', ''],
    ['the script is not found', '<script src="/guest/lp-after.js"></script>'],
    ['the script is not found, deferred', '<script defer src="/guest/lp-after.js"></script>'],
  ] as const) {
    it(`stays where ${how}`, async () => {
      const page = await open({ head, body: source() });
      const all = [...FALLBACK, ...KEPT, ...OURS];
      expect(seen(page, all)).to.deep.equal(all);
      for (const text of TEXTS) expect(textOf(page)).to.include(text);
      expect(page.window.customElements.get('lp-faq')).to.equal(undefined);
    });
  }

  for (const attributes of ['async', 'defer']) {
    it(`shows until the script has come, with ${attributes}`, async () => {
      const gate = makeGate();
      const page = await begin({ head: script(attributes, gate.query), body: source() });
      await until('the page', () => page.document.querySelector('#faq-late'));
      const all = [...FALLBACK, ...KEPT, ...OURS];
      expect(seen(page, all)).to.deep.equal(all);
      const before = [...KEPT, ...OURS].map((id) => byId(page, id));
      await gate.open();
      await ready(page);
      arranged(page);
      expect([...KEPT, ...OURS].map((id) => byId(page, id))).to.deep.equal(before);
    });
  }

  for (const attributes of ['', 'async', 'defer', 'type="module"']) {
    it(`is put in order while it is still being parsed, script ${attributes || 'alone'}`, async () => {
      const [first, second] = [makeGate(), makeGate()];
      const page = await begin({
        head: script(attributes),
        body: source(first.mark, second.mark),
      });
      await until('the first piece', () => page.document.querySelector('#checker-early'));
      if (['', 'async'].includes(attributes)) {
        const checker = one(page.document, 'lp-risk-checker') as unknown as Checker;
        await until('a checker', () => checker.shadowRoot && part(checker, 'button-start'));
        expect(seen(page, ['checker-early'])).to.deep.equal([]);
      } else expect(seen(page, ['checker-early'])).to.deep.equal(['checker-early']);
      await first.open();
      await until('the second piece', () => page.document.querySelector('#faq-own'));
      const before = OURS.map((id) => byId(page, id));
      if (attributes === '') {
        await until('our entry', () => byId(page, OURS[0]!).textContent.includes('months'));
        await until('the fallback to go', () => !seen(page, EARLY).length);
        expect(seen(page, OURS)).to.deep.equal(OURS);
      }
      await second.open();
      await page.loaded;
      await ready(page);
      await until('the last fallback to go', () => !seen(page, FALLBACK).length);
      arranged(page);
      expect(OURS.map((id) => byId(page, id))).to.deep.equal(before);
    });
  }

  it('leaves nothing of an old answer whose rest is still being parsed', async () => {
    const [first, second] = [makeGate(), makeGate()];
    const old = `<details id="${OURS[0]}" data-lp-version="0.0.1">${first.mark}<summary>Old question</summary>${second.mark}<p>Old answer.</p></details>`;
    const page = await begin({
      head: script(),
      body: `<lp-faq region="GB-ENG"><p id="faq-early">Ask.</p>${old}<p id="faq-late">All.</p></lp-faq>`,
    });
    const ours = () => page.document.querySelector(`#${OURS[0]}`)?.textContent ?? '';
    await until('our entry', () => ours().includes('months'));
    await first.open();
    await second.open();
    await page.loaded;
    await until('the last fallback to go', () => !seen(page, ['faq-late']).length);
    expect(ours()).to.include(en.faq[0]!.question).and.not.include('Old');
  });

  it('is put in order when a script of the page adds it later', async () => {
    const page = await open({ head: script(), body: source() });
    await ready(page);
    const faq = one(page.document, 'lp-faq');
    const flags = one(page.document, 'lp-red-flags');
    for (const parent of [faq, flags]) {
      parent.insertAdjacentHTML('afterbegin', '<p class="later">Fallback</p>Words');
      parent.insertAdjacentHTML(
        'beforeend',
        '<details class="mine"><summary>Mine</summary></details>',
      );
    }
    const later = () => [...page.document.querySelectorAll('.later')];
    await until('it to be hidden', () => later().every((element) => !shows(element)));
    for (const mine of page.document.querySelectorAll('.mine')) expect(shows(mine)).to.equal(true);
    expect(textOf(page)).not.to.include('Words');
    arranged(page);
  });

  it('makes no entry twice when one of ours is added later', async () => {
    const page = await open({ head: script(), body: '<lp-faq region="GB-ENG"></lp-faq>' });
    const faq = one(page.document, 'lp-faq');
    await until('the FAQ', () => faq.querySelector('#lp-faq-leg-pain'));
    const added = page.document.createElement('details');
    added.id = 'lp-faq-leg-pain';
    added.append('Old words');
    faq.append(added);
    await until('its text', () => added.querySelector('summary'));
    expect([...faq.querySelectorAll('[id="lp-faq-leg-pain"]')]).to.deep.equal([added]);
    expect(added.textContent).not.to.include('Old words');
  });
});
