import { lineOf, type Line } from './line.js';

/**
 * Emergency and advice numbers, from section 7 of `docs/clinical/evidence.md`. Rows and
 * numbers at confidence L are left out, so that the words without a number stand there until
 * somebody has checked them.
 *
 * `emergency/advice/text`: the first number of each cell. A second emergency number is given only
 * where the first holds in part of the country (AR). Advice numbers that hold in part of a country
 * are left out (CA, BE, IT, DK, FI, JP): a patient who gets no answer there loses time.
 */
const REGIONS: Readonly<Record<string, string>> = {
  GB: '999',
  'GB-ENG': '999/111',
  'GB-SCT': '999/111',
  'GB-WLS': '999/111',
  'GB-NIR': '999',
  IE: '112',
  US: '911',
  CA: '911',
  AU: '000/1800 022 222/textphone:106',
  NZ: '111/0800 611 116',
  DE: '112/116117',
  AT: '144/1450',
  CH: '144',
  LI: '144',
  FR: '15/15/text:114',
  BE: '112',
  NL: '112',
  LU: '112/112',
  ES: '112',
  PT: '112/808 24 24 24',
  IT: '112',
  MT: '112',
  CY: '112',
  GR: '112',
  SE: '112/1177',
  NO: '113/116 117',
  DK: '112',
  FI: '112',
  IS: '112/1700',
  PL: '112',
  CZ: '155',
  SK: '155',
  HU: '104',
  RO: '112',
  BG: '112',
  HR: '112',
  SI: '112',
  EE: '112/1220',
  LV: '113',
  LT: '112',
  TR: '112',
  UA: '103',
  IN: '112',
  JP: '119',
  KR: '119/119',
  CN: '120',
  HK: '999',
  TW: '119',
  SG: '995',
  MY: '999',
  TH: '1669',
  VN: '115',
  PH: '911',
  AE: '998',
  SA: '997/937',
  QA: '999',
  IL: '101',
  EG: '123',
  ZA: '10177',
  BR: '192',
  MX: '911',
  AR: '107,911',
  CL: '131',
  CO: '123',
};

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
