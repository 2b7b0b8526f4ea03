/** The structured data of `<lp-faq json-ld>`: one block in the head, in step with what shows. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { FaqEntry } from '../../src/content/types.js';
import { addLanguage } from '../../src/i18n/index.js';
import { faqPage } from '../../src/elements/lp-faq/json-ld.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import { closeAll, one, open, script, until } from '../embed/page.js';
import { POLICY } from '../embed/policy.js';
import { hearViolations } from '../embed/traps.js';

const TYPE = 'script[type="application/ld+json"]';

interface Question {
  readonly '@type': string;
  readonly name: string;
  readonly acceptedAnswer: { readonly '@type': string; readonly text: string };
}
interface Block {
  readonly '@context': string;
  readonly '@type': readonly string[];
  readonly inLanguage: string;
  readonly lastReviewed: string;
  readonly citation: readonly { '@type': string; name: string; url?: string }[];
  readonly mainEntity: readonly Question[];
}

const blocks = (page: Document = document): HTMLScriptElement[] => [
  ...page.querySelectorAll<HTMLScriptElement>(TYPE),
];
const read = (page?: Document): Block => JSON.parse(blocks(page)[0]!.textContent) as Block;
const asked = (page?: Document): string[] => read(page).mainEntity.map(({ name }) => name);
const questions = (wanted: (entry: FaqEntry) => boolean): string[] =>
  en.faq.filter(wanted).map(({ question }) => question);
const kept = ({ keep }: FaqEntry): boolean => keep ?? false;

async function settled(...elements: LpFaq[]): Promise<void> {
  for (const element of elements) await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  for (const element of elements) await element.updateComplete;
}

const make = (): Promise<LpFaq> => fixture(html`<lp-faq json-ld region="GB-ENG"></lp-faq>`);

/** What schema.org and the search engines ask of an FAQPage. */
function holds(page: Block): void {
  expect(page['@context']).to.equal('https://schema.org');
  expect(page['@type']).to.have.members(['FAQPage', 'MedicalWebPage']);
  expect(page.inLanguage).to.equal('en');
  expect(page.lastReviewed).to.match(/^\d{4}-\d\d-\d\d$/);
  expect(page.mainEntity.length).to.be.greaterThan(0);
  for (const { '@type': type, name, acceptedAnswer } of page.mainEntity) {
    expect(type).to.equal('Question');
    expect(name.trim()).to.not.equal('');
    expect(acceptedAnswer['@type']).to.equal('Answer');
    expect(acceptedAnswer.text.trim()).to.not.equal('');
  }
  expect(page.citation.length).to.be.greaterThan(0);
  for (const { '@type': type, name, url } of page.citation) {
    expect(type).to.equal('CreativeWork');
    expect(name.trim()).to.not.equal('');
    if (url) expect(() => new URL(url)).to.not.throw();
  }
}

