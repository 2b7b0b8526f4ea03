/** A translation has words of its own, and nothing else: what they belong to is that of English. */
import { en } from './en/index.js';
import type { FaqId } from './faq-ids.js';
import type { FaqEntry } from './types.js';

/** The words of an entry of the FAQ, block by block those of the English one. */
export type FaqText = Pick<FaqEntry, 'question' | 'answer' | 'help'>;

/** The entries in other words; topic, sources, picture and what cannot be hidden stay. */
export const faqIn = (words: Readonly<Record<FaqId, FaqText>>): readonly FaqEntry[] =>
  en.faq.map((entry) => ({ ...entry, ...words[entry.id] }));
