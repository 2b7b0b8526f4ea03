/** Browsers that lack something: the table of the README, each of its rows taken away. */
import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { people } from '../support/people.js';
import { part, walk, type Checker } from '../support/journey.js';
import { closeAll, one, open, script, shows, until, type HostWindow, type Page } from './page.js';
import { POLICY } from './policy.js';

const BODY = `
  <lp-risk-checker><p id="checker">Call <a href="tel:999">999</a>.</p></lp-risk-checker>
  <lp-red-flags><p id="flags">Call <a href="tel:999">999</a>.</p></lp-red-flags>
  <lp-faq><p id="faq">Call <a href="tel:999">999</a>.</p></lp-faq>
  <div data-lp="red-flags"><p id="place">Call <a href="tel:999">999</a>.</p></div>
  <p><a id="link" href="/leaflet" data-lp="faq">Questions and answers</a></p>`;
const WRITTEN = ['checker', 'flags', 'faq', 'place', 'link'];
const REGION = 'defer data-lp-region="GB-ENG"';

/** A page in a browser that is made what it is before anything runs there. */
const openIn = (before: (window: HostWindow) => void, csp?: string): Promise<Page> =>
  open({ head: script(REGION), body: BODY, before, ...(csp && { csp }) });

const remove = (from: object, ...names: string[]) => {
  for (const name of names) Reflect.deleteProperty(from, name);
};

const seen = ({ document }: Page) => WRITTEN.filter((id) => shows(one(document, `#${id}`)));

/** All three are there with the number, and a patient gets through the questions. */
async function works(page: Page): Promise<void> {
  const { document } = page;
  const checker = one<Checker>(document, 'lp-risk-checker');
  await until('a checker', () => checker.shadowRoot && part(checker, 'button-start'));
  for (const tag of ['lp-red-flags', 'lp-faq']) {
    const call = await until(tag, () => document.querySelector(`${tag} .lp-own [href="tel:999"]`));
    expect(shows(call), tag).to.equal(true);
  }
  const { urgency } = await walk(checker, people.emergency);
  expect(urgency).to.equal('emergency');
  const calls = [...checker.shadowRoot!.querySelectorAll('[href="tel:999"]')];
  expect(calls.some(shows)).to.equal(true);
  expect(page.errors).to.deep.equal([]);
  expect(page.lines).to.deep.equal([]);
}

const styleOf = ({ window }: Page, element: Element) => window.getComputedStyle(element);
const card = ({ document }: Page) => one(document, 'lp-red-flags .lp-emergency');
const cardOfChecker = ({ document }: Page) =>
  one(one(document, 'lp-risk-checker').shadowRoot!, '.lp-emergency');
const titleOf = (found: Element) => one(found, '.lp-card-title');

/** As `replaceSync` is the one door for styles, it stands for a parser that knows less. */
function withoutCss(known: RegExp, unknown: string, met: () => void): (window: HostWindow) => void {
  return ({ CSSStyleSheet: { prototype } }) => {
    const { replaceSync } = prototype;
    prototype.replaceSync = function (text) {
      if (text.search(known) >= 0) met();
      replaceSync.call(this, text.replace(known, unknown));
    };
  };
}

