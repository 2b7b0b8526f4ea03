import { lineOf, type Line } from './line.js';

/**
 * Emergency and advice numbers, from section 7 of `docs/clinical/evidence.md`. Each number is
 * followed by the confidence of that table, H or M; rows and numbers at L are left out, so that
 * the words without a number stand there until somebody has checked them.
 *
 * `emergency/advice/text`: the first number of each cell. A second emergency number is given only
 * where the first holds in part of the country (AR). Advice numbers that hold in part of a country
 * are left out (CA, BE, IT, DK, FI, JP): a patient who gets no answer there loses time.
 */
const REGIONS: Readonly<Record<string, string>> = {
  GB: '999H',
  'GB-ENG': '999H/111H',
  'GB-SCT': '999H/111H',
  'GB-WLS': '999H/111H',
  'GB-NIR': '999M',
  IE: '112H',
  US: '911H',
  CA: '911H',
  AU: '000H/1800 022 222M/textphone:106',
  NZ: '111H/0800 611 116H',
  DE: '112H/116117M',
  AT: '144H/1450H',
  CH: '144H',
  LI: '144M',
  FR: '15H/15M/text:114',
  BE: '112H',
  NL: '112H',
  LU: '112M/112M',
  ES: '112H',
  PT: '112H/808 24 24 24H',
  IT: '112H',
  MT: '112M',
  CY: '112M',
  GR: '112M',
  SE: '112H/1177H',
  NO: '113H/116 117H',
  DK: '112H',
  FI: '112H',
  IS: '112M/1700M',
  PL: '112H',
  CZ: '155M',
  SK: '155M',
  HU: '104M',
  RO: '112M',
  BG: '112M',
  HR: '112M',
  SI: '112M',
  EE: '112M/1220M',
  LV: '113M',
  LT: '112M',
  TR: '112M',
  UA: '103M',
  IN: '112H',
  JP: '119H',
  KR: '119M/119M',
  CN: '120M',
  HK: '999H',
  TW: '119M',
  SG: '995H',
  MY: '999H',
  TH: '1669M',
  VN: '115M',
  PH: '911M',
  AE: '998M',
  SA: '997M/937M',
  QA: '999M',
  IL: '101M',
  EG: '123M',
  ZA: '10177H',
  BR: '192H',
  MX: '911H',
  AR: '107M,911M',
  CL: '131M',
  CO: '123M',
};

/** The numbers of one row. */
export interface Region {
  /** The row: a country, or a part of one that has a row of its own. */
  readonly code: string;
  readonly emergency: readonly Line[];
  readonly advice: readonly Line[];
}

const voice = (numbers: string | undefined): Line[] =>
  numbers ? numbers.split(',').map((number) => lineOf(number.slice(0, -1))) : [];

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
