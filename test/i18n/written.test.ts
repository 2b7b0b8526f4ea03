/** Digits and calendar are the same in every language; names of days and months are its own. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { safetyNet, timeOf } from '../../src/handover/times.js';
import { dateOf } from '../../src/i18n/review.js';
import { people } from '../support/people.js';
import { runOf } from '../handover/runs.js';

/** Where devices count in other digits, or from another year. */
const ELSEWHERE = ['ar-EG', 'ar-SA', 'fa-IR', 'th-TH', 'hi-IN-u-nu-deva', 'ja-JP-u-ca-japanese'];

describe('numbers and dates', () => {
  for (const locale of ELSEWHERE)
    it(`are written in digits from 0 to 9, by the calendar of a letter, for ${locale}`, () => {
      const day = dateOf('2026-11-25', locale);
      expect(day).to.contain('2026').and.contain('25');
      const time = timeOf(new Date(2026, 10, 25, 9, 40), locale, 'numeric');
      expect(time).to.contain('2026').and.contain('25').and.contain('40');
      const early = runOf(people.soon, new Date(0));
      const net = safetyNet(early, en, locale)!;
      expect(net.due).to.equal(null);
      for (const text of [day, time, net.text]) expect(text).to.not.match(/(?![0-9])\p{Nd}/u);
      expect(net.text).to.match(/\d/);
    });

  it('name days and months in the language', () => {
    expect(dateOf('2026-11-25', 'es')).to.contain('noviembre');
    expect(timeOf(new Date(2026, 10, 25, 9, 40), 'ar-EG')).to.match(/نوفمبر/);
  });
});
