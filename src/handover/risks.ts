import type { Reason } from '../triage/types.js';
import type { OptionIdOf, QuestionId } from '../protocol/ids.js';
import type { Run } from './run.js';
import { BARE } from './words.js';

/** What a clinician wants to hear first, last of them first. */
const FIRST: readonly string[] = ['device', 'thinner'] satisfies OptionIdOf<'blood' | 'health'>[];

/** Questions about what makes harm likelier. */
export const RISKS: readonly string[] = ['blood', 'blood-birth', 'health'] satisfies QuestionId[];

/** The risks that somebody has, blood thinners and devices first. */
export function risksOf({ asked, answers }: Run): readonly Reason[] {
  return RISKS.filter((question) => asked.includes(question))
    .flatMap((question) => answers[question]!.map((option) => ({ question, option })))
    .filter(({ option }) => !BARE.includes(option))
    .sort((a, b) => FIRST.indexOf(b.option) - FIRST.indexOf(a.option));
}
