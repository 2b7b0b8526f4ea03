/**
 * Random journeys through the questions, and where each step must lead.
 *
 * What is expected is worked out apart from the session: only from `path` of the answers on the
 * screens up to here, one screen after the other, never from the answers beyond.
 */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const MOST_SCREENS = 14;
const AT_LEAST_SAME_DAY = ['emergency', 'same-day'];

const move = fc.record({
  go: fc.oneof(
    { weight: 12, arbitrary: fc.constant('answer') },
    { weight: 2, arbitrary: fc.constantFrom('back', 'change') },
    { weight: 1, arbitrary: fc.constantFrom('restart', 'unmount') },
  ),
  /** Which option, or which question to change. */
  which: fc.nat(),
  /** Which second option, where several may be chosen. */
  also: fc.nat(),
});

/** The rule base and the steps through it, from the sources. */
export async function loadEngine() {
  const [triage, { makeSteps, screensOf }, { URGENCIES }] = await loadSource(
    path.join(root, 'src'),
    'protocol/index',
    'triage/session',
    'triage/types',
  );
  return { ...triage, steps: makeSteps(triage), screensOf, URGENCIES };
}

/** What somebody does, one press after the other. */
export const moves = fc.array(move, { minLength: 1, maxLength: 24, size: 'max' });

const EARLY_SCREENS = 5;

/** Mostly "none of these" on the early screens, or journeys would end there with an emergency. */
function chosen({ kind, options }, { which, also }, screens) {
  const ids = options.map(({ id }) => id);
  const others = ids.filter((id) => id !== 'none');
  if (others.length < ids.length && which % 8 > (screens > EARLY_SCREENS ? 4 : 0)) return ['none'];
  const [first, second] = [which, also].map((number) => others[(number >> 3) % others.length]);
  return kind === 'one' || also % 2 ? [first] : [...new Set([first, second])];
}

/** A traveller who knows the way: what is on screen, and every answer given so far. */
class Expected {
  kept = {};
  /** The screens up to this one; all of them when the result is on screen. */
  way = [];
  at = null;
  changing = false;

  constructor(path) {
    this.path = path;
    this.forward();
  }

  /** The answers on the screens that lead here. */
  get counted() {
    return Object.fromEntries(this.way.map((id) => [id, this.kept[id]]));
  }

  forward() {
    this.at = this.path(this.counted).next;
    if (this.at !== null) this.way.push(this.at);
    else this.changing = false;
  }

  answer(options) {
    this.kept[this.at] = options;
    do this.forward();
    while (this.changing && this.kept[this.at]);
  }

  back() {
    if (this.changing && this.kept[this.at]) {
      do this.forward();
      while (this.at !== null);
      return;
    }
    if (this.at !== null) this.way.pop();
    this.at = this.way.at(-1);
    this.changing = false;
  }

  change(question) {
    this.way.length = this.way.indexOf(question) + 1;
    this.at = question;
    this.changing = true;
  }
}

/** One press: the session after it; null where it leads back to the start. */
function step({ steps, protocol }, session, expected, { go, which, also }) {
  if (go === 'unmount') return JSON.parse(JSON.stringify(session));
  if (go === 'restart') return null;
  if (go === 'back') {
    expected.back();
    return steps.back(session);
  }
  if (session.at !== null) {
    const question = protocol.questions.find(({ id }) => id === session.at);
    const options = chosen(question, { which, also }, expected.way.length);
    expected.answer(options);
    return steps.answer(session, options);
  }
  if (go !== 'change') return session;
  const question = expected.way[which % expected.way.length];
  expected.change(question);
  return steps.change(session, question);
}

/** Everything that must hold of what is on screen. */
function look({ path, assess, screensOf }, session, expected) {
  strictEqual(session.at, expected.at, 'the question on screen');
  deepStrictEqual(session.answers, expected.kept, 'the answers kept');
  const way = path(session.answers);
  const screens = screensOf(way);
  deepStrictEqual(screens.slice(0, expected.way.length), expected.way, 'the screens up to here');
  ok(screens.length <= MOST_SCREENS, `${screens.length} screens`);
  const found = assess(session.answers);
  if (way.next !== null) ok(AT_LEAST_SAME_DAY.includes(found.urgency), 'too low before the end');
  if (session.at !== null) return null;
  strictEqual(way.next, null, 'a result before the end');
  deepStrictEqual(found, assess(expected.counted), 'the result');
  ok(found.rules[0].because.length > 0 || found.rules[0].urgency === 'same-day', 'no reason');
  return { urgency: found.urgency, screens: screens.length };
}

/**
 * Takes the moves, then answers what is left until the result.
 *
 * @throws AssertionError where something on the way is not as expected
 */
export function walk(engine, journey) {
  let expected = new Expected(engine.path);
  let session = engine.steps.begin();
  let presses = 0;
  const press = (now) => {
    presses += 1;
    session = step(engine, session, expected, now);
    if (session === null) {
      expected = new Expected(engine.path);
      session = engine.steps.begin();
    }
    return look(engine, session, expected);
  };
  let result = look(engine, session, expected);
  for (const now of journey) result = press(now);
  for (let index = 0; !result; index += 1) {
    result = press({ ...journey[index % journey.length], go: 'answer' });
  }
  return { ...result, presses };
}

/** Walks `count` journeys and says how they ended. */
export function walkMany(engine, { seed, count }) {
  const ends = { urgency: {}, screens: {}, presses: 0 };
  const add = (tally, key) => (tally[key] = (tally[key] ?? 0) + 1);
  const end = (journey) => {
    const { urgency, screens, presses } = walk(engine, journey);
    add(ends.urgency, urgency);
    add(ends.screens, screens);
    ends.presses += presses;
  };
  fc.assert(fc.property(moves, end), { seed, numRuns: count });
  return ends;
}
