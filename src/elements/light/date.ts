/** An ISO date as it is written in a language. */
export const dateOf = (iso: string, locale: string): string =>
  new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
