import { expect } from '@open-wc/testing';
import { makeTriage } from '../../src/triage/index.js';
import { makeSteps } from '../../src/triage/session.js';
import type { Session } from '../../src/triage/session.js';
import { small } from './small-protocol.js';

const steps = makeSteps(makeTriage(small));

const given = (...answers: readonly string[]): Session =>
  answers.reduce((session, option) => steps.answer(session, [option]), steps.begin());

describe('a session', () => {
  it('begins with nothing answered', () => {
    expect(steps.begin()).to.deep.equal({ answers: {}, at: 'alarm', changing: false });
  });

  it('stays where it is when something is answered at the result', () => {
    const result = given('flood');
    expect(steps.answer(result, ['fire'])).to.equal(result);
  });

  it('goes from question to question to the result', () => {
    expect(steps.begin().at).to.equal('alarm');
    expect(given('none').at).to.equal('pain');
    expect(given('none', 'mild', 'no').at).to.equal(null);
    expect(given('flood').at).to.equal(null);
  });

  it('goes back with every answer kept, and forward through the answered ones', () => {
    const third = given('none', 'mild');
    const second = steps.back(third)!;
    expect(second.at).to.equal('pain');
    expect(second.answers).to.deep.equal(third.answers);
    const first = steps.back(second)!;
    expect(first.at).to.equal('alarm');
    expect(steps.back(first)).to.equal(null);
    expect(steps.answer(first, ['none']).at).to.equal('pain');
  });

  it('goes back from the result to the last question', () => {
    expect(steps.back(given('none', 'mild', 'no'))!.at).to.equal('fever');
  });

  it('changes an answer from the result and comes back to it', () => {
    const result = given('none', 'mild', 'no');
    const changing = steps.change(result, 'pain');
    expect(changing.at).to.equal('pain');
    expect(steps.answer(changing, ['none']).at).to.equal(null);
  });

  it('asks what a changed answer makes necessary, then comes back', () => {
    const changing = steps.answer(steps.change(given('none', 'mild', 'no'), 'pain'), ['bad']);
    expect(changing.at).to.equal('place');
    expect(changing.changing).to.equal(true);
    const result = steps.answer(changing, ['arm']);
    expect(result.at).to.equal(null);
    expect(result.changing).to.equal(false);
  });

  it('gives up a change with Back', () => {
    const changing = steps.change(given('none', 'mild', 'no'), 'alarm');
    expect(steps.back(changing)).to.deep.equal(given('none', 'mild', 'no'));
  });

  it('asks nothing again that was answered, after what a change made necessary', () => {
    const result = given('none', 'bad', 'no', 'arm');
    const changing = steps.answer(steps.change(result, 'fever'), ['yes']);
    expect(changing.at).to.equal('cold');
    expect(steps.answer(changing, ['no']).at).to.equal(null);
  });

  it('goes one screen back from what a change made necessary', () => {
    const changing = steps.answer(steps.change(given('none', 'mild', 'no'), 'pain'), ['bad']);
    const before = steps.back(changing)!;
    expect(before.at).to.equal('fever');
    expect(before.changing).to.equal(false);
  });
});
