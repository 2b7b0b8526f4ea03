/**
 * Conditions as lists of clauses: one of the clauses holds, and of that every atom. Conditions have
 * no negation, so every one of them can be written so.
 */
import type { Condition } from '../../triage/types.js';

/** One of these options was chosen. */
export type Is = Extract<Condition, { is: string }>;
/** One of these options was chosen, or the condition holds on which a question is asked. */
export type Atom = Is | { readonly ask: string };
/** All of these. */
export type Clause = readonly Atom[];
/** One of these; none of them holds never, and an empty clause always. */
export type Clauses = readonly Clause[];

/** What always holds. */
export const ALWAYS: Clauses = [[]];

function follows(atom: Atom, from: Atom): boolean {
  if ('ask' in atom) return 'ask' in from && atom.ask === from.ask;
  if ('ask' in from || atom.is !== from.is) return false;
  return from.options.every((option) => atom.options.includes(option));
}

/** Whether the second clause is one that holds whenever the first one does. */
export const implies = (clause: Clause, other: Clause): boolean =>
  other.every((atom) => clause.some((from) => follows(atom, from)));

/** The list without what another part of it says already; of two that say the same, the first. */
function withoutRepeats<T>(list: readonly T[], says: (one: T, other: T) => boolean): readonly T[] {
  return list.filter(
    (one, at) =>
      !list.some(
        (other, place) => place !== at && says(other, one) && (place < at || !says(one, other)),
      ),
  );
}

/** The same without what another part of it says already. */
export const shortest = (clauses: Clauses): Clauses =>
  withoutRepeats(
    clauses.map((clause) => withoutRepeats(clause, (one, other) => follows(other, one))),
    (one, other) => implies(other, one),
  );

/** Holds when each of the parts does. */
export const allOf = (parts: readonly Clauses[]): Clauses =>
  parts.reduce(
    (found, part) => shortest(found.flatMap((one) => part.map((other) => [...one, ...other]))),
    ALWAYS,
  );

function choices<T>(count: number, parts: readonly T[]): T[][] {
  if (count === 0) return [[]];
  return parts.flatMap((part, at) =>
    choices(count - 1, parts.slice(at + 1)).map((rest) => [part, ...rest]),
  );
}

/** A condition as clauses, where `atom` says what becomes of each of its parts. */
export function clausesOf(
  condition: Condition,
  atom: (is: Is) => Clauses = (is) => [[is]],
): Clauses {
  if ('is' in condition) return atom(condition);
  const clauses = (part: Condition) => clausesOf(part, atom);
  if ('all' in condition) return allOf(condition.all.map(clauses));
  if ('any' in condition) return shortest(condition.any.flatMap(clauses));
  const parts = condition.of.map(clauses);
  return shortest(choices(condition.atLeast, parts).flatMap(allOf));
}
