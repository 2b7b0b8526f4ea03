import { expect } from '@open-wc/testing';
import { lineOf } from '../../src/settings/line.js';

describe('a number as somebody wrote it', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['020 7946 0000', 'tel:02079460000'],
    ['+44 20 7946 0000', 'tel:+442079460000'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['(020) 7946-0000', 'tel:02079460000'],
    ['020.7946.0000', 'tel:02079460000'],
    ['020\u00a07946\u20110000', 'tel:02079460000'],
    ['020 7946 0000 ext. 123', 'tel:02079460000,123'],
    ['020 7946 0000 x123', 'tel:02079460000,123'],
    ['020 7946 0000 extension 9', 'tel:02079460000,9'],
    ['112', 'tel:112'],
    ['7', 'tel:7'],
    ['call us', null],
    ['020 7946 0000 or 020 7946 0001', null],
    ['020 7946 0000 / 020 7946 0001', null],
    ['020 7946 0000, 020 7946 0001', null],
    ['44+20', null],
    ['*31#', null],
    ['javascript:alert(1)', null],
    ['ext. 5', null],
    ['', null],
  ];
  for (const [text, href] of cases)
    it(`links "${text}" as ${href ?? 'nothing'}`, () => {
      expect(lineOf(text)).to.deep.equal({ text, href });
    });
});
