import { URGENCIES, type Urgency } from '../triage/types.js';
import type { Line } from './line.js';

/** Somebody else who can be called. */
export interface Contact {
  readonly name: string;
  readonly line: Line;
  /** As the hospital wrote them; may be empty. */
  readonly hours: string;
}

/** A warning sign of the hospital's own. */
export interface OwnSign {
  readonly urgency: Urgency;
  readonly text: string;
}

/** A question of the hospital's own, with its answer. */
export interface OwnEntry {
  /** Begins with `own-`, which none of ours does. */
  readonly id: string;
  /** One of the pack's, or `other`. */
  readonly topic: string;
  readonly question: string;
  /** Paragraphs. */
  readonly answer: readonly string[];
  /** When to get help; may be empty. */
  readonly help: string;
}

/** Other words for an entry of ours. */
export interface Rewording {
  readonly question?: string;
  readonly answer?: readonly string[];
}

/** What a hospital adds to our words and rules, or puts in other words. Checked where it was read. */
export interface Additions {
  readonly contacts: readonly Contact[];
  readonly signs: readonly OwnSign[];
  readonly faq: readonly OwnEntry[];
  /** By the id of an entry. */
  readonly reword: Readonly<Record<string, Rewording>>;
  /** What can be done meanwhile at home, in other words; empty for ours. */
  readonly selfCare: readonly string[];
  /** Ids of entries that do not show. */
  readonly hide: readonly string[];
  /** A rule, and how urgent it shall be. */
  readonly raise: Readonly<Record<string, Urgency>>;
}

/** Nothing is added. */
export const NO_ADDITIONS: Additions = {
  contacts: [],
  signs: [],
  faq: [],
  reword: {},
  selfCare: [],
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
  if (!all.length) return NO_ADDITIONS;
  const raise: Record<string, Urgency> = {};
  for (const [rule, urgency] of all.flatMap((one) => Object.entries(one.raise))) {
    const before = raise[rule];
    if (!before || URGENCIES.indexOf(urgency) < URGENCIES.indexOf(before)) raise[rule] = urgency;
  }
  return {
    contacts: unique(
      all.flatMap(({ contacts }) => contacts),
      (one) => JSON.stringify(one),
    ),
    signs: unique(
      all.flatMap(({ signs }) => signs),
      (one) => JSON.stringify(one),
    ),
    faq: unique(
      all.flatMap(({ faq }) => faq),
      ({ id }) => id,
    ),
    reword: Object.assign({}, ...all.map(({ reword }) => reword).reverse()) as Additions['reword'],
    selfCare: all.find(({ selfCare }) => selfCare.length)?.selfCare ?? [],
    hide: all.flatMap(({ hide }) => hide),
    raise,
  };
}
