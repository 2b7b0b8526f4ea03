import { expect } from '@open-wc/testing';
import { assess, path } from '../../src/protocol/index.js';
import { stillTrue } from '../../src/protocol/recheck.js';
import type { Answers } from '../../src/triage/types.js';
import { people } from '../support/people.js';

describe('what still holds when it got worse', () => {
  it('is the age and the needle, and nothing that was felt', () => {
    const answers: Answers = { ...people.soon, procedure: ['injected', 'tries'] };
    expect(stillTrue(answers)).to.deep.equal({
      age: answers['age'],
      procedure: ['injected', 'tries'],
    });
  });

  it('is nothing of what was never asked', () => {
    expect(stillTrue({})).to.deep.equal({});
    expect(stillTrue({ age: ['5-to-11'] })).to.deep.equal({ age: ['5-to-11'] });
  });

  it('is not that a clinician found it steady, which would make the next result milder', () => {
    expect(stillTrue({ procedure: ['checked', 'tries'] })).to.deep.equal({ procedure: ['tries'] });
    expect(stillTrue({ procedure: ['checked'] })).to.deep.equal({});
    const person = {
      ...people.soon,
      when: ['weeks-6-12'],
      symptoms: ['headache'],
      headache: ['upright-moderate'],
      procedure: ['checked'],
    };
    expect(assess(person).urgency).to.equal('soon');
    const { procedure, ...felt } = person;
    const again = { ...felt, ...stillTrue({ procedure }) };
    expect(path(again).next).to.equal('procedure');
    expect(assess({ ...again, procedure: ['none'] }).urgency).to.equal('same-day');
  });
});
