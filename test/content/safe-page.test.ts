import { expect } from '@open-wc/testing';
import { enXEasy } from '../../src/content/en-x-easy/index.js';
import { en } from '../../src/content/en/index.js';

describe('the words of the safe page', () => {
  for (const { lang, faq, safe } of [en, enXEasy]) {
    it(`name every emergency sign of the answer on emergencies, word for word: ${lang}`, () => {
      const { answer } = faq.find(({ id }) => id === 'emergency-signs')!;
      const signs = answer.flatMap((block) => (typeof block === 'string' ? [] : [...block]));
      expect(signs).to.have.length.above(15);
      expect(safe.signs.slice(0, -1)).to.deep.equal(signs);
    });
  }
});
