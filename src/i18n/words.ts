import type { Voice, Voiced } from '../content/types.js';

/** The text for the person it is about. */
export function say(voiced: Voiced, voice: Voice): string {
  return typeof voiced === 'string' ? voiced : voiced[voice];
}

/** Replaces each `{name}` for which there is a value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([\w-]+)\}/g, (mark, name: string) => values[name] ?? mark);
}
