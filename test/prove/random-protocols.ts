/** Small protocols made at random, full of what the real one has little of: stand-ins above all. */
import { checkProtocol } from '../../src/triage/index.js';
import {
  URGENCIES,
  type Condition,
  type Protocol,
  type Question,
  type Rule,
} from '../../src/triage/types.js';

type Random = () => number;

const QUESTIONS = 6;
const RULES = 9;

const pick = <T>(items: readonly T[], random: Random): T =>
  items[Math.floor(random() * items.length)]!;

function randomCondition(questions: readonly Question[], random: Random, depth = 2): Condition {
  const parts = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      randomCondition(questions, random, depth - 1),
    );
  const kind = depth > 0 ? random() : 0;
  if (kind < 0.5) {
    const { id, options } = pick(questions, random);
    const some = options.filter(() => random() < 0.5).map((option) => option.id);
    return { is: id, options: some.length ? some : [options[0]!.id] };
  }
  if (kind < 0.7) return { all: parts() };
  return kind < 0.9 ? { any: parts() } : { atLeast: 2, of: parts() };
}

function randomQuestions(random: Random): readonly Question[] {
  const questions: Question[] = [];
  for (let index = 0; index < QUESTIONS; index += 1) {
    const none = random() < 0.5 ? ['none'] : [];
    const question: Question = {
      id: `q${index}`,
      kind: random() < 0.5 ? 'one' : 'many',
      options: ['a', 'b', ...none].map((id) => ({ id })),
    };
    const asks = index > 0 && random() < 0.6;
    questions.push(asks ? { ...question, ask: randomCondition(questions, random) } : question);
  }
  return questions;
}

/** Rules replace one another as they like, but no emergency. */
function randomRules(questions: readonly Question[], random: Random): readonly Rule[] {
  const rules: Rule[] = Array.from({ length: RULES }, (_, index) => ({
    id: `RF-${index}`,
    urgency: random() < 0.1 ? 'emergency' : pick(URGENCIES.slice(1), random),
    if: randomCondition(questions, random),
    sources: [],
  }));
  const milder = rules.filter(({ urgency }) => urgency !== 'emergency');
  return rules.map((rule) => {
    const replaced = milder.filter((other) => other !== rule && random() < 0.15);
    return replaced.length ? { ...rule, replaces: replaced.map(({ id }) => id) } : rule;
  });
}

/** A protocol that the engine takes. */
export function randomProtocol(random: Random): Protocol {
  const questions = randomQuestions(random);
  const protocol: Protocol = {
    version: '0.0.0',
    reviewed: null,
    fallback: { id: 'RF-0', sources: [] },
    questions,
    rules: randomRules(questions, random),
  };
  checkProtocol(protocol);
  return protocol;
}
