/** Which answers come to what is typed in Arabic: as it is typed, not as it is spelled. */
import { expect } from '@open-wc/testing';
import { ar } from '../../src/content/ar/index.js';
import { Index, fold } from '../../src/elements/lp-faq/find.js';

const all = new Index(
  ar.faq.map(({ question, answer, help }) => [question, ...answer.flat(), help].join(' ')),
  ar.synonyms,
);

/** Entries that answer to all of it. */
const entriesFor = (query: string): string[] => {
  const share = all.find(query)?.share ?? [];
  return ar.faq.flatMap(({ id }, at) => (share[at]! > 0.99 ? [id] : []));
};

describe('Arabic words are one word', () => {
  for (const [what, ...spellings] of [
    ['with the article and what is joined to it', 'صداع', 'الصداع', 'والصداع', 'بالصداع', 'للصداع'],
    ['with and without hamza', 'إبرة', 'ابرة', 'أبرة', 'الإبرة', 'الابرة'],
    ['with ha for its last letter', 'حرارة', 'حراره', 'الحراره'],
    ['with ya for its last letter', 'حمى', 'حمي', 'الحمي'],
    ['with short vowels, and drawn out', 'صداع', 'صُداعٌ', 'صـــداع'],
    ['where it begins like the article', 'التهاب', 'الالتهاب', 'للالتهاب'],
    ['where almost all of it looks like the article', 'آلام', 'الآلام', 'الام', 'الالام'],
  ]) {
    it(what!, () => {
      const [first, ...others] = spellings.map(fold);
      for (const other of others) expect(other).to.equal(first);
    });
  }

  it('and others stay apart', () => {
    expect(fold('ألم')).to.not.equal(fold('دم'));
    expect(fold('الدم')).to.equal(fold('دم'));
    expect(fold('بالغ')).to.not.equal(fold('غ'));
    expect(fold('وال')).to.equal('وال');
  });
});

describe('the words that Arabic speakers have for an emergency', () => {
  for (const words of [
    ['ما اقدر ابول', 'احتباس البول', 'سلس', 'تهريب', 'مشكلة بالتبول'],
    ['جلطه دماغيه', 'ثقل اللسان', 'تدلي الوجه'],
    ['لخبطه', 'تشوش', 'هذيان'],
    ['ضعف الساق', 'شلل', 'سقوط القدم', 'رجلي ضعيفه'],
    ['تنميل بين الرجلين', 'خدران بين الفخذين'],
    ['سخونه', 'حراره', 'حمي', 'سخانة'],
    ['عمي', 'فقدان النظر'],
    ['استفراغ دم', 'قيء'],
    ['وجع صدر', 'الم في الصدر'],
  ]) {
    it(`find the emergency signs: ${words.join('، ')}`, () => {
      for (const query of words) expect(entriesFor(query), query).to.include('emergency-signs');
    });
  }

  it('find whom to talk to: suicide, self-harm', () => {
    for (const query of ['انتحار', 'الانتحار', 'اقتل نفسي', 'ايذاء نفسي', 'اريد ان اموت']) {
      expect(entriesFor(query), query).to.include.members(['same-day-signs', 'worry-damage']);
    }
  });

  it('find the long back pain that most people come with', () => {
    for (const query of ['ظهري يوجعني من شهور بعد بزل النخاع', 'وجع ظهر بعد اشهر', 'الم الظهر']) {
      const { share } = all.find(query)!;
      const best = ar.faq.filter((_, at) => share[at]! >= Math.max(...share) - 1e-9);
      expect(
        best.map(({ topic }) => topic),
        query,
      ).to.include('back-months');
    }
  });
});

describe('the Arabic synonyms', () => {
  it('are in lines of two or more, each without repeats', () => {
    for (const line of ar.synonyms) {
      expect(line.length, line.join()).to.be.at.least(2);
      expect(new Set(line).size, line.join()).to.equal(line.length);
    }
  });

  it('lead somewhere: no line is of words that no answer has', () => {
    const dead = ar.synonyms.filter(([word]) => !entriesFor(word!).length);
    expect(dead).to.deep.equal([]);
  });
});
