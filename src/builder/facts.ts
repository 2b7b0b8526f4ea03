import type { TopicId } from '../content/faq-ids.js';
import type { Pack } from '../content/types.js';
import type { Kind } from './choices.js';

/** A file that a page loads. */
export interface File {
  readonly name: string;
  /** As the `integrity` attribute has it. */
  readonly integrity: string;
}

/** An entry as structured data has it. */
export interface Described {
  readonly topic: TopicId;
  /** It shows whatever topics are chosen. */
  readonly keep: boolean;
  readonly question: object;
  readonly citation: readonly { readonly url?: string; readonly name: string }[];
}

/** What the build knows of one language. */
export interface Language extends Pick<Pack, 'lang' | 'dir' | 'review' | 'ui' | 'topics'> {
  readonly script: File;
  readonly fragments: Readonly<Record<Exclude<Kind, 'risk-checker'>, string>>;
  /** Structured data without its entries, and the entries. */
  readonly jsonLd: { readonly page: object; readonly entries: readonly Described[] };
}

/** What the build knows, and the builder cannot look up where there is no network. */
export interface Facts {
  readonly version: string;
  /** Whether a clinician has signed the rules off. */
  readonly reviewed: boolean;
  readonly languages: readonly Language[];
  readonly style: File;
  /** The script for the page around a frame. */
  readonly frameScript: File;
  /** Custom property → its default. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** The language that was chosen; the first one, if there is none of that name. */
export function languageOf({ languages }: Facts, lang: string): Language {
  const found = languages.find((one) => one.lang === lang) ?? languages[0];
  if (!found) throw new Error('No language');
  return found;
}
