/** Longer than any tag of a language. */
const LONGEST = 99;

/**
 * The nearest to a BCP 47 tag among those that are there, all in small letters: that very language,
 * its like of another country (`en-x-easy` for `en-GB-x-easy`), the tag without its last parts, else
 * another kind of the same language.
 */
export function nearestTag(lang: string, known: Iterable<string>): string | undefined {
  const tags = [...known];
  const wanted = lang.trim().slice(0, LONGEST).toLowerCase().replaceAll('_', '-');
  const own = wanted.split('-')[0]!;
  const tried = [wanted, wanted.replace(/^[^-]+-.*?-x-/, `${own}-x-`)];
  for (let tag = wanted; tag.includes('-');) {
    tag = tag.slice(0, tag.lastIndexOf('-'));
    tried.push(tag);
  }
  return (
    tried.find((tag) => tags.includes(tag)) ??
    (own ? tags.find((tag) => tag.startsWith(`${own}-`)) : undefined)
  );
}
