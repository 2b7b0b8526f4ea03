import { path } from '../../protocol/index.js';
import type { Answers } from '../../triage/types.js';
import { systemOf, url, version } from './canonical.js';
import type { QuestionnaireResponse } from './types.js';

/** What a finished run is besides its answers. */
export interface Finished {
  /** Ids of the questions on the path, in order. */
  readonly asked: readonly string[];
  /** BCP 47: of the words that were read. */
  readonly lang: string;
  readonly authored?: Date;
  /** The words of a question, or of one of its options. */
  readonly words?: (question: string, option?: string) => string;
}

/**
 * A finished run as a FHIR R4 QuestionnaireResponse. It holds the answers on the path, and nothing
 * that says whose they are. It is `stopped` where rules that a hospital raised ended the questions
 * before those of the Questionnaire.
 */
export const questionnaireResponse = (
  answers: Answers,
  { asked, lang, authored, words }: Finished,
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  language: lang,
  questionnaire: `${url}|${version}`,
  status: path(answers).next === null ? 'completed' : 'stopped',
  ...(authored && { authored: authored.toISOString() }),
  item: asked.map((linkId) => ({
    linkId,
    ...(words && { text: words(linkId) }),
    answer: answers[linkId]!.map((code) => ({
      valueCoding: {
        system: systemOf(linkId),
        code,
        ...(words && { display: words(linkId, code) }),
      },
    })),
  })),
});
