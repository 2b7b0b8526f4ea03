/** Which texts answer to what is typed. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { Index } from '../../src/elements/lp-faq/find.js';

const TEXTS = [
  'Can I pee as usual after a lumbar puncture? Most people can.',
  'What if I take a blood thinner?',
  'My headache is worse when I stand up.',
  'Fièvre et céphalée : que faire ?',
  'Straße, Größe und Übelkeit',
  'Wie geht es mir? אִינְפֶקְצְיָה בגב',
  '腰椎穿刺の後の頭痛',
  'ألم الظهر بعد البزل القطني',
];

const index = new Index(TEXTS, en.synonyms);

/** Numbers of the texts that answer to all of a query. */
const found = (query: string): number[] =>
  (index.find(query)?.share ?? []).flatMap((share, at) => (share > 0.99 ? [at] : []));

const finds = (query: string, ...texts: number[]): void => {
  expect(found(query), `“${query}”`).to.deep.equal(texts);
};

describe('what is typed finds', () => {
  it('beginnings of words, in any case, and not what stands within a word', () => {
    finds('head', 2);
    finds('HEADACHE', 2);
    finds('ache');
    finds('ead');
    finds('inner');
  });

  it('the words that people use for the same thing', () => {
    for (const words of ['spinal tap', 'LP', 'lumbar puncture', 'Spinal  Tap?']) finds(words, 0);
    for (const word of ['urine', 'wee', 'pee', 'peeing']) finds(word, 0);
    for (const word of ['thinner', 'warfarin', 'apixaban', 'Eliquis', 'blood thinner']) {
      finds(word, 1);
    }
    finds('warfarin headache');
    finds('urine LP', 0);
  });

  it('a short synonym as a whole word only', () => {
    const care = new Index(['Take care of it.', 'Do not drive.'], [['drive', 'car']]);
    expect(care.find('drive')!.share).to.deep.equal([0, 1]);
    expect(care.find('car')!.share).to.deep.equal([1, 1]);
  });

  it('a word with a slip from four letters on, with two from eight on', () => {
    for (const typed of ['hedache', 'headache', 'headahce', 'headacke', 'heaadache', 'eadache']) {
      finds(typed, 2);
    }
    finds('haedahce', 2);
    finds('hedake');
    finds('wosre', 2);
    finds('pep');
    finds('xxxxxxxxxx');
    for (const typed of ['wafarin', 'apixiban', 'rivaroxeban']) finds(typed, 1);
  });

  it('what was typed rightly alone, where it stands somewhere', () => {
    const exact = new Index(['A tall tale', 'A ball', 'The tail'], []);
    expect(exact.find('tall')!.share).to.deep.equal([1, 0, 0]);
  });

  it('words of other languages, with and without their accents', () => {
    finds('fievre', 3);
    finds('FIÈVRE', 3);
    finds('cephalée'.normalize('NFD'), 3);
    finds('strasse', 4);
    finds('ubelkeit', 4);
    finds('אינפקציה', 5);
    finds('头'); // In simplified signs it is another word.
    finds('頭痛', 6);
    finds('穿刺', 6);
    finds('الظهر', 7);
    finds('ظهر', 7);
  });

  it('no word where there is none', () => {
    for (const query of ['', '   ', '\u00a0\u200f', '.*', '[]+(', '\\', '(((((', '^$']) {
      expect(index.find(query), `“${query}”`).to.equal(null);
    }
    finds('.*pee(?=', 0);
    finds('$& LP', 0);
  });

  it('something or nothing, quickly, however much is typed', () => {
    const begun = performance.now();
    const different = Array.from({ length: 20_000 }, (_, at) => `quokka${at}`).join(' ');
    for (const query of [
      different,
      'a'.repeat(1e6),
      'pee '.repeat(1e6),
      'abcdefghij '.repeat(1e5),
    ]) {
      expect(index.find(query)!.share).to.have.length(TEXTS.length);
    }
    expect(performance.now() - begun).to.be.below(1000);
  });
});

describe('how much a text answers to', () => {
  it('grows with its words, and a rare one counts for more', () => {
    const some = new Index(['the head', 'the leg', 'the leg and the head', 'the', 'the'], []);
    const [head, leg, both, neither] = some.find('the head leg')!.share;
    expect(both).to.equal(1);
    expect(leg).to.equal(head!);
    expect(head!).to.be.within(neither! * 2, 0.99);
  });

  it('is little where the word that matters stands nowhere', () => {
    const { share } = new Index(
      en.faq.map(({ question, answer, help }) => [question, ...answer.flat(), help].join(' ')),
      en.synonyms,
    ).find('is tramadol safe')!;
    expect(Math.max(...share)).to.be.below(0.5);
  });

  it('names what to mark, without the words that stand everywhere', () => {
    const { marks } = index.find('the headache')!;
    expect(marks).to.include('HEADACHE');
    const plain = new Index(['the leg', 'the head', 'the back', 'the arm', 'the eye'], []);
    expect(plain.find('the leg')!.marks).to.deep.equal(['LEG']);
  });
});

describe('the synonyms', () => {
  it('are in lines of two or more, each without repeats', () => {
    for (const line of en.synonyms) {
      expect(line.length, line.join()).to.be.at.least(2);
      expect(new Set(line).size, line.join()).to.equal(line.length);
    }
  });

  it('lead somewhere: no line is of words that no answer has', () => {
    const texts = en.faq.map(({ question, answer, help }) =>
      [question, ...answer.flat(), help].join(' '),
    );
    const all = new Index(texts, en.synonyms);
    const dead = en.synonyms.filter(
      ([word]) => !all.find(word!)!.share.some((share) => share === 1),
    );
    expect(dead).to.deep.equal([]);
  });
});

describe('the words that people have for an emergency', () => {
  const all = new Index(
    en.faq.map(({ question, answer, help }) => [question, ...answer.flat(), help].join(' ')),
    en.synonyms,
  );
  /** Entries that answer to all of it. */
  const entriesFor = (query: string): string[] =>
    en.faq.flatMap(({ id }, at) => (all.find(query)!.share[at]! > 0.99 ? [id] : []));

  for (const words of [
    ['incontinence', 'incontinent', 'retention', 'leak', 'leaking', 'wet myself'],
    ['stroke', 'droop', 'drooping face', 'trouble speaking', 'slurred speech'],
    ['confused', 'confusion', 'confusd'],
    ['weak', 'gave way', 'leg gave way', 'paralysed', 'paralyzed', 'foot drop', 'dead leg'],
    ['numb down there', 'down there'],
    ['temp', 'high temp', 'temperature', 'high temperature'],
    ['blind', 'loss of sight', 'can’t see', "can't see"],
  ]) {
    it(`find the emergency signs: ${words.join(', ')}`, () => {
      for (const query of words) expect(entriesFor(query), query).to.include('emergency-signs');
    });
  }

  it('find whom to talk to: suicide, self-harm', () => {
    for (const query of ['suicide', 'suicidal', 'harming yourself', 'self-harm', 'kill myself']) {
      expect(entriesFor(query), query).to.deep.equal(['same-day-signs', 'worry-damage']);
    }
  });
});
