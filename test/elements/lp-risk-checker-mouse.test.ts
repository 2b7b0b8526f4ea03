import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, questionOn, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, focused, make, people, root, ticked, until } from './checker.js';
import { clickButton, clickOn, rowOf, walkByMouse } from './mouse.js';

describe('lp-risk-checker: with nothing but a mouse', () => {
  afterEach(() => resetMouse());

  for (const urgency of URGENCIES) {
    it(`${urgency} is reached`, async () => {
      const checker = await make();
      await clickButton(checker, 'start');
      await walkByMouse(checker, people[urgency]);
      expect(checker.getAssessment()!.urgency).to.equal(urgency);
      expect(part(checker, `result-${urgency}`)).to.not.equal(null);
    });
  }

  it('the whole row of an answer can be clicked, edges and all, and clicked off again', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const row = rowOf(checker, 'pee');
    for (const [index, spot] of (
      [
        [0.01, 0.5],
        [0.99, 0.5],
        [0.5, 0.05],
        [0.5, 0.95],
      ] as const
    ).entries()) {
      await clickOn(checker, row, spot);
      expect(ticked(checker), `click ${index + 1}`).to.deep.equal(index % 2 ? [] : ['pee']);
    }
  });

  it('the second press of a double click ticks nothing on the next screen', async () => {
    const checker = await make();
    const click = async (target: Element | null, detail: number) => {
      const press = { detail, bubbles: true, composed: true, cancelable: true };
      target!.dispatchEvent(new MouseEvent('click', press));
      await checker.updateComplete;
    };
    await click(part(checker, 'button-start'), 1);
    await click(rowOf(checker, '16-to-44'), 2);
    expect(ticked(checker)).to.deep.equal([]);
    await click(rowOf(checker, '16-to-44'), 1);
    await click(rowOf(checker, '45-to-60'), 2);
    expect(ticked(checker)).to.deep.equal(['45-to-60']);
    await click(part(checker, 'button-continue'), 1);
    await click(rowOf(checker, 'none'), 2);
    expect(ticked(checker)).to.deep.equal([]);
  });

  it('no press on a number is held back, however fast it follows', async () => {
    const checker = await make();
    await until(checker, 'emergency', 'nerves');
    await clickOn(checker, rowOf(checker, 'pee'));
    await clickButton(checker, 'continue');
    const heard: boolean[] = [];
    root(checker).addEventListener('click', (event) => {
      heard.push(event.defaultPrevented);
      event.preventDefault();
    });
    const press = { detail: 3, bubbles: true, composed: true, cancelable: true };
    part(checker, 'call')!.dispatchEvent(new MouseEvent('click', press));
    expect(heard).to.deep.equal([false]);
  });

  it('no click on an answer leads on by itself', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await clickOn(checker, rowOf(checker, '16-to-44'));
    await clickOn(checker, rowOf(checker, 'under-3-months'));
    expect(questionOn(checker)).to.equal('age');
    expect(ticked(checker)).to.deep.equal(['under-3-months']);
  });

  it('Continue without an answer leads to the summary, and its link to the first answer', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await clickButton(checker, 'continue');
    const summary = part(checker, 'error-summary')!;
    same(focused(checker), summary, 'focus');
    await clickOn(checker, summary.querySelector('a'));
    same(focused(checker), root(checker).querySelector('input'), 'focus');
    expect(questionOn(checker)).to.equal('nerves');
  });

  it('examples open and close', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const help = part<HTMLDetailsElement>(checker, 'help')!;
    for (const open of [true, false]) {
      await clickOn(checker, help.querySelector('summary'), [0.1, 0.5]);
      expect(help.open).to.equal(open);
    }
  });

  it('Back, Change and Start again do what they say', async () => {
    const checker = await make();
    await until(checker, 'self-care', 'nerves');
    await clickButton(checker, 'back');
    expect(questionOn(checker)).to.equal('age');
    expect(ticked(checker)).to.deep.equal(people['self-care']['age']);
    await press(checker, 'restart');
    await walk(checker, people['self-care']);
    await clickOn(checker, all(checker, '[part~="button-change"]')[1]!);
    expect(questionOn(checker)).to.equal('nerves');
    await clickOn(checker, rowOf(checker, 'pee'));
    await clickButton(checker, 'continue');
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
    await clickButton(checker, 'restart');
    expect(checker.getAssessment()).to.equal(null);
    expect(part(checker, 'button-start')).to.not.equal(null);
  });
});
