/** More than one language on a page, one that comes late, and a page that changes its own. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { Pack } from '../../src/content/types.js';
import { LpSettings } from '../../src/elements/lp-settings.js';
import { packs } from '../../src/i18n/index.js';
import { version } from '../../src/version.js';
import { listen } from '../support/console.js';
import { press, questionOn, tick, walk, type Checker } from '../support/journey.js';
import { translations } from '../support/languages.js';
import { people } from '../support/people.js';
import { same } from '../support/same.js';
import { pseudoPack } from '../support/pseudo.js';
import { root } from './checker.js';

const [ar, , es] = translations as [Pack, Pack, Pack];
const add = (pack: unknown, from = version) => {
  LpSettings.addLanguage(pack as Pack, from);
};

const put = async <T extends 'lp-risk-checker' | 'lp-faq' | 'lp-red-flags'>(
  tag: T,
  lang: string,
) => {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag);
  element.setAttribute('region', 'GB-ENG');
  place.append(element);
  await element.updateComplete;
  return element;
};
const langIn = (element: HTMLElement): string =>
  (element.shadowRoot ?? element).querySelector<HTMLElement>('.lp-own')!.lang;
const settle = async (element: Checker | HTMLElement) => {
  await new Promise((done) => setTimeout(done));
  await (element as Checker).updateComplete;
};

describe('a language that comes late', () => {
  let at = 0;
  /** A language of its own for each test: one that is there already stays as it is. */
  const late = () => {
    const lang = `q${'abcdefgh'[at]!}x`;
    at += 1;
    return {
      lang,
      bring: () => {
        add(pseudoPack(lang, 'rtl'));
      },
    };
  };

  it('keeps answers, the question and the focus', async () => {
    const { lang, bring } = late();
    const heard = listen();
    const checker = await put('lp-risk-checker', lang);
    await press(checker, 'start');
    await tick(checker, ['16-to-44']);
    await press(checker, 'continue');
    await tick(checker, ['pee']);
    const box = root(checker).querySelector<HTMLInputElement>('input[value="pee"]')!;
    box.focus();
    expect(langIn(checker)).to.equal('en');
    bring();
    await settle(checker);
    heard.stop();
    expect(langIn(checker)).to.equal(lang);
    expect(questionOn(checker)).to.equal('nerves');
    same(root(checker).activeElement, box, 'focus');
    expect(box.checked).to.equal(true);
    expect(root(checker).querySelector('.lp-other') === null).to.equal(true);
  });

  it('keeps the result and its urgency', async () => {
    const { lang, bring } = late();
    const heard = listen();
    const checker = await put('lp-risk-checker', lang);
    const told = await walk(checker, people.emergency);
    bring();
    await settle(checker);
    heard.stop();
    expect(langIn(checker)).to.equal(lang);
    expect(checker.getAssessment()).to.deep.equal(told);
    expect(root(checker).querySelector('a')!.getAttribute('href')).to.equal('tel:999');
  });

  for (const tag of ['lp-faq', 'lp-red-flags'] as const)
    it(`keeps what is open in ${tag}, and the focus, and then nothing is drawn again`, async () => {
      const { lang, bring } = late();
      const heard = listen();
      const element = await put(tag, lang);
      const details = () => element.querySelectorAll('details')[2]!;
      if (tag === 'lp-faq') details().open = true;
      details().querySelector('summary')!.focus();
      bring();
      await settle(element);
      heard.stop();
      expect(langIn(element)).to.equal(lang);
      if (tag === 'lp-faq') expect(details().open).to.equal(true);
      same(document.activeElement, details().querySelector('summary'), 'focus');
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(element, { attributes: true, childList: true, subtree: true });
      await new Promise((done) => setTimeout(done, 100));
      observer.disconnect();
      expect(changes).to.equal(0);
    });
});

