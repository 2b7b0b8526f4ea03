import { lineOf, type Line } from './line.js';
import { REGIONS } from './region-numbers.js';

/** The numbers of one row. */
export interface Region {
  /** The row: a country, or a part of one that has a row of its own. */
  readonly code: string;
  readonly emergency: readonly Line[];
  readonly advice: readonly Line[];
}

const voice = (numbers: string | undefined): Line[] =>
  numbers ? numbers.split(',').map((number) => lineOf(number)) : [];

function text(number: string | undefined): Line[] {
  const [by, digits] = number?.split(':') ?? [];
  if (!digits) return [];
  return by === 'text'
    ? [{ text: digits, href: `sms:${digits}`, by }]
    : [{ text: digits, href: null, by: 'textphone' }];
}

/** The row in force for an ISO 3166 code, or null: nothing is guessed. */
export function rowOf(region: string): string | null {
  const code = region.trim().toUpperCase();
  const [, country] = /^([A-Z]{2})(-[A-Z\d]{1,3})?$/.exec(code) ?? [];
  if (!country) return null;
  if (REGIONS[code]) return code;
  // Where parts of a country have rows of their own, an unknown part is a slip of the pen.
  const parted = Object.keys(REGIONS).some((row) => row.startsWith(`${country}-`));
  return REGIONS[country] && !parted ? country : null;
}

/** The numbers for an ISO 3166 code, or null where there are none that were checked. */
export function regionOf(region: string): Region | null {
  const code = rowOf(region);
  if (!code) return null;
  const [emergency, advice, written] = REGIONS[code]?.split('/') ?? [];
  return { code, emergency: [...voice(emergency), ...text(written)], advice: voice(advice) };
}
