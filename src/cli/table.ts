/** The outcomes as a table for a terminal. */
import type { Case } from './cases.js';
import type { Outcome } from './outcomes.js';

const HEAD = ['line', 'who', 'result', 'expected', '', 'rows that decided'];
const WIDEST = 60;

/** A text in one line, without what would move the cursor or turn the writing round. */
export const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** The window of a case in words. */
export const windowOf = ({ lowest, highest }: Case): string =>
  lowest === highest ? lowest : `${highest} to ${lowest}`;

function short(text: string): string {
  const chars = [...plain(text)];
  return chars.length > WIDEST ? `${chars.slice(0, WIDEST - 1).join('')}…` : chars.join('');
}

function cellsOf({ of, urgency, verdict, rows, next }: Outcome): string[] {
  const missing = next === null ? '' : `; not complete: ${next} comes next`;
  return [
    String(of.line),
    short(of.who),
    urgency,
    windowOf(of),
    verdict,
    `${rows.join(' ')}${missing}`,
  ];
}

/** One line for each outcome, under a head. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const lines = [HEAD, ...outcomes.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, cells[column]!.length), 0),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
