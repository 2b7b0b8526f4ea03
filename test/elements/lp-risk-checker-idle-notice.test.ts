import { expect, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { part, press, questionOn, tick } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, focused, ticked, until } from './checker.js';
import {
  cleared,
  events,
  fire,
  make,
  MINUTE,
  noticeOn,
  settle,
  stopClock,
  withResult,
} from './idle.js';
import { rowOf } from './mouse.js';

const time = stopClock();
const { pass } = time;

describe('lp-risk-checker: the notice that answers will be cleared', () => {
  /** Presses what lies there, without scrolling. */
  async function clickAt(checker: LpRiskChecker, target: Element): Promise<void> {
    const { left, top, width, height } = target.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await settle(checker);
  }

  it('moves nothing under the pointer: what is pressed is what is ticked', async () => {
    const checker = await make('10');
    await until(checker, 'soon', 'nerves');
    const row = rowOf(checker, 'pee')!;
    const { top } = row.getBoundingClientRect();
    await pass(checker, 9 * MINUTE);
    expect(noticeOn(checker)).to.not.equal(null);
    expect(row.getBoundingClientRect().top).to.equal(top);
    await clickAt(checker, row);
    expect(noticeOn(checker)).to.equal(null);
    expect(ticked(checker)).to.deep.equal(['pee']);
    expect(row.getBoundingClientRect().top).to.equal(top);
  });

  for (const [question, option] of [
    ['nerves', 'pee'],
    ['age', 'under-3-months'],
  ] as const)
    it(`goes, and the box that was pressed stays ticked: ${question}`, async () => {
      const checker = await make('10');
      await until(checker, 'soon', question);
      const box = rowOf(checker, option)!.querySelector('input')!;
      await pass(checker, 9 * MINUTE);
      await clickAt(checker, box);
      expect(noticeOn(checker)).to.equal(null);
      expect(ticked(checker)).to.deep.equal([option]);
      await press(checker, 'continue');
      expect(questionOn(checker)).to.not.equal(question);
    });

  it('is there until the press on its button is over, and hands nothing to what it covers', async () => {
    const checker = await make('10');
    await until(checker, 'soon', 'nerves');
    await settle(checker);
    const focus = focused(checker);
    await pass(checker, 9 * MINUTE);
    const stay = part(checker, 'button-stay')!;
    fire('pointerdown', stay);
    await checker.updateComplete;
    expect(noticeOn(checker)).to.not.equal(null);
    await clickAt(checker, stay);
    expect(noticeOn(checker)).to.equal(null);
    expect(ticked(checker)).to.deep.equal([]);
    expect(questionOn(checker)).to.equal('nerves');
    same(focused(checker), focus, 'focus');
  });

  it('is in view for somebody deep in a long result, and does not dismiss itself', async () => {
    const checker = await withResult('10');
    await settle(checker);
    all(checker, '[part~="section-limits"]')[0]!.scrollIntoView({ behavior: 'instant' });
    await settle(checker);
    const { scrollY } = window;
    expect(scrollY).to.be.greaterThan(500);
    await pass(checker, 9 * MINUTE);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    const { top, bottom } = part(checker, 'button-stay')!.getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(window.scrollY).to.equal(scrollY);
    await pass(checker, MINUTE);
    expect(cleared(checker)).to.equal(true);
  });
});

describe('lp-risk-checker: a page that was put away, or slept', () => {
  /** Time goes by, but no timer runs. */
  async function sleep(checker: LpRiskChecker, milliseconds: number): Promise<void> {
    await settle(checker);
    time.clock.setSystemTime(Date.now() + milliseconds);
  }

  for (const [name, target] of [
    ['pageshow', window],
    ['visibilitychange', document],
  ] as const)
    it(`shows no answers when it is seen again too late: ${name}`, async () => {
      const heard = events();
      const checker = await withResult('10');
      await sleep(checker, 10 * MINUTE - 1);
      fire(name, target);
      await settle(checker);
      expect(checker.getAssessment()!.urgency).to.equal('self-care');
      await sleep(checker, 1);
      fire(name, target);
      await checker.updateComplete;
      expect(cleared(checker)).to.equal(true);
      expect(heard).to.deep.equal(['lp-start', 'lp-end']);
    });

  it('takes nobody who comes too late for the person whose answers they are', async () => {
    const checker = await make('10');
    await until(checker, 'soon', 'special');
    await tick(checker, ['none']);
    await sleep(checker, 11 * MINUTE);
    await press(checker, 'continue');
    time.clock.tick(0);
    await settle(checker);
    expect(cleared(checker)).to.equal(true);
    same(part(checker, 'safe'), null, 'a safe page');
  });

  it('clears at once when the timer comes too late', async () => {
    const checker = await withResult('10');
    await sleep(checker, 60 * MINUTE);
    await pass(checker, 9 * MINUTE);
    await pass(checker, 0);
    expect(cleared(checker)).to.equal(true);
  });
});
