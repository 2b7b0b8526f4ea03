/**
 * Ten thousand hostile strings in a real page with the built script. Each stands once as an
 * attribute, once as a setting and once as a pasted child, many at a time.
 */
import { expect } from '@open-wc/testing';
import { type Checker } from '../support/journey.js';
import { closeAll, one, open, script, until, type Page } from '../embed/page.js';
import { POLICY } from '../embed/policy.js';
import { hearViolations } from '../embed/traps.js';
import { numbersFrom } from '../prove/random-patients.js';
import { hostileStrings } from './corpus.js';
import {
  intoAttributes,
  ontoScript,
  pasteInto,
  placeholders,
  settings,
  TAGS,
  type Next,
  type Tag,
} from './places.js';
import { alive, emergencyNumbers, isOurs, links, setAlarm, skeleton, turning } from './watch.js';

const COUNT = 10_000;
const SEED = 6;
const CORPUS = hostileStrings(COUNT, SEED);
const UNKNOWN = 'Call your local emergency number';
const EMERGENCY = ['tel:999 Call 999'];

const tags = (attributes = ''): string =>
  TAGS.map((tag) => `<${tag} ${attributes}></${tag}>`).join('');

const BODY = `
  <lp-settings region="GB-ENG" id="attributes">${tags()}</lp-settings>
  <section id="settings">${tags('region="GB-ENG" settings="block"')}</section>
  <section id="region"><lp-red-flags></lp-red-flags></section>
  <section id="children"></section>
  <section id="placeholders"></section>
  <script type="application/json" id="block">{}</script>`;

interface Watched extends Page {
  readonly raised: readonly string[];
  readonly violations: readonly string[];
}

async function watched(csp?: string): Promise<Watched> {
  let seen: Pick<Watched, 'raised' | 'violations'> | undefined;
  const page = await open({
    head: script(),
    body: BODY,
    ...(csp && { csp }),
    before: (window) => {
      seen = { raised: setAlarm(window), violations: hearViolations(window) };
    },
  });
  await until('the last element', () => page.document.querySelector('#region lp-red-flags li'));
  return { ...page, ...seen! };
}

type Dispenser = ReturnType<typeof dispenser>;

/** Every string once, in an order of its own; then none. */
function dispenser(strings: readonly string[], seed: number) {
  const next = numbersFrom(seed);
  const left = [...strings];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return { next: () => left.pop() ?? 'hostile no more', left: () => left.length };
}

/** Until every element has drawn what it was told. */
async function drawn({ document }: Page): Promise<void> {
  // Placeholders are mounted by then.
  await new Promise((resolve) => setTimeout(resolve));
  for (const element of document.querySelectorAll<Checker>(TAGS.join()))
    await element.updateComplete;
}

const within = ({ document }: Page, id: string): Element[] => [
  ...document.querySelectorAll(TAGS.map((tag) => `#${id} ${tag}`).join()),
];

type Kinds = Readonly<Record<'attribute' | 'setting' | 'child', Next>>;

/**
 * Puts the next strings into every place there is. What is made anew, placeholders and elements with
 * children, is made for one tag at a time.
 */
async function round(page: Page, tag: Tag, { attribute, setting, child }: Kinds): Promise<void> {
  const { window, document } = page;
  const area = one(document, 'lp-settings');
  for (const element of [area, ...area.querySelectorAll(TAGS.join())])
    intoAttributes(element, attribute);
  ontoScript(one(document, 'script[src*="lp-aftercare"]'), attribute);
  one(document, '#region lp-red-flags').setAttribute('region', attribute());
  one(document, '#placeholders').replaceChildren(placeholders(window, tag, attribute));

  // Made elsewhere: a page with Trusted Types lets nobody write into a script of its own.
  const block = self.document.createElement('script');
  block.type = 'application/json';
  block.id = 'block';
  block.textContent = settings(setting);
  one(document, '#block').replaceWith(block);
  for (const element of within(page, 'settings')) element.setAttribute('settings', 'block');

  const element = document.createElement(tag);
  element.setAttribute('region', 'GB-ENG');
  pasteInto(window, element, child);
  one(document, '#children').replaceChildren(element);

  const query = one<HTMLInputElement>(document, '#settings lp-faq .lp-search input');
  query.value = child().slice(0, 100);
  query.dispatchEvent(new Event('input', { bubbles: true }));
  window.location.hash = child().slice(0, 100);
  await drawn(page);
}

/** What the places look like when harmless words stand in them. */
const CALM: Next = () => 'Ward';

/** What is drawn by the elements with attributes. */
const drawing = ({ document }: Page): string =>
  [...document.querySelectorAll('lp-settings > *')]
    .map((element) => skeleton(element.shadowRoot ?? element))
    .join('\n\n')
    // Whether a page's language is none of ours depends on the string that is its `lang`.
    .replace(/^.*p\.lp-other\[.*\n/gm, '');

function look(page: Watched, calm: string): void {
  const { document, window } = page;
  const attributed = [...document.querySelectorAll('lp-settings > *')];
  const withRegion = [
    ...attributed,
    ...within(page, 'settings'),
    ...within(page, 'children'),
    ...within(page, 'placeholders'),
  ];
  expect(withRegion.length).to.equal(2 * TAGS.length + 3);
  for (const element of withRegion) {
    const where = `${element.localName} in ${element.parentElement!.id || 'attributes'}`;
    expect(emergencyNumbers(element), where).to.deep.equal(EMERGENCY);
    for (const href of links(element)) expect(['tel:999', 'tel:111'], where).to.include(href);
  }
  for (const element of within(page, 'region')) {
    expect((element.shadowRoot ?? element).textContent).to.include(UNKNOWN);
    expect(links(element)).to.deep.equal([]);
  }
  expect(alive(document.body, isOurs)).to.deep.equal([]);
  expect(turning(document)).to.deep.equal([]);
  expect(drawing(page)).to.equal(calm);
  expect(page.raised).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
  expect(page.errors).to.deep.equal([]);
  const fetched = window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(fetched).to.deep.equal([`${location.origin}/guest/lp-aftercare.js`]);
  expect(document.title).to.equal('Example Hospital');
}

describe('ten thousand hostile strings', () => {
  afterEach(closeAll);

  it(`are ${COUNT} different ones, the same every time`, () => {
    expect(new Set(CORPUS).size).to.be.at.least(COUNT);
    expect(hostileStrings(COUNT, SEED)).to.deep.equal(CORPUS);
  });

  async function run(page: Watched, strings: readonly string[]): Promise<void> {
    await round(page, 'lp-faq', { attribute: CALM, setting: CALM, child: CALM });
    const calm = drawing(page);
    const [attribute, setting, child] = [1, 2, 3].map((seed) => dispenser(strings, seed)) as [
      Dispenser,
      Dispenser,
      Dispenser,
    ];
    let rounds = 0;
    while (attribute.left() + setting.left() + child.left() > 0) {
      await round(page, TAGS[rounds % TAGS.length]!, {
        attribute: attribute.next,
        setting: setting.next,
        child: child.next,
      });
      look(page, calm);
      rounds += 1;
    }
  }

  it('each once as an attribute, as a setting and as a pasted child, run nothing and change no number', async function () {
    this.timeout(110_000);
    await run(await watched(), CORPUS);
  });

  it('try nothing that the strictest policy forbids, two thousand of them', async function () {
    this.timeout(60_000);
    await run(await watched(POLICY), CORPUS.slice(0, 2000));
  });
});
