/** Of a language, what is handed to a clinician: a page without English brings no more of it. */
import type { QuestionId } from '../protocol/ids.js';
import type { ClinicianWords, Pack, QuestionText, ResultText } from './types.js';
import type { UiKey } from './ui-keys.js';

/** The words around the content that a hand-over and what to say on the phone are made of. */
const KEYS = [
  'common.between',
  'common.colon',
  'common.sentence',
  'common.unreviewed',
  'common.reviewed',
  'common.unchecked',
  'common.unchecked-clinician',
  'common.unchecked-speaker',
  'common.overdue',
  'checker.hospital',
  'checker.hospital-ask',
  'checker.versions',
  'checker.raised',
  'say.needle',
  'say.date',
  'say.problem',
  'say.another',
  'say.risks',
  'say.risks-more',
  'say.result',
  'say.extra',
  'net.same-day',
  'net.soon',
  'net.routine',
  'net.self-care',
  'net.from-now',
  'sum.situation',
  'sum.background',
  'sum.assessment',
  'sum.recommendation',
  'sum.answers',
  'sum.yes',
  'sum.no',
  'sum.not-sure',
  'sum.not-ticked',
  'sum.unclear',
  'sum.risks',
  'sum.none-known',
  'sum.not-asked',
  'sum.not-clear',
  'sum.by-you',
  'sum.by-person',
  'sum.by-child',
] as const satisfies readonly UiKey[];

type Topic = Extract<UiKey, `flags.${QuestionId}`>;

/** Id of words of that kind. */
export type ClinicianKey = (typeof KEYS)[number] | Topic;

/** Of a question, what answers are named by; whichever question it is. */
type Asked = Pick<QuestionText, 'title'> & { readonly options: object; readonly short?: object };

/** The same object, each value made into another. */
const each = <K extends string, A, B>(all: Readonly<Record<K, A>>, make: (one: A) => B) =>
  Object.fromEntries(Object.entries<A>(all).map(([id, one]) => [id, make(one)])) as Record<K, B>;

/** The words of a language that a clinician reads. */
export function forClinician(pack: Pack): ClinicianWords {
  const { lang, dir, version, lastChecked, reviewBy, review, ui } = pack;
  const isTopic = (key: string): key is Topic => key.replace('flags.', '') in pack.questions;
  const keys = [...KEYS, ...Object.keys(ui).filter(isTopic)];
  return {
    lang,
    dir,
    version,
    lastChecked,
    reviewBy,
    review,
    ui: Object.fromEntries(keys.map((key) => [key, ui[key]])) as ClinicianWords['ui'],
    // What is left out is optional; it explains a question to whoever answers it.
    questions: each<QuestionId, Asked, Asked>(pack.questions, ({ title, options, short }) => ({
      title,
      options,
      ...(short && { short }),
    })) as Pack['questions'],
    results: each(pack.results, ({ prefix, action }): ResultText => ({
      prefix,
      action,
      steps: [],
      meanwhile: [],
    })),
  };
}
