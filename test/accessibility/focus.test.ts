/** Where the focus goes, and that it is seen there: on pages with bars that stay in view, too. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { shiftTab } from '../elements/keys.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { states } from '../elements/states.js';
import { part, press } from '../support/journey.js';
import { named } from './colours.js';
import { DIRECTIONS, place } from './modes.js';

/** What the page keeps in view above and below, in pixels. */
const BAR = 120;
const makeChecker = states['the start'] as (setting: { into: Element }) => Promise<LpRiskChecker>;

/** As far as the longest screens are followed. */
const STOPS = 30;

function focused(): Element {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What one sees of something that has the focus: an answer is its row. */
const boxOf = (one: Element): DOMRect => (one.closest('label') ?? one).getBoundingClientRect();

/** The stops that a key leads to inside an element, one after the other. */
async function* stops(element: HTMLElement, press: () => Promise<unknown>) {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await press();
    if (!element.contains(document.activeElement)) return;
    yield focused();
  }
}

const tab = () => sendKeys({ press: 'Tab' });

/** Puts the focus before an element; the page may be scrolled anywhere. */
function startBefore(element: HTMLElement): void {
  const before = document.createElement('button');
  before.textContent = 'before';
  element.before(before);
  before.focus();
}

for (const dir of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
  describe(`the focus goes down the page, and along a line as it is read, ${dir}, in`, () => {
    after(() => setViewport({ width: 800, height: 600 }));
    for (const [name, make] of Object.entries(states)) {
      it(name, async () => {
        await setViewport({ width: 1280, height: 800 });
        const element = await make({ into: await place(dir) });
        startBefore(element);
        let last: Element | undefined;
        let count = 0;
        for await (const now of stops(element, tab)) {
          count += 1;
          if (last) {
            const [one, next] = [boxOf(last), boxOf(now)];
            const way = `${named(last)} → ${named(now)}`;
            const below = next.top >= one.bottom - 1;
            const after = dir === 'rtl' ? next.right <= one.left + 1 : next.left >= one.right - 1;
            expect(below || (after && next.bottom > one.top), way).to.equal(true);
          }
          last = now;
        }
        expect(count).to.be.greaterThan(0);
      });
    }
  });
}

describe('the focus is never under a bar of the page, nor out of view, in', () => {
  let bars: HTMLElement[] = [];
  before(() => {
    bars = ['top', 'bottom'].map((edge) => {
      const bar = document.createElement('div');
      bar.style.cssText = `position: fixed; inset-inline: 0; ${edge}: 0; height: ${BAR}px; background: teal; z-index: 9`;
      document.body.append(bar);
      return bar;
    });
  });
  after(() => {
    for (const bar of bars) bar.remove();
  });

  function clear(now: Element): void {
    const { top, bottom, height } = now.getBoundingClientRect();
    const free = innerHeight - 2 * BAR;
    if (height > free) return;
    expect(top, `top of ${named(now)}`).to.be.at.least(BAR);
    expect(bottom, `bottom of ${named(now)}`).to.be.at.most(innerHeight - BAR);
  }

  it('the checker, when the next screen comes', async () => {
    const into = await place();
    into.style.paddingBlock = '1000px';
    const checker = await makeChecker({ into });
    window.scrollTo(0, 900);
    for (const [where, scroll] of [
      ['far below', 2000],
      ['just under the bar', 1090],
    ] as const) {
      window.scrollTo(0, scroll);
      await press(checker, 'start');
      const { top } = part(checker, 'emergency-line')!.getBoundingClientRect();
      expect(top, where).to.be.within(BAR, innerHeight / 2);
      await press(checker, 'restart');
    }
  });

  for (const [name, make] of Object.entries(states)) {
    it(name, async () => {
      const into = await place();
      into.style.paddingBlock = '1000px';
      const element = await make({ into });
      startBefore(element);
      let last: Element | undefined;
      for await (const now of stops(element, tab)) clear((last = now));
      expect(last).to.not.equal(undefined);
      for await (const now of stops(element, shiftTab)) clear(now);
    });
  }
});
