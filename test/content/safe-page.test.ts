import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { safeWords } from '../../src/content/safe-page.js';

describe('the words of the safe page', () => {
  it('name every emergency sign of the answer on emergencies, word for word', () => {
    const { answer } = en.faq.find(({ id }) => id === 'emergency-signs')!;
    const signs = answer.flatMap((block) => (typeof block === 'string' ? [] : [...block]));
    expect(signs).to.have.length.above(15);
    expect(safeWords.signs.slice(0, -1)).to.deep.equal(signs);
  });
});
