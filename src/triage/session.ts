import type { Triage } from './index.js';
import type { Answers, Path } from './types.js';

/** Where somebody stands in the questions. Plain data; every step makes a new one. */
export interface Session {
  readonly answers: Answers;
  /** Id of the question on screen; null when the result is. */
  readonly at: string | null;
  /** An answer is being changed from the result: afterwards back to it, asking only what is new. */
  readonly changing: boolean;
}

/** The steps that a person can take. Each throws what `path` throws. */
export interface Steps {
  /** A fresh session at the first question that is not among those already answered. */
  begin(answers?: Answers): Session;
  /** Gives or replaces the answer on screen and goes on. */
  answer(session: Session, options: readonly string[]): Session;
  /** One screen back, with every answer kept; null where there is none before. */
  back(session: Session): Session | null;
  /** From the result to one question. */
  change(session: Session, question: string): Session;
}

/** The questions that have a screen so far, in order: those answered, and the next one. */
export const screensOf = ({ asked, next }: Path): readonly string[] =>
  next === null ? asked : [...asked, next];

/** Walks through a protocol. */
export function makeSteps({ path }: Pick<Triage, 'path'>): Steps {
  return {
    begin: (answers = {}) => ({ answers, at: path(answers).next, changing: false }),

    answer(session, options) {
      const { at, changing } = session;
      if (at === null) return session;
      const answers = { ...session.answers, [at]: options };
      const way = path(answers);
      const screens = screensOf(way);
      const goesTo = changing ? way.next : (screens[screens.indexOf(at) + 1] ?? null);
      return { answers, at: goesTo, changing: changing && goesTo !== null };
    },

    back(session) {
      const way = path(session.answers);
      if (session.changing && way.next === null) return { ...session, at: null, changing: false };
      const screens = screensOf(way);
      const here = session.at === null ? screens.length : screens.indexOf(session.at);
      const before = screens[here - 1];
      return before === undefined ? null : { ...session, at: before, changing: false };
    },

    change: (session, question) => ({ ...session, at: question, changing: true }),
  };
}
