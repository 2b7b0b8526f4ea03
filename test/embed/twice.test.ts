/** The script beside another copy of itself, or beside somebody else's `lp-settings`. */
import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { people } from '../support/people.js';
import { walk, type Checker } from '../support/journey.js';
import { begin, closeAll, makeGate, one, open, script, shows, until, type Page } from './page.js';
import { POLICY } from './policy.js';

const TAGS = ['lp-settings', 'lp-risk-checker', 'lp-faq', 'lp-red-flags'];
const ELEMENTS = `
  <lp-risk-checker region="GB-ENG"><p>Call us.</p></lp-risk-checker>
  <lp-faq region="GB-ENG"></lp-faq>
  <lp-red-flags region="GB-ENG"></lp-red-flags>`;

const classes = ({ window }: Page) => TAGS.map((tag) => window.customElements.get(tag));

/** A page in which one script runs, then another. */
async function after(first: string, second: string, csp: string): Promise<Page> {
  const gate = makeGate();
  const page = await begin({ head: first, body: `${ELEMENTS}${gate.mark}${second}`, csp });
  await until('the first script', () => page.window.customElements.get('lp-faq'));
  await until('the FAQ', () => page.document.querySelector('lp-faq summary'));
  const before = classes(page);
  await gate.open();
  await page.loaded;
  expect(classes(page), 'the first stays').to.deep.equal(before);
  return page;
}

/** All works as if there were one script; the console has one line. */
async function works(page: Page, line: RegExp): Promise<void> {
  const checker = one(page.document, 'lp-risk-checker') as unknown as Checker;
  expect((await walk(checker, people.emergency)).urgency).to.equal('emergency');
  expect(page.document.querySelectorAll('#lp-faq-back-months-later').length).to.equal(1);
  expect(page.document.querySelectorAll('lp-red-flags .lp-emergency').length).to.equal(1);
  expect(page.document.adoptedStyleSheets.length).to.equal(1);
  expect(page.errors).to.deep.equal([]);
  expect(page.lines.length, page.lines.join('\n')).to.equal(1);
  expect(page.lines[0]).to.match(line);
}

const quoted = version.replaceAll('.', '\\.');
const bothVersions = (loaded: string, there: string) =>
  new RegExp(`^warn: .*${loaded}.*not started.*${there}`);

for (const [where, csp] of [
  ['on any page', ''],
  ['under Trusted Types', POLICY],
] as const) {
  describe(`the script twice, ${where}`, () => {
    afterEach(closeAll);

    it('in the same version: the first stays, one line says so', async () => {
      const page = await after(script(), script(), csp);
      await works(page, new RegExp(`^info: .*${quoted} is already loaded`));
    });

    it('at the same time', async () => {
      const page = await open({
        head: script('async') + script('async') + script('defer'),
        body: ELEMENTS,
        csp,
      });
      const { lines } = page;
      expect(lines.length).to.equal(2);
      expect(lines.every((line) => line.startsWith('info: '))).to.equal(true);
      expect(page.errors).to.deep.equal([]);
      expect(page.document.querySelectorAll('#lp-faq-back-months-later').length).to.equal(1);
    });

    it('in a newer version: the first stays, one line names both', async () => {
      const page = await after(script(), script('', 'version=9.8.7'), csp);
      await works(page, bothVersions('9\\.8\\.7', quoted));
    });

    it('in an older version: the same', async () => {
      const page = await after(script('', 'version=0.0.1'), script('async'), csp);
      await works(page, bothVersions(quoted, '0\\.0\\.1'));
    });

    it("beside somebody else's lp-settings: theirs stays, and so does every fallback", async () => {
      let theirs: CustomElementConstructor | undefined;
      const page = await open({
        head: script(),
        body: ELEMENTS,
        csp,
        before(window) {
          theirs = class extends window.HTMLElement {};
          window.customElements.define('lp-settings', theirs);
        },
      });
      expect(classes(page)).to.deep.equal([theirs, undefined, undefined, undefined]);
      expect(page.errors).to.deep.equal([]);
      expect(page.lines.length).to.equal(1);
      expect(page.lines[0]).to.match(bothVersions(quoted, 'unknown'));
      expect(shows(one(page.document, 'lp-risk-checker p'))).to.equal(true);
    });
  });
}
