/** Control characters, and marks that turn the direction of what comes after: of a number, too. */
export const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Longer than any name or number; what reads one again and again must not stand still over it. */
const LONGEST = 300;

/** A text of the page as it can be shown: one line, in its own direction. A cut can be seen. */
export function plain(text: string): string {
  const whole = text.trim();
  const short = whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
  return short.split(UNFIT).join(' ').trim();
}
