/**
 * Reads one value of a JSON text, and says where it stops making sense.
 *
 * Not `JSON.parse`: it forgets where a value stood, and of a name that stands twice it keeps the
 * last one in silence, which could be an answer that raises.
 */

/** A JSON value; objects as maps, so that no name means anything but itself. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>;

/** What was read, where it ends, and the names or paths that stand twice in one object of it. */
export interface Read {
  readonly value: Json;
  readonly end: number;
  readonly twice: readonly string[];
  /** Where the values stand that objects hold, by their paths: `signs[2].urgency`. */
  readonly places: ReadonlyMap<string, number>;
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

/** Neither a row nor settings go deeper; what does must not exhaust the stack. */
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
 * Reads the value that begins at `start`. Unless it is `nested`, a list holds no objects: where one
 * begins, a row begins whose predecessor was never closed.
 *
 * @throws JsonProblem
 */
export function readValue(text: string, start: number, nested = false): Read {
  const twice: string[] = [];
  const places = new Map<string, number>();
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

  function object(path: string): Json {
    if (++depth > DEEPEST) fail('too many braces inside each other');
    const entries = new Map<string, Json>();
    series('}', () => {
      if (text[at] !== '"') fail(`expected a name in double quotes, found ${found()}`);
      const begins = at;
      const name = string();
      const inside = path ? `${path}.${name}` : name;
      at = skipSpace(text, at);
      if (text[at] !== ':') fail(`expected a colon after "${name}", found ${found()}`);
      at = skipSpace(text, at + 1);
      if (entries.has(name)) twice.push(nested ? inside : name);
      places.set(inside, begins);
      entries.set(name, value(inside));
    });
    depth--;
    return entries;
  }

  function list(path: string): Json {
    if (++depth > DEEPEST) fail('too many brackets inside each other');
    const values: Json[] = [];
    series(']', () => {
      if (!nested && /[[{]/.test(text[at] ?? ''))
        fail(`expected a text in this list, found ${found()}`);
      const inside = `${path}[${values.length}]`;
      places.set(inside, at);
      values.push(value(inside));
    });
    depth--;
    return values;
  }

  function value(path: string): Json {
    if (text[at] === '{') return object(path);
    if (text[at] === '[') return list(path);
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

  return { value: value(''), end: at, twice, places };
}
