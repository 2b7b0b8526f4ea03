/** `docs/protocol.svg`: the way through the questions, drawn from the rule base. */
import { listed, partsOf, questionsIn, simplified, URGENCY, wordsOf } from './protocol-words.mjs';

const WIDTH = 900;
const SPINE = 44;
const RAIL = 856;
const BOX = { height: 52, gap: 16, left: 84, indent: 320, right: 812 };
const INK = '#1b1f24';
const QUIET = '#57606a';
const LINE = '#8c959f';
const RED = '#b3261e';

const STAGES = {
  signs: { name: 'Warning signs', dark: '#7a2e0e', light: '#fdf1ea' },
  about: { name: 'About the person', dark: '#1f4e79', light: '#eaf2fa' },
  closer: { name: 'A closer look', dark: '#2f5d3a', light: '#ecf5ee' },
};
const RESULTS = {
  'self-care': '#5c6670',
  routine: '#454e58',
  soon: '#6b5600',
  'same-day': '#9a4a00',
  emergency: RED,
};

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const text = (x, y, words, attributes = '') =>
  `<text x="${x}" y="${y}" ${attributes}>${escaped(words)}</text>`;

const line = (points, attributes) =>
  `<polyline points="${points.join(' ')}" fill="none" ${attributes}/>`;

/** Breaks words into lines of at most so many letters. */
function wrapped(words, letters) {
  return words.split(' ').reduce((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      return [...lines.slice(0, -1), `${last} ${word}`];
    }
    return [...lines, word];
  }, []);
}

/** Neighbouring options in short: the first to the last. */
function optionsInShort(question, options, words) {
  const order = question.options.map(({ id }) => id);
  const places = options.map((option) => order.indexOf(option)).sort((a, b) => a - b);
  const run = places.length > 2 && places.at(-1) - places[0] === places.length - 1;
  const named = places.map((place) => words.shortOf(question.id, order[place]));
  if (question.kind === 'one' && run) return `from “${named[0]}” to “${named.at(-1)}”`;
  return listed(named);
}

/** When a question is asked, with the numbers of the questions it depends on. */
function askedWhen(ask, { protocol, words }) {
  const numberOf = (id) => protocol.questions.findIndex((question) => question.id === id) + 1;
  const simple = simplified(ask);
  const short = (condition) => {
    if ('is' in condition) {
      const question = protocol.questions[numberOf(condition.is) - 1];
      return `${numberOf(condition.is)}: ${optionsInShort(question, condition.options, words)}`;
    }
    const { parts } = partsOf(condition);
    return parts.map(short).join('all' in condition ? ', and ' : ', or ');
  };
  const lines = wrapped(`if ${short(simple)}`, 34);
  if (lines.length <= 3) return lines;
  const numbers = questionsIn(simple)
    .map(numberOf)
    .sort((a, b) => a - b);
  return wrapped(`after some answers to ${listed(numbers.map(String), 'and')}`, 34);
}

function questionBox(question, number, y, reading) {
  const { words, stageOf, emergency } = reading;
  const { dark } = STAGES[stageOf(question.id)];
  const left = question.ask ? BOX.indent : BOX.left;
  const middle = y + BOX.height / 2;
  const many = `${question.kind === 'one' ? 'one' : 'any'} of ${question.options.length} answers`;
  const parts = [
    `<rect x="${left}" y="${y}" width="${BOX.right - left}" height="${BOX.height}" rx="8" fill="#ffffff" stroke="${dark}" stroke-width="1.5"/>`,
    `<circle cx="${left + 26}" cy="${middle}" r="15" fill="${dark}"/>`,
    text(
      left + 26,
      middle + 5,
      String(number),
      'text-anchor="middle" fill="#ffffff" font-weight="700"',
    ),
    text(
      left + 52,
      y + 22,
      words.titleOf(question.id),
      `fill="${INK}" font-weight="600" font-size="15"`,
    ),
    text(left + 52, y + 41, `${question.id} · ${many}`, `fill="${QUIET}" font-size="13"`),
    line(
      [`${SPINE},${middle}`, `${left - 2},${middle}`],
      `stroke="${LINE}" stroke-width="1.5" marker-end="url(#arrow)"`,
    ),
  ];
  if (question.ask) {
    const lines = askedWhen(question.ask, reading);
    // Half of them above the arrow, half below.
    const top = middle - 6 - (Math.ceil(lines.length / 2) - 1) * 15;
    lines.forEach((words, at) => {
      parts.push(
        text(
          SPINE + 12,
          top + at * 15 + (at < lines.length / 2 ? 0 : 8),
          words,
          `fill="${INK}" font-size="13" font-style="italic"`,
        ),
      );
    });
  }
  if (emergency.has(question.id)) {
    parts.push(
      line([`${BOX.right},${middle}`, `${RAIL},${middle}`], `stroke="${RED}" stroke-width="1.5"`),
    );
    parts.push(`<circle cx="${RAIL}" cy="${middle}" r="3.5" fill="${RED}"/>`);
  }
  return parts.join('\n');
}

