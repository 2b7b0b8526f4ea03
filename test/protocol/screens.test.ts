import { expect } from '@open-wc/testing';
import { enXEasy } from '../../src/content/en-x-easy/index.js';
import { en } from '../../src/content/en/index.js';
import type { OptionIdOf } from '../../src/protocol/ids.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { is } from '../../src/triage/conditions.js';
import { makeTriage } from '../../src/triage/index.js';
import type { Answers, Path } from '../../src/triage/types.js';
import { question, rule, small } from '../triage/small-protocol.js';
import { allAnswersTo, journeyLongerThan } from './longest.js';
import { VOICES, wordsIn } from './words.js';

const AGES = protocol.questions.find(({ id }) => id === 'age')!.options.map(({ id }) => id);
const ADULTS = ['16-to-44', '45-to-60', '61-to-65', 'over-65'];

/** Answers every question with `answers`, or with "none of these", and says which were asked. */
function screensOf(answers: Answers): readonly string[] {
  const given: Record<string, readonly string[]> = {};
  for (let { next } = path(given); next !== null; { next } = path(given)) {
    given[next] = answers[next] ?? ['none'];
  }
  return path(given).asked;
}

describe('a screen', () => {
  for (const asked of protocol.questions) {
    it(`has at most 9 options and 120 words in every voice: ${asked.id}`, () => {
      expect(asked.options.length).to.be.within(2, 9);
      for (const voice of VOICES) expect(wordsIn(en, asked, voice), voice).to.be.within(10, 120);
    });

    it(`has at most 125 in easy words, for more of them are explained: ${asked.id}`, () => {
      for (const voice of VOICES) expect(wordsIn(enXEasy, asked, voice), voice).to.be.most(125);
    });
  }
});

describe('a warning sign ends the questions early', () => {
  const spine: readonly OptionIdOf<'nerves'>[] = [
    'pee',
    'poo',
    'saddle',
    'weak',
    'both-legs',
    'spreading',
    'not-sure',
  ];
  const infection: readonly OptionIdOf<'infection'>[] = [
    'fever-sign',
    'headache-signs',
    'confused',
    'shivering',
    'no-pee',
    'skin',
    'not-sure',
  ];

  for (const age of AGES) {
    it(`of the cauda equina by screen 3, of meningitis or sepsis by screen 4: ${age}`, () => {
      const by = (last: number, answers: Answers) => {
        const all = { age: [age], ...answers };
        expect(screensOf(all).length, JSON.stringify(answers)).to.be.at.most(last);
        expect(assess(all).urgency, JSON.stringify(answers)).to.equal('emergency');
      };
      for (const sign of spine) {
        by(3, { nerves: [sign] });
        by(3, { nerves: ['old-legs', sign] });
      }
      for (const nerves of ['none', 'old-legs']) {
        for (const sign of infection) by(4, { nerves: [nerves], infection: [sign] });
        for (const sign of infection) {
          by(4, { nerves: [nerves], infection: ['upright-stiff', sign] });
        }
        if (!ADULTS.includes(age)) {
          by(4, { nerves: [nerves], infection: ['none'], child: ['floppy'] });
        }
      }
    });
  }
});

describe('a journey', () => {
  it('is over after at most 10 screens for an adult with mild back pain months later', () => {
    const began = { 'weeks-6-12': 'back-onset', 'over-12-weeks': 'back-onset-late' };
    for (const [when, id] of Object.entries(began)) {
      const { options } = protocol.questions.find((asked) => asked.id === id)!;
      for (const option of options) {
        for (const age of ADULTS) {
          const answers = { age: [age], when: [when], symptoms: ['back'], [id]: [option.id] };
          expect(screensOf(answers).length, JSON.stringify(answers)).to.be.at.most(10);
        }
      }
    }
  });

  it('has at most 14 screens, whoever goes on it', function () {
    this.timeout(60_000);
    const { answers, looked } = journeyLongerThan(14, protocol, path);
    expect(answers, JSON.stringify(answers)).to.be.null;
    expect(looked).to.be.above(1000);
  });
});

describe('the search for a longer journey', () => {
  /** The longest journey, found without leaving out anything. */
  function longest(
    of: typeof small,
    follow: (answers: Answers) => Path,
    given: Answers = {},
  ): number {
    const { asked, next } = follow(given);
    if (next === null) return asked.length;
    const answers = allAnswersTo(of.questions.find(({ id }) => id === next)!);
    return Math.max(...answers.map((chosen) => longest(of, follow, { ...given, [next]: chosen })));
  }

  const wider = {
    ...small,
    questions: [
      ...small.questions,
      question('bleeds', 'many', 'easily often none', is('place', 'arm')),
    ],
    rules: [...small.rules, rule('RF-D02', 'same-day', is('bleeds', 'easily', 'often'))],
  };

  for (const [name, tried] of Object.entries({ small, wider })) {
    it(`finds what trying everything finds, and no more: ${name}`, () => {
      const { path: follow } = makeTriage(tried);
      const screens = longest(tried, follow);
      expect(screens).to.be.above(2);
      expect(journeyLongerThan(screens, tried, follow).answers).to.be.null;
      const { answers } = journeyLongerThan(screens - 1, tried, follow);
      expect(follow(answers!)).to.deep.include({ next: null });
      expect(follow(answers!).asked).to.have.length(screens);
    });
  }

  it('stops at a question that nothing called for', () => {
    const { path: follow } = makeTriage(small);
    const restless = (answers: Answers): Path => {
      const { asked, next } = follow(answers);
      return { asked, next: next ?? 'place' };
    };
    expect(() => journeyLongerThan(3, small, restless)).to.throw('place was not foreseen');
  });
});
