import type { ClinicianWords, QuestionText, ResultText, Voice, Voiced } from '../content/types.js';
import type { ClinicianKey } from '../content/clinician.js';
import { fill, say } from '../i18n/words.js';
import { hash } from '../protocol/hash.js';
import type { QuestionId } from '../protocol/ids.js';
import { protocol } from '../protocol/index.js';
import { NONE } from '../triage/index.js';
import type { Reason } from '../triage/types.js';
import type { Run } from './run.js';

/** The words, and about whom they are. */
export interface Speech {
  readonly pack: ClinicianWords;
  readonly voice: Voice;
}

/** The words of a question, whose options are known by their ids only. */
interface Words extends Omit<QuestionText, 'options' | 'short'> {
  readonly options: Readonly<Record<string, Voiced>>;
  readonly short?: Readonly<Partial<Record<string, string>>>;
}

/** The words of a question. */
export const wordsOf = ({ pack }: Speech, id: string): Words => pack.questions[id as QuestionId];

/** Whether a hospital must say what this page can say no more: nobody is left to care at home. */
export const isForHospital = ({ assessment: { urgency }, by: { overdue } }: Run): boolean =>
  overdue && urgency === 'routine';

/** The words of a result. */
export function resultOf({ pack: { results, ui } }: Speech, run: Run): ResultText {
  const words = results[run.assessment.urgency];
  return isForHospital(run)
    ? {
        ...words,
        action: ui['checker.hospital'],
        steps: [ui['checker.hospital-ask']],
        meanwhile: [],
      }
    : words;
}

/** The words of a question's title. */
export const titleOf = (speech: Speech, id: string): string =>
  say(wordsOf(speech, id).title, speech.voice);

/** The words of an answer. */
export const labelOf = (speech: Speech, { question, option }: Reason): string =>
  say(wordsOf(speech, question).options[option]!, speech.voice);

/** The name of an answer in a few words: what its label says before it explains. */
export const shortOf = (speech: Speech, { question, option }: Reason): string =>
  wordsOf(speech, question).short?.[option] ??
  labelOf(speech, { question, option }).split(speech.pack.ui['common.colon'])[0]!;

/** An answer after what its question is about: in a few words, or after the question itself. */
export function aboutOf({ pack, voice }: Speech, id: string, answer: string): string {
  const { ui } = pack;
  const topic: string | undefined = ui[`flags.${id}` as ClinicianKey];
  return topic ? topic + ui['common.colon'] + answer : `${titleOf({ pack, voice }, id)} ${answer}`;
}

/** A piece of text as a sentence of its own. */
export const sentence = ({ pack: { ui } }: Pick<Speech, 'pack'>, text: string): string =>
  fill(ui['common.sentence'], { text });

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

/** Who has signed the rules off, or that nobody has. */
export const signOff = ({ ui }: ClinicianWords): string =>
  protocol.reviewed
    ? fill(ui['common.reviewed'], { ...protocol.reviewed })
    : ui['common.unreviewed'];

/** What decided: which words and rules, and which of these a hospital raised. */
export const versionsOf = (
  { ui, version }: ClinicianWords,
  { assessment, by }: Run,
): readonly string[] => [
  fill(ui['checker.versions'], { words: version, rules: assessment.protocolVersion, hash }),
  ...(by.raised.length ? [fill(ui['checker.raised'], { rules: by.raised.join(', ') })] : []),
];
