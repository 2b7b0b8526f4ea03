/** The part of `docs/protocol.md` about questions: when each is asked and what each answer sets off. */
import { heading, linkTo, table } from './markdown.mjs';
import { condition, openLine } from './protocol-doc-rules.mjs';
import { answersIn, nameOf, questionsIn } from './protocol-words.mjs';

const STAGES = {
  signs: 'Warning signs',
  about: 'About the person',
  closer: 'A closer look',
};

const reads = (where, id, option) =>
  answersIn(where).some(([question, chosen]) => question === id && chosen === option);

/** The rules and the later questions that read an answer. */
function readers({ questions, rules }, id, option) {
  const opened = questions.filter(({ ask }) => ask && reads(ask, id, option));
  const fired = rules.filter((rule) => reads(rule.if, id, option));
  const names = [...new Set(fired.map(nameOf))];
  return [
    ...(opened.length ? [`opens ${opened.map((other) => linkTo(other.id)).join(', ')}`] : []),
    ...names.map((name) => linkTo(name)),
  ].join(' · ');
}

function question(reading, { id, kind, options, ask }, index) {
  const { protocol, words, pack, stageOf, open } = reading;
  const { help } = pack.questions[id];
  const asked = ask
    ? condition(ask, words, 'Asked when')
    : 'Asked of everybody who has not yet met an emergency row.';
  return [
    heading(3, id, `${index + 1}. ${words.titleOf(id)}`),
    `\`${id}\` · ${STAGES[stageOf(id)]} · ${kind === 'one' ? 'one answer' : 'all that fit'}`,
    asked,
    words.hintOf(id) && `Hint: ${words.hintOf(id)}`,
    help && `${help.title}\n\n${help.text.map((line) => `- ${line}`).join('\n')}`,
    table(
      ['id', 'answer', 'read by'],
      options.map((option) => [
        `\`${option.id}\``,
        words.labelOf(id, option.id),
        readers(protocol, id, option.id) || '–',
      ]),
    ),
    ...open.filter(({ screens }) => screens.includes(id)).map(openLine),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Every question in the order in which it is asked. */
export function questionsPart(reading) {
  const { questions } = reading.protocol;
  const conditional = questions.filter(({ ask }) => ask);
  const early = questions.filter(({ ask }) => !ask);
  const read = new Set(conditional.flatMap(({ ask }) => questionsIn(ask)));
  return [
    '## Questions',
    `${questions.length} questions, ${early.length} of them for everybody; which of the others come is decided by the answers to ${read.size} questions. A question that can no longer change the result is left out.`,
    ...questions.map((one, index) => question(reading, one, index)),
  ].join('\n\n');
}
