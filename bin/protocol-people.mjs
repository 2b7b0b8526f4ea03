/** Who would read something else: the same people, followed through two rule bases. */
import { nameOf, URGENCY, wordsOf } from './protocol-words.mjs';

const LEVELS = Object.keys(URGENCY);
const BARE = ['none', 'not-sure', 'no-answer'];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Most people have nothing of what most screens ask about; some have two things at once. */
function answerTo({ id, kind, options }, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const ids = options.map((option) => option.id);
  if (ids.includes('none') && id !== 'symptoms' && next() < 0.75) return ['none'];
  const others = ids.filter((option) => option !== 'none');
  const first = pick(others);
  if (kind === 'one' || next() < 0.7) return [first];
  return [...new Set([first, pick(others)])];
}

/** People who have an answer to whatever a rule base asks; the same ones each time. */
export function drawnPeople({ protocol }, count, seed) {
  const next = numbers(seed);
  return Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      protocol.questions.map((question) => [question.id, answerTo(question, next)]),
    ),
  }));
}

/** The answers that a rule base knows; of several, none where it takes one. */
function known({ protocol }, answers) {
  const entries = protocol.questions.map(({ id, kind, options }) => {
    const chosen = (answers[id] ?? []).filter((one) => options.some((option) => option.id === one));
    return [id, kind === 'one' && chosen.length > 1 ? [] : chosen];
  });
  return Object.fromEntries(entries.filter(([, chosen]) => chosen.length));
}

/** The result of somebody; null where a question is left that they have no answer to. */
function resultOf(version, { answers }) {
  const given = known(version, answers);
  const { asked, next } = version.path(given);
  if (next !== null) return null;
  const { urgency, rules } = version.assess(given);
  const deciding = rules.filter((rule) => rule.urgency === urgency).map(nameOf);
  return { urgency, asked, given, rows: [...new Set(deciding)] };
}

function told({ urgency, rows }) {
  return `${URGENCY[urgency]} (${rows.join(', ')})`;
}

/** Somebody in words: what they have, not what they do not have. */
function described({ who }, { asked, given }, { pack }) {
  if (who) return who;
  const words = wordsOf(pack);
  const said = asked.flatMap((id) =>
    given[id]
      .filter((option) => !['none', 'no-answer'].includes(option))
      .map((option) =>
        BARE.includes(option) ? `not sure about “${words.askedAs(id)}”` : words.shortOf(id, option),
      ),
  );
  return said.join('; ');
}

/** Answers that counted in one version and that the other does not have. */
function lostBetween(old, now, before, after) {
  const missing = ({ asked, given }, version) => {
    const there = known(version, given);
    return asked.flatMap((id) =>
      given[id]
        .filter((option) => !there[id]?.includes(option))
        .map((option) => `${id}: ${option}`),
    );
  };
  return [...new Set([...missing(old, after), ...missing(now, before)])];
}

/**
 * Follows people through both versions. Answers that one does not have are left out there; who then
 * has none to a question is not compared.
 */
export function followed(people, before, after) {
  const both = people.flatMap((person) => {
    const [old, now] = [resultOf(before, person), resultOf(after, person)];
    if (!old || !now) return [];
    const step = LEVELS.indexOf(now.urgency) - LEVELS.indexOf(old.urgency);
    return [{ person, old, now, step, lost: lostBetween(old, now, before, after) }];
  });
  const tell = ({ person, old, now, lost }) =>
    [
      described(person, now, after),
      `before: ${told(old)}`,
      `now:    ${told(now)}`,
      ...(lost.length ? [`left out, not in both versions: ${lost.join(', ')}`] : []),
    ].join('\n    ');
  const moved = (direction) => {
    const found = both
      .filter(({ step }) => Math.sign(step) === direction)
      .sort((a, b) => a.lost.length - b.lost.length || a.now.asked.length - b.now.asked.length);
    return { told: found.map(tell), lossy: found.filter(({ lost }) => lost.length).length };
  };
  return { all: people.length, both: both.length, less: moved(1), more: moved(-1) };
}
