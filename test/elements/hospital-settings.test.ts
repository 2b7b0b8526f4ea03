/** What a hospital writes adds and raises; it lowers, blanks and deletes nothing of ours. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { FIXED } from '../../src/content/faq-ids.js';
import { en } from '../../src/content/en/index.js';
import type { LpElement } from '../../src/elements/lp-element.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { URGENCIES } from '../../src/triage/types.js';
import { listen, type Heard } from '../support/console.js';
import { hostileSettings } from '../support/hostile-settings.js';
import { walk } from '../support/journey.js';
import { people } from '../support/people.js';
import { fc, randomSettings } from '../support/random-settings.js';
import { settled } from './faq.js';

const RUNS = 1000;

/** A result that was raised stays so on screen: hospital-raises.test.ts begins anew for each. */
function withoutRaise(json: string): string {
  const settings: unknown = JSON.parse(json);
  if (typeof settings === 'object' && settings) delete (settings as { raise?: unknown }).raise;
  return JSON.stringify(settings);
}

interface Stand {
  readonly faq: LpFaq;
  readonly flags: LpRedFlags;
  readonly list: LpRiskChecker;
  readonly checker: LpRiskChecker;
}

const all = (on: Stand): LpElement[] => Object.values(on) as LpElement[];
const inside = (element: Element): ParentNode => element.shadowRoot ?? element;
const find = (place: ParentNode, selector: string): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(selector),
];
const wordsOf = (element: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

let block: HTMLScriptElement;
let heard: Heard;

/** All elements, with a checker at the result of somebody who may wait. */
async function stand(): Promise<Stand> {
  const place = await fixture(html`
    <div>
      <lp-faq region="GB-ENG"></lp-faq>
      <lp-red-flags region="GB-ENG"></lp-red-flags>
      <lp-risk-checker region="GB-ENG" mode="list"></lp-risk-checker>
      <lp-risk-checker region="GB-ENG" class="calm"></lp-risk-checker>
    </div>
  `);
  const made: Stand = {
    faq: place.querySelector('lp-faq')!,
    flags: place.querySelector('lp-red-flags')!,
    list: place.querySelector('[mode=list]')!,
    checker: place.querySelector('.calm')!,
  };
  await settled(made.faq);
  await walk(made.checker, people['self-care']);
  return made;
}

async function settle(on: Stand, json: string): Promise<void> {
  block.textContent = json;
  for (const one of all(on)) one.setAttribute('settings', 'hospital');
  for (const one of all(on)) await one.updateComplete;
}

/** Every sign with how urgent its card is, 0 for the most urgent; the worst, if it stands twice. */
function signsOf(element: Element): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [rank, urgency] of URGENCIES.entries())
    for (const item of find(inside(element), `.lp-card.lp-${urgency} .lp-group-body > ul > li`)) {
      const words = wordsOf(item);
      if (!found.has(words)) found.set(words, rank);
    }
  return found;
}

/** What must stay as it is, word for word. */
function kept({ faq, flags, list, checker }: Stand) {
  const card = inside(checker).querySelector('.result > .lp-card')!;
  return {
    heads: [flags, list].map((one) =>
      find(inside(one), '.lp-card-title, .lp-group-head').map(wordsOf),
    ),
    fixed: FIXED.map((id) => wordsOf(faq.querySelector(`#lp-faq-${id}`))),
    help: en.faq.map(({ id }) => wordsOf(faq.querySelector(`#lp-faq-${id} .lp-help`))),
    first: wordsOf(faq.querySelector('.lp-standing strong')),
    result: [wordsOf(card.querySelector('.lp-card-title')), wordsOf(card.querySelector('ul'))],
    stop: wordsOf(
      inside(checker).querySelector('[part~=section-meanwhile] ul:last-of-type > li:last-child'),
    ),
    soon: wordsOf(inside(checker).querySelector('[part~=section-sooner] > ul')),
  };
}

const hrefsOf = (element: Element, selector: string): string[] =>
  find(inside(element), `${selector} a`).map((link) => link.getAttribute('href') ?? '');

describe('the settings of a hospital', () => {
  let on: Stand;
  let before: ReturnType<typeof kept>;
  let signs: readonly ReadonlyMap<string, number>[];
  let links: ReadonlySet<string>;

  beforeEach(async () => {
    heard = listen();
    block = document.createElement('script');
    block.type = 'application/json';
    block.id = 'hospital';
    document.body.append(block);
    on = await stand();
    before = kept(on);
    signs = [signsOf(on.flags), signsOf(on.list)];
    links = new Set(all(on).flatMap((element) => hrefsOf(element, '')));
    expect(signs[0]!.size).to.be.above(40);
  });
  afterEach(() => {
    heard.stop();
    block.remove();
  });

  function holds(json: string, what = json): void {
    const after = kept(on);
    const { hide = [] } = readHidden(json);
    for (const [at, { id }] of en.faq.entries())
      if (hide.includes(id) && !FIXED.includes(id)) before.help[at] = after.help[at]!;
    // A hospital's own group of signs, and a hidden question, are all that may come and go.
    const ours = after.heads.map((heads) => heads.filter((words) => words !== en.ui['common.own']));
    expect({ ...after, heads: ours }, what).to.deep.equal(before);
    expect(after.fixed, what).to.deep.equal(before.fixed);
    expect(after.stop, what).to.equal(before.stop);
    expect(after.first, what).to.equal(before.first);
    for (const id of FIXED)
      expect(on.faq.querySelector(`#lp-faq-${id}`)!.closest('[hidden]') === null, id).to.equal(
        true,
      );
    for (const [at, element] of [on.flags, on.list].entries()) {
      const now = signsOf(element);
      for (const [words, rank] of signs[at]!)
        expect(now.get(words) ?? Infinity, `${words}: ${what}`).to.be.at.most(rank);
    }
    for (const [element, selector] of [
      [on.faq, '.lp-standing'],
      [on.flags, '.lp-card.lp-emergency'],
      [on.list, '.lp-card.lp-emergency'],
      [on.checker, '.line'],
    ] as const)
      expect(hrefsOf(element, selector), what).to.include('tel:999');
    for (const element of all(on)) {
      const tag = element.localName;
      expect(find(inside(element), 'img, iframe, object, script, style').length, tag).to.equal(0);
      for (const href of hrefsOf(element, ''))
        expect(
          links.has(href) || /^(tel:\+?[\d,]+|#lp-faq-own-[a-z\d-]+)$/.test(href),
          `${what}: ${href}`,
        ).to.equal(true);
    }
    expect('harm' in window || 'harm' in {} || 'contacts' in {}, what).to.equal(false);
  }

  /** The questions that a block asks to hide. */
  function readHidden(json: string): { hide?: readonly unknown[] } {
    try {
      const { hide } = JSON.parse(json) as { hide?: unknown };
      return Array.isArray(hide) ? { hide } : {};
    } catch {
      return {};
    }
  }

  it(`keep everything that is ours and do no harm, hostile in ${hostileSettings.length} ways`, async function () {
    this.timeout(60_000);
    expect(hostileSettings.length).to.be.at.least(100);
    const { help } = before;
    for (const [what, json] of hostileSettings) {
      before = { ...before, help: [...help] };
      await settle(on, json);
      holds(json, what);
    }
  });

  it(`keep everything that is ours, ${RUNS} times at random`, async function () {
    this.timeout(110_000);
    const { help } = before;
    await fc.assert(
      fc.asyncProperty(randomSettings.map(withoutRaise), async (json) => {
        before = { ...before, help: [...help] };
        await settle(on, json);
        holds(json);
      }),
      { numRuns: RUNS },
    );
  });
});
