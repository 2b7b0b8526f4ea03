/**
 * What the checker is called in FHIR. The names are URNs of the package itself: it has no host that
 * could answer for it, and one that a hospital has would name that hospital's copy only.
 */
import { hash } from '../../protocol/hash.js';
import { protocol } from '../../protocol/index.js';

/** `Questionnaire.url`. */
export const url = 'urn:lp-aftercare:questionnaire';

/** `Questionnaire.version`: the version of the rule base, and the hash of what it says. */
export const version = `${protocol.version}+${hash}`;

/** The code system of one question's options: `none` means something else in each. */
export const systemOf = (question: string): string => `urn:lp-aftercare:answer:${question}`;
