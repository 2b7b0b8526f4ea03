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

/** Says in which line a place stands. */
export function lineFinder(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * The next place where a row may begin after one that begins at `start` and makes no sense at
 * `wrong`: an object that is the first in its line, or later one that no name stands before.
 */
function nextRow(text: string, start: number, wrong: number): number {
  for (let at = text.indexOf('{', start + 1); at >= 0; at = text.indexOf('{', at + 1)) {
    let before = at - 1;
    while (/[ \t]/.test(text[before] ?? '')) before--;
    if (/[\r\n]/.test(text[before] ?? '')) return at;
    if (at >= wrong && text[before] !== ':') return at;
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
  const lineOf = lineFinder(text);
  let before: 'open' | 'row' | 'comma' | 'gap' = 'open';
  let closed = false;
  const say = (...problems: string[]) => entries.push({ line: lineOf(at), problems });
  const recover = (start: number, wrong: number) => {
    before = 'gap';
    return nextRow(text, start, wrong);
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
        at = recover(at - 1, at);
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
        at = recover(at, error.at);
      }
    }
  }
  if (!closed) say('the list is not closed: "]" is missing');
  if (!entries.length) throw new NoListError('the list holds no rows');
  return entries;
}
