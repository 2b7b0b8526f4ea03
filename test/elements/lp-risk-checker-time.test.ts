import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { fill } from '../../src/i18n/index.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, change, focused, people, root, ticked, until } from './checker.js';

const HOUR = 3_600_000;
/** A Wednesday, by the clock of whatever device runs the test. */
const THEN = new Date(2026, 10, 25, 9, 5);
const AS_IT_IS_SAID = /Wednesday,? 25 November( 2026)?\D*09:05/;

/** How a page hears that it is seen again. */
const SEEN_AGAIN = {
  pageshow: () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  visibilitychange: () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  focus: () => window.dispatchEvent(new Event('focus')),
};

describe('lp-risk-checker: a result that is seen much later', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = useFakeTimers({ toFake: ['Date'], now: THEN });
  });

  afterEach(() => {
    clock.restore();
  });

  /** Times are written as the page's language has them. */
  async function make(): Promise<LpRiskChecker> {
    const page = await fixture(
      html`<div lang="en-GB"><lp-risk-checker region="GB-ENG"></lp-risk-checker></div>`,
    );
    return page.querySelector('lp-risk-checker')!;
  }

  /** The page is left, and seen again at another time. */
  async function seen(
    checker: LpRiskChecker,
    after: number,
    how: keyof typeof SEEN_AGAIN = 'pageshow',
  ): Promise<void> {
    clock.setSystemTime(THEN.getTime() + after);
    SEEN_AGAIN[how]();
    await checker.updateComplete;
  }

  const notice = (checker: LpRiskChecker): HTMLElement | null =>
    root(checker).querySelector<HTMLElement>('.notice[role="alert"]');

  const noticeOn = (checker: LpRiskChecker): string | null => notice(checker)?.textContent ?? null;

  for (const how of ['pageshow', 'visibilitychange', 'focus'] as const)
    it(`says so once 12 hours are over, and not before: ${how}`, async () => {
      const checker = await make();
      const assessment = await walk(checker, people.soon);
      for (const early of [0, HOUR, 12 * HOUR - 1, 12 * HOUR]) {
        await seen(checker, early, how);
        expect(noticeOn(checker), `${early}`).to.equal(null);
      }
      await seen(checker, 12 * HOUR + 1, how);
      expect(noticeOn(checker)).to.not.equal(null);
      expect(checker.getAssessment()).to.deep.equal(assessment);
    });

  for (const urgency of URGENCIES)
    it(`says above the advice when it was given: ${urgency}`, async () => {
      const checker = await make();
      await walk(checker, people[urgency]);
      await seen(checker, 13 * HOUR);
      const above = notice(checker)!;
      const words = above.querySelector('strong')!.textContent;
      const time = AS_IT_IS_SAID.exec(words)?.[0] ?? 'never';
      expect(words).to.equal(fill(en.ui['checker.stale'], { time }));
      const after = above.compareDocumentPosition(part(checker, 'result')!);
      expect(after).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(above.checkVisibility()).to.equal(true);
      expect(part(checker, `card-${urgency}`)).to.not.equal(null);
      expect(part(checker, 'section-answers')!.textContent).to.match(AS_IT_IS_SAID);
    });

  for (const days of [-1, -400, 400])
    it(`says so when the clock has gone by ${days} days`, async () => {
      const checker = await make();
      await walk(checker, people.soon);
      await seen(checker, days * 24 * HOUR);
      expect(noticeOn(checker)).to.match(AS_IT_IS_SAID);
    });

  it('says nothing when the clock has gone back by an hour, as it does in autumn', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, -HOUR);
    expect(noticeOn(checker)).to.equal(null);
  });

  it('says nothing any more when the clock is put right', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, -24 * HOUR);
    await seen(checker, HOUR);
    expect(noticeOn(checker)).to.equal(null);
  });

  it('takes no focus and scrolls nothing away', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    const before = focused(checker);
    await seen(checker, 13 * HOUR);
    same(focused(checker), before, 'focus');
  });

  it('offers the check again, and what comes of that is new', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, 13 * HOUR);
    const again = notice(checker)!.querySelector('button')!;
    expect(again.part.contains('button-worse')).to.equal(true);
    expect(again.textContent).to.equal(en.ui['checker.check-again']);
    expect(all(checker, '[part~="button-worse"]')).to.have.length(2);
    again.click();
    await checker.updateComplete;
    expect(noticeOn(checker)).to.equal(null);
    expect(questionOn(checker)).to.equal('nerves');
    expect(ticked(checker)).to.deep.equal([]);
    await walk(checker, people.emergency);
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
    expect(noticeOn(checker)).to.equal(null);
    const answers = part(checker, 'section-answers')!.textContent;
    expect(answers).to.match(/Wednesday,? 25 November\D*22:05/);
    await seen(checker, 25 * HOUR);
    expect(noticeOn(checker)).to.equal(null);
    await seen(checker, 25 * HOUR + 1);
    expect(noticeOn(checker)).to.not.equal(null);
  });

  it('offers no reminder for a time that is over', async () => {
    const checker = await make();
    await walk(checker, people['same-day']);
    const offered = () => part(checker, 'button-remind') !== null;
    expect(offered()).to.equal(true);
    await seen(checker, 3 * HOUR);
    expect(offered()).to.equal(false);
  });

  it('counts from now on where a change makes it more urgent', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, 13 * HOUR);
    await change(checker, 'leg-site');
    await tick(checker, ['red']);
    await press(checker, 'continue');
    while (questionOn(checker)) {
      await tick(checker, ['none']);
      await press(checker, 'continue');
    }
    expect(checker.getAssessment()!.urgency).to.equal('same-day');
    expect(noticeOn(checker)).to.equal(null);
    expect(part(checker, 'section-net')!.textContent).to.contain('00:05');
  });

  it('stays as old as it is when an answer is changed', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, 13 * HOUR);
    await change(checker, 'health');
    await press(checker, 'continue');
    expect(noticeOn(checker)).to.match(AS_IT_IS_SAID);
  });

  it('is noticed also on a page that was in front all the time, once somebody turns to it', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await seen(checker, 13 * HOUR, 'focus');
    expect(noticeOn(checker)).to.match(AS_IT_IS_SAID);
  });

  it('loses no tick and says nothing in the middle of the questions or at the start', async () => {
    const checker = await make();
    await seen(checker, 0);
    await until(checker, 'soon', 'special');
    await tick(checker, ['sex']);
    await seen(checker, 30 * HOUR);
    expect(noticeOn(checker)).to.equal(null);
    expect(questionOn(checker)).to.equal('special');
    expect(ticked(checker)).to.deep.equal(['sex']);
    await press(checker, 'restart');
    await seen(checker, 60 * HOUR);
    expect(noticeOn(checker)).to.equal(null);
    expect(part(checker, 'button-start')).to.not.equal(null);
  });

  it('listens no more once it is off the page, and looks at the clock when it is back', async () => {
    const checker = await make();
    const home = checker.parentElement!;
    await walk(checker, people.soon);
    checker.remove();
    await seen(checker, 13 * HOUR);
    expect(noticeOn(checker)).to.equal(null);
    home.append(checker);
    await checker.updateComplete;
    expect(noticeOn(checker)).to.not.equal(null);
  });
});