describe('structured data of lp-faq', () => {
  afterEach(() => {
    closeAll();
    for (const faq of document.querySelectorAll('lp-faq')) faq.remove();
    for (const block of blocks()) block.remove();
  });

  it('is off unless it is asked for', async () => {
    const faq = await fixture<LpFaq>(html`<lp-faq region="GB-ENG"></lp-faq>`);
    expect(blocks()).to.deep.equal([]);
    faq.toggleAttribute('json-ld', true);
    await settled(faq);
    expect(blocks()).to.have.length(1);
    faq.toggleAttribute('json-ld', false);
    await settled(faq);
    expect(blocks()).to.deep.equal([]);
  });

  it('is one block in the head with every question, answer and source that shows', async () => {
    await make();
    expect(blocks()).to.have.length(1);
    expect(blocks()[0]!.parentElement).to.equal(document.head);
    const page = read();
    holds(page);
    expect(page.lastReviewed).to.equal(en.lastChecked);
    expect(asked()).to.deep.equal(questions(() => true));
    for (const [at, entry] of en.faq.entries()) {
      const { text } = page.mainEntity[at]!.acceptedAnswer;
      for (const words of [...entry.answer.flat(), entry.help]) expect(text).to.contain(words);
    }
    const cited = new Set(en.faq.flatMap(({ sources }) => sources));
    expect(page.citation).to.have.length(cited.size);
  });

  it('has no number of the page in it', async () => {
    await fixture(
      html`<lp-faq
        json-ld
        region="GB-ENG"
        team-phone="01632 960123"
        crisis-phone="116 123"
      ></lp-faq>`,
    );
    for (const { acceptedAnswer } of read().mainEntity) {
      expect(acceptedAnswer.text).not.to.match(/\b(112|911|999|988|116 ?123|960123)\b|tel:/);
    }
    expect(read().mainEntity.length).to.equal(en.faq.length);
  });

  it('is in step with the topics', async () => {
    const faq = await make();
    faq.setAttribute('topics', 'headache');
    await settled(faq);
    expect(asked()).to.deep.equal(questions((entry) => kept(entry) || entry.topic === 'headache'));
    expect(blocks()).to.have.length(1);
  });

  it('stays one with several elements, has what any of them shows, and goes with the last', async () => {
    const first = await fixture<LpFaq>(html`<lp-faq json-ld topics="headache"></lp-faq>`);
    const second = await fixture<LpFaq>(html`<lp-faq json-ld topics="children"></lp-faq>`);
    const third = await fixture<LpFaq>(html`<lp-faq topics="medicines"></lp-faq>`);
    await settled(first, second, third);
    const both = questions(({ keep, topic }) => keep ?? ['headache', 'children'].includes(topic));
    expect(blocks()).to.have.length(1);
    expect(asked()).to.have.members(both);
    first.remove();
    expect(blocks()).to.have.length(1);
    expect(asked()).to.deep.equal(questions((entry) => kept(entry) || entry.topic === 'children'));
    second.remove();
    expect(blocks()).to.deep.equal([]);
  });

  it('stays one when the element is moved, and comes back with it', async () => {
    const faq = await make();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(faq);
    await settled(faq);
    expect(blocks()).to.have.length(1);
    faq.remove();
    expect(blocks()).to.deep.equal([]);
    await settled(faq);
    expect(blocks()).to.deep.equal([]);
    place.append(faq);
    await settled(faq);
    expect(blocks()).to.have.length(1);
    expect(asked()).to.have.length(en.faq.length);
    place.remove();
  });

  it('is in the language of the element', async () => {
    addLanguage({
      ...en,
      lang: 'cy',
      faq: en.faq.map((entry) => ({ ...entry, question: `Cy ${entry.question}` })),
    });
    const faq = await make();
    faq.lang = 'cy';
    await settled(faq);
    expect(blocks()).to.have.length(1);
    expect(read().inLanguage).to.equal('cy');
    expect(asked()).to.deep.equal(en.faq.map(({ question }) => `Cy ${question}`));
    const other = await fixture<LpFaq>(html`<lp-faq json-ld lang="en"></lp-faq>`);
    await settled(other);
    expect(asked(), 'one language in one block').to.have.length(en.faq.length);
    expect(asked().every((question) => question.startsWith('Cy '))).to.equal(true);
    other.remove();
    faq.lang = 'en';
    await settled(faq);
    expect(blocks()).to.have.length(1);
    expect(asked()).to.deep.equal(questions(() => true));
  });

  it('leaves the block of the page the only one', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.setAttribute('data-lp-faq', '');
    own.text = faqPage(en, en.faq);
    document.body.append(own);
    const faq = await make();
    await settled(faq);
    expect(blocks()).to.deep.equal([own]);
    own.remove();
  });

  it('leaves structured data of other kinds alone', async () => {
    const other = document.createElement('script');
    other.type = 'application/ld+json';
    other.text = '{"@type":"Hospital"}';
    document.head.append(other);
    const faq = await make();
    expect(blocks()).to.have.length(2);
    faq.remove();
    expect(blocks()).to.deep.equal([other]);
  });

  it('never ends the script it stands in, whatever the words are', () => {
    const words = '</script><script>alert(1)</script><!-- <script>';
    const [first] = en.faq;
    const text = faqPage(en, [{ ...first!, question: words, answer: [words, [words]] }]);
    expect(text).not.to.contain('<');
    expect((JSON.parse(text) as Block).mainEntity[0]!.name).to.equal(words);
    const parsed = new DOMParser().parseFromString(
      `<script type="application/ld+json">${text}</script>`,
      'text/html',
    );
    expect(parsed.querySelectorAll('script')).to.have.length(1);
  });

  it('raises no report on a page with Trusted Types, and is data that never runs', async () => {
    let violations: readonly string[] = [];
    const page = await open({
      head: script('defer'),
      body: '<lp-faq json-ld region="GB-ENG"></lp-faq>',
      csp: POLICY,
      before: (window) => (violations = hearViolations(window)),
    });
    await until('the FAQ', () => page.document.querySelector('lp-faq .lp-entry'));
    await until('the block', () => blocks(page.document).length);
    holds(read(page.document));
    expect(blocks(page.document)).to.have.length(1);
    const faq = one(page.document, 'lp-faq');
    faq.setAttribute('topics', 'headache');
    await until('another block', () => asked(page.document).length < en.faq.length);
    faq.remove();
    expect(blocks(page.document)).to.deep.equal([]);
    // A violation is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.lines).to.deep.equal([]);
    // The policy is in force: a script whose text is a text is heard of.
    const plain = page.document.createElement('script');
    plain.append('{}');
    page.document.head.append(plain);
    await until('a violation', () => violations.length);
  });
});
