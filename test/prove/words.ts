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

const isNone = (options: readonly string[] | undefined): boolean => options?.join() === 'none';

/** What the patient answers and what the rule base says, a line for each. */
function describe(protocol: Protocol, answers: Answers, unasked = false): readonly string[] {
  const { path, assess } = makeTriage(protocol);
  const { asked, next } = path(answers);
  const complete = next === null;
  const given = complete ? asked : Object.keys(answers);
  const told = given.filter((question) => !isNone(answers[question]));
  const calm = given.length - told.length;
  const others = complete && unasked ? Object.keys(answers) : [];
  const never = others.filter((id) => !asked.includes(id) && !isNone(answers[id]));
  const { urgency, rules } = assess(answers);
  const decided = rules.filter((rule) => rule.urgency === urgency).map(({ id }) => id);
  const say = (question: string) => answerInWords(question, answers[question] ?? []);
  return [
    ...told.map(say),
    ...(calm ? [`“None of these” on the other ${calm === 1 ? 'screen' : `${calm} screens`}.`] : []),
    ...never.map((question) => `True, but never asked: ${say(question)}`),
    ...(complete ? [] : ['More questions would follow.']),
    `The rule base says: ${WORDS[urgency]} (${[...new Set(decided)].join(', ')}).`,
  ];
}

/** A failure in words: what does not hold, and for whom. */
export function failureInWords(protocol: Protocol, failure: Failure) {
  const { says, answers, patient, unasked, then } = failure;
  return {
    says,
    ...(answers && {
      answers: Object.keys(answers).map((id) => answerInWords(id, answers[id] ?? [])),
    }),
    ...(patient && { patient: describe(protocol, patient, unasked) }),
    ...(then && { then: describe(protocol, then) }),
  };
}
