/** What is wrong with a text of hospital settings, for the command of the package. */
import { consoleWords } from '../content/console.js';
import { en } from '../content/en/index.js';
import type { Warning } from '../content/console.js';
import { fill } from '../i18n/words.js';
import { NAMES } from '../settings/names.js';
import { readSettings, type Problem } from '../settings/read.js';
import { wrongWith } from '../settings/values.js';
import { lineFinder } from './entries.js';
import { JsonProblem, readValue, skipSpace, charAt } from './json.js';
import { raises } from './raises.js';
import { plain } from './table.js';

/** Rules that cannot be raised so: the elements tell of them when the checker starts. */
function wrongRaises(raise: Readonly<Record<string, string>>): readonly Problem[] {
  const levels = raises();
  return Object.entries(raise).flatMap(([rule, urgency]) => {
    const above = levels.get(rule) ?? [];
    if (above.includes(urgency as (typeof above)[number])) return [];
    const value = above.join(' | ') || 'a rule that can be raised';
    return [{ what: 'wrong' as const, key: `raise.${rule}`, value }];
  });
}

/** The path of the nearest thing around that stands in the text. */
function placeOf(key: string, places: ReadonlyMap<string, number>): number {
  for (let path = key; path; path = path.replace(/(^|\.)[^.[]*$|\[\d+\]$/, '')) {
    const at = places.get(path);
    if (at !== undefined) return at;
  }
  return 0;
}

/** In the words of the console, where an element is named first. */
const say = (what: Warning, key: string, value: string): string =>
  fill(consoleWords[what].replace(/^\{at\}: (?=["t])/, ''), { at: `"${key}"`, key, value });

/** Every problem, one line of text each; none where the settings are as they should be. */
export function settingsProblems(text: string): readonly string[] {
  const lineOf = lineFinder(text);
  const at = (place: number, why: string): string => `line ${lineOf(place)}: ${plain(why)}`;
  const start = skipSpace(text, 0);
  try {
    const { end, twice, places } = readValue(text, start, true);
    const rest = skipSpace(text, end);
    if (rest < text.length)
      return [at(rest, `there is more after the end, found ${charAt(text, rest)}`)];
    const { level, problems } = readSettings(JSON.parse(text), en);
    const values = NAMES.flatMap((name): Problem[] => {
      const value = level[name];
      const what = value && wrongWith(name, value);
      return what ? [{ what, key: name, value: '' }] : [];
    });
    return [
      ...twice.map((key) => at(placeOf(key, places), `"${key}" stands twice`)),
      ...[...problems, ...values, ...wrongRaises(level.additions?.raise ?? {})].map(
        ({ what, key, value }) => at(placeOf(key, places), say(what, key, value)),
      ),
    ];
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    return [at(error.at, error.message)];
  }
}