describe('a browser that lacks something', () => {
  afterEach(closeAll);

  const needed: Record<string, (window: HostWindow) => object> = {
    customElements: (window) => window,
    MutationObserver: (window) => window,
    WeakRef: (window) => window,
    attachShadow: ({ Element }) => Element.prototype,
    replaceChildren: ({ Element }) => Element.prototype,
  };
  for (const [name, from] of Object.entries(needed)) {
    it(`keeps what stands in the page without ${name}, and one line says why`, async () => {
      const page = await openIn((window) => {
        remove(from(window), name);
        expect(name in from(window)).to.equal(false);
      });
      expect(seen(page)).to.deep.equal(WRITTEN);
      expect(page.lines).to.deep.equal([
        `info: lp-aftercare ${version} not started: this browser has no ${name}.`,
      ]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('keeps what stands in the page where it cannot read the script', async () => {
    // The version stands in the first comment of the script.
    const query = `version=${encodeURIComponent('*/ class { static ( } /*')}`;
    const page = await open({ head: script(REGION, query), body: BODY });
    expect(seen(page)).to.deep.equal(WRITTEN);
    expect(page.errors).to.have.length(1);
    expect(page.errors[0]).to.contain('SyntaxError');
    expect(page.window.customElements.get('lp-faq') === undefined).to.equal(true);
  });

  for (const csp of ['', POLICY]) {
    it(`works without constructed sheets, ${csp ? 'as plain text under a policy' : 'in looks of its own'}`, async () => {
      const page = await openIn((window) => {
        remove(window.Document.prototype, 'adoptedStyleSheets');
        remove(window.ShadowRoot.prototype, 'adoptedStyleSheets');
        remove(window.CSSStyleSheet.prototype, 'replace', 'replaceSync');
        window.CSSStyleSheet = class extends window.CSSStyleSheet {
          constructor() {
            super();
            throw new TypeError('Illegal constructor');
          }
        };
      }, csp);
      await works(page);
      expect(seen(page)).to.deep.equal([]);
      const inChecker = one(page.document, 'lp-risk-checker').shadowRoot!;
      expect(styleOf(page, one(page.document, '.lp-card')).borderTopWidth).to.equal('0px');
      const width = styleOf(page, one(inChecker, '.lp-card')).borderTopWidth;
      expect(width).to.equal(csp ? '0px' : '6px');
    });
  }

  const looks: Record<string, readonly [RegExp, string, (page: Page) => void]> = {
    'cascade layers': [
      /@layer/g,
      '@unknown',
      (page) => {
        expect(styleOf(page, card(page)).borderTopWidth).to.equal('0px');
        expect(styleOf(page, cardOfChecker(page)).borderTopWidth).to.equal('6px');
      },
    ],
    'container queries': [
      /@container/g,
      '@unknown',
      (page) => {
        expect(styleOf(page, cardOfChecker(page)).minHeight).to.equal('0px');
      },
    ],
    'color-mix()': [
      /color-mix\(/g,
      'unknown(',
      (page) => {
        const line = styleOf(page, one(page.document, '.lp-group'));
        expect(line.borderTopStyle).to.equal('none');
        expect(styleOf(page, card(page)).borderTopWidth).to.equal('6px');
      },
    ],
    'light-dark()': [
      /light-dark\(/g,
      'unknown(',
      (page) => {
        for (const one of [card(page), cardOfChecker(page)]) {
          const { borderTopWidth, borderTopColor, color } = styleOf(page, one);
          expect(borderTopWidth).to.equal('6px');
          expect(borderTopColor).to.equal(color);
        }
        for (const title of [titleOf(card(page)), titleOf(cardOfChecker(page))]) {
          const { backgroundColor, color } = styleOf(page, title);
          expect([backgroundColor, color]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)']);
        }
        const link = one(card(page), 'a');
        link.focus({ focusVisible: true });
        const { outlineStyle, outlineWidth } = styleOf(page, link);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      },
    ],
    ':has(), rotate, scale, :dir(), text-wrap and accent-color': [
      /:has\(|:dir\(|\b(rotate|scale|text-wrap|accent-color):/g,
      '-unknown$&',
      (page) => {
        expect(styleOf(page, card(page)).borderTopWidth).to.equal('6px');
      },
    ],
  };
  for (const [name, [known, unknown, holds]] of Object.entries(looks)) {
    it(`works without ${name}`, async () => {
      let met = 0;
      const page = await openIn(withoutCss(known, unknown, () => (met += 1)));
      await works(page);
      expect(seen(page)).to.deep.equal([]);
      expect(met).to.be.greaterThan(0);
      holds(page);
    });
  }

  it('works without highlights and sharing, and offers neither', async () => {
    const page = await openIn((window) => {
      remove(window, 'Highlight');
      remove(window.CSS, 'highlights');
      remove(window.Navigator.prototype, 'share');
    });
    const faq = await until('the search', () => page.document.querySelector('lp-faq input'));
    (faq as HTMLInputElement).value = 'headache';
    faq.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
    await until('what was found', () => page.document.querySelector('lp-faq details[hidden]'));
    await works(page);
    const checker = one<Checker>(page.document, 'lp-risk-checker');
    expect(part(checker, 'button-share') === null).to.equal(true);
    expect(part(checker, 'button-copy') === null).to.equal(false);
  });
});
