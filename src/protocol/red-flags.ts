/**
 * The warning signs. A sign is an option of a question: the list of signs, the checker's screens
 * and the come-back list (evidence 4.9) share its words, so they cannot drift apart.
 */
import type { Urgency } from '../triage/types.js';
import type { OptionIdOf, QuestionId } from './ids.js';

/** One warning sign. */
export interface RedFlag {
  readonly urgency: Urgency;
  readonly question: QuestionId;
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
  ...comeBack('fever', 'with-pain'),
  ...comeBack('back-now', 'sudden'),
  ...flag('emergency', 'infection', 'confused', 'shivering', 'no-pee', 'skin'),
  ...comeBack('sudden', 'thunderclap', 'stroke', 'drowsy'),
  ...flag('emergency', 'sudden', 'sight', 'climbing', 'chest', 'accident'),
  ...flag('emergency', 'special', 'birth', 'device', 'cancer', 'block', 'blood', 'sex'),
  ...flag('emergency', 'child', 'floppy', 'skin', 'head', 'nappy'),
  ...flag('same-day', 'back-now', 'severe', 'growing'),
  ...flag('same-day', 'headache', 'severe', 'changed', 'morning'),
  ...flag('same-day', 'leg', 'numb-new', 'calf'),
  ...flag('same-day', 'site', 'wet', 'red'),
  ...flag('same-day', 'senses', 'double', 'hearing'),
  ...flag('same-day', 'stomach', 'vomiting', 'black', 'kidney'),
  ...flag('same-day', 'child-back', 'walk'),
  ...flag('same-day', 'other', 'worried', 'crisis'),
  ...flag('soon', 'back-now', 'night', 'cough', 'ill'),
  ...flag('soon', 'leg', 'pain'),
  ...flag('soon', 'site', 'lump'),
  ...flag('soon', 'headache', 'upright-moderate'),
];
