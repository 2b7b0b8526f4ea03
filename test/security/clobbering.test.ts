/**
 * Pasted markup without any script can stand in for what a page's scripts ask the browser: an image
 * called `currentScript`, a form with a field called `matches`.
 */
import { expect } from '@open-wc/testing';
import { closeAll, open, script, until, type Page } from '../embed/page.js';
import { TAGS } from './places.js';
import { emergencyNumbers, links } from './watch.js';

const ELEMENTS = TAGS.map(
  (tag) =>
    `<${tag} region="GB-ENG"><p>In an emergency call <a href="tel:999">999</a>.</p></${tag}>`,
).join('');

/** Whatever the script asks the document for, by name. */
async function asked(): Promise<readonly string[]> {
  const code = await (await fetch('/guest/lp-aftercare.js')).text();
  const used = new Set([...code.matchAll(/\.([a-zA-Z]+)\b/g)].map(([, name]) => name!));
  return [...used].filter((name) => name in document && name !== 'constructor').sort();
}

const find = ({ document }: Page, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

/** What an element shows a reader. */
function shown(element: Element): string {
  const root = element.shadowRoot ?? element;
  if (root.querySelector('[part=safe] [href="tel:999"]')) return 'safe page';
  if (emergencyNumbers(element).length) return 'ready';
  return (element as HTMLElement).innerText.includes('999') ? 'fallback' : 'nothing';
}

describe('pasted markup that stands in for the browser', () => {
  afterEach(closeAll);

  it('leaves every element with its numbers, in the safe page or as the page wrote them', async function () {
    this.timeout(110_000);
    const names = await asked();
    expect(names).to.include.members(['createElement', 'currentScript', 'getElementById']);
    const states = new Map<string, string>();
    for (const name of names) {
      const clobber = `<img name="${name}"><form name="${name}"><input name="${name}"></form>`;
      const page = await open({ body: clobber + ELEMENTS + script() });
      // Where the script has ended there is nothing to wait for but what it has put off.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const found = find(page, TAGS.join());
      expect(found.length, name).to.equal(TAGS.length);
      for (const element of found) {
        for (const href of links(element)) expect(['tel:999', 'tel:111'], name).to.include(href);
        states.set(`${name} ${element.localName}`, shown(element));
      }
      page.frame.remove();
    }
    const bare = [...states].filter(([, state]) => state === 'nothing');
    expect(bare).to.deep.equal([]);
    // The names do stand in: where the document itself is taken, nothing can be made as usual.
    expect(states.get('createElement lp-faq')).to.equal('safe page');
    expect(states.get('currentScript lp-faq')).to.equal('ready');
  });

  it('an image called currentScript says nothing in the name of the script tag', async () => {
    const page = await open({
      head: '<meta name="x">',
      body: `<img name="currentScript" data-lp-region="US">${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}${script('data-lp-region="GB-ENG"')}`,
    });
    await until('the numbers', () => find(page, 'lp-red-flags .lp-call-link').length > 0);
    for (const element of find(page, TAGS.join()))
      expect(emergencyNumbers(element)).to.deep.equal(['tel:999 Call 999']);
  });

  it('text with the id of the settings says nothing in their name', async () => {
    const page = await open({
      head: script(),
      body: `<p id="hospital">{"region":"US"}</p>
        ${TAGS.map((tag) => `<${tag} settings="hospital"></${tag}>`).join('')}
        <script type="application/json" id="hospital">{"region":"GB-ENG"}</script>`,
    });
    await until('the numbers', () => find(page, 'lp-red-flags .lp-call-link').length > 0);
    for (const element of find(page, TAGS.join()))
      expect(emergencyNumbers(element)).to.deep.equal(['tel:999 Call 999']);
  });

  it('a form whose fields are called like what it is asked keeps nothing else from being mounted', async () => {
    const form = (inside: string) =>
      `<form class="lp-faq" data-lp="faq">${[
        'matches',
        'closest',
        'getAttribute',
        'classList',
        'querySelectorAll',
        'localName',
      ]
        .map((name) => `<input name="${name}">`)
        .join('')}${inside}</form>`;
    const place = '<div class="lp-red-flags" data-lp-region="GB-ENG"></div>';
    const page = await open({
      head: script(),
      body: `${form('')}<a href="/faq" data-lp="faq">Questions</a>${form('')}${place}<main></main>`,
    });
    await until('those of the source', () => find(page, 'lp-faq, lp-red-flags').length === 2);
    find(page, 'main')[0]!.innerHTML = form(place) + place;
    await until('those that came later', () => find(page, 'main lp-red-flags li').length > 0);
    await until('both', () => find(page, 'main lp-red-flags').length === 2);
    expect(page.errors).to.deep.equal([]);
  });
});
