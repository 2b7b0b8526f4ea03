import { isOpen } from '../../settings/hours.js';
import { lineOf, type Line } from '../../settings/line.js';
import { contactsOf, nearest } from '../../settings/contacts.js';
import { NAMES } from '../../settings/names.js';
import { deep, named, ourElements, rootOf, upFrom, who } from '../dom.js';
import { finding, type Single } from '../finding.js';
import type { Heard } from '../heard.js';
import { knownFor, languages, missingReview, onPage, scriptFor } from '../languages.js';
import { addressOf, ourScripts } from '../scripts.js';
import type { Id } from '../words/index.js';
import { placesOf, whereOf, type Place } from '../sources.js';

const OWN_LINES = ['crisis-phone', 'cancer-phone', 'maternity-phone'] as const;
const PREFIX = 'data-lp-';

const listed = (lines: readonly Line[]): string =>
  lines.map(({ text }) => text).join(', ') || 'none';

/** Region and numbers are one set: whoever sets the region takes no number from farther out. */
function setOf(places: readonly Place[]): readonly Place[] {
  const setter = places.findIndex(({ level }) => level.region);
  return setter < 0 ? places : places.slice(0, setter + 1);
}

function* numbers(name: string, places: readonly Place[]): Generator<Single> {
  const set = setOf(places);
  for (const one of NAMES.filter((known) => known.endsWith('-phone'))) {
    const among = one === 'emergency-phone' || one === 'advice-phone' ? set : places;
    const value = nearest(
      among.map(({ level }) => level),
      one,
    );
    if (!value) continue;
    const id = lineOf(value).href ? 'number' : 'no-number';
    yield finding(id, { who: name, name: one, value, where: whereOf(among, one) });
  }
}

function* contacts(name: string, places: readonly Place[]): Generator<Single> {
  const levels = places.map(({ level }) => level);
  const { region, emergency, advice, team } = contactsOf(levels);
  const asked = nearest(levels, 'region');
  const where = whereOf(places, 'region');
  if (region) {
    yield finding('region', {
      who: name,
      region,
      where,
      emergency: listed(emergency),
      advice: listed(advice),
    });
  } else {
    yield asked
      ? finding('bad-region', { who: name, region: asked, where })
      : finding('no-region', { who: name });
  }
  yield* numbers(name, places);
  if (!team?.line) yield finding('no-team', { who: name });
  else if (!team.hours) yield finding('no-hours', { who: name });
  if (team?.hours && isOpen(team.hours, new Date()) === null) {
    const at = whereOf(places, 'team-hours');
    yield finding('bad-hours', { who: name, value: team.hours, where: at });
  }
  const missing = OWN_LINES.filter((line) => !nearest(levels, line));
  if (missing.length) yield finding('no-lines', { who: name, names: missing.join(', ') });
  for (const { faults } of places) for (const text of faults) yield finding('block', { text });
}

/** The language of the words that an element shows. */
function shownBy(element: HTMLElement): string {
  return rootOf(element)?.querySelector('[lang]')?.getAttribute('lang') ?? '';
}

const sameLanguage = (one: string, other: string): boolean =>
  one.toLowerCase().split(/[-_]/)[0] === other.toLowerCase().split(/[-_]/)[0];

function* language(name: string, element: HTMLElement): Generator<Single> {
  const shown = shownBy(element);
  if (!shown) return;
  const by = [...upFrom(element)].find((at) => at.hasAttribute('lang'));
  const lang = by?.getAttribute('lang') ?? '';
  if (!by || !lang) yield finding('no-language', { who: name, shown });
  else {
    const best = knownFor(lang);
    const fits = best ? best.lang === shown : sameLanguage(lang, shown);
    let id: Id = fits ? 'language' : 'other-language';
    if (best && !fits) id = 'no-language-script';
    const src = best ? scriptFor(best) : '';
    yield finding(id, { who: name, shown, lang, where: named(by), src });
  }
  const known = languages.find((one) => one.lang === shown);
  const missing = known && missingReview(known);
  if (missing) yield finding('unchecked-language', { who: name, shown, missing });
}

/** Settings under a name that counts for nothing where it stands. */
function* misnamed(): Generator<Single> {
  const wrong = (element: Element, where: string, name: string, right: string) => {
    const value = element.getAttribute(name) ?? '';
    return finding('bad-prefix', { where, name, mend: `${right}="${value}"` });
  };
  for (const element of deep('lp-risk-checker, lp-red-flags, lp-faq, lp-settings'))
    for (const name of NAMES)
      if (element.hasAttribute(PREFIX + name))
        yield wrong(element, who(element), PREFIX + name, name);
  for (const element of [...ourScripts(), ...deep('[data-lp]')]) {
    const where =
      element.localName === 'script' ? `<script src="${addressOf(element)}">` : named(element);
    for (const name of NAMES)
      if (element.hasAttribute(name)) yield wrong(element, where, name, PREFIX + name);
  }
}

/** Language, region and numbers in force, with who says so, and what is missing or wrong. */
export function* examineSettings({ failed }: Heard): Generator<Single> {
  const there = onPage(failed).map(({ lang }) => lang);
  const all = languages.map(({ lang }) => lang).join(', ');
  if (there.length) yield finding('languages', { there: there.join(', '), all });
  for (const element of ourElements()) {
    const name = who(element);
    yield* language(name, element);
    yield* contacts(name, placesOf(element));
  }
  yield* misnamed();
}
