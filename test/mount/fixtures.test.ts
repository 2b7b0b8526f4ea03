/** What sanitizers, editors and WordPress left of our snippets (`npm run fixtures`), on a host's page. */
import { expect } from '@open-wc/testing';
import { closeAll, one, open, script, shows, until } from '../embed/page.js';

interface Snippet {
  readonly kind: 'risk-checker' | 'faq' | 'red-flags';
  readonly way: string;
  readonly input: string;
  readonly output: string;
  readonly becomes: 'own' | 'script' | 'text';
}

interface Fixture {
  readonly tool: string;
  readonly version: string;
  readonly snippets: readonly Snippet[];
}

const NAMES = [
  'ckeditor5',
  'dompurify',
  'quill',
  'sanitize-html',
  'tinymce',
  'wordpress-administrator',
  'wordpress-author',
];
const KINDS = ['risk-checker', 'faq', 'red-flags'] as const;
const OURS = KINDS.map((kind) => `lp-${kind}`).join();
const LINK = 'https://hospital.example/after-a-lumbar-puncture';
/** Of the script; those in the snippets that can have one say GB-ENG. */
const SCRIPT = script('defer', '').replace(' src', ' data-lp-region="NZ" src');

const isFromLink = ({ way }: Snippet) => way.startsWith('link');
const isElement = ({ becomes }: Snippet) => becomes !== 'text';

/** Each output in a section of its own, so that what one leaves open ends there. */
const bodyOf = (snippets: readonly Snippet[]) =>
  snippets.map(({ output }) => `<section>${output}</section>`).join('');

/** Where a reader finds the numbers that the author wrote. */
const numbersIn = (section: Element) =>
  ['tel:999', 'tel:01632960123', 'tel:111'].filter((number) =>
    shows(one(section, `[href="${number}"]`)),
  );

async function read(name: string): Promise<Fixture> {
  const response = await fetch(`/test/mount/fixtures/${name}.json`);
  return (await response.json()) as Fixture;
}

const fixtures = await Promise.all(NAMES.map(read));

for (const { tool, version, snippets } of fixtures) {
  describe(`what ${tool} ${version} leaves of a snippet`, () => {
    afterEach(closeAll);

    it('is for each element in every way that the README has', () => {
      for (const kind of KINDS) {
        const ways = snippets.filter((snippet) => snippet.kind === kind);
        expect(ways.map(({ way }) => way)).to.deep.equal([
          'tag',
          'data-lp',
          'class',
          'link with data-lp',
          'link with class',
          'link alone',
        ]);
      }
    });

    it('can become each element in one way at least, and only where something of it is left', () => {
      for (const kind of KINDS) {
        expect(snippets.some((one) => one.kind === kind && isElement(one))).to.equal(true);
      }
      for (const snippet of snippets.filter(isElement)) {
        expect(snippet.output).to.match(new RegExp(`lp-${snippet.kind}|data-lp="?${snippet.kind}`));
        expect(snippet.becomes === 'own').to.equal(snippet.output.includes('GB-ENG'));
      }
    });

    it('shows the numbers and a working link where there is no script', async () => {
      const { document } = await open({ body: bodyOf(snippets) });
      const sections = [...document.querySelectorAll('body > section')];
      expect(sections.length).to.equal(snippets.length);
      for (const [index, snippet] of snippets.entries()) {
        const section = sections[index]!;
        expect(numbersIn(section), snippet.input).to.have.length(3);
        if (!isFromLink(snippet)) continue;
        const link = one<HTMLAnchorElement>(section, 'a');
        expect(link.href.split('#')[0]).to.equal(LINK);
        expect(shows(link)).to.equal(true);
      }
    });

    for (const kind of KINDS) {
      it(`becomes lp-${kind} once, or stays text and link`, async () => {
        const some = snippets.filter((snippet) => snippet.kind === kind);
        const { document, window, errors } = await open({ head: SCRIPT, body: bodyOf(some) });
        await until('the script', () => window.customElements.get('lp-faq'));
        const sections = [...document.querySelectorAll('body > section')];
        for (const [index, snippet] of some.entries()) {
          const section = sections[index]!;
          const elements = [...section.querySelectorAll(OURS)];
          const names = elements.map(({ localName }) => localName);
          expect(names, snippet.output).to.deep.equal(isElement(snippet) ? [`lp-${kind}`] : []);
          if (isFromLink(snippet)) {
            const link = one<HTMLAnchorElement>(section, 'a');
            expect(link.href.split('#')[0]).to.equal(LINK);
            expect(shows(link), snippet.output).to.equal(!isElement(snippet));
          }
          const [element] = elements;
          if (!element) {
            expect(numbersIn(section)).to.have.length(3);
            continue;
          }
          const ours = element.shadowRoot ?? element;
          const number = snippet.becomes === 'own' ? '999' : '111';
          const call = await until(`a call to ${number}`, () =>
            [...ours.querySelectorAll(`[href="tel:${number}"]`)].find(shows),
          );
          expect(shows(call)).to.equal(true);
        }
        expect(errors).to.deep.equal([]);
      });
    }
  });
}
