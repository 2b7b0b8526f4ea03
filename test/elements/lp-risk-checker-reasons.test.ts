import { expect } from '@open-wc/testing';
import { reasonGroups } from '../../src/elements/lp-risk-checker/reasons.js';
import type { FiredRule } from '../../src/triage/types.js';

const rule = (...answers: readonly string[]): FiredRule => ({
  id: 'RF-D01',
  urgency: 'same-day',
  sources: [],
  because: answers.map((answer) => {
    const [question = '', option = ''] = answer.split(':');
    return { question, option };
  }),
});

const groupsOf = (...rules: readonly FiredRule[]): readonly string[] =>
  reasonGroups(rules).map(({ because }) =>
    because.map(({ question, option }) => `${question}:${option}`).join(),
  );

describe('the reasons of a result', () => {
  it('are a group for each rule', () => {
    expect(groupsOf(rule('a:1', 'b:1'), rule('a:1', 'b:2'))).to.deep.equal(['a:1,b:1', 'a:1,b:2']);
  });

  it('are not said again where another group has them all', () => {
    expect(groupsOf(rule('a:1'), rule('b:1', 'a:1'), rule('b:1'))).to.deep.equal(['b:1,a:1']);
  });

  it('are said once where rules have the same', () => {
    expect(groupsOf(rule('a:1', 'b:1'), rule('b:1', 'a:1'))).to.deep.equal(['a:1,b:1']);
  });

  it('leave out a rule that rests on no answer', () => {
    expect(groupsOf(rule(), rule('a:1'))).to.deep.equal(['a:1']);
    expect(groupsOf(rule())).to.deep.equal([]);
  });
});
