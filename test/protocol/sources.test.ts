import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';

const evidence = await (await fetch('/docs/clinical/evidence.md')).text();

/** Rows of these letters name their sources in their last column; the others in the text around. */
const NAMED_IN_ROW = /^RF-[EDTCP]/;

/** The last column of a row. */
const lastCell = (id: string): string =>
  evidence
    .split('\n')
    .find((line) => line.startsWith(`| ${id} |`))!
    .split('|')
    .at(-2)!;

describe('the sources of a rule', () => {
  it('are those of its row, where it names any', () => {
    for (const { id, sources } of protocol.rules.filter((rule) => NAMED_IN_ROW.test(rule.id))) {
      const named = lastCell(id).match(/\b[SK]\d{2,3}\b/g);
      if (named) expect(sources, id).to.have.members(named);
    }
  });

  it('are missing only where the row names none', () => {
    const without = protocol.rules.filter(({ sources }) => !sources.length).map(({ id }) => id);
    expect(new Set(without)).to.deep.equal(
      new Set([
        ...['RF-E23', 'RF-D20', 'RF-D24', 'RF-T14'],
        ...['RF-R04', 'RF-R05', 'RF-R06', 'RF-R07', 'RF-R08'],
        ...['RF-H01', 'RF-M13', 'RF-M15'],
      ]),
    );
    const partly = protocol.rules.filter(({ id, part }) => id === 'RF-H01' && !part);
    for (const { sources } of partly) expect(sources).not.to.be.empty;
  });
});
