import type { FaqEntry, Pack } from '../../content/types.js';
import type { Additions } from '../../settings/additions.js';
import { OTHER } from '../../settings/read.js';

/** A question as it shows: ours, ours in the words of the hospital, or the hospital's own. */
export interface Entry extends Omit<FaqEntry, 'id' | 'topic'> {
  readonly id: string;
  readonly topic: string;
  /** The hospital's words: our sources and our date say nothing about them. */
  readonly own?: true;
  /** The hospital does not want it. */
  readonly hidden?: true;
}

/** The questions of a pack as a hospital wants them, and after them its own. */
export const entriesOf = (
  { faq }: Pack,
  { faq: added, reword, hide }: Additions,
): readonly Entry[] => [
  ...faq.map((entry): Entry => {
    if (hide.includes(entry.id)) return { ...entry, hidden: true };
    const words = reword[entry.id];
    return words ? { ...entry, ...words, own: true } : entry;
  }),
  ...added.map((entry) => ({ topic: OTHER, help: '', sources: [], ...entry, own: true as const })),
];
