import { expect } from '@open-wc/testing';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { rank } from '../../src/triage/firing.js';
import type { Answers, Assessment } from '../../src/triage/types.js';
import { URGENCIES } from '../../src/triage/types.js';
import { cases, pairs, type Case } from './cases.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();

/** The answers that this person is asked for, up to the result. */
function journey({ answers }: Case): Answers {
  const given: Record<string, readonly string[]> = {};
  for (let { next } = path(given); next !== null; { next } = path(given)) {
    given[next] = answers[next]!;
  }
  return given;
}

const resultOf = (person: Case): Assessment => assess(journey(person));

describe('the table of cases', () => {
  for (const person of cases) {
    const { who, lowest, highest, row } = person;
    it(`${who}: ${lowest === highest ? lowest : `${lowest} to ${highest}`} (${row})`, () => {
      const { urgency, rules } = resultOf(person);
      expect(rank(urgency), urgency).to.be.within(rank(highest), rank(lowest));
      for (const { id, because } of rules) expect(because, id).not.to.be.empty;
    });
  }

  it('is large, and most of it must not be an emergency', () => {
    expect(cases.length).to.be.at.least(200);
    expect(cases.filter(({ highest }) => highest !== 'emergency').length).to.be.at.least(60);
    expect(new Set(cases.map(({ who }) => who)).size).to.equal(cases.length);
  });

  it('misses no emergency', () => {
    const emergencies = cases.filter(({ lowest }) => lowest === 'emergency');
    expect(emergencies).not.to.be.empty;
    for (const person of emergencies) {
      expect(resultOf(person).urgency, person.who).to.equal('emergency');
    }
  });

  it('calls at most one in twenty an emergency who is none', () => {
    const others = cases.filter(({ highest }) => highest !== 'emergency');
    const overCalled = others.filter((person) => resultOf(person).urgency === 'emergency');
    expect(overCalled.length / others.length).to.be.at.most(0.05);
  });

  it('reaches each of the five urgencies', () => {
    expect(new Set(cases.map((person) => resultOf(person).urgency))).to.deep.equal(
      new Set(URGENCIES),
    );
  });

  it('names rows and reports that the evidence has', () => {
    for (const { who, row, report } of cases) {
      expect(evidence, who).to.match(new RegExp(`^(\\| ${row} \\||\\*\\*|#+ ${row} )`, 'm'));
      if (report) expect(evidence, who).to.include(`| ${report} |`);
    }
  });

  it('says in a result which protocol gave it', () => {
    expect(resultOf(cases[0]!).protocolVersion).to.equal(protocol.version);
  });
});

describe('the pairs', () => {
  it('are many', () => {
    expect(pairs.length).to.be.at.least(40);
  });

  for (const { one, other } of pairs) {
    it(`${one.who} / ${other.who}: one answer, another result`, () => {
      const apart = protocol.questions.filter(
        ({ id }) => String(one.answers[id]) !== String(other.answers[id]),
      );
      expect(apart).to.have.length(1);
      expect(resultOf(one).urgency).not.to.equal(resultOf(other).urgency);
    });
  }
});
