/**
 * Reads one value of a JSON text, and says where it stops making sense.
 *
 * Not `JSON.parse`: it forgets where a value stood, and of a name that stands twice it keeps the
 * last one in silence, which could be an answer that raises.
 */

/** A JSON value; objects as maps, so that no name means anything but itself. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>;

/** What was read, where it ends, and the names that stand twice in one object of it. */
export interface Read {
  readonly value: Json;
  readonly end: number;
  readonly twice: readonly string[];
}

/** Where and why a text is no JSON. */
export class JsonProblem extends Error {
  constructor(
    readonly at: number,
    why: string,
  ) {
    super(why);
  }
}

/** A row has two levels of objects; what is deeper is no row, and must not exhaust the stack. */
const DEEPEST = 8;

const SPACE = /[ \t\r\n]*/y;
const WORD = /[\w.+-]*/y;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The first place from `at` on that is not white space. */
export const skipSpace = (text: string, at: number): number => at + match(SPACE, text, at).length;

/** How a place of the text is named in a message. */
export function charAt(text: string, at: number): string {
  const char = text.codePointAt(at);
  return char === undefined ? 'the end of the file' : `"${String.fromCodePoint(char)}"`;
}

/**
 * Reads the value that begins at `start`. A list holds no objects: where one begins, a row begins
 * whose predecessor was never closed.
 *
 * @throws JsonProblem
 */
export function readValue(text: string, start: number): Read {
  const twice: string[] = [];
  let at = start;
  let depth = 0;

  const fail = (why: string): never => {
    throw new JsonProblem(at, why);
  };
  const found = () => charAt(text, at);

  function string(): string {
    let end = at + 1;
    for (; text[end] !== '"'; end++) {
      if (end >= text.length || text[end]! < ' ') fail('a text has no closing quote');
      if (text[end] === '\\') end++;
    }
    const token = text.slice(at, end + 1);
    let value = '';
    try {
      value = JSON.parse(token) as string;
    } catch {
      fail(`${token} is no text that JSON knows`);
    }
    at = end + 1;
    return value;
  }

  /** Reads what stands between brackets, with commas between. */
  function series(close: string, read: () => void): void {
    at = skipSpace(text, at + 1);
    if (text[at] !== close) {
      for (;;) {
        read();
        at = skipSpace(text, at);
        if (text[at] === close) break;
        if (text[at] !== ',') fail(`expected a comma or "${close}", found ${found()}`);
        at = skipSpace(text, at + 1);
      }
    }
    at++;
  }

  function object(): Json {
    if (++depth > DEEPEST) fail('too many braces inside each other');
    const entries = new Map<string, Json>();
    series('}', () => {
      if (text[at] !== '"') fail(`expected a name in double quotes, found ${found()}`);
      const name = string();
      at = skipSpace(text, at);
      if (text[at] !== ':') fail(`expected a colon after "${name}", found ${found()}`);
      at = skipSpace(text, at + 1);
      if (entries.has(name)) twice.push(name);
      entries.set(name, value());
    });
    depth--;
    return entries;
  }

  function list(): Json {
    const values: Json[] = [];
    series(']', () => {
      if (/[[{]/.test(text[at] ?? '')) fail(`expected a text in this list, found ${found()}`);
      values.push(value());
    });
    return values;
  }

  function value(): Json {
    if (text[at] === '{') return object();
    if (text[at] === '[') return list();
    if (text[at] === '"') return string();
    const word = match(WORD, text, at);
    try {
      const value = JSON.parse(word) as Json;
      at += word.length;
      return value;
    } catch {
      return fail(`expected a value, found ${word ? `"${word}"` : found()}`);
    }
  }

  return { value: value(), end: at, twice };
}
