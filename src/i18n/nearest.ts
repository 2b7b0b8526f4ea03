/** Longer than any tag of a language. */
const LONGEST = 99;

/** Tags that name no language: text of several, of none, or of one that is not known. */
const NO_LANGUAGE = /^(mul|und|zxx)\b/;

/** A tag as it is looked up; empty where it names no language. Long names become their short ones. */
export function keyOf(lang: string): string {
  const tag = lang.trim().slice(0, LONGEST).replaceAll('_', '-');
  let key = tag;
  try {
    [key = ''] = Intl.getCanonicalLocales(tag);
  } catch {
    // Whatever it is, it may begin with a language.
  }
  key = key.toLowerCase();
  return NO_LANGUAGE.test(key) ? '' : key;
}

/** The language itself, of whatever kind. */
export const mainOf = (key: string): string => key.split('-', 1)[0]!;

/**
 * The nearest to a BCP 47 tag among those that are there, all in small letters: that very language,
 * its like of another country (`en-x-easy` for `en-GB-x-easy`), the tag without its last parts, else
 * another kind of the same language.
 */
export function nearestTag(lang: string, known: Iterable<string>): string | undefined {
  const tags = [...known];
  const wanted = keyOf(lang);
  const own = mainOf(wanted);
  const tried = [wanted, wanted.replace(/^[^-]+-.*?-x-/, `${own}-x-`)];
  for (let tag = wanted; tag.includes('-');) {
    tag = tag.slice(0, tag.lastIndexOf('-'));
    tried.push(tag);
  }
  return (
    tried.find((tag) => tags.includes(tag)) ??
    (own ? tags.find((tag) => mainOf(tag) === own) : undefined)
  );
}