describe('a page that changes its language', () => {
  before(() => {
    translations.forEach((pack) => {
      add(pack);
    });
  });

  it('is followed, wherever above an element it says so', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const flags = document.createElement('lp-red-flags');
    const faq = document.createElement('lp-faq');
    outer.firstElementChild!.append(flags, faq);
    await flags.updateComplete;
    outer.lang = 'es';
    await settle(faq);
    expect([flags, faq].map(langIn)).to.deep.equal(['es', 'es']);
    (outer.firstElementChild as HTMLElement).lang = 'ar';
    await settle(faq);
    expect([flags, faq].map(langIn)).to.deep.equal(['ar', 'ar']);
    expect(getComputedStyle(flags.querySelector('.lp-card')!).direction).to.equal('rtl');
  });

  it('is followed when a field of a form is called like what we ask', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <form lang="en"><input name="closest" /></form>
        <p lang="en"></p>
      </div>`,
    );
    const flags = document.createElement('lp-red-flags');
    outer.querySelector('p')!.append(flags);
    await flags.updateComplete;
    outer.querySelector('form')!.setAttribute('lang', 'fr');
    outer.querySelector('p')!.lang = 'es';
    await settle(flags);
    expect(langIn(flags)).to.equal('es');
  });
});

describe('two languages on one page', () => {
  it('stand side by side, each in its own', async () => {
    const outer = await fixture(html`
      <div lang="ar">
        <lp-faq></lp-faq>
        <div lang="es"><lp-faq></lp-faq></div>
      </div>
    `);
    const [first, second] = outer.querySelectorAll('lp-faq') as unknown as HTMLElement[];
    await settle(second!);
    expect([first!, second!].map(langIn)).to.deep.equal(['ar', 'es']);
    const of = (faq: HTMLElement) => [...faq.querySelectorAll<HTMLDetailsElement>('.lp-entry')];
    const ids = [first!, second!].flatMap(of).map(({ id }) => id);
    expect(ids.every(Boolean)).to.equal(true);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include('lp-faq-sleep').and.include('lp-faq-sleep-es');
    for (const entry of [first!, second!].flatMap(of))
      expect(entry.querySelector<HTMLAnchorElement>('.lp-permalink')!.hash).to.equal(
        `#${entry.id}`,
      );
    location.hash = 'lp-faq-sleep-es';
    await settle(second!);
    await new Promise((done) => setTimeout(done, 50));
    expect(second!.querySelector<HTMLDetailsElement>('#lp-faq-sleep-es')!.open).to.equal(true);
    expect(first!.querySelector<HTMLDetailsElement>('#lp-faq-sleep')!.open).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a link follows when the language of the second changes', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div><lp-faq lang="en"></lp-faq><lp-faq lang="es"></lp-faq></div>`,
    );
    const second = outer.querySelectorAll('lp-faq')[1] as unknown as HTMLElement;
    await settle(second);
    second.lang = 'ar';
    await settle(second);
    const entry = second.querySelector('.lp-entry')!;
    expect(entry.id).to.match(/-ar$/);
    expect(entry.querySelector<HTMLAnchorElement>('.lp-permalink')!.hash).to.equal(`#${entry.id}`);
  });
});

describe('words that another script brings', () => {
  it('change nothing of English, however they call themselves', () => {
    for (const lang of ['en', 'EN', 'en ', 'eng', ' En'])
      add({ ...en, lang, results: { ...en.results, emergency: en.results['self-care'] } });
    expect(packs.get('en') === en).to.equal(true);
    expect(
      [...packs.values()].filter(
        ({ results }) =>
          results.emergency !== en.results.emergency &&
          results.emergency === en.results['self-care'],
      ),
    ).to.deep.equal([]);
  });

  it('are refused where they are of another version or no whole language', () => {
    const heard = listen();
    const known = packs.size;
    add({ ...es, lang: 'pt' }, '0.0.1');
    const torn: Partial<Record<keyof Pack, unknown>> = { ...ar, lang: 'fa' };
    delete torn.results;
    add(torn);
    add({ ...es, lang: '' });
    add({ ...es, lang: 'und' });
    for (const odd of [null, undefined, 'es', { lang: 7 }])
      expect(() => {
        add(odd);
      }).to.throw();
    heard.stop();
    expect(packs.size).to.equal(known);
  });
});
