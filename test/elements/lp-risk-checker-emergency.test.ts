/** What somebody sees of an emergency on a small phone, before they scroll. */
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { en } from '../../src/content/en/index.js';
import type { Voice } from '../../src/content/types.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { say } from '../../src/i18n/index.js';
import type { Answers } from '../../src/triage/types.js';
import { skipWithout } from '../support/engine.js';
import { part, walk } from '../support/journey.js';
import { all, hrefs, people, root } from './checker.js';
import { heard, lines } from './spoken.js';

const WIDTH = 320;
const FOLD = 568;
const VOICES: readonly Voice[] = ['you', 'person', 'child'];
const { action, steps, prefix } = en.results.emergency;

/** Settings of the page, an answer that ends as emergency, and the numbers in their order. */
interface Page {
  readonly settings: Readonly<Record<string, string>>;
  readonly answers: Answers;
  /** Answers instead of those where a child has screens of its own. */
  readonly child?: Answers;
  readonly called: readonly string[];
}

const pee: Answers = people.emergency;
const calm: Answers = { ...pee, nerves: ['none'] };
const small: Answers = { ...calm, age: ['5-to-11'], child: ['cancer'] };

const OWN = { 'emergency-phone': '020 7946 0002' };
const ROUTES = { 'cancer-phone': '020 7946 0004', 'maternity-phone': '020 7946 0005' };

const pages: Readonly<Record<string, Page>> = {
  'with a region': { settings: { region: 'GB-ENG' }, answers: pee, called: ['999'] },
  'in type of 19 pixels': {
    settings: { region: 'GB-ENG', style: '--lp-font-size: 19px' },
    answers: pee,
    called: ['999'],
  },
  'without a region': { settings: {}, answers: pee, called: [] },
  'with the hospital’s emergency number and the region’s': {
    settings: { region: 'GB-ENG', ...OWN },
    answers: pee,
    called: ['02079460002', '999'],
  },
  'with the cancer line': {
    settings: { region: 'GB-ENG', ...ROUTES },
    answers: { ...calm, special: ['cancer'] },
    child: small,
    called: ['999', '02079460004'],
  },
  'with the maternity line': {
    settings: { region: 'GB-ENG', ...ROUTES },
    answers: { ...calm, special: ['birth'] },
    called: ['999', '02079460005'],
  },
  'with the maternity line and no region': {
    settings: ROUTES,
    answers: { ...calm, special: ['birth'] },
    called: ['02079460005'],
  },
  'with the most numbers that a page can have': {
    settings: { region: 'AR', ...OWN, ...ROUTES },
    answers: { ...calm, special: ['cancer'] },
    child: small,
    called: ['02079460002', '107', '911', '02079460004'],
  },
};

