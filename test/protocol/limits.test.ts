import { expect } from '@open-wc/testing';
import { limitOf } from '../../src/protocol/limits.js';
import { assess, path, protocol } from '../../src/protocol/index.js';
import type { Answers, FiredRule, Urgency } from '../../src/triage/types.js';
import { people } from '../support/people.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();
const DAY = 24;

/** The number of a passage of the evidence; fails where the passage is no longer there. */
function told(passage: RegExp): number {
  const found = passage.exec(evidence);
  if (!found) throw new Error(`the evidence does not say ${passage.source}`);
  return Number(found[1] ?? 1);
}

/** A rule as it stands in a result. */
const fired = (id: string, urgency: Urgency): FiredRule => ({
  id,
  urgency,
  sources: [],
  because: [],
});

/** The limit of somebody who answers all that they are asked. */
function limitFor(person: Answers): number {
  const given: Record<string, readonly string[]> = {};
  for (let { next } = path(given); next !== null; { next } = path(given))
    given[next] = person[next]!;
  const { urgency, rules } = assess(given);
  return limitOf(urgency, rules, given);
}

const deciding = (person: Answers): readonly string[] => {
  const { urgency, rules } = assess(person);
  return rules.filter((rule) => rule.urgency === urgency).map(({ id }) => id);
};

const LIMITED = ['same-day', 'soon', 'routine', 'self-care'] as const;
const whens = protocol.questions.find(({ id }) => id === 'when')!.options.map(({ id }) => id);

