import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { Pack } from '../../src/content/types.js';
import { isOverdue, overdueText } from '../../src/i18n/review.js';

const pack: Pack = { ...en, lastChecked: '2026-11-25', reviewBy: '2027-11-25', graceDays: 90 };
const at = (when: string) => isOverdue(pack, new Date(when));

describe('advice whose review is overdue', () => {
  for (const when of [
    '2026-11-24T00:00:00Z',
    '2026-11-25T09:00:00Z',
    '2027-11-25T12:00:00Z',
    '2027-11-26T12:00:00Z',
    '2028-02-22T23:59:59Z',
    '2028-02-23T23:59:59Z',
  ])
    it(`is not so at ${when}`, () => {
      expect(at(when)).to.equal(false);
    });

  for (const when of [
    '1970-01-01T00:00:00Z',
    '2026-11-23T23:59:59Z',
    '2028-02-24T00:00:00Z',
    '2028-02-25T00:00:00Z',
    '2100-01-01T00:00:00Z',
    'no time at all',
  ])
    it(`is so at ${when}`, () => {
      expect(at(when)).to.equal(true);
    });

  it('is so where the words tell no date that can be read', () => {
    const now = new Date('2027-01-01');
    const odd = (part: object) => isOverdue({ ...pack, ...part }, now);
    expect(odd({})).to.equal(false);
    for (const part of [{ reviewBy: '' }, { lastChecked: 'soon' }, { graceDays: undefined }])
      expect(odd(part), JSON.stringify(part)).to.equal(true);
  });

  it('says by when a review is due, in words that hold before that day as well', () => {
    const text = overdueText(pack, 'en-GB');
    expect(text).to.include('due for review by 25 November 2027');
    expect(text).to.not.match(/\{|\bwas due\b|overdue/);
  });
});
