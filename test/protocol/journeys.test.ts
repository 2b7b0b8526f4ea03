import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess, path, protocol } from '../../src/protocol/index.js';
import { rank } from '../../src/triage/firing.js';
import type { Answers, Question } from '../../src/triage/types.js';

const optionsOf = ({ kind, options }: Question): fc.Arbitrary<string[]> => {
  const ids = options.map(({ id }) => id);
  const single: fc.Arbitrary<string[]> = fc.constantFrom(...ids).map((id) => [id]);
  if (kind === 'one') return single;
  const several: fc.Arbitrary<string[]> = fc.subarray(
    ids.filter((id) => id !== 'none'),
    { minLength: 1, maxLength: 3 },
  );
  const none: fc.Arbitrary<string[]> = fc.constant(ids.includes('none') ? ['none'] : [ids[0]!]);
  return fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: several });
};

/** One answer to every question; a journey takes those that it is asked. */
const everything = fc.record(
  Object.fromEntries(protocol.questions.map((question) => [question.id, optionsOf(question)])),
) as fc.Arbitrary<Record<string, string[]>>;

function journey(all: Record<string, string[]>): Answers {
  const answers: Record<string, string[]> = {};
  for (let next = path(answers).next; next; next = path(answers).next) answers[next] = all[next]!;
  return answers;
}

const settings = { seed: 20261125, numRuns: 150 };

describe('random journeys', () => {
  it('end, with a reason, after at most 14 screens', () => {
    fc.assert(
      fc.property(everything, (all) => {
        const answers = journey(all);
        const [first] = assess(answers).rules;
        expect(path(answers).asked.length).to.be.at.most(14);
        expect(first!.because).not.to.be.empty;
      }),
      settings,
    );
  });

  it('never end milder when a symptom is added', () => {
    fc.assert(
      fc.property(everything, fc.nat(), fc.nat(), (all, which, what) => {
        const before = assess(journey(all));
        const many = protocol.questions.filter(({ kind }) => kind === 'many');
        const question = many[which % many.length]!;
        const symptoms = question.options.map(({ id }) => id).filter((id) => id !== 'none');
        const symptom = symptoms[what % symptoms.length]!;
        // The stand-ins and the two milder pictures are answers of their own, never additions.
        const chosen = all[question.id]!.filter((id) => id !== 'none' && id !== symptom);
        const after = assess(journey({ ...all, [question.id]: [...chosen, symptom] }));
        expect(rank(after.urgency)).to.be.at.most(rank(before.urgency));
      }),
      settings,
    );
  });

  it('never end milder for "not sure" than for "none"', () => {
    fc.assert(
      fc.property(everything, fc.nat(), (all, which) => {
        const both = protocol.questions.filter(({ options }) =>
          ['none', 'not-sure'].every((id) => options.some((option) => option.id === id)),
        );
        const { id } = both[which % both.length]!;
        const none = assess(journey({ ...all, [id]: ['none'] }));
        const unsure = assess(journey({ ...all, [id]: ['not-sure'] }));
        expect(rank(unsure.urgency)).to.be.at.most(rank(none.urgency));
      }),
      settings,
    );
  });

  it('say same-day or above at every step before the end', () => {
    fc.assert(
      fc.property(everything, (all) => {
        const answers = journey(all);
        const asked = path(answers).asked;
        for (const length of asked.keys()) {
          const some = Object.fromEntries(asked.slice(0, length).map((id) => [id, answers[id]!]));
          expect(rank(assess(some).urgency)).to.be.at.most(1);
        }
      }),
      settings,
    );
  });
});
