import { safeWords } from '../content/safe-page.js';
import type { SafeWords } from '../content/types.js';

/** One way to reach somebody, as plain data. */
export interface Reach {
  readonly text: string;
  readonly href: string | null;
  readonly by?: 'text' | 'textphone';
}

/** Whom to call, as far as it could be read. */
interface Contacts {
  readonly region: string | null;
  readonly emergency: readonly Reach[];
  readonly advice: readonly Reach[];
  readonly team: { readonly name: string; readonly line: Reach | null } | null;
}

/** What is known for the page; all of it may be missing. */
export interface Known {
  readonly level: number;
  readonly words: SafeWords;
  /** That the words are not in the language of the page; empty where they are. */
  readonly other: string;
  /** Whether the region's own number is among the emergency numbers. */
  readonly region: boolean;
  readonly emergency: readonly Reach[];
  readonly others: readonly Reach[];
}

function node(tag: string, look: string, ...children: (Node | string)[]): HTMLElement {
  // An image of the page may be called `createElement`, and stand in its place.
  const made = Document.prototype.createElement.call(document, tag);
  if (look) made.className = look;
  made.append(...children);
  return made;
}

function call({ text, href, by }: Reach, safe: SafeWords, look: string): HTMLElement {
  // Among words that run from right to left a number would otherwise be turned round.
  const number = safe.dir === 'rtl' ? `\u2068${text}\u2069` : text;
  const words = safe[by ?? 'call'].replace('{number}', () => number);
  if (!href) return node('p', look, node('strong', '', words));
  const link = node('a', 'lp-call-link', words);
  link.setAttribute('href', href);
  return node('p', look, link);
}

/** The first of some values that can be had without a throw. */
function firstOf<T>(...reads: (() => T | null | undefined)[]): T | undefined {
  for (const read of reads) {
    try {
      const value = read();
      if (value) return value;
    } catch {
      // Whatever is broken, the next one may be had.
    }
  }
  return undefined;
}

/** Words of another language, if nothing is missing in them. */
function whole(words: SafeWords): SafeWords | undefined {
  const names = Object.keys(safeWords).filter((name) => name !== 'unchecked');
  const texts = names.flatMap((name) => words[name as keyof SafeWords]);
  return words.signs.length === safeWords.signs.length &&
    texts.every((text) => typeof text === 'string' && text) &&
    [words.call, words.text, words.textphone].every((text) => text.includes('{number}'))
    ? words
    : undefined;
}

/** A number from an attribute, linked only where that is beyond doubt. */
function reach(text: string | null): Reach[] {
  if (!text) return [];
  return [{ text, href: /^\+?[\d ]+$/.test(text) ? `tel:${text.replaceAll(' ', '')}` : null }];
}

/**
 * Gathers what there is to know: contacts now or before, else the element's own attributes; and the
 * words of the page's language, else those that this module came with. Each `read` may throw.
 */
export function knownOf(
  element: Element,
  contacts: readonly (() => Contacts | undefined)[],
  level: () => number,
  words: () => SafeWords,
  other: () => string,
): Known {
  const found = firstOf(...contacts);
  const team = found?.team?.line;
  return {
    level: firstOf(level) ?? 2,
    words: firstOf(() => whole(words())) ?? safeWords,
    other: firstOf(other) ?? '',
    region: Boolean(found?.region),
    emergency: found?.emergency ?? reach(element.getAttribute('emergency-phone')),
    others: found
      ? [
          ...(team
            ? [{ ...team, text: [found.team.name, team.text].filter(Boolean).join(': ') }]
            : []),
          ...found.advice,
        ]
      : reach(element.getAttribute('team-phone')),
  };
}

/**
 * The page that shows when something threw: whom to call, and the warning signs. Plain DOM and words
 * of its own, so that it needs nothing of what may have failed.
 */
export function safePage({ level, words, other, region, emergency, others }: Known): HTMLElement {
  const calls = (lines: readonly Reach[], look = 'lp-call') =>
    lines.map((line) => call(line, words, look));
  const title = node(
    `h${level}`,
    'lp-card-title',
    node('span', 'lp-card-prefix', `${words.prefix} `),
    words.title,
  );
  title.tabIndex = -1;
  const page = node(
    'section',
    'lp-own lp-card lp-emergency',
    title,
    node(
      'div',
      'lp-card-body',
      node('p', '', words.lead),
      node('p', '', node('strong', '', words.now)),
      ...calls(emergency, 'lp-call lp-now'),
      ...(region ? [] : [node('p', '', node('strong', '', words.unknown))]),
      ...(other ? [node('p', 'lp-other', other)] : []),
      ...(words.unchecked ? [node('p', 'lp-unchecked', words.unchecked)] : []),
      node('ul', '', ...words.signs.map((sign) => node('li', '', sign))),
      node('p', '', words.say),
      node('p', '', words.today),
      ...calls(others),
      node('p', '', words.limits),
    ),
  );
  page.lang = words.lang;
  page.dir = words.dir;
  page.setAttribute('part', 'safe');
  return page;
}

/** The same in one text, for when not even elements can be made. */
export const safeText = [
  safeWords.title,
  safeWords.now,
  ...safeWords.signs,
  safeWords.unknown,
].join(' ');
