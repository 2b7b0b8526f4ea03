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

/** The same before those are told together of whom it is true. */
export interface Single extends Finding {
  /** The text goes on from here; empty where it is about nobody. */
  readonly who: string;
}

const WHO = '{who}';
/** So many are named; the others are counted. */
const NAMED = 3;

/** A finding in words; `values` fill their places. */
export function finding(
  id: Id,
  { who = '', ...values }: Readonly<Record<string, string | number>> = {},
): Single {
  const { mend, text, ...rest } = words[id];
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, `${value}`]),
  );
  const about = fill(text.startsWith(WHO) ? text.slice(WHO.length) : text, texts);
  return { id, ...rest, who: `${who}`, text: about, ...(mend && { mend: fill(mend, texts) }) };
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ');
}

/** What is true of several is told once. */
export function together(found: readonly Single[]): Finding[] {
  const groups = new Map<string, Single[]>();
  for (const one of found) {
    const key = JSON.stringify([one.id, one.text, one.mend]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((all) => {
    const names = [...new Set(all.map(({ who }) => who))];
    const [first] = all;
    if (!first) return [];
    const { id, group, grade, text, mend } = first;
    return [{ id, group, grade, text: listed(names) + text, ...(mend && { mend }) }];
  });
}
