/** A language that nobody speaks: English with an accent on every letter, longer, its ends marked. */
import { en } from '../../src/content/en/index.js';
import type { Pack } from '../../src/content/types.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçðéƒĝĥíĵķłɱñóþǫřšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶŁṀÑÓÞǪŘŠŢÚṼŴẊÝŽ';

/** Every vowel twice: more than 40 % longer, word by word, as a language with longer words is. */
const letter = (plain: string): string => {
  const at = PLAIN.indexOf(plain);
  if (at < 0) return plain;
  return ACCENTED[at]!.repeat(/[aeiouy]/i.test(plain) ? 2 : 1);
};

/** A text in that language; what is filled in keeps its name. */
export const pseudo = (text: string): string =>
  `[${text
    .split(/(\{[\w-]+\})/)
    .map((part, at) => (at % 2 ? part : [...part].map(letter).join('')))
    .join('')}]`;

/** The same shape with every text changed. */
function each<T>(value: T): T {
  if (typeof value === 'string') return pseudo(value) as T;
  if (Array.isArray(value)) return value.map(each) as T;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, each<unknown>(one)]),
  ) as T;
}

/** What stands between pieces of text holds no words. */
const JOINTS = ['common.between', 'common.colon', 'common.sentence'] as const;

/** The whole language; nothing in it is English but the names of the sources. */
export function pseudoPack(lang: string, dir: Pack['dir']): Pack {
  const { ui, questions, results, notes, topics, pictures, safe, faq } = en;
  const joints = Object.fromEntries(JOINTS.map((key) => [key, ui[key]]));
  return {
    ...en,
    lang,
    dir,
    review: { clinician: null, speaker: null },
    clinician: null,
    ui: { ...each(ui), ...joints },
    questions: each(questions),
    results: each(results),
    notes: each(notes),
    topics: each(topics),
    pictures: each(pictures),
    safe: { ...each({ ...safe, unchecked: ui['common.unchecked'] }), lang, dir },
    faq: faq.map((entry) => {
      const { question, answer, help } = entry;
      return { ...entry, ...each({ question, answer, help }) };
    }),
  };
}
