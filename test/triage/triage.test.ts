import { expect } from '@open-wc/testing';
import { makeTriage } from '../../src/triage/index.js';
import { small } from './small-protocol.js';

const { path, assess } = makeTriage(small);

describe('path', () => {
  it('begins with the first question', () => {
    expect(path({})).to.deep.equal({ asked: [], next: 'alarm' });
  });

  it('ends at once with an emergency', () => {
    expect(path({ alarm: ['flood'] })).to.deep.equal({ asked: ['alarm'], next: null });
  });

  it('takes an empty list for not answered', () => {
    expect(path({ alarm: [] }).next).to.equal('alarm');
  });

  it('asks a question only where its condition holds', () => {
    expect(path({ alarm: ['none'], pain: ['mild'], fever: ['no'] })).to.deep.equal({
      asked: ['alarm', 'pain', 'fever'],
      next: null,
    });
    expect(path({ alarm: ['none'], pain: ['bad'], fever: ['no'] }).next).to.equal('place');
  });

  it('asks what could stand in for the row that fired', () => {
    expect(path({ alarm: ['none'], pain: ['none'], fever: ['yes'] }).next).to.equal('cold');
  });

  it('asks nothing that cannot change the result', () => {
    const protocol = {
      ...small,
      rules: small.rules.filter(({ id }) => id !== 'RF-T02' && id !== 'RF-E03'),
    };
    const answers = { alarm: ['none'], pain: ['bad'], fever: ['yes'] };
    expect(makeTriage(protocol).path(answers).next).to.equal(null);
  });
});

describe('assess', () => {
  const calm = { alarm: ['none'], pain: ['mild'], fever: ['no'] };

  it('lets the most urgent rule win and keeps all that fired, with their reasons', () => {
    const result = assess({ alarm: ['none'], pain: ['bad'], fever: ['no'], place: ['arm'] });
    expect(result.urgency).to.equal('soon');
    expect(result.rules.map(({ id }) => id)).to.deep.equal(['RF-T01', 'RF-H01']);
    expect(result.rules[0]!.because).to.deep.equal([{ question: 'pain', option: 'bad' }]);
    expect(result.protocolVersion).to.equal('1.2.3');
  });

  it('lets a stand-in replace the rows it names', () => {
    const result = assess({ alarm: ['none'], pain: ['none'], fever: ['yes'], cold: ['yes'] });
    expect(result.rules.map(({ id }) => id)).to.deep.equal(['RF-T02', 'RF-H01']);
  });

  it('counts only answers on a complete path', () => {
    expect(assess({ ...calm, place: ['leg'] }).urgency).to.equal('self-care');
  });

  it('says same-day or above while an answer is missing', () => {
    expect(assess({}).urgency).to.equal('same-day');
    expect(assess({ alarm: ['none'], pain: ['none'] }).rules[0]!.id).to.equal('RF-D20');
  });

  it('lets every answer raise while another is missing', () => {
    expect(assess({ pain: ['bad'], place: ['leg'] }).urgency).to.equal('emergency');
  });

  it('lets nothing stand in while an answer is missing', () => {
    const result = assess({ alarm: ['none'], fever: ['yes'], cold: ['yes'] });
    expect(result.rules[0]!.id).to.equal('RF-D01');
  });

  it('says same-day when no rule fires', () => {
    const protocol = { ...small, rules: small.rules.filter(({ id }) => id !== 'RF-H01') };
    const result = makeTriage(protocol).assess(calm);
    expect(result.urgency).to.equal('same-day');
    expect(result.rules.map(({ id }) => id)).to.deep.equal(['RF-D20']);
  });
});
