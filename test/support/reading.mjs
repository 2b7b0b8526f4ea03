/** How hard a text is to read, as its Flesch-Kincaid grade. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const wordsOf = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’.,&–-]*/gu) ?? [];
const sentencesOf = (text) => text.split(/(?<=[.?!:])\s+(?=[“\p{Lu}\d])/u);
const syllablesOf = (word) => (/\d/.test(word) ? 1 : syllable(word));

/** Words, words a sentence and grade of texts that are read together; each ends a sentence. */
export function measure(texts) {
  const words = texts.flatMap(wordsOf);
  const sentence = texts.flatMap(sentencesOf).length;
  const counts = {
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
  return {
    words: words.length,
    perSentence: words.length / sentence,
    grade: fleschKincaid(counts),
  };
}
