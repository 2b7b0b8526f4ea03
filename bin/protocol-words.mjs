/** A rule base in words, made from the words that patients read. */

/** `a`, `a or b`, `a, b or c`. */
export function listed(words, last = 'or') {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** An urgency in words. */
export const URGENCY = {
  emergency: 'emergency now',
  'same-day': 'same day',
  soon: 'within 2 to 3 days',
  routine: 'routine, in 1 to 2 weeks',
  'self-care': 'self-care',
};

/** Whom the words are about; a text for every voice, or one for each. */
const say = (voiced) => (typeof voiced === 'string' ? voiced : voiced.you);

const upToColon = (label) => label.split(': ')[0];

/** What a rule is called: its row, and its part where it has one. */
export const nameOf = ({ id, part }) => (part ? `${id}/${part}` : id);

/** Titles and labels of the questions in a language pack. */
export function wordsOf(pack) {
  const textOf = (question) => pack.questions[question] ?? { title: question, options: {} };
  const labelOf = (question, option) => say(textOf(question).options[option] ?? option);
  const titleOf = (question) => say(textOf(question).title);
  const titles = Object.keys(pack.questions).map(titleOf);
  return {
    titleOf,
    /** The title, with the id where another question has the same title. */
    askedAs(question) {
      const title = titleOf(question);
      const alone = titles.filter((other) => other === title).length < 2;
      return alone ? title : `${title} (${question})`;
    },
    hintOf: (question) => say(textOf(question).hint ?? ''),
    labelOf,
    /** The label up to its colon, unless that says too little or what another label says. */
    shortOf(question, option) {
      const label = labelOf(question, option);
      if (/ (of|with)$/.test(upToColon(label))) return label;
      const others = Object.keys(textOf(question).options).filter((other) => other !== option);
      const alike = others.some((o) => upToColon(labelOf(question, o)) === upToColon(label));
      return alike ? label : upToColon(label);
    },
  };
}

/** `any` of several answers to one question is one answer out of more. */
function merged(parts) {
  const byQuestion = new Map();
  for (const part of parts) {
    const key = part.is ?? part;
    const options = [...(byQuestion.get(key)?.options ?? []), ...(part.options ?? [])];
    byQuestion.set(key, part.is ? { is: part.is, options: [...new Set(options)] } : part);
  }
  return [...byQuestion.values()];
}

/** The same condition as simply as it can be said. */
export function simplified(condition) {
  if ('is' in condition) return condition;
  if ('of' in condition) return { ...condition, of: condition.of.map(simplified) };
  const kind = 'all' in condition ? 'all' : 'any';
  const flat = condition[kind].map(simplified).flatMap((part) => part[kind] ?? [part]);
  const parts = kind === 'any' ? merged(flat) : flat;
  return parts.length === 1 ? parts[0] : { [kind]: parts };
}

/** What a condition asks for, as a heading and its parts; a leaf has none. */
export function partsOf(condition) {
  if ('all' in condition) return { heading: 'all of these', parts: condition.all };
  if ('any' in condition) return { heading: 'any of these', parts: condition.any };
  return { heading: `at least ${condition.atLeast} of these`, parts: condition.of };
}

/** A condition as one line of text. */
export function inOneLine(condition, words, inner = false) {
  if ('is' in condition) {
    const options = condition.options.map((option) => words.shortOf(condition.is, option));
    return `“${words.askedAs(condition.is)}” ${listed(options)}`;
  }
  const { heading, parts } = partsOf(condition);
  const said = parts.map((part) => inOneLine(part, words, true));
  if ('of' in condition) return `${heading}: (${said.join('; ')})`;
  const line = said.join('all' in condition ? ', and ' : ', or ');
  return inner ? `(${line})` : line;
}

/** Every answer that a condition reads, as pairs of question and option. */
export function answersIn(condition) {
  if ('is' in condition) return condition.options.map((option) => [condition.is, option]);
  return partsOf(condition).parts.flatMap(answersIn);
}

/** Ids of the questions that a condition reads. */
export const questionsIn = (condition) => [...new Set(answersIn(condition).map(([id]) => id))];
