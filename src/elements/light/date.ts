import type { Pack } from '../../content/types.js';

/** An ISO date as it is written in the language of a pack. */
export const dateOf = (iso: string, pack: Pack): string =>
  new Date(iso).toLocaleDateString(pack.lang, { dateStyle: 'long', timeZone: 'UTC' });
