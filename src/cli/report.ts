/** The report that a safety officer keeps on file, as Markdown. */
import { en } from '../content/en/index.js';
import { fill, say } from '../i18n/words.js';
import { protocol } from '../protocol/index.js';
import { hash } from '../protocol/hash.js';
import { version } from '../version.js';
import type { Problem } from './cases.js';
import type { Outcome, Verdict } from './outcomes.js';
import { plain, windowOf } from './table.js';

/** What a report says about the file and the day. */
export interface Occasion {
  readonly file: string;
  /** Of the bytes of the file, in hex. */
  readonly sha256: string;
  readonly date: string;
}

const escaped = (text: string): string => plain(text).replace(/[\\|<>&*_[\]`#~]/g, '\\$&');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const count = (outcomes: readonly Outcome[], verdict: Verdict): number =>
  outcomes.filter((outcome) => outcome.verdict === verdict).length;

/** The counts in one sentence. */
export function summaryOf(outcomes: readonly Outcome[], problems: readonly Problem[]): string {
  const cases = outcomes.length === 1 ? '1 case' : `${outcomes.length} cases`;
  const bad = new Set(problems.map(({ line }) => line)).size;
  return [
    `${cases}: ${count(outcomes, 'ok')} as expected`,
    `${count(outcomes, 'too low')} too low`,
    `${count(outcomes, 'too high')} too high`,
    bad === 1 ? '1 line with a problem' : `${bad} lines with a problem`,
  ].join(', ');
}

function head({ file, sha256, date }: Occasion): string {
  const { reviewed } = protocol;
  const review = reviewed ? fill(en.ui['common.reviewed'], reviewed) : en.ui['common.unreviewed'];
  return table(
    ['what', 'which'],
    [
      ['cases', escaped(file)],
      ['SHA-256 of the cases', `\`${sha256}\``],
      ['date', date],
      ['release', `lp-aftercare ${version}`],
      ['rule base', `version ${protocol.version}, hash \`${hash}\``],
      ['review', review],
    ],
  );
}

function titleOf(id: string): string {
  const question = en.questions[id as keyof typeof en.questions];
  return `${say(question.title, 'you')} (\`${id}\`)`;
}

function notesOf({ next, unasked }: Outcome): string {
  const notes = [];
  if (next !== null) notes.push(`Not complete, next question: ${titleOf(next)}`);
  if (unasked.length) notes.push(`Not asked, so not counted: ${unasked.join(', ')}`);
  return notes.join('. ');
}

const results = (outcomes: readonly Outcome[]): string =>
  table(
    ['line', 'who', 'result', 'expected', 'verdict', 'rows that decided', 'notes'],
    outcomes.map((outcome) => {
      const { of, urgency, verdict, rows } = outcome;
      const bold = verdict === 'ok' ? verdict : `**${verdict}**`;
      const who = escaped(of.who);
      const line = String(of.line);
      return [line, who, urgency, windowOf(of), bold, rows.join(' '), notesOf(outcome)];
    }),
  );

function outside(outcomes: readonly Outcome[]): string {
  const list = outcomes.filter(({ verdict }) => verdict !== 'ok');
  return list.length ? results(list) : 'None.';
}

function wrong(problems: readonly Problem[]): string {
  const lines = problems.map(({ line, why }) => [String(line), escaped(why)]);
  return lines.length ? table(['line', 'problem'], lines) : 'None.';
}

/** The whole report. */
export function reportOf(
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
  occasion: Occasion,
): string {
  const sections = [
    '# Triage of cases',
    head(occasion),
    `${summaryOf(outcomes, problems)}.`,
    '## Outside what was expected',
    outside(outcomes),
    '## Lines with a problem',
    'A row that could not be read was not triaged.',
    wrong(problems),
    '## All cases',
    'The expected window runs from the most urgent to the least urgent result that would be right. ' +
      'Rows are those of the evidence (`docs/clinical/evidence.md`) with the urgency of the result. ' +
      'Answers that are not complete count as the checker counts them: at least same-day.',
    outcomes.length ? results(outcomes) : 'None.',
  ];
  return `${sections.join('\n\n')}\n`;
}
