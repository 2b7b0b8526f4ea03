import { en } from '../content/en/index.js';
import { nearestTag } from '../i18n/nearest.js';
import { rowOf } from '../settings/regions.js';
import { URGENCIES } from '../triage/types.js';

const LONGEST = 40;

/** What of a value is on the list; an empty text where nothing is. */
type Check = (value: string) => string;

const one =
  (...known: readonly string[]): Check =>
  (value) =>
    known.includes(value) ? value : '';

const some =
  (known: readonly string[]): Check =>
  (value) =>
    value
      .split(' ')
      .filter((word) => known.includes(word))
      .join(' ');

const language =
  (known: Iterable<string>): Check =>
  (value) =>
    /^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(value) && nearestTag(value, known) ? value : '';

const checks = (languages: Iterable<string>) => ({
  element: one('risk-checker', 'faq', 'red-flags'),
  region: (value: string) => (rowOf(value) ? value : ''),
  lang: language(languages),
  mode: one('steps', 'list'),
  level: some(URGENCIES),
  topics: some(Object.keys(en.topics)),
  'heading-level': one('1', '2', '3', '4', '5', '6'),
});

/** What an address may set, and nothing else. */
export type AddressName = keyof ReturnType<typeof checks>;

/** What an address asks for, as far as it may. */
export type Asked = Readonly<Partial<Record<AddressName, string>>>;

const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * Reads the part of an address after its `?`. Whoever can make somebody follow a link can write it:
 * a name or a value that is on no list counts for nothing, and `ignored` says so in words. The
 * `languages` that may be asked for are tags in small letters.
 */
export function readAddress(
  search: string,
  languages: Iterable<string>,
): { asked: Asked; ignored: readonly string[] } {
  const known = checks(languages);
  const given = new URLSearchParams(search);
  const asked: Partial<Record<AddressName, string>> = {};
  const ignored: string[] = [];
  for (const name of new Set(given.keys())) {
    const [value = '', ...more] = given.getAll(name);
    if (!Object.hasOwn(known, name)) {
      ignored.push(
        `an address may not set ${quoted(name)}: it may set ${Object.keys(known).join(', ')}.`,
      );
      continue;
    }
    const found = more.length > 0 ? '' : known[name as AddressName](value);
    if (found) asked[name as AddressName] = found;
    if (more.length > 0)
      ignored.push(`the address sets "${name}" more than once, so it is ignored.`);
    else if (found !== value || !value)
      ignored.push(`${name}=${quoted(value)} in the address: what is not on its list is ignored.`);
  }
  return { asked, ignored };
}
