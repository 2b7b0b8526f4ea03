/** What the words are not stands above them: checked, or in the language of the page. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { Pack } from '../../src/content/types.js';
import { wallet } from '../../src/elements/lp-red-flags/wallet.js';
import { addLanguage } from '../../src/i18n/index.js';
import { additionsOf, contactsOf } from '../../src/settings/contacts.js';
import { listen, type Heard } from '../support/console.js';
import { press, walk } from '../support/journey.js';
import { people } from '../support/people.js';
import { translations } from '../support/languages.js';
import { root } from './checker.js';
import { rootOf, states } from './states.js';

const TAGS = ['lp-risk-checker', 'lp-faq', 'lp-red-flags'] as const;
const NOBODY = { by: 'Example Hospital', on: '2026-11-26' };

const above = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

async function put<T extends (typeof TAGS)[number]>(
  tag: T,
  lang: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ region: 'GB-ENG', ...attributes }))
    element.setAttribute(name, value);
  place.append(element);
  await element.updateComplete;
  return element;
}

const noticesOn = (element: HTMLElement): string[] =>
  [...rootOf(element).querySelectorAll('.lp-unchecked, .lp-other')].map(
    (notice) => notice.textContent,
  );

let heard: Heard;
beforeEach(() => {
  heard = listen();
});
afterEach(() => {
  heard.stop();
});

globalThis.before(() => {
  translations.forEach(addLanguage);
  const checked = (lang: string, review: Pack['review']) => addLanguage({ ...en, lang, review });
  checked('xa', { clinician: NOBODY, speaker: null });
  checked('xb', { clinician: null, speaker: NOBODY });
  checked('xc', { clinician: NOBODY, speaker: NOBODY });
});

describe('words that nobody has checked', () => {
  for (const { lang, ui, dir } of translations)
    for (const tag of TAGS)
      it(`${tag} says so above everything in ${lang}`, async () => {
        const element = await put(tag, lang);
        expect(noticesOn(element)).to.deep.equal([ui['common.unchecked']]);
        const notice = rootOf(element).querySelector<HTMLElement>('.lp-unchecked')!;
        expect(notice.checkVisibility()).to.equal(true);
        expect(notice.closest('[role=alert],[role=status],[aria-live]') === null).to.equal(true);
        expect(getComputedStyle(notice).direction).to.equal(dir);
        const content = rootOf(element).querySelector('.lp-card, h2')!;
        expect(above(notice, content)).to.equal(true);
      });

  it('are told on every screen of the checker, in an emergency after what to do', async () => {
    for (const { lang, ui } of translations) {
      const checker = await put('lp-risk-checker', lang);
      const seen = () => {
        expect(noticesOn(checker)).to.deep.equal([ui['common.unchecked']]);
      };
      await walk(checker, people.soon, seen);
      seen();
      const result = root(checker).querySelector('.result')!;
      expect(above(root(checker).querySelector('.lp-unchecked')!, result)).to.equal(true);
      await press(checker, 'restart');
      await walk(checker, people.emergency);
      seen();
      const card = root(checker).querySelector('.lp-card')!;
      const link = card.querySelector('a')!;
      const steps = card.querySelector('ul')!;
      expect(above(link, steps)).to.equal(true);
      // "If in doubt, ask an interpreter" must not stand between "Call" and "Or be taken there".
      expect(above(steps, card.querySelector('.lp-unchecked')!)).to.equal(true);
      const list = await put('lp-risk-checker', lang, { mode: 'list' });
      expect(noticesOn(list)).to.deep.equal([ui['common.unchecked']]);
    }
  });

  it('are told by whom they were not', async () => {
    expect(noticesOn(await put('lp-faq', 'xa'))).to.deep.equal([en.ui['common.unchecked-speaker']]);
    expect(noticesOn(await put('lp-faq', 'xb'))).to.deep.equal([
      en.ui['common.unchecked-clinician'],
    ]);
    expect(noticesOn(await put('lp-faq', 'xc'))).to.deep.equal([]);
    expect(noticesOn(await put('lp-faq', 'en'))).to.deep.equal([]);
  });

  it('say so in the summary, where the English beside it does not', async () => {
    for (const { lang, ui } of translations) {
      const checker = await put('lp-risk-checker', lang);
      await walk(checker, people.soon);
      const [own, english] = root(checker).querySelectorAll<HTMLElement>('.summary > div');
      expect(own!.textContent).to.contain(ui['common.unchecked']);
      expect(english!.lang).to.equal('en');
      expect(english!.textContent).to.contain(en.ui['sum.situation']);
      expect(english!.textContent).to.contain(en.results.soon.prefix);
      expect(english!.textContent).not.to.contain(ui['common.unchecked']);
    }
  });

  it('say so on the wallet card, beside what to say', () => {
    for (const pack of [...translations, en]) {
      const contacts = contactsOf([{ region: 'GB-ENG' }]);
      const sides = wallet({ pack, contacts, additions: additionsOf([]), locale: 'en' })[1]!
        .children;
      const said = sides[1]!.textContent.includes(pack.ui['common.unchecked']);
      expect(said, pack.lang).to.equal(pack !== en);
    }
  });

  it('say so on a page of ours whose style would hide it', async () => {
    const style = document.createElement('style');
    style.textContent = '.lp-unchecked { display: none !important; visibility: hidden !important }';
    document.head.append(style);
    const faq = await put('lp-faq', 'es');
    const notice = faq.querySelector('.lp-unchecked')!;
    expect(notice.checkVisibility({ visibilityProperty: true })).to.equal(true);
    style.remove();
  });
});

describe('a page in a language that we do not have', () => {
  for (const tag of TAGS)
    it(`${tag} says so above everything, and names the language`, async () => {
      const element = await put(tag, 'fr-CA');
      const [told] = noticesOn(element);
      expect(told).to.equal(en.ui['common.other-language'].replace('{language}', 'French'));
      const notice = rootOf(element).querySelector('.lp-other')!;
      expect(above(notice, rootOf(element).querySelector('.lp-card, h2')!)).to.equal(true);
    });

  it('repeats no tag that has no name', async () => {
    const plain = en.ui['common.other-language'].replace(' ({language})', '');
    for (const lang of ['klingonese', 'x-private', '<b>no</b>', 'q'.repeat(5000), '🙂', '{number}'])
      expect(noticesOn(await put('lp-red-flags', lang)), lang.slice(0, 20)).to.deep.equal([plain]);
  });

  it('says nothing where the tag names no language', async () => {
    for (const lang of ['', ' ', 'und', 'zxx', 'mul', 'en-AU', 'EN', 'eng', 'en_GB'])
      expect(noticesOn(await put('lp-red-flags', lang)), lang).to.deep.equal([]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('shows words of the same language without a notice of another', async () => {
    for (const [lang, shown] of Object.entries({
      'ar-EG': 'ar',
      ara: 'ar',
      'es-419': 'es',
      'en-GB-x-easy': 'en-x-easy',
      'en-US-x-easy': 'en-x-easy',
    })) {
      const flags = await put('lp-red-flags', lang);
      expect(flags.querySelector<HTMLElement>('.lp-own')!.lang, lang).to.equal(shown);
      expect(flags.querySelector('.lp-other') === null, lang).to.equal(true);
    }
  });
});

describe('the safe page', () => {
  const failing = ['checker', 'FAQ', 'warning signs'].map((of) => `the safe page of the ${of}`);
  for (const { lang, dir, safe } of [...translations, en])
    it(`speaks ${lang}`, async () => {
      for (const name of failing) {
        const into = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        const element = await states[name]!({ into });
        const page = rootOf(element).querySelector<HTMLElement>('[part=safe]')!;
        expect([page.lang, page.dir]).to.deep.equal([lang, dir]);
        for (const text of [safe.title, safe.now, safe.say, safe.today, ...safe.signs])
          expect(page.textContent).to.contain(text);
        const notice = page.querySelector('.lp-unchecked');
        expect(notice?.textContent ?? null).to.equal(safe.unchecked);
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links.slice(0, 2)).to.deep.equal(['tel:02079460002', 'tel:999']);
        if (notice) expect(above(page.querySelector('a')!, notice)).to.equal(true);
        expect(page.querySelectorAll('.lp-other').length).to.equal(0);
      }
    });

  it('says beneath the numbers that it is not in the language of the page', async () => {
    for (const name of failing) {
      const into = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
      const page = rootOf(await states[name]!({ into })).querySelector('[part=safe]')!;
      const notice = page.querySelector('.lp-other')!;
      expect(notice.textContent).to.contain('French');
      expect(above(page.querySelector('a')!, notice)).to.equal(true);
      expect(above(notice, page.querySelector('ul')!)).to.equal(true);
    }
  });

  it('speaks English where the words of the page have a hole', async () => {
    const holes: Partial<Pack['safe']>[] = [
      { signs: en.safe.signs.slice(1) },
      { signs: [...en.safe.signs.slice(1), ''] },
      { call: 'Call us' },
      { now: '' },
      { title: undefined as unknown as string },
    ];
    for (const [at, hole] of [...holes, null].entries()) {
      const lang = `x${'defghi'[at]!}`;
      const safe = (hole && { ...en.safe, lang, title: 'OTHER', ...hole }) as Pack['safe'];
      addLanguage({ ...en, lang, safe });
      const into = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
      const element = await states[failing[0]!]!({ into });
      const page = rootOf(element).querySelector<HTMLElement>('[part=safe]')!;
      expect(page.lang, lang).to.equal('en');
      expect(page.textContent).to.contain(en.safe.title).and.not.contain('OTHER');
      for (const sign of en.safe.signs) expect(page.textContent).to.contain(sign);
    }
  });
});
