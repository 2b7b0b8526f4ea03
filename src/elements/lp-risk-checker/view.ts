import type { Pack } from '../../content/types.js';
import type { Speech } from '../../handover/words.js';
import type { Additions } from '../../settings/additions.js';
import type { Contacts, HeadingLevel } from '../../settings/contacts.js';

/** What every screen needs in order to speak: words, about whom, whom to call, which headings. */
export interface View extends Speech {
  readonly pack: Pack;
  /** How dates and numbers are written. */
  readonly locale: string;
  /** What the words are not, before they are read. */
  readonly notice: unknown;
  readonly contacts: Contacts;
  readonly additions: Additions;
  readonly level: HeadingLevel;
}
