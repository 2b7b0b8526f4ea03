/**
 * The warning signs. A sign is an option of a question: the list of signs, the checker's screens
 * and the come-back list (evidence 4.9) share its words, so they cannot drift apart. One sign,
 * fever with pain (E09), is put together from two answers and has words of its own.
 */
import { moreUrgent, type Raise } from '../triage/raise.js';
import type { Urgency } from '../triage/types.js';
import type { OptionIdOf, QuestionId, RuleId } from './ids.js';

/** The sign of E09, in the group of the screen on infection. */
export const FEVER_WITH_PAIN = 'fever-with-pain';

/** One warning sign. */
export interface RedFlag {
  readonly urgency: Urgency;
  readonly question: QuestionId;
  /** An option of the question, or `FEVER_WITH_PAIN`. */
  readonly option: string;
  /** Stands on the short list that ends every result. */
  readonly comeBack?: true;
  /** Every row that it can meet alone; none where it is an emergency, which nothing raises. */
  readonly rows?: readonly RuleId[];
}

const flag = <Q extends QuestionId>(
  urgency: Urgency,
  question: Q,
  ...options: readonly OptionIdOf<Q>[]
): readonly RedFlag[] => options.map((option) => ({ urgency, question, option }));

/** Signs with the numbers of their rows, separated by spaces. */
const standingFor = <Q extends QuestionId>(
  urgency: Urgency,
  question: Q,
  rows: Readonly<Partial<Record<OptionIdOf<Q>, string>>>,
): readonly RedFlag[] =>
  Object.entries<string>(rows as Record<string, string>).map(([option, numbers]) => ({
    urgency,
    question,
    option,
    rows: numbers.split(' ').map((number) => `RF-${number}` as RuleId),
  }));

const comeBack = <Q extends QuestionId>(
  question: Q,
  ...options: readonly OptionIdOf<Q>[]
): readonly RedFlag[] =>
  flag('emergency', question, ...options).map((sign) => ({ ...sign, comeBack: true }));

/** Every warning sign, most urgent first. */
export const redFlags: readonly RedFlag[] = [
  ...comeBack('nerves', 'pee', 'poo', 'saddle', 'weak', 'both-legs', 'spreading'),
  ...comeBack('infection', 'fever-sign', 'headache-signs'),
  {
    urgency: 'emergency',
    question: 'infection',
    option: FEVER_WITH_PAIN,
    comeBack: true,
  },
  ...comeBack('back-now', 'sudden'),
  ...flag('emergency', 'infection', 'confused', 'shivering', 'no-pee', 'skin'),
  ...comeBack('sudden', 'thunderclap', 'stroke', 'drowsy'),
  ...flag('emergency', 'sudden', 'sight', 'climbing', 'chest', 'accident'),
  ...flag('emergency', 'special', 'birth', 'device', 'cancer', 'block', 'blood', 'sex'),
  ...flag('emergency', 'child', 'floppy', 'head', 'nappy'),
  ...standingFor('same-day', 'back-now', { severe: 'D13', growing: 'D21 T01' }),
  ...standingFor('same-day', 'headache', { severe: 'D03', changed: 'D04 C08', morning: 'D20 C08' }),
  ...standingFor('same-day', 'leg-site', {
    'numb-new': 'D05',
    calf: 'D14',
    wet: 'D08',
    red: 'D09',
  }),
  ...standingFor('same-day', 'elsewhere', {
    double: 'D06',
    hearing: 'D07',
    vomiting: 'D19',
    black: 'D23',
    kidney: 'D12',
  }),
  ...standingFor('same-day', 'child-back', { walk: 'C07 C09' }),
  ...standingFor('same-day', 'other', { worried: 'D20', crisis: 'D24' }),
  ...standingFor('soon', 'back-now', { night: 'T03', cough: 'T09', ill: 'T04' }),
  ...standingFor('soon', 'leg-site', { pain: 'T05', lump: 'T06' }),
  ...standingFor('soon', 'headache', { 'upright-moderate': 'T13 D17 D20 C10' }),
];

/** What may begin besides the come-back list; fever alone (D02) has no place among the signs. */
export const mayBegin: readonly RedFlag[] = [
  ...redFlags.filter((sign) => !sign.comeBack),
  ...flag('same-day', 'symptoms', 'fever'),
];

/** Every warning sign, each as urgent as the rows that it meets where some of them were raised. */
export const redFlagsWith = (raise: Raise): readonly RedFlag[] =>
  redFlags.map((sign) => ({
    ...sign,
    urgency: (sign.rows ?? []).reduce(
      (urgency, row) => moreUrgent(urgency, raise[row]),
      sign.urgency,
    ),
  }));
