import { contactsOf } from '../../settings/contacts.js';
import { deep, named, ourElements, PLACES, rootOf, TAGS, who } from '../dom.js';
import { finding, type Single } from '../finding.js';
import type { Heard } from '../heard.js';
import { insideOf, type Inside } from '../inside.js';
import { registered } from '../scripts.js';
import { placesOf } from '../sources.js';

const KINDS = TAGS.map((tag) => tag.slice('lp-'.length));
/** What is no place, whatever it says. */
const NEVER = 'html, head, body, head *, script, style, template';
const KNOWN: readonly string[] = [...TAGS, 'lp-settings'];
/** From here on, what two numbers end with tells that they are one, with and without a country. */
const LONG = 7;

/** The kind that a place asks for, however it does. */
function kindOf(place: Element): string {
  const said = place.getAttribute('data-lp') || place.getAttribute('href')?.split('#data-lp=')[1];
  const classed = KINDS.find((kind) => place.classList.contains(`lp-${kind}`));
  return said || (classed ?? '');
}

function* places(): Generator<Single> {
  for (const place of deep(PLACES)) {
    const kind = kindOf(place);
    const tag = `lp-${kind}`;
    if (place.matches(NEVER) || place.closest(TAGS.join())) continue;
    if (!KINDS.includes(kind)) yield finding('unknown-place', { kind, kinds: KINDS.join(', ') });
    else {
      const there = place.matches('a') ? place.nextElementSibling : place.querySelector(tag);
      if (!there?.matches(tag)) yield finding('not-mounted', { where: named(place) });
    }
  }
}

const digitsOf = (href: string): string => href.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  return short === long || (short.length >= LONG && long.endsWith(short));
}

/** What stood in the source; a placeholder had it before its element was made. */
function sourceOf(element: HTMLElement, { before }: Heard): Inside {
  const { parentElement: place, previousElementSibling: link } = element;
  for (const at of [element, place, link]) {
    const inside = at?.matches(`${TAGS.join()}, ${PLACES}`) && before.get(at);
    if (inside) return inside;
  }
  return insideOf(element);
}

/** What shows where the script never runs. */
function* fallback(
  element: HTMLElement,
  heard: Heard,
  everywhere: readonly string[],
): Generator<Single> {
  const levels = placesOf(element).map(({ level }) => level);
  const { emergency, advice, team, crisis, cancer, maternity, others } = contactsOf(levels);
  const own = [team?.line, crisis, cancer, maternity, ...others.map(({ phone }) => phone)];
  const inForce = [...emergency, ...advice, ...own].flatMap((line) => line?.href ?? []);
  const name = who(element);
  const { something, calls } = sourceOf(element, heard);
  const link = element.previousElementSibling?.matches(`a:is(${PLACES})`);
  const [first] = emergency;
  const number = first?.text ?? '…';
  const values = { who: name, number, digits: first?.href?.replace('tel:', '') ?? number };
  if (!something && !link) yield finding('no-fallback', values);
  for (const call of new Set(calls)) {
    if (inForce.length && !inForce.some((way) => isSame(way, call))) {
      yield finding('other-number', { who: name, number: call.replace('tel:', '') });
    }
  }
  const emergencies = emergency.flatMap(({ href }) => href ?? []);
  const known = everywhere.some((call) => emergencies.some((way) => isSame(way, call)));
  if (something && !known && emergencies.length) yield finding('no-emergency', values);
}

/** Whether every element that was put on the page is there and works, with and without the script. */
export function* examineElements(heard: Heard): Generator<Single> {
  const all = ourElements();
  if (registered()?.version && !all.length) yield finding('no-element');
  for (const { localName } of deep(':not(:defined)')) {
    if (localName.startsWith('lp-') && !KNOWN.includes(localName)) {
      yield finding('unknown-tag', { tag: localName, tags: KNOWN.join(', ') });
    }
  }
  if (registered()?.version) yield* places();
  const everywhere = all.flatMap((element) => sourceOf(element, heard).calls);
  for (const element of all) {
    if (rootOf(element)?.querySelector('[part~="safe"]'))
      yield finding('failed', { who: who(element) });
    yield* fallback(element, heard, everywhere);
  }
}
