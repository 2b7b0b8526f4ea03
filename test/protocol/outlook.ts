/** What can still come of a journey that has begun: which questions, and what they may decide. */
import { holds, possible, questionsIn } from '../../src/triage/conditions.js';
import { keyOf, rank } from '../../src/triage/firing.js';
import type { Answers, Condition, Protocol, Rule } from '../../src/triage/types.js';
import { URGENCIES } from '../../src/triage/types.js';

type IsOpen = (question: string) => boolean;

const mostUrgent = (rules: readonly Rule[]): number =>
  Math.min(URGENCIES.length, ...rules.map(({ urgency }) => rank(urgency)));

/** A condition without the parts that are decided; what is left decides. */
function undecidedPart(condition: Condition, answers: Answers, isOpen: IsOpen): Condition {
  const left = (parts: readonly Condition[]) =>
    parts
      .filter((part) => !holds(part, answers) && possible(part, answers, isOpen))
      .map((part) => undecidedPart(part, answers, isOpen));
  if ('is' in condition) return condition;
  if ('all' in condition) return { all: left(condition.all) };
  if ('any' in condition) return { any: left(condition.any) };
  const met = condition.of.filter((part) => holds(part, answers)).length;
  return { atLeast: condition.atLeast - met, of: left(condition.of) };
}

/** The groups of options of one question that a condition reads as one. */
function groupsIn(condition: Condition, question: string): readonly (readonly string[])[] {
  if ('is' in condition) return condition.is === question ? [condition.options] : [];
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap((part) => groupsIn(part, question));
}

/** The questions whose answers a rule reads, or that decide whether such a question is asked. */
function readBy(rule: Rule, { questions }: Protocol): ReadonlySet<string> {
  const read = new Set(questionsIn(rule.if));
  for (const { id, ask } of [...questions].reverse()) {
    if (ask && read.has(id)) for (const earlier of questionsIn(ask)) read.add(earlier);
  }
  return read;
}

/** What is left of a journey. */
export interface Outlook {
  /** Ids of the questions that can still come. Another one never does. */
  readonly later: readonly string[];
  /** What decides the rest, where the result is not settled before. */
  readonly rest: () => Rest;
}

/** What decides how a journey goes on. */
export interface Rest {
  /** The same for journeys that go on in the same way, whatever is answered. */
  readonly state: string;
  /** Options of the next question that a condition reads as one. */
  readonly groups: readonly (readonly string[])[];
}

/** Makes the function that says what can still come after `answers`, with `next` on screen. */
export function makeOutlook(protocol: Protocol): (answers: Answers, next: string) => Outlook {
  const { questions, rules } = protocol;
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  const reads = new Map(rules.map((rule) => [rule, readBy(rule, protocol)]));

  return (answers, next) => {
    const isOpen: IsOpen = (id) => {
      const { ask } = questions[places.get(id)!]!;
      return places.get(id)! >= places.get(next)! && (!ask || possible(ask, answers, isOpen));
    };
    const may = (rule: Rule) => possible(rule.if, answers, isOpen);
    const held = rules.filter((rule) => holds(rule.if, answers));
    const replaceable = new Set(
      rules.flatMap((rule) => (rule.replaces && may(rule) ? rule.replaces : [])),
    );
    const lowered = held.filter((rule) => replaceable.has(keyOf(rule)));
    // A result that no stand-in can lower stays: milder rules have nothing left to say.
    const floor = mostUrgent(held.filter((rule) => !lowered.includes(rule)));
    const undecided = rules.filter(
      (rule) => (rule.replaces || rank(rule.urgency) < floor) && !held.includes(rule) && may(rule),
    );
    const later = questions.filter(
      ({ id }) => isOpen(id) && undecided.some((rule) => reads.get(rule)!.has(id)),
    );

    function rest(): Rest {
      const asks = later.map(({ ask }) => (ask && !holds(ask, answers) ? ask : null));
      const open = [...undecided.map((rule) => rule.if), ...asks].map(
        (condition) => condition && undecidedPart(condition, answers, isOpen),
      );
      const counted = [...undecided, ...lowered, ...held.filter(({ replaces }) => replaces)];
      const numbers = counted.map((rule) => rules.indexOf(rule));
      return {
        state: JSON.stringify([next, floor, numbers, later.map(({ id }) => id), open]),
        groups: open.flatMap((condition) => (condition ? groupsIn(condition, next) : [])),
      };
    }

    return { later: later.map(({ id }) => id), rest };
  };
}
