import { possible, questionsIn, reasonsFor } from './conditions.js';
import { holding, keyOf, rank, withoutReplaced } from './firing.js';
import type { Answers, Path, Protocol, Question, Rule } from './types.js';
import { URGENCIES } from './types.js';

/** Ids of the questions from this one on that may still be asked. */
function openFrom(questions: readonly Question[], answers: Answers): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { id, ask } of questions) {
    if (!ask || possible(ask, answers, (other) => open.has(other))) open.add(id);
  }
  return open;
}

/** Ids of the questions whose answers decide, directly or by what they lead to, what a rule says. */
function readBy(rule: Rule, questions: readonly Question[]): ReadonlySet<string> {
  const read = new Set(questionsIn(rule.if));
  for (const { id, ask } of [...questions].reverse()) {
    if (ask && read.has(id)) for (const earlier of questionsIn(ask)) read.add(earlier);
  }
  return read;
}

/** Asks only what can still change the result: it finds the next question that does. */
export function makePath(protocol: Protocol): (answers: Answers) => Path {
  const { questions, rules } = protocol;
  const reads = rules.map((rule) => readBy(rule, questions));
  const readers = questions.map(({ id }) => rules.filter((_, index) => reads[index]!.has(id)));

  function matters(index: number, given: Answers, held: readonly Rule[]): boolean {
    const fired = withoutReplaced(held);
    const current = Math.min(URGENCIES.length, ...fired.map(({ urgency }) => rank(urgency)));
    const open = openFrom(questions.slice(index), given);
    return readers[index]!.some(
      (rule) =>
        !held.includes(rule) &&
        (rank(rule.urgency) < current ||
          fired.some((other) => rule.replaces?.includes(keyOf(other)))) &&
        possible(rule.if, given, (question) => open.has(question)),
    );
  }

  return (answers) => {
    const asked: string[] = [];
    const given: Record<string, readonly string[]> = {};
    let held: readonly Rule[] = [];
    for (const [index, { id, ask }] of questions.entries()) {
      if (ask && !reasonsFor(ask, given)) continue;
      if (!matters(index, given, held)) continue;
      const chosen = answers[id];
      if (!chosen?.length) return { asked, next: id };
      asked.push(id);
      given[id] = chosen;
      held = holding(protocol, given);
      if (held.some(({ urgency }) => urgency === 'emergency')) break;
    }
    return { asked, next: null };
  };
}
