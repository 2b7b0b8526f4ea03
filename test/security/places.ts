/** Where somebody can put a string into a page with our elements, and how it is put there. */
import type { HostWindow } from '../embed/page.js';
import { NAMES } from '../../src/settings/names.js';
import { URGENCIES } from '../../src/triage/types.js';

/** Hands out the next string. */
export type Next = () => string;

export const TAGS = ['lp-risk-checker', 'lp-faq', 'lp-red-flags'] as const;

/** An element that people read. */
export type Tag = (typeof TAGS)[number];

/** All but the region, which decides the numbers that must not change. */
const SHARED = NAMES.filter((name) => name !== 'region');
const OWN: Readonly<Record<string, readonly string[]>> = {
  'lp-settings': [],
  'lp-risk-checker': ['mode', 'idle-clear'],
  'lp-faq': ['topics', 'json-ld'],
  'lp-red-flags': ['level'],
};
/** What every element of a page can have. */
const COMMON = [
  'lang',
  'id',
  'class',
  'dir',
  'title',
  'data-lp',
  'data-lp-version',
  'data-lp-keep',
  'part',
];

/** Puts hostile strings into every attribute of an element that stands in a page. */
export function intoAttributes(element: Element, next: Next): void {
  const tag = element.localName;
  for (const name of [...SHARED, ...OWN[tag]!, ...COMMON]) element.setAttribute(name, next());
}

/** Puts them on the script tag, the region included: nobody but the nearest place has a say in that. */
export function ontoScript(script: Element, next: Next): void {
  for (const name of NAMES) script.setAttribute(`data-lp-${name}`, next());
}

/** Makes placeholders for an element: a box with its class, a link, and one that nobody can know. */
export function placeholders({ document }: HostWindow, tag: Tag, next: Next): Element {
  const place = document.createElement('div');
  const make = (name: 'a' | 'div'): Element => {
    const made = document.createElement(name);
    for (const attribute of [...SHARED, ...OWN[tag]!, 'lang'])
      made.setAttribute(`data-lp-${attribute}`, next());
    made.setAttribute('data-lp-region', 'GB-ENG');
    made.append(next());
    place.append(made);
    return made;
  };
  make('div').className = `${next().replace(/\s+/g, '_')} ${tag}`;
  make('a').setAttribute('data-lp', tag.slice(3));
  const unknown = document.createElement('div');
  unknown.setAttribute('data-lp', next());
  place.append(unknown);
  return place;
}

const times = (count: number, make: () => unknown): unknown[] =>
  Array.from({ length: count }, make);

/** Settings as a block has them, hostile in every value and under hostile names as well. */
export function settings(next: Next): string {
  const words = () => next();
  const named = (make: () => unknown) => Object.fromEntries(times(3, () => [next(), make()]) as []);
  const known = ['back-months-cause', 'self-care', 'emergency-signs'];
  return JSON.stringify({
    ...named(words),
    ...Object.fromEntries(SHARED.map((name) => [name, next()])),
    contacts: times(16, () => ({ name: next(), phone: next(), hours: next() })),
    signs: [
      ...times(8, () => ({ urgency: next(), text: next() })),
      ...URGENCIES.map((urgency) => ({ urgency, text: next() })),
    ],
    faq: [
      ...times(2, () => ({
        id: next(),
        topic: next(),
        question: next(),
        answer: [next(), next()],
        help: next(),
      })),
      ...['one', 'two'].map((id) => ({
        id,
        question: next(),
        answer: [next(), next()],
        help: next(),
      })),
    ],
    reword: {
      ...named(() => ({ question: next(), answer: [next()] })),
      ...Object.fromEntries(known.map((id) => [id, { question: next(), answer: [next()] }])),
      'self-care': [next(), next()],
    },
    hide: times(12, words),
    raise: { ...named(words), 'RF-H01': next() },
  });
}

const SAFE = [
  'details',
  'summary',
  'p',
  'b',
  'a',
  'ul',
  'li',
  'table',
  'form',
  'input',
  'svg',
  'math',
  'template',
];

/** A form can have a field of any name; what an element can do is asked of all elements. */
const { getAttributeNames, removeAttribute, replaceWith } = Element.prototype;

/**
 * Markup as a strict editor lets it through: elements without a script, a style or an address in
 * them, whatever else they are called and however they are nested.
 */
function sanitised({ document }: HostWindow, html: string): Node {
  // Parsed elsewhere: a page with Trusted Types parses nothing.
  const parsed = new DOMParser().parseFromString(html.slice(0, 5000), 'text/html').body;
  for (const element of [...parsed.querySelectorAll('*')]) {
    for (const name of getAttributeNames.call(element))
      if (!['id', 'name', 'class', 'title', 'open'].includes(name))
        removeAttribute.call(element, name);
    if (!SAFE.includes(element.localName)) replaceWith.call(element, ...element.childNodes);
  }
  const place = document.createElement('div');
  place.append(...parsed.childNodes);
  return place;
}

/** Pastes children into an element: texts, attributes of harmless elements, and sanitised markup. */
export function pasteInto(window: HostWindow, element: Element, next: Next): void {
  const { document } = window;
  const make = (tag: string, ...children: (Node | string)[]): Element => {
    const made = document.createElement(tag);
    for (const name of ['id', 'class', 'title', 'name', 'data-lp-version', 'data-lp-topic', 'lang'])
      made.setAttribute(name, next());
    made.append(...children);
    return made;
  };
  const ours = make('details', make('summary', next()), make('p', next()));
  ours.id = 'lp-faq-back-months-later';
  const kept = make('div', next());
  kept.setAttribute('data-lp-keep', next());
  element.append(next(), document.createComment(next().replaceAll('-', '')), ours, kept);
  for (let more = 0; more < 4; more += 1) {
    element.append(
      make('p', next()),
      make('details', make('summary', next()), make('p', next()), next()),
      make('div', make('details', make('summary', next()), next())),
      sanitised(window, next()),
      next(),
    );
  }
}
