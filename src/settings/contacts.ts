import { together, type Additions, type Contact } from './additions.js';
import { lineOf, type Line } from './line.js';
import type { Level, Name } from './names.js';
import { regionOf } from './regions.js';

export type { Line } from './line.js';

/** The team that did the lumbar puncture. */
export interface Team {
  /** Empty where only a number was given. */
  readonly name: string;
  readonly line: Line | null;
  /** As the hospital wrote it; may be empty. */
  readonly hours: string;
}

/** Whom a patient can reach, as far as the page says. */
export interface Contacts {
  /** The row in force; null where the region is unknown: then `contact.emergency-unknown` shows. */
  readonly region: string | null;
  /** The hospital's own number first, the region's beneath. */
  readonly emergency: readonly Line[];
  readonly advice: readonly Line[];
  readonly team: Team | null;
  readonly crisis: Line | null;
  readonly cancer: Line | null;
  readonly maternity: Line | null;
  /** Whom else the hospital names. */
  readonly others: readonly Contact[];
}

/** What the nearest level that says anything says. */
export function nearest(levels: readonly Level[], name: Name): string | undefined {
  return levels.find((level) => level[name])?.[name];
}

/** What the levels in force add, nearest first. */
export const additionsOf = (levels: readonly Level[]): Additions =>
  together(levels.flatMap(({ additions }) => additions ?? []));

/**
 * Contacts from the levels in force, nearest first. Region, emergency and advice number are one set:
 * whoever sets the region takes no number from a level farther away.
 */
export function contactsOf(levels: readonly Level[]): Contacts {
  const setter = levels.findIndex((level) => level.region);
  const set = setter < 0 ? levels : levels.slice(0, setter + 1);
  const region = regionOf(nearest(set, 'region') ?? '');
  const line = (from: readonly Level[], name: Name): Line | null => {
    const text = nearest(from, name);
    return text ? lineOf(text) : null;
  };
  const own = line(set, 'emergency-phone');
  const advice = line(set, 'advice-phone');
  const name = nearest(levels, 'team-name') ?? '';
  const team = line(levels, 'team-phone');
  const others = (region?.emergency ?? []).filter(({ href }) => !href || href !== own?.href);
  return {
    region: region?.code ?? null,
    emergency: own ? [own, ...others] : others,
    advice: advice ? [advice] : (region?.advice ?? []),
    team: name || team ? { name, line: team, hours: nearest(levels, 'team-hours') ?? '' } : null,
    crisis: line(levels, 'crisis-phone'),
    cancer: line(levels, 'cancer-phone'),
    maternity: line(levels, 'maternity-phone'),
    others: additionsOf(levels).contacts,
  };
}

/** The level of an element's first heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The level of headings in force: 2 unless one from 1 to 6 was asked for. */
export function headingLevelOf(levels: readonly Level[]): HeadingLevel {
  const level = nearest(levels, 'heading-level') ?? '';
  return /^[1-6]$/.test(level) ? (Number(level) as HeadingLevel) : 2;
}
