import { expect } from '@open-wc/testing';
import { assess, path, protocol } from '../../src/protocol/index.js';
import type { Answers, Condition, Question, Reason } from '../../src/triage/types.js';

const questionOf = (id: string): Question => protocol.questions.find((one) => one.id === id)!;

/** The same numbers from 0 to 1 every time (xorshift32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Every answer of one option, and of two where several may stand together. */
function answersTo({ kind, options }: Question): string[][] {
  const ids = options.map(({ id }) => id);
  const single = ids.map((id) => [id]);
  if (kind === 'one') return single;
  const symptoms = ids.filter((id) => id !== 'none');
  return [
    ...single,
    ...symptoms.flatMap((one, at) => symptoms.slice(at + 1).map((other) => [one, other])),
  ];
}

/** A few answers with which a condition holds, one way of several, taken at random. */
function meeting(condition: Condition, next: () => number): readonly Reason[] {
  const one = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  if ('is' in condition) return [{ question: condition.is, option: one(condition.options) }];
  if ('any' in condition) return meeting(one(condition.any), next);
  const parts = 'all' in condition ? condition.all : condition.of;
  return parts.flatMap((part) => meeting(part, next));
}

/** Somebody for whom a rule taken at random may hold, and whom its questions reach. */
function somebody(next: () => number): Map<string, string[]> {
  const latent = new Map<string, string[]>();
  const say = ({ question, option }: Reason): void => {
    const { kind, ask } = questionOf(question);
    const said = latent.get(question) ?? [];
    if (said.includes(option)) return;
    latent.set(question, kind === 'many' && option !== 'none' ? [...said, option] : [option]);
    if (ask && !said.length) meeting(ask, next).forEach(say);
  };
  const { rules } = protocol;
  meeting(rules[Math.floor(next() * rules.length)]!.if, next).forEach(say);
  return latent;
}

/** Goes on from what was answered: as this person would, else "none" or whatever stands first. */
function finish(given: Answers, latent: ReadonlyMap<string, string[]>): Answers {
  const answers: Record<string, readonly string[]> = { ...given };
  for (let { next: id } = path(answers); id !== null; { next: id } = path(answers)) {
    const { options } = questionOf(id);
    const none = options.some((option) => option.id === 'none') ? 'none' : options[0]!.id;
    const said = (latent.get(id) ?? []).filter(
      (option, _, all) => all.length < 2 || option !== 'none',
    );
    answers[id] = said.length ? said : [none];
  }
  return answers;
}

/** Whether some answer to this question can end otherwise than another, for one and the same person. */
function matters(id: string, before: Answers, next: () => number): boolean {
  for (let tried = 0; tried < 5000; tried += 1) {
    const latent = somebody(next);
    const results = new Set<string>();
    for (const answer of answersTo(questionOf(id))) {
      results.add(assess(finish({ ...before, [id]: answer }, latent)).urgency);
      if (results.size > 1) return true;
    }
  }
  return false;
}

describe('every question that somebody is asked', () => {
  it('can change the result of that very person', () => {
    const next = numbersFrom(20261126);
    for (let journey = 0; journey < 60; journey += 1) {
      const answers = finish({}, somebody(next));
      const { asked } = path(answers);
      for (const [index, id] of asked.entries()) {
        const before = Object.fromEntries(
          asked.slice(0, index).map((earlier) => [earlier, answers[earlier]!]),
        );
        expect(matters(id, before, next), `${id} after ${JSON.stringify(before)}`).to.equal(true);
      }
    }
  }).timeout(60_000);
});
