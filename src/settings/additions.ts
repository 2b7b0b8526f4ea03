import { strictest, type Raise } from '../triage/raise.js';
import type { Urgency } from '../triage/types.js';
import type { Line } from './line.js';

/** Somebody else who can be called. */
export interface Contact {
  readonly name: string;
  readonly phone: Line;
  /** As the hospital wrote them. */
  readonly hours?: string;
}

/** A warning sign of the hospital's own. */
export interface OwnSign {
  readonly urgency: Urgency;
  readonly text: string;
}

/** A question of the hospital's own, with its answer. */
export interface OwnEntry {
  /** Begins with `own-`, as none of ours does. */
  readonly id: string;
  /** One of the pack's, or `other`. */
  readonly topic?: string;
  readonly question: string;
  /** Paragraphs. */
  readonly answer: readonly string[];
  /** When to get help. */
  readonly help?: string;
}

/** Other words for an entry of ours. */
export interface Rewording {
  readonly question?: string;
  readonly answer?: readonly string[];
}

/** What a hospital adds to our words and rules, or puts in other words; checked where it is read. */
export interface Additions {
  readonly contacts: readonly Contact[];
  readonly signs: readonly OwnSign[];
  readonly faq: readonly OwnEntry[];
  /** By the id of an entry; `self-care` is what can be done meanwhile at home. */
  readonly reword: Readonly<Record<string, Rewording>>;
  /** Ids of entries that do not show. */
  readonly hide: readonly string[];
  /** Rules, and how urgent each shall be. */
  readonly raise: Raise;
}

/** Nothing is added. */
export const NO_ADDITIONS: Additions = {
  contacts: [],
  signs: [],
  faq: [],
  reword: {},
  hide: [],
  raise: {},
};

/** The first of those that are the same. */
const unique = <T>(all: readonly T[], key: (one: T) => string): readonly T[] => {
  const keys = all.map(key);
  return all.filter((_, at) => keys.indexOf(keys[at]!) === at);
};

/**
 * What several places add, nearest first: lists add up, the nearest words hold, and a rule is as
 * urgent as the most urgent of them says.
 */
export function together(all: readonly Additions[]): Additions {
  return {
    contacts: unique(
      all.flatMap(({ contacts }) => contacts),
      JSON.stringify,
    ),
    signs: unique(
      all.flatMap(({ signs }) => signs),
      JSON.stringify,
    ),
    faq: unique(
      all.flatMap(({ faq }) => faq),
      ({ id }) => id,
    ),
    reword: Object.assign({}, ...all.map(({ reword }) => reword).reverse()) as Additions['reword'],
    hide: all.flatMap(({ hide }) => hide),
    raise: all.map(({ raise }) => raise).reduce(strictest, {}),
  };
}
