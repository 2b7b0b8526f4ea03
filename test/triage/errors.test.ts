import { expect } from '@open-wc/testing';
import {
  ImpossibleAnswerError,
  ProtocolError,
  TriageError,
  UnknownOptionError,
  UnknownQuestionError,
  checkProtocol,
  makeTriage,
} from '../../src/triage/index.js';
import { is } from '../../src/triage/conditions.js';
import type { Answers, Protocol } from '../../src/triage/types.js';
import { question, rule, small } from './small-protocol.js';

const { path, assess } = makeTriage(small);

describe('bad answers', () => {
  const refused: readonly (readonly [string, unknown, new (...args: never[]) => Error, string])[] =
    [
      ['an unknown question', { smell: ['yes'] }, UnknownQuestionError, 'smell'],
      [
        'a question every object has',
        { constructor: ['yes'] },
        UnknownQuestionError,
        'constructor',
      ],
      ['an unknown option', { alarm: ['ghost'] }, UnknownOptionError, 'ghost'],
      ['a bare string', { alarm: 'fire' }, UnknownOptionError, 'fire'],
      ['null', { alarm: null }, UnknownOptionError, 'null'],
      ['two answers where one is asked', { fever: ['yes', 'no'] }, ImpossibleAnswerError, 'fever'],
      ['none with something else', { alarm: ['none', 'fire'] }, ImpossibleAnswerError, 'alarm'],
      ['one option twice', { alarm: ['fire', 'fire'] }, ImpossibleAnswerError, 'alarm'],
    ];
  for (const [what, answers, type, culprit] of refused) {
    it(`are refused and named: ${what}`, () => {
      for (const ask of [path, assess]) {
        expect(() => ask(answers as Answers)).to.throw(type, culprit);
        expect(() => ask(answers as Answers)).to.throw(TriageError);
      }
    });
  }

  it('are told in words, with the name of the error', () => {
    const told = (answers: Answers): string => {
      try {
        path(answers);
      } catch (error) {
        return String(error);
      }
      return 'nothing';
    };
    expect(told({ smell: ['yes'] })).to.equal(
      'UnknownQuestionError: There is no question "smell".',
    );
    expect(told({ alarm: ['ghost'] })).to.equal(
      'UnknownOptionError: Question "alarm" has no option "ghost".',
    );
    const impossible = (question: string, options: string, why: string) =>
      `ImpossibleAnswerError: Question "${question}" cannot be answered with ${options}: ${why}.`;
    expect(told({ fever: ['yes', 'no'] })).to.equal(
      impossible('fever', 'yes and no', 'it takes one answer'),
    );
    expect(told({ alarm: ['none', 'fire'] })).to.equal(
      impossible('alarm', 'none and fire', '"none" stands alone'),
    );
    expect(told({ alarm: ['fire', 'fire'] })).to.equal(
      impossible('alarm', 'fire and fire', 'an option stands twice'),
    );
    expect(String(new TriageError('why'))).to.equal('TriageError: why');
  });

  it('are not: a question whose answer was taken away', () => {
    const answers = { alarm: undefined } as unknown as Answers;
    expect(path(answers)).to.deep.equal({ asked: [], next: 'alarm' });
  });

  it('are not: not sure beside a symptom', () => {
    expect(assess({ alarm: ['fire', 'not-sure'] }).urgency).to.equal('emergency');
  });
});

describe('a protocol that contradicts itself', () => {
  const broken: readonly (readonly [string, Partial<Protocol>, string])[] = [
    ['a question twice', { questions: [...small.questions, small.questions[0]!] }, 'alarm'],
    ['an option twice', { questions: [question('a', 'one', 'x x')], rules: [] }, '"a"'],
    [
      'a question that reads a later one',
      {
        questions: [question('a', 'one', 'x', is('b', 'y')), question('b', 'one', 'y')],
        rules: [],
      },
      '"b"',
    ],
    ['an unknown option', { rules: [rule('RF-E09', 'emergency', is('alarm', 'smoke'))] }, 'smoke'],
    ['a rule twice', { rules: [small.rules[0]!, small.rules[0]!] }, 'RF-E01 twice'],
    ['a rule that reads nothing', { rules: [rule('RF-E09', 'emergency', { all: [] })] }, 'RF-E09'],
    [
      'a stand-in for an emergency',
      {
        rules: [
          ...small.rules,
          { ...rule('RF-H02', 'self-care', is('cold', 'yes')), replaces: ['RF-E01'] },
        ],
      },
      'RF-E01',
    ],
    [
      'a stand-in for nothing',
      { rules: [{ ...rule('RF-H02', 'self-care', is('cold', 'yes')), replaces: ['RF-D77'] }] },
      'RF-D77',
    ],
  ];
  it('is named with what reads wrong', () => {
    expect(() => {
      const questions = [question('a', 'one', 'x', is('b', 'y'))];
      checkProtocol({ ...small, questions, rules: [] });
    }).to.throw('Question "a" reads "b", which is not asked before.');
    expect(() => {
      const smoke = { ...rule('RF-D09', 'soon', is('alarm', 'smoke')), part: 'smoke' };
      checkProtocol({ ...small, rules: [smoke] });
    }).to.throw(ProtocolError, 'Rule RF-D09/smoke reads "alarm: smoke", which is not an option.');
    expect(new ProtocolError('why').name).to.equal('ProtocolError');
  });

  for (const [what, change, culprit] of broken) {
    it(`is refused: ${what}`, () => {
      expect(() => checkProtocol({ ...small, ...change })).to.throw(ProtocolError, culprit);
    });
  }
});
