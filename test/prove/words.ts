/** A patient in the words of the screens. */
import { en } from '../../src/content/en/index.js';
import { makeTriage } from '../../src/triage/index.js';
import type { Answers, Protocol, Urgency } from '../../src/triage/types.js';
import type { Failure } from './prove.js';

type Said = string | { readonly you: string };

const WORDS: Readonly<Record<Urgency, string>> = {
  emergency: 'emergency now',
  'same-day': 'same day',
  soon: 'within 2 to 3 days',
  routine: 'routine',
  'self-care': 'self care',
};

const inWords = (said: Said | undefined, id: string): string => {
  if (said === undefined) return id;
  return typeof said === 'string' ? said : said.you;
};

function answerInWords(question: string, options: readonly string[]): string {
  const texts: Readonly<Record<string, { title: Said; options: Readonly<Record<string, Said>> }>> =
    en.questions;
  const text = texts[question];
  const said = options.map((option) => `“${inWords(text?.options[option], option)}”`);
  return `${inWords(text?.title, question)} ${said.join(' and ')}`;
}

/** What the patient answers and what the rule base says, a line for each. */
export function describe(protocol: Protocol, answers: Answers): readonly string[] {
  const { path, assess } = makeTriage(protocol);
  const { asked, next } = path(answers);
  const given = next === null ? asked : Object.keys(answers);
  const calm = given.filter((question) => answers[question]?.join() === 'none');
  const told = given.filter((question) => !calm.includes(question));
  const { urgency, rules } = assess(answers);
  const decided = rules.filter((rule) => rule.urgency === urgency).map(({ id }) => id);
  return [
    ...told.map((question) => answerInWords(question, answers[question] ?? [])),
    ...(calm.length ? [`“None of these” to ${calm.join(', ')}.`] : []),
    ...(next === null ? [] : [`Not yet answered: ${next}.`]),
    `The rule base says: ${WORDS[urgency]} (${[...new Set(decided)].join(', ')}).`,
  ];
}

/** A failure in words: what does not hold, and for whom. */
export function failureInWords(protocol: Protocol, { says, patient, then }: Failure) {
  const knows = (answers: Answers | undefined): answers is Answers =>
    answers !== undefined &&
    Object.entries(answers).every(([id, options]) => {
      const question = protocol.questions.find((candidate) => candidate.id === id);
      return options.every((option) => question?.options.some((other) => other.id === option));
    });
  return {
    says,
    ...(patient && {
      patient: knows(patient)
        ? describe(protocol, patient)
        : Object.keys(patient).map((id) => answerInWords(id, patient[id] ?? [])),
    }),
    ...(knows(then) && { then: describe(protocol, then) }),
  };
}
