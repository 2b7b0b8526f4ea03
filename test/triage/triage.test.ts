import { expect } from '@open-wc/testing';
import { makeTriage } from '../../src/triage/index.js';
import type { Answers, Rule } from '../../src/triage/types.js';
import { all, is } from '../../src/triage/conditions.js';
import { question, rule, small } from './small-protocol.js';

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

describe('path asks only what can change the result', () => {
  const next = (rules: readonly Rule[], answers: Answers, questions = small.questions) =>
    makeTriage({ ...small, questions, rules }).path(answers).next;
  const pain = { alarm: ['none'], pain: ['bad'], fever: ['no'] };
  const soon = rule('RF-T01', 'soon', is('pain', 'bad'));
  const bare = [rule('RF-E01', 'emergency', is('alarm', 'fire')), soon];
  const place = (urgency: Rule['urgency']) => rule('RF-D09', urgency, is('place', 'leg'));

  it('which a more urgent row can, and none as urgent or milder', () => {
    expect(next([...bare, place('same-day')], pain)).to.equal('place');
    expect(next([...bare, place('soon')], pain)).to.equal(null);
    expect(next([...bare, place('self-care')], pain)).to.equal(null);
  });

  it('which a stand-in can where it lowers the result', () => {
    const standIn = { ...place('self-care'), replaces: ['RF-T01'] };
    expect(next([...bare, standIn], pain)).to.equal('place');
    expect(next([...bare, { ...soon, id: 'RF-T02' }, standIn], pain)).to.equal(null);
  });

  it('which a stand-in can for the part that it names', () => {
    const part = { ...soon, part: 'back' };
    const standIn = (replaced: string) => ({ ...place('self-care'), replaces: [replaced] });
    const rules = [bare[0]!, part];
    expect(next([...rules, standIn('RF-T01/back')], pain)).to.equal('place');
    expect(next([...rules, standIn('RF-T01/leg')], pain)).to.equal(null);
    expect(next([...rules, standIn('RF-T01')], pain)).to.equal(null);
  });

  it('which a row can that stands behind a row that may yet be replaced', () => {
    const questions = [
      question('pain', 'one', 'bad'),
      question('place', 'one', 'leg arm'),
      question('cold', 'one', 'yes no'),
    ];
    const standIn = { ...rule('RF-H09', 'self-care', is('cold', 'yes')), replaces: ['RF-T01'] };
    const answers = { pain: ['bad'] };
    expect(next([soon, standIn, place('soon')], answers, questions)).to.equal('place');
    expect(next([soon, standIn, place('routine')], answers, questions)).to.equal('place');
    const lasting = rule('RF-R01', 'routine', is('pain', 'bad'));
    expect(next([soon, lasting, standIn, place('soon')], answers, questions)).to.equal('place');
    expect(next([soon, lasting, standIn, place('routine')], answers, questions)).to.equal('cold');
  });

  it('which leads to a question that can, however many lie between', () => {
    const questions = [
      question('first', 'one', 'yes no'),
      question('second', 'one', 'yes no', is('first', 'yes')),
      question('third', 'one', 'yes no', is('second', 'yes')),
    ];
    const rules = [rule('RF-E01', 'emergency', is('third', 'yes'))];
    expect(next(rules, {}, questions)).to.equal('first');
    expect(next(rules, { first: ['yes'] }, questions)).to.equal('second');
    expect(next(rules, { first: ['no'] }, questions)).to.equal(null);
  });

  it('and not what only leads to a question that can no longer be asked', () => {
    const questions = [
      question('first', 'one', 'yes no'),
      question('second', 'one', 'yes no'),
      question('third', 'one', 'yes no', all(is('first', 'yes'), is('second', 'yes'))),
    ];
    const rules = [rule('RF-E01', 'emergency', is('third', 'yes'))];
    expect(next(rules, { first: ['no'] }, questions)).to.equal(null);
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
    expect(assess({})).to.deep.equal({
      urgency: 'same-day',
      rules: [{ id: 'RF-D20', sources: ['S21'], urgency: 'same-day', because: [] }],
      protocolVersion: '1.2.3',
    });
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
