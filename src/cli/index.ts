/** Triage of a hospital's own cases, for the command of the package; knows no files and no clock. */
import { readCases } from './cases.js';
import { outcomeOf } from './outcomes.js';
import { reportOf, summaryOf } from './report.js';
import type { Occasion } from './report.js';
import { plain, tableOf } from './table.js';

export { NoListError } from './entries.js';

/** What the command prints and writes. */
export interface Triaged {
  /** Table, problems and counts for a terminal. */
  readonly printed: string;
  /** Markdown. */
  readonly report: string;
  /** Every line could be read, and every result is as expected. */
  readonly asExpected: boolean;
}

/**
 * Triages the cases in a JSON text.
 *
 * @throws NoListError where it holds no list of rows
 */
export function triageCases(text: string, occasion: Occasion): Triaged {
  const { cases, problems } = readCases(text);
  const outcomes = cases.map(outcomeOf);
  const lines = problems.map(({ line, why }) => `line ${line}: ${plain(why)}`);
  const parts = [
    outcomes.length ? tableOf(outcomes) : '',
    lines.join('\n'),
    summaryOf(outcomes, problems),
  ];
  return {
    printed: parts.filter(Boolean).join('\n\n'),
    report: reportOf(outcomes, problems, occasion),
    asExpected: problems.length === 0 && outcomes.every(({ verdict }) => verdict === 'ok'),
  };
}