describe('how long a result holds', () => {
  it('is no time in an emergency', () => {
    expect(limitFor(people.emergency)).to.equal(0);
    expect(limitOf('emergency', [], {})).to.equal(0);
  });

  it('is 2 hours on the same day (Q24)', () => {
    const hours = told(/^\| Q24 \|.*no answer within (\d+) hours/m);
    expect(hours).to.equal(2);
    expect(limitOf('same-day', [], {})).to.equal(hours);
    expect(limitFor(people['same-day'])).to.equal(hours);
  });

  it('is 3 days where a clinician is needed within 2 to 3 days (4.4)', () => {
    const days = told(/^## 4\.4 Within 2-(\d+) days/m);
    expect(days).to.equal(3);
    expect(limitOf('soon', [], {})).to.equal(days * DAY);
    expect(limitFor(people.soon)).to.equal(days * DAY);
  });

  it('is 2 weeks for an ordinary appointment (levels)', () => {
    const weeks = told(/^\| \*\*routine\*\* \|.*Ordinary appointment, 1-(\d+) weeks/m);
    expect(weeks).to.equal(2);
    expect(limitOf('routine', [], {})).to.equal(weeks * 7 * DAY);
    expect(limitFor(people.routine)).to.equal(weeks * 7 * DAY);
  });

  it('is 2 weeks of self-care for a back (5)', () => {
    const weeks = told(/^When to stop self-care: .* or (\d+) weeks \(back\)/m);
    expect(weeks).to.equal(2);
    expect(limitOf('self-care', [], {})).to.equal(weeks * 7 * DAY);
    // H03 may wait as long, at the earliest that its row says.
    expect(told(/^\| RF-H03 \|.*if not improving in (\d+)-4 weeks/m)).to.equal(weeks);
    expect(limitOf('self-care', [fired('RF-H03', 'self-care')], {})).to.equal(weeks * 7 * DAY);
  });
});

describe('the limit of a row with one of its own', () => {
  it('is a week after a strain (R06)', () => {
    const weeks = told(/^\| RF-R06 \|.*not clearly better a week later/m);
    expect(limitOf('routine', [fired('RF-R06', 'routine')], {})).to.equal(weeks * 7 * DAY);
    const strain = {
      ...people['self-care'],
      'back-onset': ['strain'],
      procedure: ['none'],
    };
    expect(limitFor(strain)).to.equal(7 * DAY);
  });

  it('is 3 days for a headache as before the needle (R08, 5)', () => {
    const days = told(/^When to stop self-care: no better in (\d+) days \(headache\)/m);
    expect(days).to.equal(3);
    for (const urgency of ['routine', 'self-care'] as const) {
      expect(limitOf(urgency, [fired('RF-R08', urgency)], {})).to.equal(days * DAY);
    }
  });

  it('is the next day for an upright headache, which must be better by day 3 (H02)', () => {
    const day = told(/^\| RF-H02 \|.*call if not better by day (\d+)/m);
    expect(day).to.equal(3);
    const limit = limitOf('self-care', [fired('RF-H02', 'self-care')], {});
    expect(limit).to.equal(DAY);
    // Who has one on day 2 is told to call on day 3.
    expect((day - 1) * DAY + limit).to.equal(day * DAY);
    const mild = { ...people['self-care'], symptoms: ['headache'], headache: ['upright-mild'] };
    expect(deciding(mild)).to.include('RF-H02');
    expect(limitFor(mild)).to.equal(DAY);
  });

  it('ends for soreness on day 14, after which another row holds (H01, T02)', () => {
    const last = told(/^\| RF-H01 \|.*day 0-(\d+), steady or easing/m);
    const next = told(/^\| RF-T02 \|.*\(day (\d+) to week 6/m);
    expect([last, next]).to.deep.equal([14, 15]);
    const ends = { 'days-0-3': 3, 'days-4-7': 7, 'days-8-14': 14 };
    for (const [band, end] of Object.entries(ends)) {
      expect(whens).to.include(band);
      const person = { ...people['self-care'], when: [band] };
      expect(deciding(person), band).to.deep.equal(['RF-H01']);
      const limit = limitFor(person);
      expect(limit % DAY, band).to.equal(0);
      // Whoever may be at day 14 already is told to call the day after, when T02 begins.
      expect(end + limit / DAY, band).to.equal(end < last ? last : next);
    }
  });

  it('ends for a child’s soreness on day 7, after which another row holds (H01, T12)', () => {
    const last = told(/^\| RF-T12 \| Child with backache beyond (\d+) days/m);
    expect(last).to.equal(7);
    const ends = { 'days-0-3': 3, 'days-4-7': 7 };
    for (const [band, end] of Object.entries(ends)) {
      const child = { age: ['5-to-11'], child: ['none'], 'child-back': ['mild'] };
      const person = { ...people['self-care'], ...child, when: [band] };
      expect(deciding(person), band).to.include('RF-H01');
      const limit = limitFor(person);
      expect(end + limit / DAY, band).to.equal(end < last ? last : last + 1);
    }
  });

  it('is the shortest where several rows decide, and a milder row has no say', () => {
    const both = [fired('RF-H01', 'self-care'), fired('RF-H02', 'self-care')];
    const answers = { when: ['days-0-3'] };
    expect(limitOf('self-care', both, answers)).to.equal(DAY);
    expect(limitOf('self-care', [...both].reverse(), answers)).to.equal(DAY);
    const soon = [fired('RF-T05', 'soon'), ...both];
    expect(limitOf('soon', soon, answers)).to.equal(3 * DAY);
  });
});

describe('the limit of every rule', () => {
  for (const urgency of LIMITED) {
    it(`of ${urgency} is above 0 and not above that of its urgency, whenever the needle was`, () => {
      const rules = protocol.rules.filter((rule) => rule.urgency === urgency);
      expect(rules).not.to.be.empty;
      for (const { id } of rules) {
        for (const answers of [{}, ...whens.map((when) => ({ when: [when] }))]) {
          const limit = limitOf(urgency, [fired(id, urgency)], answers);
          expect(limit, id).to.be.above(0);
          expect(limit, id).to.be.at.most(limitOf(urgency, [], {}));
        }
      }
    });
  }

  it('is longer, the less urgent the result', () => {
    const limits = LIMITED.map((urgency) => limitOf(urgency, [], {}));
    expect(limits).to.deep.equal([...limits].sort((a, b) => a - b));
  });
});
