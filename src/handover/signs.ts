import { NONE } from '../triage/index.js';
import type { FiredRule, Reason } from '../triage/types.js';
import { RISKS } from './risks.js';
import { BACKGROUND, BARE } from './words.js';

/** Questions about who somebody is, what they take, and the needle: not what troubles them. */
const NO_SIGNS: readonly string[] = [...BACKGROUND, ...RISKS, 'procedure'];

/** The answers about signs behind these rules; "none of these" is no sign. */
export const signsOf = (rules: readonly FiredRule[]): readonly Reason[] =>
  rules
    .flatMap(({ because }) => because)
    .filter(({ question, option }) => !NO_SIGNS.includes(question) && option !== NONE);

/** Whether an answer names a sign, and not that somebody is unsure of one. */
export const isClear = ({ option }: Reason): boolean => !BARE.includes(option);
