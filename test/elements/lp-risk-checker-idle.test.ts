import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { listen } from '../support/console.js';
import { part, press, tick } from '../support/journey.js';
import { same } from '../support/same.js';
import { focused, root, ticked, until } from './checker.js';
import {
  cleared,
  DAY,
  events,
  fire,
  make,
  MINUTE,
  noticeOn,
  settle,
  stopClock,
  withResult,
} from './idle.js';

const time = stopClock();
const { pass } = time;

describe('lp-risk-checker: answers that nobody looks at', () => {
  it('are announced a minute before they are cleared, and then cleared', async () => {
    const heard = events();
    const checker = await withResult('10');
    await pass(checker, 9 * MINUTE - 1);
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, 1);
    expect(noticeOn(checker)).to.contain(en.ui['checker.idle']);
    expect(part(checker, 'button-stay')!.textContent).to.equal(en.ui['checker.stay']);
    await pass(checker, MINUTE - 1);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
    expect(heard).to.deep.equal(['lp-start']);
    await pass(checker, 1);
    expect(cleared(checker)).to.equal(true);
    expect(noticeOn(checker)).to.equal(null);
    expect(heard).to.deep.equal(['lp-start', 'lp-end']);
    expect(time.clock.countTimers()).to.equal(0);
    await press(checker, 'start');
    expect(ticked(checker)).to.deep.equal([]);
    expect(heard).to.deep.equal(['lp-start', 'lp-end', 'lp-start']);
  });

  it('are announced for half of the only minute', async () => {
    const checker = await withResult('1');
    await pass(checker, MINUTE / 2 - 1);
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, 1);
    expect(noticeOn(checker)).to.not.equal(null);
    await pass(checker, MINUTE / 2);
    expect(cleared(checker)).to.equal(true);
  });

  it('are cleared in the middle of the questions as well', async () => {
    const checker = await make('10');
    await until(checker, 'soon', 'special');
    await tick(checker, ['sex']);
    await pass(checker, 9 * MINUTE);
    expect(noticeOn(checker)).to.not.equal(null);
    expect(ticked(checker)).to.deep.equal(['sex']);
    await pass(checker, MINUTE);
    expect(cleared(checker)).to.equal(true);
  });

  for (const sign of ['pointerdown', 'click', 'keydown', 'wheel', 'touchmove', 'scroll'])
    it(`stay for ten more minutes after ${sign}, wherever on the page`, async () => {
      const checker = await withResult('10');
      await pass(checker, 9 * MINUTE);
      fire(sign);
      await checker.updateComplete;
      expect(noticeOn(checker)).to.equal(null);
      await pass(checker, 9 * MINUTE - 1);
      expect(noticeOn(checker)).to.equal(null);
      fire(sign, root(checker).querySelector('button')!);
      await pass(checker, 9 * MINUTE - 1);
      expect(noticeOn(checker)).to.equal(null);
      await pass(checker, 1);
      expect(noticeOn(checker)).to.not.equal(null);
      await pass(checker, MINUTE);
      expect(cleared(checker)).to.equal(true);
    });

  it('stay when the button is pressed without a pointer, as screen readers do', async () => {
    const checker = await withResult('10');
    await pass(checker, 9 * MINUTE);
    await press(checker, 'stay');
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, 9 * MINUTE - 1);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
  });

  it('make no trouble on the start screen, where there are none', async () => {
    const heard = events();
    const checker = await make('10');
    await pass(checker, DAY);
    expect(noticeOn(checker)).to.equal(null);
    expect(time.clock.countTimers()).to.equal(0);
    await press(checker, 'start');
    await press(checker, 'restart');
    expect(time.clock.countTimers()).to.equal(0);
    await pass(checker, DAY);
    expect(noticeOn(checker)).to.equal(null);
    expect(heard).to.deep.equal(['lp-start', 'lp-end']);
  });

  it('stay for good without the attribute', async () => {
    const checker = await withResult(null);
    await pass(checker, DAY);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
  });
});

