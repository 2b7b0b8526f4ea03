import type { Additions } from './additions.js';

/** The attributes that all elements share. */
export const NAMES = [
  'region',
  'heading-level',
  'team-name',
  'team-phone',
  'team-hours',
  'emergency-phone',
  'advice-phone',
  'crisis-phone',
  'cancer-phone',
  'maternity-phone',
  'settings',
] as const;

/** One of the attributes that all elements share. */
export type Name = (typeof NAMES)[number];

/** What one place says: an element, an `<lp-settings>`, the script tag. Empty texts are left out. */
export interface Level extends Readonly<Partial<Record<Name, string>>> {
  /** What its JSON block adds. */
  readonly additions?: Additions;
}
