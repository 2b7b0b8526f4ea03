/** What a command reads, and what keeps it from running. */
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';

/** Something that keeps a command from running at all. */
export class CannotRun extends Error {}

/** The bytes of a file. */
export function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotRun(`${file} cannot be read (${error.code})`, { cause: error });
  }
}

/** The text of a file; some editors save as UTF-16, with a mark at the beginning. */
export function textOf(file, bytes) {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CannotRun(`${file} is no text in UTF-8`, { cause: error });
  }
}

/** Refuses an option that there is not. */
export function refuseOdd(words) {
  const odd = words.find((word) => word.startsWith('-'));
  if (odd) throw new CannotRun(`there is no option ${odd}`);
}
