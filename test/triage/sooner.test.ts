import { expect } from '@open-wc/testing';
import { all, is } from '../../src/triage/conditions.js';
import { raisedBy } from '../../src/triage/sooner.js';
import type { Answers, Protocol, Urgency } from '../../src/triage/types.js';
import { question, rule, small } from './small-protocol.js';

describe('how soon, in a small protocol', () => {
  const protocolOf = (...more: readonly ReturnType<typeof rule>[]): Protocol => ({
    ...small,
    questions: [
      ...small.questions,
      question('detail', 'many', 'odd none', is('place', 'leg')),
      question('later', 'many', 'odd none', is('fever', 'yes')),
    ],
    rules: [...small.rules, ...more],
  });
  const calm = { alarm: ['none'], pain: ['mild'], fever: ['no'] };
  const raised = (
    answers: Answers,
    id: string,
    option: string,
    urgency: Urgency = 'self-care',
    open: (question: string) => boolean = () => true,
  ) =>
    raisedBy(
      protocolOf(
        rule('RF-E08', 'emergency', is('detail', 'odd')),
        rule('RF-E09', 'emergency', is('later', 'odd')),
        // Nobody can answer so.
        rule('RF-E10', 'emergency', all(is('pain', 'none'), is('pain', 'mild'))),
        rule('RF-E11', 'emergency', all(is('place', 'leg'), is('place', 'arm'))),
      ),
      answers,
      urgency,
      { question: id, option },
      open,
    );

  it('adds to several answers and takes the place of a single one', () => {
    expect(raised(calm, 'alarm', 'fire')).to.equal('emergency');
    expect(raised(calm, 'pain', 'bad')).to.equal('soon');
    expect(raised(calm, 'fever', 'yes')).to.equal('same-day');
    expect(raised({ ...calm, fever: ['yes'] }, 'fever', 'no', 'same-day')).to.equal(null);
  });

  it('leaves no “none of these” and no single answer beside the new one', () => {
    expect(raised({ ...calm, pain: ['none'] }, 'pain', 'mild')).to.equal(null);
    expect(raised({ ...calm, place: ['leg'] }, 'place', 'arm')).to.equal(null);
    expect(raised({ ...calm, pain: ['mild'] }, 'pain', 'bad')).to.equal('soon');
  });

  it('is null for what was ticked, for what changes nothing and for what is milder', () => {
    expect(raised({ ...calm, pain: ['bad'] }, 'pain', 'bad', 'soon')).to.equal(null);
    expect(raised(calm, 'place', 'arm')).to.equal(null);
    // A row that another one stands in for does not count as a change.
    const cold = { alarm: ['none'], pain: ['bad'], fever: ['yes'], cold: ['yes'] };
    expect(raised(cold, 'pain', 'bad', 'soon')).to.equal(null);
    expect(raised(calm, 'pain', 'bad', 'soon')).to.equal(null);
    expect(raised(calm, 'pain', 'bad', 'same-day')).to.equal(null);
  });

  it('looks behind a question only where something may begin that leads there', () => {
    expect(raised(calm, 'detail', 'odd')).to.equal('emergency');
    const stays = (id: string) => id !== 'fever';
    expect(raised(calm, 'later', 'odd', 'self-care', stays)).to.equal(null);
    expect(raised({ ...calm, fever: ['yes'] }, 'later', 'odd', 'same-day', stays)).to.equal(
      'emergency',
    );
  });
});
