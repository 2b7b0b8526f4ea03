/** Where the settings of an element come from. */
import { consoleWords } from '../content/console.js';
import { fill } from '../i18n/words.js';
import { blockOf } from '../settings/json.js';
import { NAMES, type Level, type Name } from '../settings/names.js';
import { plain } from '../settings/plain.js';
import { named, upFrom } from './dom.js';
import { addressOf, settingsScript } from './scripts.js';

/** What one place says, and what is wrong with the block it names. */
export interface Place {
  readonly level: Level;
  /** Who says each of it, in words. */
  readonly where: Readonly<Partial<Record<Name, string>>>;
  readonly faults: readonly string[];
}

function placeOf(element: Element, name: string, prefix = ''): Place {
  const attributes: Partial<Record<Name, string>> = {};
  for (const one of NAMES) {
    const value = plain(element.getAttribute(prefix + one) ?? '');
    if (value) attributes[one] = value;
  }
  const faults: string[] = [];
  const id = attributes.settings;
  const at = `${name} settings="${id ?? ''}"`;
  const block = id
    ? blockOf(element, id, (what, key = '', value = '') => {
        faults.push(fill(consoleWords[what], { at, key, value }));
      })
    : {};
  const where: Partial<Record<Name, string>> = {};
  for (const one of NAMES.filter((name) => attributes[name] ?? block[name])) {
    where[one] = attributes[one]
      ? `${prefix}${one} on ${name}`
      : `the block "${id ?? ''}" of ${name}`;
  }
  return { level: { ...block, ...attributes }, where, faults };
}

/** Every place that speaks for an element, nearest first: itself, `<lp-settings>`, the script tag. */
export function placesOf(element: Element): readonly Place[] {
  const places = [...upFrom(element)]
    .filter((at) => at === element || at.localName === 'lp-settings')
    .map((at) => placeOf(at, named(at)));
  const script = settingsScript();
  if (script) places.push(placeOf(script, `<script src="${addressOf(script)}">`, 'data-lp-'));
  return places;
}

/** Who says what is in force, in words. */
export const whereOf = (places: readonly Place[], name: Name): string =>
  places.find(({ level }) => level[name])?.where[name] ?? 'the default';
