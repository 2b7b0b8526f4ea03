/** The easy words are clearly easier than the English that they stand for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { enXEasy } from 'lp-aftercare/content/en-x-easy';
import { measure } from '../support/reading.mjs';

const words = ({ question, answer, help }) => [question, ...answer.flat(), help];
const answers = ({ faq }) => faq.map((entry) => ({ id: entry.id, texts: words(entry).slice(1) }));
const strings = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);

/** Everything that a reader of a pack can meet, but names of sources and words to search by. */
const textsOf = ({ ui, questions, results, notes, topics, pictures, safe, faq }) =>
  strings({ ui, questions, results, notes, topics, pictures, safe, faq: faq.map(words) });

/** Names of medicines are long, and a reader looks for the one on the packet. */
const NAMES = /: like warfarin.*|: such as warfarin.*/;
const screenOf = ({ title, hint, help, options }) =>
  strings({ title, hint, help, options }).map((text) => text.replace(NAMES, ''));

/** Words of the English pack for which there are easier ones. */
const HARDER = [
  'clinicians?',
  'numbness',
  'drows\\w+',
  'slurred',
  'mottled',
  'blotchy',
  'clammy',
  'droop\\w*',
  'unwell',
  'severe',
  'symptoms',
  'prescribed',
  'settle\\w*',
  'appointments?',
  'eas(e|es|ing)',
  'avoid',
  'ordinary',
  'oozing',
  'giddiness',
  'buttock',
  'recover',
];

describe('the reading grade of the easy words', () => {
  const easy = answers(enXEasy).map(({ id, texts }) => ({ id, ...measure(texts) }));
  const usual = answers(en).map(({ texts }) => measure(texts));

  it('is measured so that an English answer among them fails', () => {
    assert.ok(usual.some(({ grade, perSentence }) => grade > 5 && perSentence > 11));
  });

  it('is at most 5 for every answer, at most 4 for half of them, and lower than in English', () => {
    for (const [at, { id, grade }] of easy.entries()) {
      assert.ok(grade <= 5, `${id}: grade ${grade.toFixed(1)}`);
      assert.ok(grade < usual[at].grade, `${id}: no lower than ${usual[at].grade.toFixed(1)}`);
    }
    const grades = easy.map(({ grade }) => grade).sort((a, b) => a - b);
    assert.ok(grades[Math.floor(grades.length / 2)] <= 4);
  });

  it('is at least one below that of English for all answers together', () => {
    const all = (pack) => measure(answers(pack).flatMap(({ texts }) => texts)).grade;
    assert.ok(all(enXEasy) <= all(en) - 1, `${all(enXEasy)} and ${all(en)}`);
  });

  it('comes with sentences of at most 11 words on average in every answer', () => {
    for (const { id, perSentence } of easy) {
      assert.ok(perSentence <= 11, `${id}: ${perSentence.toFixed(1)} words a sentence`);
    }
  });

  it('is at most 6 for every screen of the checker, names of medicines aside', () => {
    for (const [id, question] of Object.entries(enXEasy.questions)) {
      const { grade } = measure(screenOf(question));
      assert.ok(grade <= 6, `${id}: grade ${grade.toFixed(1)}`);
    }
  });

  it('is at most 5 for the words of every picture', () => {
    for (const [id, picture] of Object.entries(enXEasy.pictures)) {
      const { grade } = measure(strings(picture));
      assert.ok(grade <= 5, `${id}: grade ${grade.toFixed(1)}`);
    }
  });

  it('is at most 7 for every text of the page that is left when everything else has failed', () => {
    const hard = ({ safe }) =>
      // Of a few words no grade can be told.
      strings(safe).filter((text) => measure([text]).words >= 12 && measure([text]).grade > 7);
    assert.deepEqual(hard(enXEasy), []);
    assert.notDeepEqual(hard(en), []);
  });
});

describe('the easy words', () => {
  for (const harder of HARDER) {
    it(`do without "${harder}"`, () => {
      const word = new RegExp(`\\b(${harder})\\b`, 'i');
      assert.ok(textsOf(en).some((text) => word.test(text)));
      for (const text of textsOf(enXEasy)) assert.doesNotMatch(text, word);
    });
  }

  it('say what weak immunity is wherever it is first named in an emergency', () => {
    for (const id of ['emergency-signs', 'back-months-signs', 'infection-risk']) {
      const [first] = words(enXEasy.faq.find((entry) => entry.id === id))
        .slice(1)
        .join(' ')
        .match(/weak immunity[^.]*/i);
      assert.match(first, /^weak immunity \(the body is bad at fighting germs\)/, id);
    }
  });
});
