import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { part, press, questionOn, tick, walk } from '../support/journey.js';
import { same } from '../support/same.js';
import { change, focused, make, people, root, ticked, until } from './checker.js';

describe('lp-risk-checker: answering', () => {
  it('lets "none of these" stand alone, and says what that cleared', async () => {
    const checker = await make();
    await until(checker, 'soon', 'nerves');
    const news = () => root(checker).querySelector('[role="status"]')!.textContent;
    await tick(checker, ['old-legs', 'not-sure']);
    expect(ticked(checker)).to.deep.equal(['old-legs', 'not-sure']);
    expect(news()).to.equal('');
    await tick(checker, ['none']);
    expect(ticked(checker)).to.deep.equal(['none']);
    expect(news()).to.equal(en.ui['checker.others-cleared']);
    await tick(checker, ['pee']);
    expect(ticked(checker)).to.deep.equal(['pee']);
    expect(news()).to.equal(en.ui['checker.none-cleared']);
    await tick(checker, ['pee']);
    expect(ticked(checker)).to.deep.equal([]);
  });

  it('says what is missing instead of going on', async () => {
    const checker = await make();
    await press(checker, 'start');
    await press(checker, 'continue');
    const summary = part(checker, 'error-summary')!;
    expect(questionOn(checker)).to.equal('age');
    same(focused(checker), summary, 'focus');
    expect(summary.getAttribute('role')).to.equal('alert');
    const described = part(checker, 'question')!.getAttribute('aria-describedby')!.trim();
    for (const id of described.split(/\s+/)) {
      expect(root(checker).getElementById(id)!.textContent.trim()).to.not.equal('');
    }
    expect(described).to.contain('message');
    const address = location.href;
    summary.querySelector('a')!.click();
    same(focused(checker), root(checker).querySelector('input'), 'focus');
    expect(location.href).to.equal(address);
    await tick(checker, ['16-to-44']);
    await press(checker, 'continue');
    expect(part(checker, 'error-summary')).to.equal(null);
    expect(part(checker, 'question')!.getAttribute('aria-describedby')).to.not.contain('message');
  });

  it('lets the whole row be pressed', async () => {
    const checker = await make();
    await press(checker, 'start');
    const row = part(checker, 'choice')!;
    row.click();
    expect(ticked(checker)).to.deep.equal(['under-3-months']);
  });

  it('loses no answer by going back, continued from or not', async () => {
    const checker = await make();
    await until(checker, 'soon', 'infection');
    await tick(checker, ['upright-stiff']);
    await press(checker, 'back');
    expect(questionOn(checker)).to.equal('nerves');
    expect(ticked(checker)).to.deep.equal(['none']);
    await press(checker, 'back');
    expect(ticked(checker)).to.deep.equal(['16-to-44']);
    await press(checker, 'back');
    expect(part(checker, 'button-start')).to.not.equal(null);
    await press(checker, 'start');
    expect(ticked(checker)).to.deep.equal(['16-to-44']);
    await press(checker, 'continue');
    expect(ticked(checker)).to.deep.equal(['none']);
    await press(checker, 'continue');
    expect(ticked(checker)).to.deep.equal(['upright-stiff']);
  });

  it('keeps the answers of one question apart from those of the next', async () => {
    const checker = await make();
    await until(checker, 'soon', 'when');
    expect(ticked(checker)).to.deep.equal([]);
    await press(checker, 'back');
    expect(ticked(checker)).to.deep.equal(['none']);
  });

  it('changes an answer from the result and comes back to it', async () => {
    const checker = await make();
    await walk(checker, people['self-care']);
    await change(checker, 'when');
    expect(questionOn(checker)).to.equal('when');
    expect(ticked(checker)).to.deep.equal(['days-0-3']);
    await tick(checker, ['weeks-6-12']);
    await press(checker, 'continue');
    expect(questionOn(checker)).to.equal(null);
    expect(checker.getAssessment()!.urgency).to.equal('routine');
  });

  it('asks on after a change that needs more, and then only what is new', async () => {
    const checker = await make();
    await walk(checker, people.emergency);
    await change(checker, 'nerves');
    await tick(checker, ['none']);
    await press(checker, 'continue');
    expect(questionOn(checker)).to.equal('infection');
    expect(checker.getAssessment()).to.equal(null);
    expect((await walk(checker, people.soon)).urgency).to.equal('soon');
    await change(checker, 'infection');
    await tick(checker, ['fever-sign']);
    await press(checker, 'continue');
    expect(checker.getAssessment()!.urgency).to.equal('emergency');
  });

  it('comes back to the result when a change is thought better of', async () => {
    const checker = await make();
    await walk(checker, people.soon);
    await change(checker, 'sudden');
    await tick(checker, ['stroke']);
    await press(checker, 'back');
    expect(checker.getAssessment()!.urgency).to.equal('soon');
    expect(part(checker, 'result')!.part.contains('result-soon')).to.equal(true);
  });
});