/** Begins about somebody, goes down every screen to its button, and reads the emergency. */
async function reach({ settings, answers, child }: Page, voice: Voice): Promise<LpRiskChecker> {
  const checker = document.createElement('lp-risk-checker');
  for (const [name, value] of Object.entries(settings)) checker.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(checker);
  await checker.updateComplete;
  all(checker, '[part~="button-start"]')[VOICES.indexOf(voice)]!.click();
  await checker.updateComplete;
  const given = (voice === 'child' && child) || answers;
  const { urgency } = await walk(checker, given, () => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  expect(urgency).to.equal('emergency');
  return checker;
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

function seen(element: Element | null | undefined, what: string): void {
  if (!element) throw new Error(`${what} is not there`);
  expect(element.checkVisibility(), what).to.equal(true);
  const { top, bottom, left, right } = box(element);
  expect(top, what).to.be.at.least(0);
  expect(bottom, what).to.be.at.most(FOLD);
  expect(left, what).to.be.at.least(0);
  expect(right, what).to.be.at.most(WIDTH);
}

describe('an emergency on a phone of 320 by 568 pixels', () => {
  const { innerWidth: width, innerHeight: height } = window;
  before(async function () {
    skipWithout(this, 'a window narrower than 447 pixels');
    await setViewport({ width: WIDTH, height: FOLD });
  });
  after(async () => {
    if (innerWidth !== width) await setViewport({ width, height });
  });

  for (const [name, page] of Object.entries(pages)) {
    for (const voice of VOICES) {
      it(`${name}, said to ${voice}: one action, the number, and what not to do`, async () => {
        const checker = await reach(page, voice);
        const card = part(checker, 'card-emergency')!;
        const title = card.querySelector('.lp-card-title');
        expect(title!.textContent).to.contain(say(action, voice));
        seen(title, 'the action');

        const called = page.called.map((number) => `tel:${number}`);
        const emergency = [...card.querySelectorAll('.lp-now > a')].map((link) =>
          link.getAttribute('href'),
        );
        // The emergency numbers stand again beneath the signs to call again for.
        expect(hrefs(checker)).to.deep.equal([...called, ...emergency]);
        const number = card.querySelector('.lp-call > *');
        if (!page.settings['region'])
          expect(number!.textContent).to.equal(en.ui['contact.emergency-unknown']);
        seen(number, 'the number');

        const [, drive, wait] = steps.map((step) => say(step, voice));
        for (const step of [drive!, wait!])
          seen(
            [...card.querySelectorAll('li')].find((li) => li.textContent === step),
            step,
          );
      });

      it(`${name}, said to ${voice}: nothing else until somebody scrolls`, async () => {
        const checker = await reach(page, voice);
        const card = part(checker, 'card-emergency')!;
        const others = all(checker, '*').filter(
          (one) => !card.contains(one) && !one.contains(card) && one.checkVisibility(),
        );
        for (const name of ['why', 'say', 'sooner', 'answers', 'hand-over', 'limits', 'about'])
          expect(others).to.include(part(checker, `section-${name}`));
        for (const other of others)
          expect(box(other).top, other.outerHTML.slice(0, 80)).to.be.at.least(FOLD);
      });
    }
  }
});

describe('an emergency', () => {
  /** Names of diseases, of which the evidence has more than a patient needs. */
  const DISEASES =
    /mening|sepsis|septic|haematoma|hematoma|abscess|discitis|cauda|compression|thrombosis|subdural|aort|eclampsia|guillain|stroke|paraly|tumou?r|fistula|hypotension|arachnoid|infection|bleed/i;

  for (const [name, page] of Object.entries(pages)) {
    for (const voice of VOICES) {
      it(`${name}, said to ${voice}: names no disease, no odds and no care at home`, async () => {
        const checker = await reach(page, voice);
        for (const sources of all(checker, '[part~="sources"]')) sources.remove();
        const text = part(checker, 'result')!.textContent;
        expect(DISEASES.exec(text)?.[0]).to.equal(undefined);
        expect(text)
          .to.not.contain('%')
          .and.not.match(/per ?cent|\b1 in \d|out of \d/i);
        const care = [...en.results['self-care'].meanwhile, ...en.results['self-care'].steps];
        for (const sentence of care) expect(text).to.not.contain(say(sentence, voice));
        expect(text).to.not.match(/paracetamol|ibuprofen|packet|warm|to thirst|pharmacist/i);
      });
    }
  }

  it('gives the hand-over only beneath the action and the reasons', async () => {
    const checker = await reach(pages['with a region']!, 'you');
    const order = all(checker, '[part~="card"], [part~="section"]');
    const at = (name: string) => order.indexOf(part(checker, name)!);
    expect(at('card-emergency')).to.equal(0);
    expect(at('section-hand-over')).to.be.greaterThan(at('section-sooner'));
    expect(part(checker, 'section-hand-over')!.contains(part(checker, 'button-copy'))).to.equal(
      true,
    );
  });

  for (const voice of VOICES) {
    it(`is heard action first, then the number, then what not to do: ${voice}`, async function () {
      skipWithout(this, 'a snapshot of the accessibility tree');
      const checker = await reach(pages['with a region']!, voice);
      const nodes = await heard();
      expect(lines(nodes).slice(1, 6)).to.deep.equal([
        `heading: ${prefix}: ${say(action, voice)}`,
        'link: Call 999',
        ...steps.slice(0, 3).map((step) => `StaticText: ${say(step, voice)}`),
      ]);
      expect(nodes[1]!.focused).to.equal(true);
      expect(root(checker).querySelector('[part="emergency-line"]')).to.equal(null);
    });
  }
});
