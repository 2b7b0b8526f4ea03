import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inForce, unraised } from '../../src/protocol/in-force.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { numbersFrom, randomAnswer, randomAnswers } from '../prove/random-patients.js';
import { randomProtocol } from '../prove/random-protocols.js';
import { cases } from './cases.js';
import { holds } from '../../src/triage/conditions.js';
import { rank } from '../../src/triage/firing.js';
import { checkProtocol, makeTriage, type Triage } from '../../src/triage/index.js';
import type { Raise } from '../../src/triage/raise.js';
import { raised } from '../../src/triage/raised.js';
import { URGENCIES, type Answers, type Protocol } from '../../src/triage/types.js';

// Without a search for the shortest: each look takes its time, and the seed tells all.
const settings = { seed: 20261126, numRuns: 25, endOnFailure: true };
const PATIENTS = 12;

/** Some rows of a protocol, each with a level above its own, below it, or the same. */
const raiseOf = ({ rules }: Protocol): fc.Arbitrary<Raise> =>
  fc
    .array(fc.tuple(fc.constantFrom(...rules.map(({ id }) => id)), fc.constantFrom(...URGENCIES)), {
      maxLength: 12,
    })
    .map((rows) => Object.fromEntries(rows));

/** People who answer everything, and people who leave some of it open; most of them calm. */
function patients(of: Protocol, seed: number): readonly Answers[] {
  const random = numbersFrom(seed);
  return Array.from({ length: PATIENTS }, (_, at) =>
    randomAnswers(of, { open: at % 2 ? 0.15 : 0, none: [0.95, 0.85, 0.6][at % 3]! }, random),
  );
}

/** Answers what is left open until there is a result. */
function finish({ path: way }: Triage, of: Protocol, given: Answers, seed: number): Answers {
  const random = numbersFrom(seed);
  const answers = { ...given };
  for (let { next } = way(answers); next !== null; { next } = way(answers)) {
    const question = of.questions.find(({ id }) => id === next)!;
    answers[next] = randomAnswer(question, 0.5, random);
  }
  return answers;
}

/** The same people, later: the table has nobody for every stand-in. */
const inTheThirdWeek = cases.map(({ who, answers }) => ({
  who,
  answers: { ...answers, when: ['days-15-30'] },
}));

/**
 * Nobody ends milder than without what was raised. A result counts against whatever the questions
 * that it made needless would have said, and what is not yet a result against the same without.
 */
function neverLower(
  base: Protocol,
  raise: Raise,
  seed: number,
  people: readonly Answers[] = patients(base, seed),
): number {
  const before = makeTriage(base);
  const after = makeTriage(raised(base, raise));
  let risen = 0;
  for (const answers of people) {
    const ended = after.path(answers).next === null;
    const then = before.assess(ended ? finish(before, base, answers, seed) : answers);
    // Where stand-ins put out one another nothing is left but the fallback; the rule base has none.
    if (ended && !then.rules[0]!.because.length) continue;
    const now = after.assess(answers);
    const both = JSON.stringify([raise, answers]);
    expect(rank(now.urgency), both).to.be.at.most(rank(then.urgency));
    if (rank(now.urgency) < rank(then.urgency)) risen += 1;
  }
  return risen;
}

