/** Which words an element shows, and what it says about them to those who read the page aloud. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpElement } from '../../src/elements/lp-element.js';
import { addLanguage } from '../../src/i18n/index.js';
import { listen, type Heard } from '../support/console.js';
import { rootOf } from './states.js';

/** The elements, words of theirs, and a language that nobody has. */
const TAGS = [
  ['lp-risk-checker', 'checker.title', 'tlh'],
  ['lp-faq', 'faq.emergency', 'vo'],
  ['lp-red-flags', 'flags.any', 'eo'],
] as const;

/** English with a mark in the words of each element. */
const marked = (mark: string, lang: string, dir: 'ltr' | 'rtl' = 'ltr') => ({
  ...en,
  lang,
  dir,
  ui: {
    ...en.ui,
    'checker.title': `${mark} ${en.ui['checker.title']}`,
    'faq.emergency': `${mark} ${en.ui['faq.emergency']}`,
    'flags.any': `${mark} ${en.ui['flags.any']}`,
  },
});

async function put(tag: string, lang: string): Promise<LpElement> {
  const place = await fixture(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag) as LpElement;
  element.setAttribute('region', 'GB-ENG');
  place.append(element);
  await element.updateComplete;
  return element;
}

const textOf = (element: HTMLElement): string => rootOf(element).textContent ?? '';

/** Language and direction that the words of an element are marked with. */
const marks = (element: HTMLElement): string[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>('.lp-own')].map(
    (own) => `${own.closest<HTMLElement>('[lang]')!.lang} ${getComputedStyle(own).direction}`,
  );

describe('the language of an element', () => {
  let heard: Heard;
  before(() => {
    addLanguage(marked('PARTOUT', 'fr'));
    addLanguage(marked('NUR-CH', 'de-CH'));
    addLanguage(marked('OVERAL', 'fa', 'rtl'));
  });
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  for (const [tag, key, lang] of TAGS) {
    it(`${tag} shows English where there are no such words, and names the language`, async () => {
      const element = await put(tag, lang);
      expect(textOf(element)).to.not.match(/PARTOUT|NUR-CH|OVERAL/);
      expect(textOf(element)).to.contain(en.ui[key]);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(`lang="${lang}"`).and.contain('"en"');
      for (const mark of marks(element)) expect(mark).to.equal('en ltr');
      expect(marks(element)).to.not.have.length(0);
      await put(tag, lang);
      expect(heard.warnings, 'once').to.have.length(1);
      expect(heard.errors).to.deep.equal([]);
    });

    it(`${tag} takes the nearest language that there is, and follows a change`, async () => {
      const element = await put(tag, 'fr-CA');
      expect(textOf(element)).to.contain('PARTOUT');
      expect(marks(element)[0]).to.equal('fr ltr');
      element.setAttribute('lang', 'de');
      await element.updateComplete;
      expect(textOf(element)).to.contain('NUR-CH').and.not.contain('PARTOUT');
      element.setAttribute('lang', 'fa');
      await element.updateComplete;
      expect(marks(element)[0]).to.equal('fa rtl');
      element.removeAttribute('lang');
      await element.updateComplete;
      expect(textOf(element)).to.contain('PARTOUT').and.not.contain('OVERAL');
      expect(heard.warnings).to.deep.equal([]);
    });
  }

  it('an entry of the FAQ that was open stays open in other words', async () => {
    const faq = await put('lp-faq', 'en');
    const sleep = faq.querySelector<HTMLDetailsElement>('#lp-faq-sleep')!;
    sleep.open = true;
    faq.setAttribute('lang', 'fr');
    await faq.updateComplete;
    expect(faq.querySelector('#lp-faq-sleep') === sleep).to.equal(true);
    expect(sleep.open).to.equal(true);
    expect(sleep.lang).to.equal('fr');
  });
});
