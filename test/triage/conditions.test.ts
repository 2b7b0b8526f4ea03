import { expect } from '@open-wc/testing';
import {
  all,
  any,
  atLeast,
  is,
  optionsIn,
  possible,
  questionsIn,
  reasonsFor,
} from '../../src/triage/conditions.js';

const answers = { a: ['one', 'two'], b: ['three'] };

describe('a condition', () => {
  it('holds by what was answered and gives that as the reason', () => {
    expect(reasonsFor(is('a', 'two', 'four'), answers)).to.deep.equal([
      { question: 'a', option: 'two' },
    ]);
  });

  it('never holds by what was left out', () => {
    expect(reasonsFor(is('a', 'none'), answers)).to.be.empty;
    expect(reasonsFor(is('missing', 'none'), answers)).to.be.empty;
  });

  it('joins parts with all, any and at least', () => {
    const [yes, also, no] = [is('a', 'one'), is('b', 'three'), is('b', 'four')];
    expect(reasonsFor(all(yes, no), answers)).to.be.empty;
    expect(reasonsFor(all(yes, also), answers)).to.have.length(2);
    expect(reasonsFor(any(yes, no), answers)).to.have.length(1);
    expect(reasonsFor(any(no), answers)).to.be.empty;
    expect(reasonsFor(atLeast(2, yes, no), answers)).to.be.empty;
    expect(reasonsFor(atLeast(2, yes, no, also), answers)).to.have.length(2);
  });

  it('is possible while a question it needs is open', () => {
    const condition = all(is('a', 'one'), is('c', 'five'));
    expect(possible(condition, answers, (id) => id === 'c')).to.equal(true);
    expect(possible(condition, answers, () => false)).to.equal(false);
    expect(possible(all(is('a', 'no'), is('c', 'five')), answers, (id) => id === 'c')).to.equal(
      false,
    );
  });

  it('gives only those answers as the reason that make a part of it hold', () => {
    const condition = any(all(is('a', 'one'), is('b', 'four')), is('b', 'three'));
    expect(reasonsFor(condition, answers)).to.deep.equal([{ question: 'b', option: 'three' }]);
  });

  it('names the options it reads', () => {
    expect(optionsIn(any(is('a', 'one', 'two'), all(is('b', 'x'))))).to.deep.equal([
      ['a', 'one'],
      ['a', 'two'],
      ['b', 'x'],
    ]);
  });

  it('names the questions it reads', () => {
    expect(
      questionsIn(any(is('a', 'one'), all(is('b', 'x'), atLeast(1, is('c', 'y'))))),
    ).to.deep.equal(['a', 'b', 'c']);
  });
});
