/** One way to reach somebody. */
export interface Line {
  /** The number as it is written for people. */
  readonly text: string;
  /** `tel:` or `sms:`; null for a text telephone, and for words that are no number. */
  readonly href: string | null;
  /** How it is reached, where that is not by voice: by text message or by text telephone. */
  readonly by?: 'text' | 'textphone';
}

const EXTENSION = /\s*(?:extension|extn?\.?|x)\s*(\d+)$/i;
const GAPS = /[\s().\-\u2010-\u2015[\]]/g;

/**
 * A number as somebody wrote it, with its link. Judged by its characters alone, for hospitals have
 * numbers of three digits; what holds anything else has no link. A "(0)" after a country code is
 * not dialled.
 */
export function lineOf(text: string): Line {
  const [, extension] = EXTENSION.exec(text) ?? [];
  const digits = text
    .replace(EXTENSION, '')
    .replace(/^(\s*\+.*?)\(0\)/, '$1')
    .replace(GAPS, '');
  if (!/^\+?\d+$/.test(digits)) return { text, href: null };
  return { text, href: `tel:${digits}${extension ? `,${extension}` : ''}` };
}
