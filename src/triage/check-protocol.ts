import { optionsIn, questionsIn } from './conditions.js';
import { ProtocolError } from './errors.js';
import { keyOf } from './firing.js';
import type { Condition, Protocol, Question, Rule } from './types.js';

function checkCondition(where: string, condition: Condition, questions: readonly Question[]): void {
  for (const [id, option] of optionsIn(condition)) {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) throw new ProtocolError(`${where} reads "${id}", which is not asked before.`);
    if (!question.options.some((candidate) => candidate.id === option)) {
      throw new ProtocolError(`${where} reads "${id}: ${option}", which is not an option.`);
    }
  }
}

/**
 * Holds a protocol against its own promises: no question, option or rule stands twice, conditions
 * read what exists, screens read only earlier screens, and nothing stands in for an emergency row.
 *
 * @throws ProtocolError naming the first broken question or rule
 */
export function checkProtocol({ questions, rules }: Protocol): void {
  for (const [index, { id, options, ask }] of questions.entries()) {
    const before = questions.slice(0, index);
    if (before.some((other) => other.id === id)) throw new ProtocolError(`Question "${id}" twice.`);
    if (new Set(options.map((option) => option.id)).size < options.length) {
      throw new ProtocolError(`Question "${id}" has an option twice.`);
    }
    if (ask) checkCondition(`Question "${id}"`, ask, before);
  }
  for (const [index, rule] of rules.entries()) {
    const key = keyOf(rule);
    const named = (name: string) => (other: Rule) => keyOf(other) === name;
    if (rules.slice(0, index).some(named(key))) throw new ProtocolError(`Rule ${key} twice.`);
    if (!questionsIn(rule.if).length) throw new ProtocolError(`Rule ${key} reads no question.`);
    checkCondition(`Rule ${key}`, rule.if, questions);
    for (const replaced of rule.replaces ?? []) {
      const row = rules.find(named(replaced));
      if (!row) throw new ProtocolError(`Rule ${key} replaces ${replaced}: no such rule.`);
      if (row.urgency === 'emergency') {
        throw new ProtocolError(`Rule ${key} replaces the emergency row ${replaced}.`);
      }
    }
  }
}
