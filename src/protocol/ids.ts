/** The ids of the protocol as types: what the words are typed from. */
import type { questions } from './questions.js';

export type { SourceId } from './source-ids.js';

type Questions = typeof questions;

/** Id of a question. */
export type QuestionId = keyof Questions;

/** Id of an option of a question. */
export type OptionIdOf<Q extends QuestionId> = Questions[Q]['options'][number];

/** Id of a rule: a row of the evidence. */
export type RuleId = `RF-${'E' | 'D' | 'T' | 'R' | 'H' | 'M' | 'C' | 'P'}${number}`;
