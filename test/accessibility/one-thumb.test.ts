/** Lying down, with one thumb: what has to be pressed is where a thumb gets to, on every phone. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { people, root } from '../elements/checker.js';
import { states } from '../elements/states.js';
import { skipWithout } from '../support/engine.js';
import { part, press, questionOn, walk } from '../support/journey.js';
import { named, shown } from './colours.js';
import { place } from './modes.js';

/** Width and height of screens, from the smallest phone in use to the largest. */
const UPRIGHT = [
  [320, 568],
  [360, 640],
  [375, 667],
  [390, 844],
  [412, 915],
  [430, 932],
] as const;
const LYING = [
  [568, 320],
  [667, 375],
  [844, 390],
] as const;

/** Share of the width, at either edge, that a thumb of the other hand does not reach. */
const FAR = 1 / 3;

const asChecker = states['the start'] as (setting: { into: Element }) => Promise<LpRiskChecker>;

/** A checker at the top of a page as long as pages are. */
async function onPhone(width: number, height: number): Promise<LpRiskChecker> {
  await setViewport({ width, height });
  const into = await place();
  into.style.paddingBlockEnd = '600px';
  window.scrollTo(0, 0);
  return asChecker({ into });
}

/** Left and right thumbs both reach some of it without stretching. */
function forBothHands(button: HTMLElement): void {
  const { left, right } = button.getBoundingClientRect();
  expect(left, named(button)).to.be.below(innerWidth * FAR);
  expect(right, named(button)).to.be.above(innerWidth * (1 - FAR));
}

describe('with one thumb,', () => {
  before(function () {
    skipWithout(this, 'a window narrower than 447 pixels');
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of UPRIGHT) {
    describe(`${width} by ${height}:`, () => {
      it('the buttons that begin are as wide as the screen', async () => {
        const checker = await onPhone(width, height);
        for (const button of shown(checker, '[part~="button-start"]')) forBothHands(button);
      });

      it('Continue follows the last answer, as wide as the screen, in the lower two thirds', async () => {
        const checker = await onPhone(width, height);
        await walk(checker, people.soon, (id) => {
          const button = part(checker, 'button-continue')!;
          forBothHands(button);
          const answers = shown(checker, '.choice');
          const end = answers.at(-1)!.getBoundingClientRect().bottom;
          const { top } = button.getBoundingClientRect();
          expect(top - end, id).to.be.within(0, 48);
          // Where it is out of view, the thumb that scrolls down to it brings it up from below.
          expect(top, id).to.be.above(height / 3);
        });
      });

      it('in an emergency the number is on the first screen, and both thumbs reach it', async () => {
        const checker = await onPhone(width, height);
        await walk(checker, people.emergency);
        const call = root(checker).querySelector<HTMLElement>('.lp-call-link')!;
        forBothHands(call);
        expect(call.getBoundingClientRect().top).to.be.at.least(0);
        expect(call.getBoundingClientRect().bottom).to.be.at.most(height);
      });
    });
  }

  for (const [width, height] of LYING) {
    it(`${width} by ${height}: each screen begins with its heading in view, and the number too`, async () => {
      const checker = await onPhone(width, height);
      await walk(checker, people['same-day'], (id) => {
        const { top, bottom } = root(checker).querySelector('h2')!.getBoundingClientRect();
        expect(top, id).to.be.at.least(0);
        expect(bottom, id).to.be.at.most(height);
      });
      await press(checker, 'restart');
      expect(questionOn(checker)).to.equal(null);
      await walk(checker, people.emergency);
      const { top, bottom } = root(checker).querySelector('.lp-call-link')!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(height);
    });
  }
});
