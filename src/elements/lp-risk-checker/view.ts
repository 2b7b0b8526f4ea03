import type { Pack, Voice } from '../../content/types.js';
import type { Contacts, HeadingLevel } from '../../settings/contacts.js';

/** What every screen needs in order to speak: words, about whom, whom to call, which headings. */
export interface View {
  readonly pack: Pack;
  readonly voice: Voice;
  readonly contacts: Contacts;
  readonly level: HeadingLevel;
}
