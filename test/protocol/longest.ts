/**
 * Looks for a journey that is too long, and leaves nobody out.
 *
 * It follows every answer to every question. Answers that all remaining conditions read alike are
 * followed once; a journey is given up where all questions that can still come would not make it
 * too long, and where another one as long has been followed from there.
 */
import { holds } from '../../src/triage/conditions.js';
import { NONE } from '../../src/triage/index.js';
import type { Answers, Path, Protocol, Question } from '../../src/triage/types.js';
import { makeOutlook } from './outlook.js';

/** What a search found. */
export interface Found {
  /** The answers of a journey with more screens; null where there is none. */
  readonly answers: Answers | null;
  /** How many beginnings of a journey were looked at. */
  readonly looked: number;
}

/** Everything that somebody can answer to a question; what stands `alone` is joined to nothing. */
export function allAnswersTo(
  { kind, options }: Question,
  alone: (option: string) => boolean = () => false,
): readonly (readonly string[])[] {
  const ids = options.map(({ id }) => id);
  const single = ids.filter((id) => kind === 'one' || id === NONE || alone(id));
  const sets = ids
    .filter((id) => !single.includes(id))
    .reduce<string[][]>((found, id) => [...found, ...found.map((set) => [...set, id])], [[]])
    .filter((set) => set.length > 0);
  return [...single.map((id) => [id]), ...sets];
}

/** The first of each kind of answers that are read alike. */
function apart(
  answers: readonly (readonly string[])[],
  groups: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const kinds = new Map<string, readonly string[]>();
  for (const chosen of answers) {
    const read = groups.map((group) => chosen.some((option) => group.includes(option))).join();
    if (!kinds.has(read)) kinds.set(read, chosen);
  }
  return [...kinds.values()];
}

/** Looks for a journey of more than `screens`; throws where `path` asks what was not foreseen. */
export function journeyLongerThan(
  screens: number,
  protocol: Protocol,
  path: (answers: Answers) => Path,
): Found {
  const emergencies = protocol.rules.filter(({ urgency }) => urgency === 'emergency');
  const outlook = makeOutlook(protocol);
  const followed = new Map<string, number>();
  let looked = 0;

  function follow(answers: Answers, foreseen: readonly string[]): Answers | null {
    looked += 1;
    const { asked, next } = path(answers);
    if (asked.length > screens) return answers;
    if (next === null) return null;
    const { later, rest } = outlook(answers, next);
    const expected = foreseen.includes(next) && later.includes(next);
    if (!expected) throw new Error(`${next} was not foreseen`);
    if (asked.length + later.length <= screens) return null;
    const { state, groups } = rest();
    if ((followed.get(state) ?? -1) >= asked.length) return null;
    followed.set(state, asked.length);
    const question = protocol.questions.find(({ id }) => id === next)!;
    // A sign that ends the questions ends them whatever stands beside it.
    const ends = (option: string) =>
      emergencies.some((rule) => holds(rule.if, { ...answers, [next]: [option] }));
    for (const chosen of apart(allAnswersTo(question, ends), groups)) {
      const found = follow({ ...answers, [next]: chosen }, later);
      if (found) return found;
    }
    return null;
  }

  const everything = protocol.questions.map(({ id }) => id);
  return { answers: follow({}, everything), looked };
}
