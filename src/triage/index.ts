/** Triage over any protocol: pure functions, no DOM, no clock, no words. */
import { checkAnswers } from './answers.js';
import { makeAssess } from './assess.js';
import { makeWalk } from './path.js';
import type { Answers, Assessment, Path, Protocol } from './types.js';

export { NONE } from './answers.js';
export { checkProtocol } from './check-protocol.js';
export * from './errors.js';
export * from './types.js';

/** The two questions that a protocol answers. */
export interface Triage {
  /** Which questions these answers lead through. Throws a TriageError for bad answers. */
  path(answers: Answers): Path;
  /** How soon help is needed, and why. Throws a TriageError for bad answers. */
  assess(answers: Answers): Assessment;
}

/** Makes triage from a protocol that `checkProtocol` finds sound. */
export function makeTriage(protocol: Protocol): Triage {
  const walk = makeWalk(protocol);
  const assess = makeAssess(protocol, walk);
  return {
    path(answers) {
      checkAnswers(protocol, answers);
      const { asked, next } = walk(answers);
      return { asked, next };
    },
    assess(answers) {
      checkAnswers(protocol, answers);
      return assess(answers);
    },
  };
}
