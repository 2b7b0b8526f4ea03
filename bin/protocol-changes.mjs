/** What changed between two rule bases, in plain words. */
import { inOneLine, nameOf, simplified, URGENCY, wordsOf } from './protocol-words.mjs';

const LEVELS = Object.keys(URGENCY);

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** What two maps have in common, and what only one of them has. */
function paired(before, after) {
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    kept: [...after.keys()].filter((key) => before.has(key)),
  };
}

const byId = (list) => new Map(list.map((one) => [one.id, one]));

const beforeAfter = (what, before, after) => `${what}\n    before: ${before}\n    now:    ${after}`;

const conditionIn = (words, condition) =>
  condition ? inOneLine(simplified(condition), words) : 'always';

function reworded(what, before, after) {
  return before === after ? [] : [beforeAfter(`${what} is worded anew`, before, after)];
}

function optionChanges(id, before, after) {
  const options = (version) => byId(version.questions.get(id).options);
  const { added, removed, kept } = paired(options(before), options(after));
  const label = ({ words }, option) => `“${words.labelOf(id, option)}” (${id}: ${option})`;
  return [
    ...added.map((option) => `new answer ${label(after, option)}`),
    ...removed.map((option) => `answer removed: ${label(before, option)}`),
    ...kept.flatMap((option) =>
      reworded(
        `answer ${id}: ${option}`,
        before.words.labelOf(id, option),
        after.words.labelOf(id, option),
      ),
    ),
  ];
}

function questionChange(id, before, after) {
  const [old, now] = [before.questions.get(id), after.questions.get(id)];
  const asked = [conditionIn(before.words, old.ask), conditionIn(after.words, now.ask)];
  const helpOf = ({ pack }) => JSON.stringify(pack.questions[id]?.help ?? '');
  return [
    ...reworded(`question ${id}`, before.words.titleOf(id), after.words.titleOf(id)),
    ...reworded(`hint of ${id}`, before.words.hintOf(id), after.words.hintOf(id)),
    ...reworded(`help of ${id}`, helpOf(before), helpOf(after)),
    ...(old.kind === now.kind
      ? []
      : [`question ${id} takes ${now.kind === 'one' ? 'one answer' : 'all that fit'} now`]),
    ...(asked[0] === asked[1] ? [] : [beforeAfter(`question ${id} is asked when`, ...asked)]),
    ...optionChanges(id, before, after),
  ];
}

function questionChanges(before, after) {
  const { added, removed, kept } = paired(before.questions, after.questions);
  const order = ({ questions }) => [...questions.keys()].filter((id) => kept.includes(id));
  const title = ({ words }, id) => `“${words.titleOf(id)}” (${id})`;
  return [
    ...added.map((id) => `new question ${title(after, id)}`),
    ...removed.map((id) => `question removed: ${title(before, id)}`),
    ...(same(order(before), order(after))
      ? []
      : [beforeAfter('asked in another order', order(before).join(', '), kept.join(', '))]),
    ...kept.flatMap((id) => questionChange(id, before, after)),
  ];
}

/** Rules by name; those of one name by their turn. */
function rulesByName(rules) {
  const found = new Map();
  for (const rule of rules) {
    const name = nameOf(rule);
    let key = name;
    for (let turn = 2; found.has(key); turn++) key = `${name} (${turn})`;
    found.set(key, rule);
  }
  return found;
}

function ruleChange(name, before, after) {
  const [old, now] = [before.rules.get(name), after.rules.get(name)];
  const conditions = [conditionIn(before.words, old.if), conditionIn(after.words, now.if)];
  const listOf = (list = []) => list.join(' ') || 'none';
  const changed = (what, one, other) => (one === other ? [] : [beforeAfter(what, one, other)]);
  return [
    ...(same(simplified(old.if), simplified(now.if)) || conditions[0] === conditions[1]
      ? []
      : [beforeAfter(`${name} holds when`, ...conditions)]),
    ...changed(`${name} stands in for`, listOf(old.replaces), listOf(now.replaces)),
    ...changed(`${name} rests on`, listOf(old.sources), listOf(now.sources)),
  ];
}

function ruleChanges(before, after) {
  const { added, removed, kept } = paired(before.rules, after.rules);
  const rank = ({ rules }, name) => LEVELS.indexOf(rules.get(name).urgency);
  const level = ({ rules }, name) => URGENCY[rules.get(name).urgency];
  const told = ({ rules, words }, name) =>
    `${name} (${URGENCY[rules.get(name).urgency]}): ${conditionIn(words, rules.get(name).if)}`;
  const moved = (name) => `${name}: ${level(before, name)} → ${level(after, name)}`;
  return {
    'Rules lowered': kept.filter((name) => rank(after, name) > rank(before, name)).map(moved),
    'Rules removed': removed.map((name) => told(before, name)),
    'Rules raised': kept.filter((name) => rank(after, name) < rank(before, name)).map(moved),
    'Rules added': added.map((name) => told(after, name)),
    'Rules changed': kept.flatMap((name) => ruleChange(name, before, after)),
  };
}

/**
 * Every difference between two versions, each with its `protocol` and its language `pack`: heading →
 * lines. A heading without lines has nothing to tell.
 */
export function changesBetween(...versions) {
  const [before, after] = versions.map(({ protocol, pack }) => ({
    pack,
    words: wordsOf(pack),
    questions: byId(protocol.questions),
    rules: rulesByName(protocol.rules),
  }));
  return { ...ruleChanges(before, after), Questions: questionChanges(before, after) };
}
