import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { canBe, isStale, safetyNet, timeOf } from '../../src/handover/times.js';
import { fill } from '../../src/i18n/words.js';
import { limitOf } from '../../src/protocol/limits.js';
import { people } from '../support/people.js';
import { AT, randomRuns, runOf } from './runs.js';

const HOUR = 3_600_000;
const { ui } = en;
const runs = randomRuns(500, 31);

describe('the safety net of a result', () => {
  it('is there for every result but an emergency', () => {
    for (const run of runs) {
      const emergency = run.assessment.urgency === 'emergency';
      expect(safetyNet(run, en, 'en') === null).to.equal(emergency);
    }
  });

  it('ends as many hours later as the rules allow, and says that time', () => {
    for (const run of runs) {
      const net = safetyNet(run, en, 'en-GB');
      if (!net) continue;
      const { urgency, rules } = run.assessment;
      const hours = limitOf(urgency, rules, run.answers);
      expect(net.due!.getTime() - run.at.getTime()).to.equal(hours * HOUR);
      expect(net.text).to.equal(
        fill(ui[`net.${urgency}` as 'net.soon'], { time: timeOf(net.due!, 'en-GB') }),
      );
      expect(net.text).not.to.match(/[{}]/);
    }
  });

  it('says weekday, day, month and time', () => {
    const at = new Date(2027, 0, 15, 9, 5);
    const { text } = safetyNet(runOf(people.soon, at), en, 'en-GB')!;
    expect(text).to.match(/\bMonday\b.*\b18 January\b.*\b09:05\b/);
    expect(text).not.to.include('2027');
  });
});

describe('the safety net in other languages', () => {
  const LOCALES = ['en-GB', 'en-US', 'es', 'ar', 'tlh', 'xx', 'zh-Hant-TW'];

  for (const locale of LOCALES) {
    it(`has a time in “${locale}”, and a length where the clock is wrong`, () => {
      for (const person of [people['same-day'], people.soon, people.routine, people['self-care']]) {
        const right = safetyNet(runOf(person), en, locale)!;
        expect(right.text).to.include(timeOf(right.due!, locale));
        const wrong = safetyNet(runOf(person, new Date(0)), en, locale)!;
        expect(wrong.text).not.to.match(/[{}]|NaN|undefined/);
        expect(wrong.text.length).to.be.above(ui['net.from-now'].length);
      }
    });
  }

  it('writes them as the language does', () => {
    const spanIn = (locale: string) => safetyNet(runOf(people.soon, new Date(0)), en, locale)!.text;
    expect(spanIn('en-US')).to.include('3 days');
    expect(spanIn('es')).to.include('3 días');
    expect(spanIn('ar')).to.match(/[3٣] أيام/);
    const due = new Date(2027, 0, 15, 15, 0);
    expect(timeOf(due, 'en-US')).to.match(/January 15\D*\b3:00[\u00a0\u202f]PM/);
    expect(timeOf(new Date(2027, 0, 15, 9, 5), 'en-GB')).to.match(/\b09:05$/);
    expect(timeOf(due, 'es')).to.match(/15 de enero/);
    expect(timeOf(due, 'en', 'numeric')).to.include('2027');
  });
});

describe('a clock that cannot be right', () => {
  for (const year of [1970, 2001, 2050]) {
    it(`of ${year} gives words without a date`, () => {
      const at = new Date(Date.UTC(year, 5, 15, 12));
      expect(canBe(at, en)).to.equal(false);
      const spans = {
        'same-day': '2 hours',
        soon: '3 days',
        routine: '14 days',
        'self-care': '11 days',
      } as const;
      for (const [urgency, span] of Object.entries(spans)) {
        const { text, due } = safetyNet(
          runOf(people[urgency as keyof typeof spans], at),
          en,
          'en',
        )!;
        expect(due).to.equal(null);
        const time = fill(ui['net.from-now'], { span });
        expect(text).to.equal(fill(ui[`net.${urgency as keyof typeof spans}`], { time }));
        expect(text).not.to.match(new RegExp(`${year}|\\d:\\d|day,|June`));
      }
    });
  }

  it('writes one day as one', () => {
    const mild = { ...people['self-care'], symptoms: ['headache'], headache: ['upright-mild'] };
    const { text } = safetyNet(runOf(mild, new Date(0)), en, 'en')!;
    expect(text).to.include(fill(ui['net.from-now'], { span: '1 day' }));
  });

  it('is one before the words were checked, or three years after they were due for review', () => {
    const first = Date.parse(en.lastChecked);
    const last = Date.parse(en.reviewBy) + 3 * 365 * 24 * HOUR;
    expect(canBe(new Date(first), en)).to.equal(true);
    expect(canBe(new Date(first - 1), en)).to.equal(false);
    expect(canBe(new Date(last - 1), en)).to.equal(true);
    expect(canBe(new Date(last), en)).to.equal(false);
    expect(canBe(new Date(NaN), en)).to.equal(false);
  });
});

describe('a result that is old', () => {
  it('is one of more than 12 hours, whichever way the clock was set', () => {
    for (const way of [1, -1]) {
      const later = (ms: number) => isStale(AT, new Date(AT.getTime() + way * ms));
      expect(later(0)).to.equal(false);
      expect(later(12 * HOUR - 1)).to.equal(false);
      expect(later(12 * HOUR)).to.equal(false);
      expect(later(12 * HOUR + 1)).to.equal(true);
      expect(later(400 * 24 * HOUR)).to.equal(true);
    }
  });
});
