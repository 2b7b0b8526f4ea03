/** The checker as a FHIR R4 Questionnaire, for whoever wants to ask its questions elsewhere. */
import type { Pack, QuestionText, Voiced } from '../../content/types.js';
import { protocol } from '../../protocol/index.js';
import { NONE } from '../../triage/answers.js';
import type { Question } from '../../triage/types.js';
import { systemOf, url, version } from './canonical.js';
import type { Asked } from './enable-when.js';
import { askedWhen } from './enable-when.js';
import * as extensions from './extensions.js';
import type {
  EnableWhen,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  Translated,
} from './types.js';

/** The language of the form, then those that it is translated into. */
type Packs = readonly [Pack, ...Pack[]];

/** What R4 wants to know of the person whose answers these are: the reader. */
const spoken = (words: Voiced): string => (typeof words === 'string' ? words : words.you);

interface Words {
  readonly text: string;
  readonly _text?: Translated;
}

/** Some words of every pack: the first as they are, the others as translations. */
function wordsIn(packs: Packs, find: (pack: Pack) => Voiced): Words {
  const [text, ...others] = packs.map((pack) => spoken(find(pack)));
  if (!others.length) return { text: text! };
  const entries = others.map((words, index) => [packs[index + 1]!.lang, words]);
  const byLanguage = Object.fromEntries(entries) as Record<string, string>;
  return { text: text!, _text: extensions.translated(byLanguage) };
}

const textOf = (pack: Pack, id: string): QuestionText =>
  (pack.questions as Readonly<Record<string, QuestionText>>)[id]!;

const labelOf = (pack: Pack, id: string, option: string): Voiced =>
  (textOf(pack, id).options as Readonly<Record<string, Voiced>>)[option]!;

function optionOf(packs: Packs, { id, kind }: Question, option: string) {
  const { text, _text } = wordsIn(packs, (pack) => labelOf(pack, id, option));
  return {
    ...(kind === 'many' && option === NONE && { extension: [extensions.EXCLUSIVE] }),
    valueCoding: {
      system: systemOf(id),
      code: option,
      display: text,
      ...(_text && { _display: _text }),
    },
  };
}

/** Sentences under the question, and examples behind a disclosure. */
function notes(packs: Packs, id: string): readonly QuestionnaireItem[] {
  const note = (name: string, find: (pack: Pack) => Voiced, extension?: readonly Extension[]) => ({
    ...(extension && { extension }),
    linkId: `${id}.${name}`,
    ...wordsIn(packs, find),
    type: 'display' as const,
  });
  const { hint, help } = textOf(packs[0], id);
  const helpOf = (pack: Pack) => {
    const { title, text } = textOf(pack, id).help!;
    return [title, ...text].join('\n');
  };
  return [
    ...(hint ? [note('hint', (pack) => textOf(pack, id).hint!)] : []),
    ...(help ? [note('help', helpOf, [extensions.control('help')])] : []),
  ];
}

const exists = (question: string): EnableWhen => ({
  question,
  operator: 'exists',
  answerBoolean: true,
});

const hiddenId = (question: string): string => `asked-${question}`;

/** Says whether a question is asked; a renderer that does not calculate leaves it empty. */
const hidden = ({ id, asked }: Asked): QuestionnaireItem => ({
  extension: [extensions.HIDDEN, extensions.calculated(`%${asked}`)],
  linkId: hiddenId(id),
  type: 'boolean',
  readOnly: true,
});

/** Empty, and so unknown, counts as asked: `allTrue` of nothing is true. */
const shown = ({ id }: Asked): Extension =>
  extensions.enabledWhen(`%resource.item.where(linkId = '${hiddenId(id)}').answer.value.allTrue()`);

function questionItem(packs: Packs, question: Question, asked: Asked): QuestionnaireItem {
  const { id, kind } = question;
  const item = notes(packs, id);
  return {
    extension: [
      extensions.control(kind === 'many' ? 'check-box' : 'radio-button'),
      ...(asked.after ? [] : [shown(asked)]),
    ],
    linkId: id,
    ...wordsIn(packs, (pack) => textOf(pack, id).title),
    type: 'choice',
    ...(asked.after?.length && { enableWhen: asked.after.map(exists) }),
    ...(asked.after && asked.after.length > 1 && { enableBehavior: 'all' as const }),
    required: true,
    repeats: kind === 'many',
    answerOption: question.options.map((option) => optionOf(packs, question, option.id)),
    ...(item.length && { item }),
  };
}

/**
 * The checker as a Questionnaire in the language of the first pack, with translations into those of
 * the others. It asks what the checker asks; how urgent the answers are it does not say.
 */
export function questionnaire(...packs: Packs): Questionnaire {
  const { questions, reviewed } = protocol;
  const when = askedWhen(protocol);
  return {
    resourceType: 'Questionnaire',
    language: packs[0].lang,
    extension: when
      .flatMap(({ variables }) => variables)
      .map(({ name, expression }) => extensions.variable(name, expression)),
    url,
    version,
    name: 'LpAftercareChecker',
    title: packs[0].ui['checker.title'],
    status: reviewed ? 'active' : 'draft',
    experimental: !reviewed,
    ...(reviewed && { approvalDate: reviewed.on }),
    description:
      'The questions of the lp-aftercare checker for people after a lumbar puncture. It asks; how ' +
      'soon help is needed it does not say. That is worked out by the rule base of this version ' +
      '(lp-aftercare/triage), which takes codes and link ids as they are.',
    item: questions.flatMap((question, index) => {
      const asked = when[index]!;
      const item = questionItem(packs, question, asked);
      return asked.after ? [item] : [hidden(asked), item];
    }),
  };
}
