/** Reads a list of rows as JSON. A row that makes no sense is named, and all others are kept. */
import { charAt, JsonProblem, readValue, skipSpace } from './json.js';
import type { Json } from './json.js';

/** One row of the list, or one place between rows that makes no sense. */
export interface Entry {
  /** Where it begins; the first line is 1. */
  readonly line: number;
  /** Undefined where it could not be read. */
  readonly value?: Json;
  readonly problems: readonly string[];
}

/** The text is no list at all. */
export class NoListError extends Error {}

/** Says in which line a place stands; places must be asked for in rising order. */
function lineCounter(text: string): (at: number) => number {
  const ends = /\r\n?|\n/g;
  let line = 1;
  let next = ends.exec(text);
  return (at) => {
    for (; next && next.index < at; next = ends.exec(text)) line++;
    return line;
  };
}

/** The next place where a row may begin: at an object that no name stands before. */
function nextRow(text: string, from: number): number {
  for (let at = text.indexOf('{', from); at >= 0; at = text.indexOf('{', at + 1)) {
    let before = at - 1;
    while (/\s/.test(text[before] ?? '')) before--;
    if (text[before] !== ':') return at;
  }
  return text.length;
}

/**
 * Every row of a list.
 *
 * @throws NoListError where there is none
 */
export function readEntries(text: string): readonly Entry[] {
  let at = skipSpace(text, 0);
  if (at === text.length) throw new NoListError('the file is empty');
  if (text[at] !== '[') {
    throw new NoListError(`line 1: a list of rows begins with "[", not with ${charAt(text, at)}`);
  }
  const entries: Entry[] = [];
  const lineOf = lineCounter(text);
  let before: 'open' | 'row' | 'comma' | 'gap' = 'open';
  let closed = false;
  const say = (...problems: string[]) => entries.push({ line: lineOf(at), problems });
  const recover = (from: number) => {
    before = 'gap';
    return nextRow(text, from);
  };

  for (at = skipSpace(text, at + 1); at < text.length; at = skipSpace(text, at)) {
    if (text[at] === ',') {
      if (before === 'open' || before === 'comma') say('there is no row before this comma');
      before = 'comma';
      at++;
    } else if (text[at] === ']') {
      if (before === 'comma') say('there is no row after the last comma');
      at = skipSpace(text, at + 1);
      closed = true;
      if (at < text.length) {
        say('there is more after the end of the list');
        at = recover(at);
      }
    } else {
      const line = lineOf(at);
      try {
        const { value, end, twice } = readValue(text, at);
        const comma = before === 'row' ? ['the comma before this row is missing'] : [];
        const same = twice.map((name) => `"${name}" stands twice`);
        const problems = [...comma, ...same];
        entries.push(same.length ? { line, problems } : { line, value, problems });
        before = 'row';
        at = end;
      } catch (error) {
        if (!(error instanceof JsonProblem)) throw error;
        const there = lineOf(error.at);
        const where = there === line ? '' : ` in line ${there}`;
        entries.push({ line, problems: [`${error.message}${where}`] });
        at = recover(Math.max(error.at, at + 1));
      }
    }
  }
  if (!closed) say('the list is not closed: "]" is missing');
  if (!entries.length) throw new NoListError('the list holds no rows');
  return entries;
}