/** Runs of neighbouring questions of one stage, each on a ground of its own. */
function grounds(questions, tops, stageOf) {
  const runs = [];
  questions.forEach(({ id }, at) => {
    const stage = stageOf(id);
    if (runs.at(-1)?.stage === stage) runs.at(-1).last = at;
    else runs.push({ stage, first: at, last: at });
  });
  return runs.map(({ stage, first, last }) => {
    const { name, dark, light } = STAGES[stage];
    const top = tops[first] - 30;
    const height = tops[last] + BOX.height + 12 - top;
    return [
      `<rect x="16" y="${top}" width="${WIDTH - 32}" height="${height}" rx="10" fill="${light}"/>`,
      text(BOX.left, top + 20, name, `fill="${dark}" font-weight="700" font-size="13"`),
    ].join('\n');
  });
}

/** The top of each box: a new stage needs room for its name. */
function topsOf(questions, stageOf, begin) {
  let y = begin;
  return questions.map(({ id }, at) => {
    const before = questions[at - 1];
    if (!before || stageOf(before.id) !== stageOf(id)) y += before ? 42 : 30;
    const top = y;
    y += BOX.height + BOX.gap;
    return top;
  });
}

function results(y, { protocol }) {
  const gap = 12;
  const width = (WIDTH - 32 - gap * 4) / 5;
  return Object.entries(RESULTS).map(([urgency, ground], at) => {
    const x = 16 + at * (width + gap);
    const count = protocol.rules.filter((rule) => rule.urgency === urgency).length;
    const [first, ...rest] = wrapped(URGENCY[urgency].split(', ')[0], 20);
    return [
      `<rect x="${x}" y="${y}" width="${width}" height="66" rx="8" fill="${ground}"/>`,
      text(
        x + width / 2,
        y + 29,
        [first, ...rest].join(' '),
        `text-anchor="middle" fill="#ffffff" font-weight="700" font-size="15"`,
      ),
      text(
        x + width / 2,
        y + 50,
        `${count} rules`,
        `text-anchor="middle" fill="#ffffff" font-size="13"`,
      ),
    ].join('\n');
  });
}

/** What the drawing shows, in words. */
function described({ protocol, words }) {
  const questions = protocol.questions.map(
    ({ id, ask }, at) => `${at + 1}. ${words.titleOf(id)}${ask ? ' (not asked of everybody)' : ''}`,
  );
  return `From top to bottom: ${questions.join(' ')} An emergency row ends the questions at once. Otherwise the most urgent rule that holds decides between five results.`;
}

/** The drawing as SVG. */
export function protocolDrawing({ protocol, pack, stageOf, hash }) {
  const words = wordsOf(pack);
  const { questions, rules } = protocol;
  const urgent = rules.filter(({ urgency }) => urgency === 'emergency');
  const emergency = new Set(urgent.flatMap((rule) => questionsIn(rule.if)));
  const reading = { protocol, words, stageOf, emergency };
  const tops = topsOf(questions, stageOf, 104);
  const bottom = tops.at(-1) + BOX.height;
  const resultsTop = bottom + 92;
  const height = resultsTop + 66 + 24;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" font-size="14">`,
    `<title id="title">The way through the questions</title>`,
    `<desc id="description">${escaped(described(reading))}</desc>`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${LINE}"/></marker><marker id="red-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${RED}"/></marker></defs>`,
    `<rect width="${WIDTH}" height="${height}" rx="12" fill="#ffffff"/>`,
    text(24, 40, 'The way through the questions', `fill="${INK}" font-weight="700" font-size="22"`),
    text(
      24,
      64,
      `From top to bottom. Words on an arrow: the question is asked only then; numbers are questions.`,
      `fill="${QUIET}" font-size="13"`,
    ),
    text(
      24,
      82,
      `Red: an answer here can end the questions at once with an emergency. Rule base ${hash}.`,
      `fill="${QUIET}" font-size="13"`,
    ),
    ...grounds(questions, tops, stageOf),
    line(
      [`${SPINE},${tops[0] + BOX.height / 2}`, `${SPINE},${bottom + 40}`],
      `stroke="${LINE}" stroke-width="1.5" marker-end="url(#arrow)"`,
    ),
    line(
      [`${RAIL},${tops[0] + BOX.height / 2}`, `${RAIL},${resultsTop - 3}`],
      `stroke="${RED}" stroke-width="2" marker-end="url(#red-arrow)"`,
    ),
    ...questions.map((question, at) => questionBox(question, at + 1, tops[at], reading)),
    text(
      24,
      bottom + 66,
      'Nothing more to ask: the most urgent rule that holds decides. If none does: same day.',
      `fill="${INK}" font-weight="600"`,
    ),
    ...results(resultsTop, reading),
    '</svg>',
  ].join('\n')}\n`;
}