describe('rows that a hospital raised', () => {
  it('make nothing milder for anybody, and some more urgent', () => {
    let risen = 0;
    fc.assert(
      fc.property(raiseOf(protocol), fc.nat(), (raise, seed) => {
        risen += neverLower(protocol, raise, seed);
        const known = cases.filter((_, at) => (at + seed) % 12 === 0);
        risen += neverLower(
          protocol,
          raise,
          seed,
          known.map(({ answers }) => answers),
        );
      }),
      settings,
    );
    expect(risen).to.be.above(15);
  });

  for (const { id, replaces } of protocol.rules)
    for (const row of replaces ?? [])
      it(`are met in spite of what stands in for them: ${id} for ${row}`, () => {
        const people = [...cases, ...inTheThirdWeek].filter(({ answers }) => {
          const rows = assess(answers).rules.map((rule) => rule.id);
          const lost = protocol.rules.some((rule) => rule.id === row && holds(rule.if, answers));
          return rows[0] === id && lost && !rows.includes(row);
        });
        expect(people.length).to.be.above(0);
        const { urgency } = protocol.rules.find((rule) => rule.id === row)!;
        const higher = URGENCIES[rank(urgency) - 1]!;
        const stricter = inForce({ [row]: higher }, false);
        for (const { who, answers } of people)
          expect(stricter.assess(answers).urgency, who).to.equal(higher);
      });

  it('make nothing milder in any protocol, whatever stands in for what', () => {
    fc.assert(
      fc.property(fc.nat(), fc.gen(), (seed, gen) => {
        const base = randomProtocol(numbersFrom(seed));
        neverLower(
          base,
          gen(() => raiseOf(base)),
          seed,
        );
      }),
      { ...settings, numRuns: 200 },
    );
  });

  it('leave a rule base that keeps its promises', () => {
    fc.assert(
      fc.property(raiseOf(protocol), (raise) => {
        checkProtocol(inForce(raise, false).protocol);
        checkProtocol(inForce(raise, true).protocol);
      }),
      settings,
    );
  });

  it('never end milder when a symptom is added', () => {
    let added = 0;
    fc.assert(
      fc.property(raiseOf(protocol), fc.nat(), (raise, seed) => {
        const { path: way, assess: say } = inForce(raise, false);
        const random = numbersFrom(seed);
        for (const given of patients(protocol, seed)) {
          const answers = finish({ path: way, assess: say }, protocol, given, seed);
          const { asked } = way(answers);
          // What rests on "none of these" is lost with it, and may be what was raised.
          const many = protocol.questions.filter(
            ({ id, kind }) =>
              kind === 'many' && asked.includes(id) && !answers[id]!.includes('none'),
          );
          const question = many[Math.floor(random() * many.length)];
          if (!question) continue;
          added += 1;
          const more = [...answers[question.id]!, ...randomAnswer(question, 0, random)];
          const saidMore = { ...answers, [question.id]: [...new Set(more)] };
          const then = finish({ path: way, assess: say }, protocol, saidMore, seed);
          expect(rank(say(then).urgency), JSON.stringify([raise, answers, then])).to.be.at.most(
            rank(say(answers).urgency),
          );
        }
      }),
      settings,
    );
    expect(added).to.be.above(50);
  });

  it('are named where they differ from the rule base, and only there', () => {
    const raise: Raise = {
      'RF-H01': 'same-day',
      'RF-E01': 'emergency',
      'RF-T05': 'soon',
      'RF-D01': 'routine',
      'RF-X01': 'emergency',
    };
    expect(inForce(raise, false).raised).to.deep.equal(['RF-H01']);
    expect(inForce({}, false).raised).to.deep.equal([]);
  });

  it('are worked out once', () => {
    expect(inForce({ 'RF-H01': 'soon' }, true) === inForce({ 'RF-H01': 'soon' }, true)).to.equal(
      true,
    );
  });
});

describe('the rule base past its review', () => {
  const overdue = inForce({}, true);

  it('leaves nobody to care at home, and changes nothing else', () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const given of patients(protocol, seed)) {
        const answers = finish({ path, assess }, protocol, given, seed);
        const { urgency } = assess(answers);
        const expected = urgency === 'self-care' ? 'routine' : urgency;
        expect(overdue.assess(answers).urgency, JSON.stringify(answers)).to.equal(expected);
      }
  });

  it('says nowhere that a hospital raised it', () => {
    expect(overdue.raised).to.deep.equal([]);
    expect(overdue.risen).to.include('RF-H01');
  });
});

describe('what is to be raised in vain', () => {
  it('is a row that nobody knows, or one that is as urgent or more urgent already', () => {
    expect(
      unraised({ 'RF-X99': 'emergency', 'RF-E01': 'soon', 'RF-D02': 'same-day' }),
    ).to.have.members(['RF-X99', 'RF-E01', 'RF-D02']);
  });

  it('is nothing of what becomes more urgent', () => {
    expect(unraised({ 'RF-H01': 'soon', 'RF-D02': 'emergency' })).to.deep.equal([]);
    expect(unraised({ 'RF-H01': 'soon', 'RF-E01': 'soon' })).to.deep.equal(['RF-E01']);
  });
});
