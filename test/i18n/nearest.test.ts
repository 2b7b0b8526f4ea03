import { expect } from '@open-wc/testing';
import { nearestTag } from '../../src/i18n/nearest.js';

const KNOWN = ['en', 'en-x-easy', 'es', 'pt-br', 'de', 'de-ch'];

describe('the nearest language', () => {
  for (const [asked, found] of Object.entries({
    en: 'en',
    'EN-gb': 'en',
    'en-x-easy': 'en-x-easy',
    'en-GB-x-easy': 'en-x-easy',
    'en-Latn-US-x-easy': 'en-x-easy',
    'es-419': 'es',
    'de-CH-1901': 'de-ch',
    de_AT: 'de',
    'de-x-easy': 'de',
    'pt-PT': 'pt-br',
    ' es ': 'es',
  }))
    it(`to ${asked} is ${found}`, () => {
      expect(nearestTag(asked, KNOWN)).to.equal(found);
    });

  for (const asked of ['', 'ptx', 'fr', 'x-easy', '-', 'e', 'zxx', '"><b>'])
    it(`to “${asked}” is none`, () => {
      expect(nearestTag(asked, KNOWN)).to.equal(undefined);
    });

  it('is another kind where the language itself is missing', () => {
    expect(nearestTag('en', ['es', 'en-x-easy'])).to.equal('en-x-easy');
  });
});
