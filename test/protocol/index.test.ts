import { expect } from '@open-wc/testing';
import { hash } from '../../src/protocol/hash.js';
import { assess, protocol } from '../../src/protocol/index.js';
import { heldBy } from '../../src/protocol/rows.js';

describe('the rule base', () => {
  it('bears a version and a hash', () => {
    expect(protocol.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(hash).to.match(/^[\da-f]{12,64}$/);
  });

  it('says of each row without a rule which rules hold it, or that it is advice', () => {
    expect(heldBy).to.deep.equal({
      'RF-P02': ['RF-E18'],
      'RF-P04': ['RF-E01', 'RF-E03'],
      'RF-M16': 'advice',
    });
  });

  it('falls back on the row of those whom nothing fits, a judgement without a source', () => {
    expect(protocol.fallback).to.deep.equal({ id: 'RF-D20', sources: [] });
    expect(assess({}).rules).to.deep.equal([
      { id: 'RF-D20', sources: [], urgency: 'same-day', because: [] },
    ]);
  });
});
