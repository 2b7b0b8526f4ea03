import { consoleWords, type Warning } from '../content/console.js';
import { fill } from './words.js';

const told = new WeakMap<object, Set<string>>();

/**
 * Tells the webmaster in the console, once for each thing it is about and each text. Whether this
 * was the first time.
 */
export function warn(
  about: object,
  warning: Warning,
  values: Readonly<Record<string, string>>,
): boolean {
  const text = fill(consoleWords[warning], values);
  const texts = told.get(about) ?? new Set();
  told.set(about, texts);
  if (texts.has(text)) return false;
  texts.add(text);
  // eslint-disable-next-line no-console -- the one place where the webmaster is told anything
  console.warn(`lp-aftercare: ${text}`);
  return true;
}
