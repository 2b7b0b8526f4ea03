import type { TopicId } from '../content/faq-ids.js';
import { NAMES, type Level, type Name } from '../settings/names.js';
import type { Urgency } from '../triage/types.js';

/** The elements, in the order in which they stand on a page. */
export const KINDS = ['risk-checker', 'red-flags', 'faq'] as const;

/** One of the elements, as `data-lp` names it. */
export type Kind = (typeof KINDS)[number];

/** Ways to put an element on a page, from the one that keeps most to the one that needs least. */
export const WAYS = ['page', 'wordpress', 'data', 'class', 'link', 'frame', 'plain'] as const;

/** One way to put an element on a page. */
export type Way = (typeof WAYS)[number];

/** What a hospital says once for all elements; every other setting belongs to one of them. */
export const SHARED: readonly Name[] = NAMES.filter((name) => name !== 'settings');

/** What somebody has chosen in the builder, as it was typed. */
export interface Choices {
  readonly kinds: readonly Kind[];
  readonly way: Way;
  readonly lang: string;
  readonly level: Level;
  /** The checker as a list. */
  readonly list: boolean;
  /** Urgencies that the warning signs show; none is all. */
  readonly urgencies: readonly Urgency[];
  /** Topics that the FAQ shows; none is all. */
  readonly topics: readonly TopicId[];
  readonly jsonLd: boolean;
  /** Where the files lie: a path on the same server, or an address. */
  readonly folder: string;
  /** Where a link leads until the element stands in its place. */
  readonly link: string;
  /** Custom property → colour. */
  readonly colours: Readonly<Record<string, string>>;
}

/** How the builder begins: with all elements, and no number that nobody chose. */
export const START: Choices = {
  kinds: KINDS,
  way: 'page',
  lang: 'en',
  level: {},
  list: false,
  urgencies: [],
  topics: [],
  jsonLd: false,
  folder: '/lp-aftercare/',
  link: '/after-a-lumbar-puncture',
  colours: {},
};

/** Characters that show nothing and that could turn a number round. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as it is put into a snippet. */
export const clean = (text: string): string => text.replace(UNSEEN, ' ').trim();

/** What is set of the shared settings. */
export const shared = ({ level }: Choices): readonly (readonly [Name, string])[] =>
  SHARED.flatMap((name) => {
    const value = clean(level[name] ?? '');
    return value ? [[name, value] as const] : [];
  });
