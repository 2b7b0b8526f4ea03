import { settingKinds } from '../content/console.js';
import type { Warning } from '../content/console.js';
import { fill } from '../i18n/words.js';
import { lineOf, type Line } from './line.js';
import { UNFIT } from './plain.js';

/** Characters of a name, a sign or a question; of a paragraph; and entries of a list, at most. */
export const LIMITS = { short: 200, long: 1000, list: 50 } as const;

/** At least one letter or number that can be seen. */
export const SEEN = /(?!\p{DI})[\p{L}\p{N}]/u;

/** Hears what is wrong, where, and what was expected there. */
export type Tell = (what: Warning, key: string, value?: string) => undefined;

/** Reads a value, or tells what is wrong and leaves it out. `key` is a path: `signs[2].urgency`. */
export type Read<T> = (value: unknown, key: string, tell: Tell) => T | undefined;

/** How each field of an object is read. */
export type Fields<T> = { readonly [K in keyof T & string]-?: Read<T[K]> };

/** Whether it is an object, and neither a list nor null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** Tells that it is not what it should be. */
export const wrong = (tell: Tell, key: string, kind: keyof typeof settingKinds, most = 0) =>
  tell('wrong', key, fill(settingKinds[kind], { most: `${most}` }));

/** A text that says something and turns nothing round. */
export const text =
  (most: number): Read<string> =>
  (value, key, tell) =>
    typeof value === 'string' && [...value].length <= most && SEEN.test(value) && !UNFIT.test(value)
      ? value.trim()
      : wrong(tell, key, 'text', most);

/** One of these words. */
export const oneOf =
  <T extends string>(all: readonly T[]): Read<T> =>
  (value, key, tell) =>
    all.find((one) => one === value) ?? tell('wrong', key, all.join(' | '));

/** A list, without what is wrong in it. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, key, tell) => {
    if (!Array.isArray(value)) return wrong(tell, key, 'list');
    if (value.length > LIMITS.list) tell('more', key, `${LIMITS.list}`);
    return value
      .slice(0, LIMITS.list)
      .flatMap((one: unknown, at) => read(one, `${key}[${at}]`, tell) ?? []);
  };

/** Paragraphs, all or none: one that is left out could be the one that warns. */
export const paragraphs: Read<readonly string[]> = (value, key, tell) => {
  const read = list(text(LIMITS.long))(value, key, tell);
  return read?.length && read.length === (value as unknown[]).length
    ? read
    : wrong(tell, key, 'paragraphs');
};

/** An object with these fields; without a needed one it is left out. */
export const object =
  <T extends object>(fields: Fields<T>, needed: readonly string[] = []): Read<T> =>
  (value, key, tell) => {
    if (!isObject(value)) return wrong(tell, key, 'object');
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) tell('unknown-setting', `${key}.${name}`);
    const read: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const own = Object.hasOwn(value, name);
      if (!own && !needed.includes(name)) continue;
      const one = fields[name](own ? value[name] : undefined, `${key}.${name}`, tell);
      if (one !== undefined) read[name] = one;
    }
    return needed.every((name) => name in read) ? (read as T) : undefined;
  };

/** An object with whatever keys; `read` hears the key first. */
export const record =
  <T>(
    read: (name: string, ...rest: Parameters<Read<T>>) => T | undefined,
  ): Read<Record<string, T>> =>
  (value, key, tell) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, one]) => {
            const got = read(name, one, `${key}.${name}`, tell);
            return got === undefined ? [] : [[name, got] as const];
          }),
        )
      : wrong(tell, key, 'object');

/** A number that can be called. */
export const phone: Read<Line> = (value, key, tell) => {
  const words = text(LIMITS.short)(value, key, tell);
  if (!words) return undefined;
  const line = lineOf(words);
  return line.href ? line : wrong(tell, key, 'phone');
};
