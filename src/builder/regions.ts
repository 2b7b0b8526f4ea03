import { REGIONS } from '../settings/region-numbers.js';

/** Parts of a country: no browser knows their names. */
const PARTS: Readonly<Record<string, string>> = {
  'GB-ENG': 'England',
  'GB-SCT': 'Scotland',
  'GB-WLS': 'Wales',
  'GB-NIR': 'Northern Ireland',
};

/** Every region that has numbers, by its name in English. */
export function regionNames(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return Object.keys(REGIONS)
    .map((code) => {
      const country = names.of(code.slice(0, 2)) ?? code;
      return { code, name: PARTS[code] ? `${country}: ${PARTS[code]}` : country };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
