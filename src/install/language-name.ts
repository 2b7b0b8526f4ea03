/** The name of a language as `of` calls it; a kind of its own, such as `x-easy`, in brackets. */
export function languageName(lang: string, of = lang): string {
  const [own = lang, kind] = lang.split('-x-');
  const name = new Intl.DisplayNames([of.split('-x-')[0] ?? of], { type: 'language' }).of(own);
  return `${name ?? own}${kind ? ` (${kind})` : ''}`;
}
