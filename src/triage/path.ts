import { holds, optionsIn, possible, questionsIn } from './conditions.js';
import { keyOf, rank, withoutReplaced } from './firing.js';
import type { Answers, Path, Protocol, Question, Rule } from './types.js';
import { URGENCIES } from './types.js';

/** Ids of the questions whose answers decide, directly or by what they lead to, what a rule says. */
function readBy(rule: Rule, questions: readonly Question[]): ReadonlySet<string> {
  const read = new Set(questionsIn(rule.if));
  for (const { id, ask } of [...questions].reverse()) {
    if (ask && read.has(id)) for (const earlier of questionsIn(ask)) read.add(earlier);
  }
  return read;
}

/** Question → option → the rules that read it. */
function byAnswer({ questions, rules }: Protocol) {
  const readers = new Map(questions.map(({ id }) => [id, new Map<string, Set<Rule>>()]));
  for (const rule of rules) {
    for (const [question, option] of optionsIn(rule.if)) {
      const options = readers.get(question)!;
      options.set(option, (options.get(option) ?? new Set()).add(rule));
    }
  }
  return readers;
}

const mostUrgent = (rules: readonly Rule[]): number =>
  Math.min(URGENCIES.length, ...rules.map(({ urgency }) => rank(urgency)));

/** A path, with what it found on the way. */
export interface Walk extends Path {
  /** The answers on the path. */
  readonly given: Answers;
  /** The rules that hold for them. */
  readonly held: ReadonlySet<Rule>;
}

/** Asks only what can still change the result: it finds the next question that does. */
export function makeWalk(protocol: Protocol): (answers: Answers) => Walk {
  const { questions, rules } = protocol;
  const places = new Map(questions.map(({ id }, index) => [id, index]));
  const standIns = new Map(
    rules.map((rule) => [rule, rules.filter(({ replaces }) => replaces?.includes(keyOf(rule)))]),
  );
  const reads = rules.map((rule) => readBy(rule, questions));
  const deciding = questions.map(({ id }) => rules.filter((_, index) => reads[index]!.has(id)));
  const readers = byAnswer(protocol);

  function matters(index: number, given: Answers, held: ReadonlySet<Rule>): boolean {
    const isOpen = (id: string): boolean => {
      const place = places.get(id)!;
      const { ask } = questions[place]!;
      return place >= index && (!ask || possible(ask, given, isOpen));
    };
    const may = ({ if: condition }: Rule) => possible(condition, given, isOpen);
    const fired = withoutReplaced([...held]);
    const lasting = mostUrgent(fired.filter((rule) => !standIns.get(rule)!.some(may)));
    const mayLower = lasting > mostUrgent(fired);
    return deciding[index]!.some(
      (rule) =>
        !held.has(rule) &&
        (rank(rule.urgency) < lasting || (mayLower && rule.replaces)) &&
        may(rule),
    );
  }

  return (answers) => {
    const asked: string[] = [];
    const given: Record<string, readonly string[]> = {};
    const held = new Set<Rule>();
    for (const [index, { id, ask }] of questions.entries()) {
      if (ask && !holds(ask, given)) continue;
      if (!matters(index, given, held)) continue;
      const chosen = answers[id];
      if (!chosen?.length) return { asked, next: id, given, held };
      asked.push(id);
      given[id] = chosen;
      // No condition has a negation: what holds goes on to, and only a given answer adds to it.
      for (const option of chosen) {
        for (const rule of readers.get(id)!.get(option) ?? []) {
          if (!held.has(rule) && holds(rule.if, given)) held.add(rule);
        }
      }
      if ([...held].some(({ urgency }) => urgency === 'emergency')) break;
    }
    return { asked, next: null, given, held };
  };
}
