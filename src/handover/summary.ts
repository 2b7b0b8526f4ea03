import { fill, say } from '../i18n/words.js';
import { overdueText, uncheckedText } from '../i18n/review.js';
import { protocol } from '../protocol/index.js';
import { NONE } from '../triage/index.js';
import type { ClinicianKey } from '../content/clinician.js';
import { risksOf, RISKS } from './risks.js';
import { decidingOf, type Run } from './run.js';
import { isClear, signsOf } from './signs.js';
import { timeOf } from './times.js';
import {
  aboutOf,
  BARE,
  labelOf,
  resultOf,
  sentence,
  shortOf,
  signOff,
  titleOf,
  versionsOf,
  type Speech,
} from './words.js';

/** A part of the summary: its heading and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An answer that nobody ticked is a "no" only where somebody ticked "none of these". */
function answersTo({ answers }: Run, speech: Speech, question: string): string {
  const { ui } = speech.pack;
  const { kind, options } = protocol.questions.find(({ id }) => id === question)!;
  const chosen = answers[question]!;
  const words = (option: string, of: typeof labelOf) => of(speech, { question, option });
  const said = (option: string) => sentence(speech, words(option, labelOf));
  if (kind === 'one') return `${titleOf(speech, question)} ${said(chosen[0]!)}`;
  const bare = chosen.filter((option) => BARE.includes(option) && option !== NONE);
  const ticked = chosen.filter((option) => !BARE.includes(option));
  const others = options.flatMap(({ id }) =>
    chosen.includes(id) || BARE.includes(id) ? [] : [words(id, shortOf)],
  );
  let rest: ClinicianKey = 'sum.not-ticked';
  if (bare.length) rest = 'sum.not-sure';
  else if (chosen.includes(NONE)) rest = 'sum.no';
  const told = [
    ...(ticked.length
      ? [
          fill(ui['sum.yes'], {
            signs: ticked.map((id) => words(id, labelOf)).join(ui['common.between']),
          }),
        ]
      : []),
    ...bare.map(said),
    ...(others.length ? [fill(ui[rest], { signs: others.join(ui['common.between']) })] : []),
  ];
  return aboutOf(speech, question, told.join(' '));
}

/**
 * What a clinician needs, in SBAR order and then every answer. It holds no name and nothing that
 * somebody wrote. `next` is the safety net, where there is one.
 */
export function summary(
  run: Run,
  speech: Speech,
  { locale, next }: { readonly locale: string; readonly next: readonly string[] },
): readonly Section[] {
  const { ui } = speech.pack;
  const { rules } = run.assessment;
  const { prefix, action } = resultOf(speech, run);
  const answer = (question: string): string | undefined =>
    run.asked.includes(question) ? answersTo(run, speech, question) : undefined;
  const signs = signsOf(decidingOf(run))
    .filter(isClear)
    .map((given) => labelOf(speech, given));
  const risks = risksOf(run).map((risk) => labelOf(speech, risk));
  const asked = RISKS.filter((id) => run.asked.includes(id));
  let noRisk: ClinicianKey = 'sum.not-asked';
  if (asked.length) {
    const clear = asked.every((id) => run.answers[id]!.includes(NONE));
    noRisk = clear ? 'sum.none-known' : 'sum.not-clear';
  }
  const given = (text: string | undefined): readonly string[] => (text ? [text] : []);
  return [
    {
      title: ui['sum.situation'],
      lines: [
        signs.length
          ? fill(ui['sum.yes'], { signs: [...new Set(signs)].join(ui['common.between']) })
          : ui['sum.unclear'],
        `${sentence(speech, timeOf(run.at, locale, 'numeric'))} ${ui[`sum.by-${speech.voice}`]}`,
      ],
    },
    {
      title: ui['sum.background'],
      lines: [
        ...given(answer('when')),
        ...given(answer('age')),
        fill(ui['sum.risks'], { risks: risks.join(ui['common.between']) || ui[noRisk] }),
      ],
    },
    {
      title: ui['sum.assessment'],
      lines: [
        `${sentence(speech, prefix)} ${sentence(speech, [...new Set(rules.map(({ id }) => id))].join(', '))}`,
        ...versionsOf(speech.pack, run),
        signOff(speech.pack),
        ...given(uncheckedText(speech.pack)),
        ...(run.by.overdue ? [overdueText(speech.pack, locale)] : []),
      ],
    },
    {
      title: ui['sum.recommendation'],
      lines: [sentence(speech, say(action, speech.voice)), ...next],
    },
    {
      title: ui['sum.answers'],
      lines: run.asked
        .filter((id) => !['age', 'when'].includes(id))
        .map((id) => answersTo(run, speech, id)),
    },
  ];
}

/** The same as plain text. */
export const asText = (sections: readonly Section[]): string =>
  sections.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
