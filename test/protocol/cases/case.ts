/** What a row of the clinicians' table is, and the shorthand in which its files write one. */
import type { OptionIdOf, QuestionId } from '../../../src/protocol/ids.js';
import { protocol } from '../../../src/protocol/index.js';
import { checkAnswers } from '../../../src/triage/answers.js';
import { URGENCIES } from '../../../src/triage/types.js';
import type { Answers, Urgency } from '../../../src/triage/types.js';

/** One person of the clinicians' table. */
export interface Case {
  /** One sentence, in plain words. */
  readonly who: string;
  /** What this person would answer to any question; a journey takes those it is asked. */
  readonly answers: Answers;
  /** Lowest and highest acceptable urgency. */
  readonly lowest: Urgency;
  readonly highest: Urgency;
  /** Row (or section) of the evidence that says so, e.g. 'RF-E09', '4.10'. */
  readonly row: string;
  /** Source id of a published case report behind it (S.. of the evidence), where there is one. */
  readonly report?: string;
}

/** Answers in short: the options of each question with spaces between them, `'back leg'`. */
export type Short = {
  readonly [Q in QuestionId]?: OptionIdOf<Q> | `${OptionIdOf<Q>} ${string}`;
};

/** The one acceptable urgency, or the lowest and the highest: `'soon..same-day'`. */
export type Window = Urgency | `${Urgency}..${Urgency}`;

/**
 * An adult of 16 to 44, three days after the needle at most, whom nothing troubles: `none` wherever
 * a question offers it, the mildest sensible option elsewhere. Each case says what is different.
 */
const calm = {
  age: '16-to-44',
  nerves: 'none',
  'old-legs': 'walking',
  infection: 'none',
  sudden: 'none',
  special: 'none',
  child: 'none',
  when: 'days-0-3',
  symptoms: 'none',
  day: 'days-22-30',
  health: 'none',
  'back-onset': 'first-days',
  'back-onset-late': 'under-4-weeks',
  'back-now': 'none',
  'child-back': 'none',
  'leg-site': 'pain',
  headache: 'upright-mild',
  elsewhere: 'ringing-steady',
  blood: 'none',
  'blood-birth': 'none',
  procedure: 'none',
  other: 'none',
} as const satisfies Required<Short>;

/** `'soon..same-day'` → `['soon', 'same-day']`. */
function bounds(window: Window): readonly [Urgency, Urgency] {
  const [lowest, highest = lowest] = window.split('..') as [Urgency, Urgency?];
  if (URGENCIES.indexOf(highest) > URGENCIES.indexOf(lowest)) {
    throw new Error(`"${window}": the lowest urgency comes first`);
  }
  return [lowest, highest];
}

/**
 * One person: the calm one with `changes`. A journey asks only what its path asks, so a change
 * counts where the answers before it lead to its question.
 *
 * @throws a TriageError for an unknown question or option, or answers that cannot stand together
 */
export function person(
  who: string,
  window: Window,
  row: string,
  changes: Short,
  report?: string,
): Case {
  const answers: Answers = Object.fromEntries(
    Object.entries<string>({ ...calm, ...changes }).map(([id, options]) => [
      id,
      options.split(' '),
    ]),
  );
  checkAnswers(protocol, answers);
  const [lowest, highest] = bounds(window);
  return { who, answers, lowest, highest, row, ...(report === undefined ? {} : { report }) };
}
