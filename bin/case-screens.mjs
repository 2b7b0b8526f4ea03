/** `reports/screens.md`: how many screens, options and words people meet on their way. */
import { table } from './markdown.mjs';
import { URGENCY } from './protocol-words.mjs';

const LIMIT = { screens: 14, options: 9, words: 120 };

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** With an even count the upper one of the two in the middle. */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function questionTable(screens) {
  const rows = [...screens].map(([id, { options, words, help }]) => [
    id,
    options,
    words,
    help || '',
  ]);
  return [
    '## Each screen',
    `Limits: ${LIMIT.options} options, ${LIMIT.words} words. Most: ${Math.max(...rows.map((row) => row[1]))} options, ${Math.max(...rows.map((row) => row[2]))} words.`,
    table(
      ['question', 'options', 'words', 'words of help'],
      rows.map((row) => row.map(String)),
    ),
  ].join('\n\n');
}

/** What everybody of the table meets. */
function read(outcomes, screens) {
  return outcomes.map(({ person, urgency, asked }) => {
    const met = asked.map((id) => screens.get(id));
    const total = (what) => sum(met.map((screen) => screen[what]));
    return {
      who: person.who,
      urgency,
      screens: asked.length,
      options: total('options'),
      words: total('words'),
      help: total('help'),
    };
  });
}

const MEASURES = ['screens', 'options', 'words', 'help'];

function summary(people) {
  const levels = Object.keys(URGENCY).map((level) => [
    URGENCY[level],
    people.filter(({ urgency }) => urgency === level),
  ]);
  const rows = [['everybody', people], ...levels]
    .filter(([, some]) => some.length)
    .map(([name, some]) => [
      name,
      `${some.length}`,
      ...MEASURES.map((what) => {
        const numbers = some.map((person) => person[what]);
        return `${median(numbers)}, ${Math.max(...numbers)}`;
      }),
    ]);
  return table(['result', 'people', ...MEASURES.map((what) => `${what}: median, most`)], rows);
}

function longest({ protocol, path, journeyLongerThan }) {
  const { answers, looked } = journeyLongerThan(LIMIT.screens, protocol, path);
  if (answers) {
    throw new Error(`${LIMIT.screens} screens are not enough for ${JSON.stringify(answers)}`);
  }
  const searched = `Limit: ${LIMIT.screens}. Nobody meets more: a search through every answer to every question (${looked} beginnings of a journey, once answers that no remaining rule tells apart are taken together) finds no longer way.`;
  const met = journeyLongerThan(LIMIT.screens - 1, protocol, path).answers;
  if (!met) return searched;
  const said = Object.entries(met).map(([id, chosen]) => `${id}: ${chosen.join(' and ')}`);
  return `${searched} Somebody who meets ${LIMIT.screens}: ${said.join(', ')}.`;
}

/** The report as Markdown. */
export function screenReport(loaded) {
  const { protocol, hash, outcomes, en, mostWords, helpWords } = loaded;
  const screens = new Map(
    protocol.questions.map((question) => [
      question.id,
      {
        options: question.options.length,
        words: mostWords(en, question),
        help: helpWords(en, question),
      },
    ]),
  );
  const people = read(outcomes, screens);
  return `${[
    '# What people read on their way to a result',
    `Made by \`npm run cases\`, for rule base ${protocol.version}, hash \`${hash}\`, in English ${en.version}.`,
    'Words: title, hint with “Choose one” or “Choose all that fit”, and all options, in whichever voice (you, the person, your child) has most. Help stands behind a disclosure and is counted apart.',
    questionTable(screens),
    '## The longest way',
    longest(loaded),
    '## The clinicians’ table',
    summary(people),
    '## Each case',
    table(
      ['who', 'result', 'screens', 'options', 'words', 'words of help'],
      people.map(({ who, urgency, ...met }) => [
        who,
        URGENCY[urgency],
        ...MEASURES.map((what) => `${met[what]}`),
      ]),
    ),
  ].join('\n\n')}\n`;
}
