import type { Pack } from '../content/types.js';
import { keyOf, mainOf, nearestTag } from './nearest.js';
import { warn } from './warn.js';
import { fill } from './words.js';

/** Every language that is there, by its tag in small letters. */
export const packs = new Map<string, Pack>();

/** Makes a language available; one that is there already stays as it is. */
export function addLanguage(pack: Pack): void {
  const key = keyOf(pack.lang);
  const [first] = packs.values();
  // What is no whole language must not become one.
  if (key && !packs.has(key) && Object.keys(first ?? {}).every((part) => part in pack))
    packs.set(key, pack);
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
 * kind of the same language. Where none is known it is the first one, and the console says so. So it
 * is where the tag names no language, and that is no news.
 */
export function packFor(lang: string): Pack {
  const [first] = packs.values();
  if (!first) throw new Error('No language');
  const wanted = keyOf(lang);
  if (!wanted) return first;
  const pack = packs.get(nearestTag(wanted, packs.keys()) ?? '');
  if (pack) return pack;
  warn(packs, 'lang', { value: lang, lang: first.lang });
  return first;
}

/**
 * Says that words are not those of the language that a tag names; empty where they are, and where it
 * names none. The page's own tag is not repeated: what has no name in these words stays without.
 */
export function otherLanguage(lang: string, { lang: shown, ui }: Pack): string {
  const main = mainOf(keyOf(lang));
  if (!main || main === mainOf(keyOf(shown))) return '';
  const text = ui['common.other-language'];
  try {
    const names = new Intl.DisplayNames(shown, { type: 'language', fallback: 'none' });
    const language = names.of(main);
    if (language) return fill(text, { language });
  } catch {
    // It is no tag.
  }
  return text.replace(/ *\(\{language\}\)/, '');
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
