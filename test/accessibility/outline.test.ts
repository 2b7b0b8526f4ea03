/** Headings, landmarks and the title of the page around. */
import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import { make, people } from '../elements/checker.js';
import { faqWith, quiet, type } from '../elements/faq.js';
import { printWith, putBack, until } from '../elements/hand-over.js';
import { allOf, heard } from '../elements/spoken.js';
import { rootOf, states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { press, walk } from '../support/journey.js';

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;

const levelsIn = (element: HTMLElement): readonly number[] =>
  [...rootOf(element).querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
    .filter((heading) => heading.checkVisibility())
    .map(({ localName }) => Number(localName[1]));

describe('headings', () => {
  it('that would be of a seventh level are of the sixth, with the same words', async () => {
    const element = await states['the result same-day']!({
      into: await fixture(html`<div></div>`),
    });
    const words = () =>
      [...rootOf(element).querySelectorAll('h2, h3, h4, h5, h6')].map((one) => one.textContent);
    const before = words();
    expect(new Set(levelsIn(element))).to.deep.equal(new Set([2, 3, 4]));
    element.setAttribute('heading-level', '6');
    await element.updateComplete;
    expect(new Set(levelsIn(element))).to.deep.equal(new Set([6]));
    expect(words()).to.deep.equal(before);
  });
});

describe('landmarks', () => {
  before(function () {
    skipWithout(this, 'a snapshot of the accessibility tree');
  });

  it('are two on a page with all three elements, each with a name of its own', async () => {
    await fixture(
      html`<div>
        <lp-risk-checker region="GB-ENG"></lp-risk-checker>
        <lp-red-flags region="GB-ENG"></lp-red-flags>
        <lp-faq region="GB-ENG"></lp-faq>
      </div>`,
    );
    const found = allOf(await heard(), ...LANDMARKS).map(({ role, name }) => `${role}: ${name}`);
    expect(found).to.deep.equal([
      'region: Check symptoms after a lumbar puncture',
      'search: Search questions and answers',
    ]);
  });

  it('are never without a name and never more than one, in every state', async () => {
    for (const [name, state] of Object.entries(states)) {
      const element = await state({ into: await fixture(html`<div></div>`) });
      const found = allOf(await heard(), ...LANDMARKS);
      expect(found.length, name).to.be.at.most(1);
      for (const landmark of found) expect(landmark.name, name).to.match(/\w/);
      element.remove();
    }
  });
});

describe('the language of words', () => {
  addLanguage({ ...en, lang: 'xx' });

  /** Where other languages stand: titles of works, what staff read, and the page that is left. */
  const ENGLISH = '.lp-sources, [part="sources"], .summary, [part="safe"]';

  it('is named for all of them, and for those that stay English among them', async () => {
    for (const [name, state] of Object.entries(states)) {
      const into = await fixture<HTMLElement>(html`<div lang="xx"></div>`);
      const root = rootOf(await state({ into }));
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (walker.nextNode()) {
        const around = walker.currentNode.parentElement!;
        if (!walker.currentNode.nodeValue!.trim()) continue;
        const { lang } = around.closest<HTMLElement>('[lang]')!;
        if (lang !== 'xx')
          expect(around.closest(ENGLISH) !== null, `${name}: ${around.outerHTML}`).to.equal(true);
        if (around.closest('.lp-sources li, [part="sources"] li'))
          expect(lang, around.outerHTML).to.equal('en');
        found.add(lang);
      }
      if (!name.startsWith('the safe page')) expect([...found], name).to.include('xx');
      into.remove();
    }
  });
});

describe('the title of the page', () => {
  afterEach(putBack);

  it('is the page’s own throughout a journey, a search and a print', async () => {
    const title = 'Lumbar puncture – Example Hospital';
    const before = document.title;
    document.title = title;
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(document.title));
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    const checker = await make();
    await walk(checker, people.soon);
    let printed = false;
    printWith(() => {
      printed = true;
      throw new Error('no');
    }, checker);
    await press(checker, 'print');
    await until(() => printed);
    await press(checker, 'restart');
    const faq = await faqWith('');
    type(faq, 'drive');
    await quiet();
    expect(document.title).to.equal(title);
    expect(seen).to.deep.equal([]);
    observer.disconnect();
    document.title = before;
  });
});
