import type { Pack } from '../content/types.js';
import { warn } from './warn.js';

/** Longer than any tag of a language. */
const LONGEST = 99;

/** Every language that is there, by its tag in small letters. */
export const packs = new Map<string, Pack>();

/** Makes a language available; one that is there already stays as it is. */
export function addLanguage(pack: Pack): void {
  const key = pack.lang.toLowerCase();
  if (!packs.has(key)) packs.set(key, pack);
}

/** The `lang` in force for an element: the nearest one, across shadow roots, or an empty text. */
export function langOf(element: Element): string {
  for (let from: Element | undefined = element; from;) {
    const near: Element | null = from.closest('[lang]');
    if (near) return near.getAttribute('lang') ?? '';
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/**
 * The words for a BCP 47 tag: that very language, else the tag without its last parts, else another
 * kind of the same language. Where none is known it is the first one, and the console says so.
 */
export function packFor(lang: string): Pack {
  const [first] = packs.values();
  if (!first) throw new Error('No language');
  let tag = lang.trim().slice(0, LONGEST).toLowerCase().replaceAll('_', '-');
  if (!tag) return first;
  for (;;) {
    const pack = packs.get(tag);
    if (pack) return pack;
    const end = tag.lastIndexOf('-');
    if (end < 0) break;
    tag = tag.slice(0, end);
  }
  for (const [key, pack] of packs) if (key.startsWith(`${tag}-`)) return pack;
  warn(packs, 'lang', { value: lang, lang: first.lang });
  return first;
}

/**
 * How dates and numbers are written for somebody who reads these words: as the page says, else as
 * the device does, if it is a kind of the same language.
 */
export function localeOf(element: Element, { lang }: Pack): string {
  const [own] = lang.split('-');
  const fits = (tag: string): boolean => tag.toLowerCase().startsWith(`${own!}-`);
  const near = [langOf(element), ...navigator.languages].filter(fits);
  try {
    return Intl.getCanonicalLocales(near)[0] ?? lang;
  } catch {
    return lang;
  }
}
