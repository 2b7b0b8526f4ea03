/** Finding: which texts answer to what somebody types. Words in, numbers out; no DOM. */

/** Scripts that set no space between words: there every letter begins one. */
const UNSPACED = String.raw`[\p{Ideo}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;

/** A word of any language. */
export const WORD = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu');

/** Longer than any question; a pasted book need not be looked for. */
export const LONGEST = 200;

/** The Arabic article, with what is written in one with it. A word "آلام" does not begin with it. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:[وف]?[بك]?ال|لل)(?:ال)*(?=[\p{L}\p{M}]{2})(?!ام(?!\p{L}))/gu;

/**
 * As it is compared: without accents, and in capitals, for these make ß two letters and ς a σ. Arabic
 * without its article and the signs that people leave out or confuse when they type.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ARTICLE, '')
    .replace(/[\u0653-\u0655\u0640\p{Diacritic}]/gu, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .toUpperCase();

/** The words of a text as they are compared, with one space between. */
export const keyOf = (text: string): string => (fold(text).match(WORD) ?? []).join(' ');

/**
 * Whether a word, or its beginning unless it has to be `whole`, was typed with so many slips: a
 * letter too many, too few or wrong, or two that changed places. `i` and `j` are equal so far.
 */
function near(typed: string, word: string, slips: number, whole: boolean, i = 0, j = 0): boolean {
  while (i < typed.length && typed[i] === word[j]) {
    i += 1;
    j += 1;
  }
  const left = typed.length - i;
  const over = word.length - j;
  if (!left && !(whole && over)) return true;
  if (left - over > slips || (whole && over - left > slips) || !slips) return false;
  const then = (a: number, b: number): boolean => near(typed, word, slips - 1, whole, i + a, j + b);
  return (
    then(1, 1) ||
    then(1, 0) ||
    then(0, 1) ||
    (typed[i] === word[j + 1] && typed[i + 1] === word[j] && left > 1 && then(2, 2))
  );
}

/** As a synonym, "car" is not the beginning of "care". */
const entire = (word: string): string => (word.length < 4 ? `${word} ` : word);

/** One word of a query, or one phrase: beginnings that stand for it, and how much it tells. */
interface Term {
  readonly starts: readonly string[];
  readonly texts: ReadonlySet<number>;
  readonly weight: number;
}

/** What was found. */
export interface Found {
  /** How much of the query each text answers to, from 0 to 1. */
  readonly share: readonly number[];
  /** Beginnings of words and phrases; a space at the end is the end of a word. */
  readonly marks: readonly string[];
}

/** Texts that can be searched. */
export class Index {
  /** Each word, and the texts that it stands in. */
  readonly #words = new Map<string, Set<number>>();
  readonly #texts: readonly string[];
  readonly #groups: readonly (readonly string[])[];
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(texts: readonly string[], synonyms: readonly (readonly string[])[]) {
    this.#texts = texts.map((text) => ` ${keyOf(text)} `);
    this.#groups = synonyms.map((group) => group.map(keyOf));
    for (const [at, text] of this.#texts.entries()) {
      for (const word of new Set(text.trim().split(' '))) {
        const places = this.#words.get(word);
        if (places) places.add(at);
        else this.#words.set(word, new Set([at]));
      }
    }
  }

  /** Nothing if no word was typed. */
  find(query: string): Found | null {
    const terms = this.#terms(query.slice(0, LONGEST));
    if (!terms.length) return null;
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    const most = Math.max(...terms.map(({ weight }) => weight));
    return {
      share: this.#texts.map(
        (_, at) =>
          terms.reduce((sum, { texts, weight }) => sum + (texts.has(at) ? weight : 0), 0) / total,
      ),
      // Words such as "the" stand everywhere: marked, they would hide the others.
      marks: terms.filter(({ weight }) => 2 * weight >= most).flatMap(({ starts }) => starts),
    };
  }

  #terms(query: string): Term[] {
    const terms: Term[] = [];
    let rest = ` ${keyOf(query)} `;
    for (const group of this.#groups) {
      const phrase = group.find((one) => one.includes(' ') && rest.includes(` ${one} `));
      if (!phrase) continue;
      rest = rest.replace(` ${phrase} `, ' ');
      terms.push(this.#term(group.map(entire)));
    }
    for (const word of new Set(rest.split(' '))) if (word) terms.push(this.#term(this.#of(word)));
    return terms;
  }

  /** What stands for a word: itself and its synonyms; what is nearly it, if it stands nowhere. */
  #of(word: string): readonly string[] {
    const fits = (test: (known: string) => boolean): string[] =>
      this.#groups
        .filter((group) => group.some((one) => !one.includes(' ') && test(one)))
        .flatMap((group) => group.map(entire));
    const same = fits((one) => one === word || (word.length > 2 && one.startsWith(word)));
    if (same.length || this.#having(word).size) return [word, ...same];
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    for (let slips = 1; slips <= most; slips += 1) {
      for (const whole of [true, false]) {
        const close = (one: string): boolean => near(word, one, slips, whole);
        const found = [...[...this.#words.keys()].filter(close), ...fits(close)];
        if (found.length) return found;
      }
    }
    return [word];
  }

  #term(starts: readonly string[]): Term {
    const texts = new Set(starts.flatMap((start) => [...this.#having(start)]));
    return { starts, texts, weight: Math.log(1 + this.#texts.length / (texts.size + 0.5)) };
  }

  /** The texts in which a word, or the first of these words, begins so. */
  #having(start: string): ReadonlySet<number> {
    const known = this.#known.get(start);
    if (known) return known;
    const found = new Set<number>();
    const [first = ''] = start.split(' ');
    for (const [word, texts] of this.#words) {
      if (!word.startsWith(first)) continue;
      for (const at of texts) {
        if (start === first || this.#texts[at]!.includes(` ${start}`)) found.add(at);
      }
    }
    this.#known.set(start, found);
    return found;
  }
}
