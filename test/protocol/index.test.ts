import { expect } from '@open-wc/testing';
import { hash } from '../../src/protocol/hash.js';
import { assess, protocol } from '../../src/protocol/index.js';

describe('the rule base', () => {
  it('bears a version and a hash', () => {
    expect(protocol.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(hash).to.match(/^[\da-f]{12,64}$/);
  });

  it('falls back on the row of those whom nothing fits, a judgement without a source', () => {
    expect(protocol.fallback).to.deep.equal({ id: 'RF-D20', sources: [] });
    expect(assess({}).rules).to.deep.equal([
      { id: 'RF-D20', sources: [], urgency: 'same-day', because: [] },
    ]);
  });
});
