import { fill } from '../i18n/words.js';
import { words, type Id } from './words/index.js';

/** How much something matters: `error` is what patients would suffer from. */
export type Grade = 'ok' | 'note' | 'warning' | 'error';

/** Every grade, the worst first. */
export const GRADES: readonly Grade[] = ['error', 'warning', 'note', 'ok'];

/** What it is about. */
export type Group =
  'script' | 'security' | 'settings' | 'elements' | 'looks' | 'page' | 'trackers' | 'age';

/** One thing that the doctor found. */
export interface Finding {
  readonly id: Id;
  readonly group: Group;
  readonly grade: Grade;
  readonly text: string;
  /** What to write, as it has to be written. */
  readonly mend?: string;
}

/** A finding in words; `values` fill their places. */
export function finding(id: Id, values: Readonly<Record<string, string | number>> = {}): Finding {
  const { mend, text, ...rest } = words[id];
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, `${value}`]),
  );
  return { id, ...rest, text: fill(text, texts), ...(mend && { mend: fill(mend, texts) }) };
}
