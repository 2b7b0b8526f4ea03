/** Placeholders in the source of a page, where an editor strips tags that it does not know. */
import { expect } from '@open-wc/testing';
import { people } from '../support/people.js';
import { part, walk, type Checker } from '../support/journey.js';
import { begin, closeAll, makeGate, one, open, script, shows, until, type Page } from './page.js';
import { POLICY } from './policy.js';
import { hearViolations } from './traps.js';

const PLACES = `
  <div id="div" data-lp="risk-checker" data-lp-region="GB-ENG">Call us.</div>
  <p><a id="link" href="/leaflet.pdf" data-lp="faq" data-lp-region="GB-ENG" data-lp-topics="back-months">Questions</a></p>
  <div id="class" class="wp-block lp-red-flags" data-lp-region="NZ"><p id="words">Warning signs</p></div>`;

const at = ({ document }: Page, id: string) => one(document, `#${id}`);

/** Every placeholder became its element, once, and each works. */
async function mounted(page: Page): Promise<void> {
  const { document } = page;
  const checker = await until('a checker', () => {
    const found = document.querySelector<Checker>('#div > lp-risk-checker');
    return found?.shadowRoot && part(found, 'button-start') && found;
  });
  const faq = await until('the FAQ', () => document.querySelector('#link + lp-faq'));
  const flags = await until('the flags', () => document.querySelector('#class > lp-red-flags'));
  await until('the words', () => faq.querySelector('summary') && flags.querySelector('li'));
  expect((await walk(checker, people.routine)).urgency).to.equal('routine');
  expect(flags.querySelector('[href="tel:111"]')).not.to.equal(null);
  expect(faq.querySelector('[href="tel:999"]')).not.to.equal(null);
  expect(faq.querySelector('#lp-faq-sleep'), 'another topic').to.equal(null);
  expect(shows(at(page, 'link'))).to.equal(false);
  expect(at(page, 'link').getAttribute('href')).to.equal('/leaflet.pdf');
  expect(shows(at(page, 'words'))).to.equal(false);
  expect(document.querySelectorAll('lp-risk-checker, lp-faq, lp-red-flags').length).to.equal(3);
  expect(page.errors).to.deep.equal([]);
  expect(page.lines).to.deep.equal([]);
}

describe('placeholders', () => {
  afterEach(closeAll);

  it('are what they are where there is no script', async () => {
    const page = await open({ body: PLACES });
    for (const id of ['div', 'link', 'words']) expect(shows(at(page, id)), id).to.equal(true);
  });

  for (const attributes of ['', 'defer', 'async', 'type="module"']) {
    it(`are mounted in their place, script ${attributes || 'alone'}`, async () => {
      const gate = makeGate();
      const page = await begin({ head: script(attributes), body: PLACES + gate.mark });
      await until('the places', () => page.document.querySelector('#words'));
      const nodes = ['div', 'link', 'class'].map((id) => at(page, id));
      await gate.open();
      await mounted(page);
      expect(['div', 'link', 'class'].map((id) => at(page, id))).to.deep.equal(nodes);
    });
  }

  it('are mounted when the script comes after the page, and when they do', async () => {
    const gate = makeGate();
    const page = await begin({ head: script('async', gate.query), body: '<main></main>' });
    await until('the page', () => page.document.querySelector('main'));
    await gate.open();
    await until('the script', () => page.window.customElements.get('lp-faq'));
    await page.loaded;
    one(page.document, 'main').innerHTML = `<section>${PLACES}</section>`;
    await mounted(page);
  });

  it('break no policy', async () => {
    let violations: readonly string[] = [];
    const page = await open({
      head: script(),
      body: PLACES,
      csp: POLICY,
      before: (window) => {
        violations = hearViolations(window);
      },
    });
    await mounted(page);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.deep.equal([]);
  });

  it('take along all their children, however slowly these come', async () => {
    const gate = makeGate();
    const page = await begin({
      head: script(),
      body: `<div id="div" data-lp="risk-checker">Call us.${gate.mark}<p id="late">Or come in.</p></div>`,
    });
    await until('the first words', () => page.document.body?.innerText.includes('Call us.'));
    expect(page.document.querySelector('lp-risk-checker')).to.equal(null);
    await gate.open();
    await page.loaded;
    await until('the checker', () => page.document.querySelector('#div > lp-risk-checker > #late'));
    expect(at(page, 'div').childNodes.length).to.equal(1);
    expect(shows(at(page, 'late'))).to.equal(false);
  });
});
