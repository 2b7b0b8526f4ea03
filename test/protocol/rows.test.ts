import { expect } from '@open-wc/testing';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { redFlags } from '../../src/protocol/red-flags.js';
import { sources } from '../../src/content/sources.js';
import { checkProtocol } from '../../src/triage/index.js';
import { emergencies } from './cases.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();
const rowsOf = (letter: string): string[] => [
  ...new Set(
    [...evidence.matchAll(new RegExp(`^\\| (RF-${letter}\\d\\d) \\|`, 'gm'))].map(
      (match) => match[1]!,
    ),
  ),
];

describe('the rows of the evidence', () => {
  it('are found in the file', () => {
    expect(rowsOf('E')).to.have.length(24);
    expect(rowsOf('D')).to.have.length(24);
  });

  it('of the emergencies are all rules, each with a case that it decides', () => {
    const decided = emergencies.flatMap(({ answers }) =>
      assess(answers).rules.flatMap(({ id, urgency }) => (urgency === 'emergency' ? [id] : [])),
    );
    for (const row of rowsOf('E')) expect(decided, row).to.include(row);
  });

  it('are the only ids that rules have', () => {
    for (const { id } of protocol.rules) expect(evidence, id).to.include(`| ${id} |`);
  });

  it('carry only sources that the evidence lists', () => {
    for (const { id, sources: cited } of protocol.rules) {
      for (const source of cited) {
        expect(sources, id).to.have.property(source);
        expect(evidence, source).to.include(`| ${source} |`);
      }
    }
  });
});

describe('the rule base', () => {
  it('keeps its own promises', () => {
    checkProtocol(protocol);
  });
});

describe('the warning signs', () => {
  it('are options of questions', () => {
    for (const { question, option } of redFlags) {
      const options = protocol.questions.find(({ id }) => id === question)?.options;
      expect(
        options?.map(({ id }) => id),
        question,
      ).to.include(option);
    }
  });

  it('are each read by a rule at least as urgent as their card', () => {
    for (const { question, option, urgency } of redFlags) {
      const urgencies = protocol.rules
        .filter((rule) => JSON.stringify(rule.if).includes(`"is":"${question}"`))
        .filter((rule) => JSON.stringify(rule.if).includes(`"${option}"`))
        .map((rule) => rule.urgency);
      expect(urgencies, `${question}: ${option}`).to.include(urgency);
    }
  });
});

describe('the questions', () => {
  it('have at most nine options', () => {
    for (const { id, options } of protocol.questions) expect(options.length, id).to.be.at.most(9);
  });

  it('show a cauda equina sign by screen 3 and a meningitis or sepsis sign by screen 4', () => {
    const asked = path({
      age: ['16-to-44'],
      nerves: ['none'],
      infection: ['none'],
    }).asked;
    expect(asked.indexOf('nerves')).to.be.below(3);
    expect(asked.indexOf('infection')).to.be.below(4);
  });

  it('let a mild old back pain go after 10 screens', () => {
    const answers = {
      age: ['16-to-44'],
      nerves: ['none'],
      infection: ['none'],
      sudden: ['none'],
      special: ['none'],
      when: ['over-12-weeks'],
      health: ['none'],
      symptoms: ['back'],
      'back-onset-late': ['under-4-weeks'],
      'back-now': ['none'],
    };
    expect(path(answers)).to.deep.equal({ asked: Object.keys(answers), next: null });
  });
});
