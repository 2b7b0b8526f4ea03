import { expect } from '@open-wc/testing';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { all, focused, make, people, ticked, until } from '../elements/checker.js';
import { choose, key, onHeading, pressKey, shiftTab, SPACE, tabTo } from '../elements/keys.js';

describe('lp-risk-checker: keyboard', () => {
  it('Each button of the start is pressed with Enter or Space', async () => {
    for (const [index, name] of ['Enter', SPACE, 'Enter'].entries()) {
      const checker = await make();
      const button = all(checker, '[part~="button-start"]')[index]!;
      for (let stop = 0; stop <= index; stop += 1) await tabTo(checker, '[part~="button-start"]');
      same(focused(checker), button, 'focus');
      await key(checker, name);
      expect(questionOn(checker)).to.equal('age');
      checker.remove();
    }
  });

  it('The emergency number is the first stop of every screen', async () => {
    const checker = await make();
    const before = document.createElement('button');
    checker.before(before);
    const first = async (screen: string) => {
      before.focus();
      await key(checker, 'Tab');
      expect(focused(checker)?.getAttribute('href'), screen).to.equal('tel:999');
    };
    await first('the start');
    for (const urgency of ['soon', 'emergency'] as const) {
      await press(checker, 'start');
      await first('a question');
      await walk(checker, people[urgency]);
      await first(urgency);
      await press(checker, 'restart');
    }
    before.remove();
  });

  it('Continue without an answer leads to the error summary, and its link to the first answer', async () => {
    for (const question of ['age', 'nerves']) {
      const checker = await make();
      await until(checker, 'soon', question);
      await pressKey(checker, 'continue');
      const summary = part(checker, 'error-summary')!;
      same(focused(checker), summary, 'focus');
      expect(questionOn(checker)).to.equal(question);
      const link = await tabTo(checker, 'a, input, button, summary');
      same(link.parentElement!.parentElement, summary, 'around the link');
      await key(checker, 'Enter');
      same(focused(checker), part(checker, 'question')!.querySelector('input'), 'focus');
      await key(checker, SPACE);
      expect(ticked(checker)).to.have.length(1);
      await pressKey(checker, 'continue');
      expect(questionOn(checker)).to.not.equal(question);
      expect(part(checker, 'error-summary')).to.equal(null);
      checker.remove();
    }
  });

  it('Continue without an answer a second time leads to the error summary again', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await pressKey(checker, 'continue');
    await pressKey(checker, 'continue');
    same(focused(checker), part(checker, 'error-summary'), 'focus');
  });

  it('Enter on an answer goes on', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await choose(checker, ['16-to-44']);
    await key(checker, 'Enter');
    expect(questionOn(checker)).to.equal('nerves');
    onHeading(checker);
    await tabTo(checker, 'input');
    await key(checker, 'Enter');
    same(focused(checker), part(checker, 'error-summary'), 'focus');
  });

  it('Arrows choose one of several answers and keep the focus', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await choose(checker, ['5-to-11']);
    const [first] = ticked(checker);
    expect(ticked(checker)).to.deep.equal(['5-to-11']);
    await key(checker, 'ArrowDown');
    expect(ticked(checker)).to.have.length(1);
    expect(ticked(checker)[0]).to.not.equal(first);
    expect((focused(checker) as HTMLInputElement).value).to.equal(ticked(checker)[0]);
    await key(checker, 'ArrowUp');
    expect(ticked(checker)).to.deep.equal([first]);
  });

  it('Space ticks and unticks, and “None of these” stands alone', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await choose(checker, ['pee', 'weak', 'none']);
    expect(ticked(checker)).to.deep.equal(['none']);
    expect((focused(checker) as HTMLInputElement).value).to.equal('none');
    await key(checker, SPACE);
    expect(ticked(checker)).to.deep.equal([]);
    await tabTo(checker, '[value="pee"]', 'back');
    await key(checker, SPACE);
    expect(ticked(checker)).to.deep.equal(['pee']);
  });

  it('Examples open and close with Enter or Space, where they stand', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const summary = await tabTo(checker, '[part="help"] > summary');
    const help = part<HTMLDetailsElement>(checker, 'help')!;
    for (const [name, open] of [
      ['Enter', true],
      ['Enter', false],
      [SPACE, true],
    ] as const) {
      await key(checker, name);
      expect(help.open).to.equal(open);
      same(focused(checker), summary, 'focus');
    }
  });

  it('Back leads to the question before, with its answer, and from the first to the start', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    await pressKey(checker, 'back');
    expect(questionOn(checker)).to.equal('age');
    onHeading(checker);
    expect(ticked(checker)).to.deep.equal(people.soon['age']);
    await tabTo(checker, 'input');
    expect((focused(checker) as HTMLInputElement).value).to.equal(ticked(checker)[0]);
    await pressKey(checker, 'back', SPACE);
    expect(part(checker, 'button-start')).to.not.equal(null);
    onHeading(checker);
  });

  it('Change leads to its question and back to a result', async () => {
    const checker = await make();
    await walk(checker, people['self-care']);
    const changes = all(checker, '[part~="button-change"]');
    for (let stop = 0; stop < 2; stop += 1) await tabTo(checker, '[part~="button-change"]');
    same(focused(checker), changes[1]!, 'focus');
    await key(checker, 'Enter');
    expect(questionOn(checker)).to.equal('nerves');
    onHeading(checker);
    await choose(checker, ['pee']);
    await pressKey(checker, 'continue');
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
    onHeading(checker);
  });

  it('Start again leads to the start, with nothing ticked', async () => {
    const checker = await make();
    await until(checker, 'soon', 'age');
    await tick(checker, ['16-to-44']);
    await pressKey(checker, 'restart');
    onHeading(checker);
    await pressKey(checker, 'start', SPACE);
    expect(ticked(checker)).to.deep.equal([]);
    await press(checker, 'restart');
    await walk(checker, people.emergency);
    await tabTo(checker, '[part~="button-restart"]');
    await key(checker, SPACE);
    onHeading(checker);
    expect(checker.getAssessment()).to.equal(null);
  });

  it('Nothing holds the focus: Shift and Tab lead out above, Tab leads out below', async () => {
    const checker = await make();
    const before = document.createElement('button');
    const after = document.createElement('button');
    checker.before(before);
    checker.after(after);
    await until(checker, 'soon', 'nerves');
    await tabTo(checker, '.line a', 'back');
    await shiftTab();
    same(document.activeElement, before, 'focus');
    await tabTo(checker, '[part~="button-restart"]');
    await key(checker, 'Tab');
    same(document.activeElement, after, 'focus');
    before.remove();
    after.remove();
  });
});