describe('lp-risk-checker: when idle-clear or the element comes and goes', () => {
  it('counts anew when the number changes', async () => {
    const checker = await withResult('10');
    await pass(checker, 5 * MINUTE);
    checker.setAttribute('idle-clear', '2');
    await pass(checker, MINUTE);
    expect(noticeOn(checker)).to.not.equal(null);
    checker.setAttribute('idle-clear', '20');
    await pass(checker, 19 * MINUTE - 1);
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, 1 + MINUTE);
    expect(cleared(checker)).to.equal(true);
  });

  it('stops when the attribute is taken away, notice and all', async () => {
    const checker = await withResult('10');
    await pass(checker, 9 * MINUTE);
    checker.removeAttribute('idle-clear');
    await settle(checker);
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, DAY);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
  });

  it('begins when the attribute comes late', async () => {
    const checker = await withResult(null);
    await pass(checker, DAY);
    checker.setAttribute('idle-clear', '10');
    await pass(checker, 10 * MINUTE - 1);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
    await pass(checker, 1);
    expect(cleared(checker)).to.equal(true);
  });

  it('sets no timer while the element is off the page, and shows what is not too old', async () => {
    const heard = events();
    const checker = await withResult('10');
    const home = checker.parentElement!;
    await pass(checker, 2 * MINUTE);
    checker.remove();
    await settle(checker);
    expect(heard).to.deep.equal(['lp-start', 'lp-end']);
    expect(time.clock.countTimers()).to.equal(0);
    fire('keydown');
    expect(time.clock.countTimers()).to.equal(0);
    await pass(checker, 7 * MINUTE);
    home.append(checker);
    await settle(checker);
    expect(checker.getAssessment()!.urgency).to.equal('self-care');
    expect(noticeOn(checker)).to.equal(null);
    await pass(checker, 10 * MINUTE);
    expect(cleared(checker)).to.equal(true);
    expect(heard).to.deep.equal(['lp-start', 'lp-end']);
  });

  it('shows no answers after too long off the page, and asks nobody on the start screen', async () => {
    const checker = await withResult('10');
    const home = checker.parentElement!;
    checker.remove();
    await pass(checker, 10 * MINUTE);
    home.append(checker);
    await settle(checker);
    expect(cleared(checker)).to.equal(true);
    await pass(checker, DAY);
    expect(noticeOn(checker)).to.equal(null);
    await press(checker, 'start');
    expect(ticked(checker)).to.deep.equal([]);
    await pass(checker, 9 * MINUTE - 1);
    expect(noticeOn(checker)).to.equal(null);
  });

  it('goes on when the element is moved within the page, which ends nothing', async () => {
    const heard = events();
    const checker = await withResult('10');
    checker.parentElement!.prepend(checker);
    await pass(checker, 9 * MINUTE);
    expect(noticeOn(checker)).to.not.equal(null);
    expect(heard).to.deep.equal(['lp-start']);
    await pass(checker, MINUTE);
    expect(cleared(checker)).to.equal(true);
    expect(heard).to.deep.equal(['lp-start', 'lp-end']);
  });

  for (const value of ['0', '-5', 'abc', '1.5', '99999', '', ' 10', '1e2'])
    it(`says that "${value}" is no number of minutes, and clears nothing`, async () => {
      const heard = listen();
      const checker = await withResult(value);
      heard.stop();
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(`<lp-risk-checker>: idle-clear="${value}"`);
      expect(time.clock.countTimers()).to.equal(0);
      await pass(checker, 2 * DAY);
      expect(noticeOn(checker)).to.equal(null);
      expect(checker.getAssessment()!.urgency).to.equal('self-care');
      checker.setAttribute('idle-clear', '10');
      await pass(checker, 10 * MINUTE);
      expect(cleared(checker)).to.equal(true);
    });

  for (const value of ['1', '999'])
    it(`says nothing of "${value}"`, async () => {
      const heard = listen();
      const checker = await withResult(value);
      heard.stop();
      expect(heard.warnings).to.deep.equal([]);
      await pass(checker, Number(value) * MINUTE - 1);
      expect(checker.getAssessment()!.urgency).to.equal('self-care');
      await pass(checker, 1);
      expect(cleared(checker)).to.equal(true);
    });
});

describe('lp-risk-checker: the focus when answers are cleared', () => {
  it('stays where it is when it is elsewhere on the page', async () => {
    const checker = await withResult('10');
    const field = checker.parentElement!.querySelector('input')!;
    field.focus();
    await pass(checker, 9 * MINUTE);
    expect(noticeOn(checker)).to.not.equal(null);
    same(document.activeElement, field, 'focus');
    await pass(checker, MINUTE);
    expect(cleared(checker)).to.equal(true);
    same(document.activeElement, field, 'focus');
  });

  it('goes to the heading of the start when it was in the checker', async () => {
    const checker = await withResult('10');
    const before = focused(checker);
    await pass(checker, 9 * MINUTE);
    same(focused(checker), before, 'focus');
    await pass(checker, MINUTE);
    same(focused(checker), root(checker).querySelector('h2'), 'focus');
  });
});
