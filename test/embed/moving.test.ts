/** Elements that come later, move, leave and come back work on, and leave nothing behind. */
import { expect } from '@open-wc/testing';
import { people } from '../support/people.js';
import { part, press, questionOn, tick, walk, type Checker } from '../support/journey.js';
import { countListeners } from './listeners.js';
import { closeAll, one, open, script, until, type Page } from './page.js';

const TAGS = ['lp-risk-checker', 'lp-faq', 'lp-red-flags'] as const;
const PLACES = `
  <lp-settings region="GB-ENG" id="england"></lp-settings>
  <lp-settings region="NZ" id="zealand"></lp-settings>
  <div id="shadowed"></div><main></main>`;

/** A page whose script has run and that holds none of our elements, and who listens on it. */
async function empty(): Promise<{ page: Page; listeners: () => readonly string[] }> {
  let listeners: () => readonly string[] = () => [];
  const page = await open({
    head: script(),
    body: '<main></main>',
    before: (window) => {
      listeners = countListeners(window);
    },
  });
  return { page, listeners };
}

/** All three, put into a place by a script of the page. */
function insert({ document }: Page, into: ParentNode): readonly Checker[] {
  const made = TAGS.map((tag) => document.createElement(tag) as unknown as Checker);
  for (const element of made) into.append(element);
  return made;
}

const numbersIn = (element: Element): readonly string[] =>
  [...(element.shadowRoot ?? element).querySelectorAll('.lp-call')].map((line) => line.textContent);

/** All three show this number, and none shows the other. */
async function show(elements: readonly Element[], number: string, other?: string): Promise<void> {
  const shows = (element: Element, text: string) =>
    numbersIn(element).some((line) => line.includes(text));
  await until(`${number} in all three`, () => elements.every((element) => shows(element, number)));
  if (other) expect(elements.some((element) => shows(element, other))).to.equal(false);
}

describe('elements on a living page', () => {
  afterEach(closeAll);

  it('start when they are inserted later', async () => {
    const page = await open({ head: script('defer'), body: PLACES });
    const elements = insert(page, one(page.document, '#england'));
    await show(elements, '999');
    expect((await walk(elements[0]!, people.soon)).urgency).to.equal('soon');
    one(page.document, 'main').insertAdjacentHTML('beforeend', '<lp-faq></lp-faq>');
    await until('a second FAQ', () => page.document.querySelector('main summary'));
    expect(page.errors).to.deep.equal([]);
  });

  it('keep their state when they move, and take what is said at the new place', async () => {
    const page = await open({ head: script(), body: PLACES });
    const elements = insert(page, one(page.document, '#england'));
    const [checker, faq] = elements as [Checker, Checker];
    await show(elements, '999');
    await press(checker, 'start');
    await tick(checker, people.soon['age']!);
    await press(checker, 'continue');
    one<HTMLDetailsElement>(faq, 'details').open = true;
    const zealand = one(page.document, '#zealand');
    zealand.append(...elements);
    await show(elements, '111', '999');
    expect(questionOn(checker)).to.equal('nerves');
    expect(one<HTMLDetailsElement>(faq, 'details').open).to.equal(true);
    expect((await walk(checker, people.soon)).urgency).to.equal('soon');
    expect(page.events.map(({ type }) => type)).to.deep.equal(['lp-start']);
  });

  it('work on when they are put back, also into a shadow root of the page', async () => {
    const page = await open({ head: script(), body: PLACES });
    const elements = insert(page, one(page.document, '#england'));
    const [checker] = elements as [Checker];
    await show(elements, '999');
    await press(checker, 'start');
    for (const element of elements) element.remove();
    await until('the end of the run', () => page.events.some(({ type }) => type === 'lp-end'));
    const root = one(page.document, '#shadowed').attachShadow({ mode: 'open' });
    root.append(...elements);
    await show(elements, '112', '999');
    await press(checker, 'back');
    expect((await walk(checker, people['self-care'])).urgency).to.equal('self-care');
    const summary = one(root, 'lp-faq summary');
    summary.click();
    expect(summary.closest('details')!.open).to.equal(true);
    expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    expect(page.errors).to.deep.equal([]);
  });

  it('leave no listener behind', async () => {
    const { page, listeners } = await empty();
    const before = listeners();
    const elements = insert(page, one(page.document, 'main'));
    const [checker] = elements as [Checker];
    await show(elements, '112');
    await walk(checker, people.emergency);
    expect(listeners().length, 'while they are there').to.be.greaterThan(before.length);
    one(page.document, 'body').prepend(...elements);
    await show(elements, '112');
    for (const element of elements) element.remove();
    expect(listeners()).to.deep.equal(before);
    one(page.document, 'main').append(...elements);
    await until('the checker', () => part(checker, 'result'));
    one(page.document, 'main').replaceChildren();
    expect(listeners()).to.deep.equal(before);
  });

  it('leave no sheet behind, and no child that was not theirs', async () => {
    const { page } = await empty();
    const main = one(page.document, 'main');
    const elements = insert(page, main);
    await show(elements, '112');
    expect(page.document.adoptedStyleSheets.length).to.equal(1);
    main.replaceChildren();
    expect(page.document.adoptedStyleSheets.length).to.equal(0);
    expect(page.document.body.children.length).to.equal(1);
    expect(page.document.head.querySelector('style')).to.equal(null);
  });
});
