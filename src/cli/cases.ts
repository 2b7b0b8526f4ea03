/** A hospital's own cases: what a row must hold, and what is wrong with one that does not. */
import { protocol } from '../protocol/index.js';
import { checkAnswers } from '../triage/answers.js';
import { TriageError } from '../triage/errors.js';
import { rank } from '../triage/firing.js';
import { URGENCIES } from '../triage/types.js';
import type { Answers, Urgency } from '../triage/types.js';
import { readEntries } from './entries.js';
import type { Json } from './json.js';

/** A person, their answers, and the window in which the result is expected. */
export interface Case {
  readonly line: number;
  readonly who: string;
  readonly answers: Answers;
  /** The least urgent result that would be right. */
  readonly lowest: Urgency;
  /** The most urgent result that would be right. */
  readonly highest: Urgency;
}

/** What is wrong in a line. */
export interface Problem {
  readonly line: number;
  readonly why: string;
}

/** The rows that can be triaged, and everything that is wrong; a row may be in both. */
export interface Cases {
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
}

type Row = ReadonlyMap<string, Json>;
type Say = (why: string) => void;

const NAMES = ['who', 'answers', 'lowest', 'highest'];

const isRow = (value: Json | undefined): value is Row => value instanceof Map;

const isUrgency = (value: unknown): value is Urgency =>
  (URGENCIES as readonly unknown[]).includes(value);

function urgencyIn(row: Row, name: string, say: Say): Urgency | null {
  const value = row.get(name);
  if (isUrgency(value)) return value;
  const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
  say(`"${name}" ${found}; it must be one of ${URGENCIES.join(', ')}`);
  return null;
}

function whoIn(row: Row, say: Say): string {
  const who = row.get('who');
  if (typeof who === 'string' && who.trim()) return who;
  say('"who" must say in words who this is');
  return '';
}

/** One given answer; `checkAnswers` knows the rest, but names one mistake at a time. */
function checkAnswer(id: string, chosen: Json, say: Say): void {
  const question = protocol.questions.find((candidate) => candidate.id === id);
  if (!question) {
    say(`there is no question "${id}"`);
    return;
  }
  const example = `["${question.options[0]!.id}"]`;
  if (!Array.isArray(chosen) || !chosen.every((option) => typeof option === 'string')) {
    say(`"${id}" must be a list of answers, such as ${example}`);
    return;
  }
  const options = question.options.map((option) => option.id);
  const unknown = chosen.filter((option) => !options.includes(option));
  for (const option of unknown) {
    say(`"${id}" has no answer "${option}"; it has ${options.join(', ')}`);
  }
  if (unknown.length) return;
  try {
    checkAnswers(protocol, { [id]: chosen });
  } catch (error) {
    if (!(error instanceof TriageError)) throw error;
    say(error.message.replace(/\.$/, ''));
  }
}

function answersIn(row: Row, say: Say): Answers {
  const answers = row.get('answers');
  if (!isRow(answers)) {
    say('"answers" must hold the answers by question, such as { "age": ["16-to-44"] }');
    return {};
  }
  for (const [id, chosen] of answers) checkAnswer(id, chosen, say);
  return Object.fromEntries(answers) as unknown as Answers;
}

function readCase(line: number, value: Json, say: Say): Case | null {
  if (!isRow(value)) {
    say('this is no row: a row begins with "{"');
    return null;
  }
  let sound = true;
  const wrong = (why: string) => {
    sound = false;
    say(why);
  };
  for (const name of value.keys()) {
    if (!NAMES.includes(name)) wrong(`a row holds ${NAMES.join(', ')}, but no "${name}"`);
  }
  const who = whoIn(value, wrong);
  const answers = answersIn(value, wrong);
  const lowest = urgencyIn(value, 'lowest', wrong);
  const highest = urgencyIn(value, 'highest', wrong);
  if (!sound || !lowest || !highest) return null;
  if (rank(lowest) < rank(highest)) {
    say(`the lowest, ${lowest}, is more urgent than the highest, ${highest}`);
    return null;
  }
  return { line, who, answers, lowest, highest };
}

/**
 * Reads the text of a file of cases. Rows of the same name are both kept.
 *
 * @throws NoListError where it holds no list
 */
export function readCases(text: string): Cases {
  const cases: Case[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const { line, value, problems: whys } of readEntries(text)) {
    const say = (why: string) => problems.push({ line, why });
    whys.forEach(say);
    const found = value === undefined ? null : readCase(line, value, say);
    if (!found) continue;
    const first = lines.get(found.who);
    if (first !== undefined) say(`"${found.who}" is the name of the row in line ${first} as well`);
    else lines.set(found.who, line);
    cases.push(found);
  }
  return { cases, problems };
}
