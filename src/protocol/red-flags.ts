/**
 * The warning signs. A sign is an option of a question: the list of signs, the checker's screens
 * and the come-back list (evidence 4.9) share its words, so they cannot drift apart. One sign,
 * fever with pain (E09), is put together from two answers and has words of its own.
 */
import type { Urgency } from '../triage/types.js';
import type { OptionIdOf, QuestionId } from './ids.js';

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
}

const flag = <Q extends QuestionId>(
  urgency: Urgency,
  question: Q,
  ...options: readonly OptionIdOf<Q>[]
): readonly RedFlag[] => options.map((option) => ({ urgency, question, option }));

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
  ...flag('same-day', 'back-now', 'severe', 'growing'),
  ...flag('same-day', 'headache', 'severe', 'changed', 'morning'),
  ...flag('same-day', 'leg-site', 'numb-new', 'calf'),
  ...flag('same-day', 'leg-site', 'wet', 'red'),
  ...flag('same-day', 'elsewhere', 'double', 'hearing'),
  ...flag('same-day', 'elsewhere', 'vomiting', 'black', 'kidney'),
  ...flag('same-day', 'child-back', 'walk'),
  ...flag('same-day', 'other', 'worried', 'crisis'),
  ...flag('soon', 'back-now', 'night', 'cough', 'ill'),
  ...flag('soon', 'leg-site', 'pain'),
  ...flag('soon', 'leg-site', 'lump'),
  ...flag('soon', 'headache', 'upright-moderate'),
];

/** What may begin besides the come-back list; fever alone (D02) has no place among the signs. */
export const mayBegin: readonly RedFlag[] = [
  ...redFlags.filter((sign) => !sign.comeBack),
  ...flag('same-day', 'symptoms', 'fever'),
];
