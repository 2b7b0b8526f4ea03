import type { QuestionText, Voice, Voiced } from '../../content/types.js';
import type { QuestionId } from '../../protocol/ids.js';
import { protocol } from '../../protocol/index.js';
import { say } from '../../i18n/index.js';
import { NONE } from '../../triage/index.js';
import type { Reason } from '../../triage/types.js';
import type { View } from './view.js';

/** The words of a question, whose options are known by their ids only. */
interface Words extends Omit<QuestionText, 'options'> {
  readonly options: Readonly<Record<string, Voiced>>;
}

/** The words of a question. */
export const wordsOf = ({ pack }: View, id: string): Words => pack.questions[id as QuestionId];

/** The words of a question's title. */
export const titleOf = (view: View, id: string): string => say(wordsOf(view, id).title, view.voice);

/** The words of an answer. */
export const labelOf = (view: View, { question, option }: Reason, voice: Voice = view.voice) =>
  say(wordsOf(view, question).options[option]!, voice);

/** Options that say nothing without their question. */
export const BARE: readonly string[] = [NONE, 'not-sure', 'no-answer'];

/** Questions about the person and the needle, not about a symptom. */
export const BACKGROUND: readonly string[] = [
  'age',
  'when',
  'day',
  'health',
] satisfies QuestionId[];

const order = protocol.questions.map(({ id }) => id);

/** Which of the three stages a question belongs to: warning signs, the person, or what is left. */
export const stageOf = (id: string): 'signs' | 'about' | 'closer' => {
  if (BACKGROUND.includes(id)) return 'about';
  return order.indexOf(id) < order.indexOf('when') ? 'signs' : 'closer';
};
