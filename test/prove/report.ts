/** What was proven, for people and for machines. The same proof gives the same report. */
import type { Protocol } from '../../src/triage/types.js';
import type { Outcome } from './prove.js';
import type { Refusal } from './refusals.js';
import { failureInWords } from './words.js';

/** Everything that a run of the proof found. */
export interface Findings {
  readonly hash: string;
  readonly solver: string;
  /** Random patients for whom formulas and engine were compared, and how many differed. */
  readonly compared: number;
  readonly differing: number;
  /** Random patients who went back and changed answers, and what went astray. */
  readonly wandered: number;
  readonly astray: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly refusals: readonly Refusal[];
}

/** The report as data. */
export function asData(protocol: Protocol, findings: Findings) {
  const { outcomes, refusals, differing, astray, ...rest } = findings;
  const checks = outcomes.map(({ id, title, proven, failures }) => ({
    id,
    title,
    proven,
    failures: failures.map((failure) => failureInWords(protocol, failure)),
  }));
  const holds =
    differing === 0 &&
    astray.length === 0 &&
    outcomes.every(({ failures }) => failures.length === 0) &&
    refusals.every(({ because }) => because !== null);
  const { version } = protocol;
  return { holds, version, ...rest, differing, astray, checks, broken: refusals };
}

const list = (lines: readonly string[], indent = ''): string =>
  lines.map((line) => `${indent}- ${line}`).join('\n');

function failureLines(failure: ReturnType<typeof failureInWords>): string {
  const { says, answers, patient, then } = failure;
  const parts = [`- ${says}`];
  if (answers) parts.push('  - A patient who answers:', list(answers, '    '));
  if (patient) parts.push(list(patient, '  '));
  if (then) parts.push('  - The same patient, saying more:', list(then, '    '));
  return parts.join('\n');
}

type Data = ReturnType<typeof asData>;

function checkLines({ id, title, proven, failures }: Data['checks'][number]): string {
  return [
    `## ${id}: ${failures.length ? 'does not hold' : 'holds'}`,
    title,
    `Proven: ${proven}. Failed: ${failures.length}.`,
    ...failures.map(failureLines),
  ].join('\n\n');
}

function brokenLines({ id, broke, refusedBy, because }: Refusal): string {
  return [
    `### ${id}`,
    broke,
    because ? `Refused by \`${refusedBy}\`:` : `**Not refused by \`${refusedBy}\`.**`,
    ...(because ? [failureLines(because)] : []),
  ].join('\n\n');
}

/** The report as text, and by itself what does not hold. */
export function asText(data: Data): { readonly text: string; readonly failures: string } {
  const { holds, version, hash, solver, compared, differing, wandered, astray } = data;
  const verdict = holds ? 'Every claim holds.' : 'Something does not hold.';
  const failures = [
    ...(differing ? [`Formulas and engine differ for ${differing} of ${compared} patients.`] : []),
    ...(astray.length ? [list(astray)] : []),
    ...data.checks.filter((check) => check.failures.length).map(checkLines),
    ...data.broken.filter(({ because }) => !because).map(brokenLines),
  ].join('\n\n');
  const text = [
    '# Proof of the rule base',
    `**${verdict}** Rule base ${version}, hash \`${hash}\`, solver ${solver}.`,
    'Written by `npm run prove`: the protocol as it is, encoded as formulas, is held against the claims of `test/prove/claims.ts`, which are written from `docs/clinical/evidence.md` and read no rule.',
    `Formulas and engine were compared for ${compared} random patients: ${differing} differ. Another ${wandered} went back and changed answers at random: ${astray.length} went astray.`,
    ...(astray.length ? [list(astray)] : []),
    ...data.checks.map(checkLines),
    '## Broken on purpose',
    `${data.broken.length} edits of the protocol that must each be refused.`,
    ...data.broken.map(brokenLines),
  ].join('\n\n');
  return { text: `${text}\n`, failures };
}
