import { expect } from '@open-wc/testing';
import { all, is } from '../../src/triage/conditions.js';
import { checkProtocol, makeTriage } from '../../src/triage/index.js';
import { strictest, type Raise } from '../../src/triage/raise.js';
import { raised, risenRows } from '../../src/triage/raised.js';
import type { Answers, Protocol } from '../../src/triage/types.js';
import { rule, small } from './small-protocol.js';

const urgencyIn = (protocol: Protocol, answers: Answers) =>
  makeTriage(protocol).assess(answers).urgency;
const urgencies = (protocol: Protocol) =>
  protocol.rules.map(({ id, urgency }) => `${id} ${urgency}`);

const BAD = { alarm: ['none'], pain: ['bad'], fever: ['no'], place: ['arm'] };
const COLD = { alarm: ['none'], pain: ['mild'], fever: ['yes'], cold: ['yes'] };

describe('raised', () => {
  it('makes a row more urgent, and its patients with it', () => {
    expect(urgencyIn(small, BAD)).to.equal('soon');
    const stricter = raised(small, { 'RF-T01': 'same-day' });
    expect(urgencyIn(stricter, BAD)).to.equal('same-day');
    expect(risenRows(small, stricter)).to.deep.equal(['RF-T01']);
    expect(urgencies(small)).to.include('RF-T01 soon');
  });

  it('raises every part of a row that is milder, and no other', () => {
    const parts: Protocol = {
      ...small,
      rules: [
        rule('RF-R01', 'routine', is('pain', 'mild')),
        { ...rule('RF-R01', 'self-care', is('pain', 'none')), part: 'none' },
        { ...rule('RF-R01', 'same-day', is('pain', 'bad')), part: 'bad' },
        rule('RF-R02', 'self-care', is('fever', 'no')),
      ],
    };
    expect(urgencies(raised(parts, { 'RF-R01': 'soon' }))).to.deep.equal([
      'RF-R01 soon',
      'RF-R01 soon',
      'RF-R01 same-day',
      'RF-R02 self-care',
    ]);
  });

  for (const [what, raise] of [
    ['the level that it has', { 'RF-T01': 'soon' }],
    ['a milder one', { 'RF-D01': 'self-care', 'RF-E01': 'routine', 'RF-T01': 'self-care' }],
    ['no row of it', { 'RF-X99': 'emergency', constructor: 'emergency', toString: 'emergency' }],
    ['no urgency', { 'RF-T01': 'at once', 'RF-H01': '', 'RF-D01': undefined }],
  ] as [string, Raise][])
    it(`changes nothing for ${what}`, () => {
      const same = raised(small, raise);
      expect(same).to.deep.equal(small);
      expect(risenRows(small, same)).to.deep.equal([]);
    });

  it('lets nothing milder stand in for a row that was raised', () => {
    expect(urgencyIn(small, COLD)).to.equal('soon');
    expect(urgencyIn(raised(small, { 'RF-D01': 'emergency' }), COLD)).to.equal('emergency');
    // An emergency ends the questions before anything can stand in for it; this does not.
    const mild: Protocol = {
      ...small,
      rules: small.rules.map((one) => (one.id === 'RF-D01' ? { ...one, urgency: 'soon' } : one)),
    };
    expect(urgencyIn(raised(mild, { 'RF-D01': 'same-day' }), COLD)).to.equal('same-day');
  });

  it('lets it stand in for what stays, however urgent it became', () => {
    const stricter = raised(small, { 'RF-T02': 'same-day', 'RF-T01': 'same-day' });
    expect(
      makeTriage(stricter)
        .assess(COLD)
        .rules.map(({ id }) => id),
    ).to.deep.equal(['RF-T02', 'RF-H01']);
  });

  it('ends the questions at once where a row became an emergency', () => {
    const { path } = makeTriage(raised(small, { 'RF-T01': 'emergency' }));
    const { alarm, pain } = BAD;
    expect(path({ alarm, pain })).to.deep.equal({ asked: ['alarm', 'pain'], next: null });
  });

  it('asks what can only now change the result', () => {
    const more: Protocol = {
      ...small,
      rules: [...small.rules, rule('RF-R09', 'routine', all(is('pain', 'bad'), is('cold', 'no')))],
    };
    const answers = { alarm: ['none'], pain: ['bad'], fever: ['yes'] };
    expect(makeTriage(more).path(answers).next).to.equal('cold');
    const { next } = makeTriage(raised(more, { 'RF-T02': 'same-day' })).path({ ...answers });
    expect(next).to.equal('cold');
    const stricter = raised(more, { 'RF-R09': 'emergency' });
    expect(makeTriage(stricter).assess({ ...answers, cold: ['no'] }).urgency).to.equal('emergency');
  });

  it('makes a protocol that keeps its promises', () => {
    for (const urgency of ['emergency', 'same-day', 'soon', 'routine', 'self-care'] as const)
      checkProtocol(raised(small, Object.fromEntries(small.rules.map(({ id }) => [id, urgency]))));
  });
});

describe('strictest', () => {
  it('holds the more urgent of what either asks for', () => {
    const one: Raise = { 'RF-H01': 'soon', 'RF-T01': 'emergency' };
    const other: Raise = { 'RF-H01': 'same-day', 'RF-T01': 'same-day', 'RF-R01': 'soon' };
    const both = { 'RF-H01': 'same-day', 'RF-T01': 'emergency', 'RF-R01': 'soon' };
    expect(strictest(one, other)).to.deep.equal(both);
    expect(strictest(other, one)).to.deep.equal(both);
  });
});
