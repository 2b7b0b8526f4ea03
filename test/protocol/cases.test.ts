import { expect } from '@open-wc/testing';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { URGENCIES } from '../../src/triage/types.js';
import { cases } from './cases.js';

describe('the table of cases', () => {
  for (const { who, answers, urgency, rows } of cases) {
    it(`${who}: ${urgency} by ${rows.join(' and ')}`, () => {
      expect(path(answers).next, 'the next question').to.equal(null);
      const result = assess(answers);
      expect(result.urgency).to.equal(urgency);
      const deciding = result.rules.filter((rule) => rule.urgency === urgency);
      expect(deciding.map(({ id }) => id)).to.include.members(rows);
      for (const rule of result.rules) expect(rule.because, rule.id).not.to.be.empty;
    });
  }

  it('reaches each of the five urgencies', () => {
    expect(new Set(cases.map(({ urgency }) => urgency))).to.deep.equal(new Set(URGENCIES));
  });

  it('says in a result which protocol gave it', () => {
    expect(assess(cases[0]!.answers).protocolVersion).to.equal(protocol.version);
  });
});
