/** How much there is to read on the screen of a question, in the words of a language pack. */
import type { Pack, QuestionText, Voice, Voiced } from '../../src/content/types.js';
import type { QuestionId } from '../../src/protocol/ids.js';
import type { Question } from '../../src/triage/types.js';

/** Whom a screen may speak about. */
export const VOICES: readonly Voice[] = ['you', 'person', 'child'];

const count = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

interface Text extends Omit<QuestionText, 'options'> {
  readonly options: Readonly<Record<string, Voiced>>;
}

const textOf = (pack: Pack, id: string): Text => pack.questions[id as QuestionId];

/** Words of title, hint, "Choose …" and options. */
export function wordsIn(pack: Pack, { id, kind, options }: Question, voice: Voice): number {
  const { title, hint = '', options: labels } = textOf(pack, id);
  const shown = [title, hint, pack.ui[`checker.${kind}`], ...options.map((one) => labels[one.id]!)];
  return shown
    .map((text) => count(typeof text === 'string' ? text : text[voice]))
    .reduce((sum, words) => sum + words);
}

/** The same in the voice that has the most. */
export const mostWords = (pack: Pack, question: Question): number =>
  Math.max(...VOICES.map((voice) => wordsIn(pack, question, voice)));

/** Words behind the disclosure of a question. */
export function helpWords(pack: Pack, { id }: Question): number {
  const { help } = textOf(pack, id);
  return help ? count([help.title, ...help.text].join(' ')) : 0;
}
