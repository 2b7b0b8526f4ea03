/** Walks random journeys through the engine and looks at everything after each press. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const MOST_SCREENS = 14;
const MOST_PRESSES = 24;
const AT_LEAST_SAME_DAY = ['emergency', 'same-day'];

/** The rule base, the steps through it and the random journeys, from the sources. */
export async function loadEngine() {
  const [triage, { makeSteps, screensOf }, { URGENCIES }, journeys] = await loadSource(
    root,
    'src/protocol/index',
    'src/triage/session',
    'src/triage/types',
    'test/support/random-journeys',
  );
  return { ...triage, steps: makeSteps(triage), screensOf, URGENCIES, journeys };
}

/** One press: the session after it; null where it leads back to the start. */
function step({ steps, protocol, journeys }, session, expected, press) {
  const { go, which } = press;
  if (go === 'unmount') return JSON.parse(JSON.stringify(session));
  if (go === 'restart') return null;
  if (go === 'back') {
    expected.back();
    return steps.back(session);
  }
  if (session.at !== null) {
    const question = protocol.questions.find(({ id }) => id === session.at);
    const options = journeys.chosen(question, press, expected.way.length);
    expected.answer(options);
    return steps.answer(session, options);
  }
  if (go !== 'change') return session;
  const question = expected.way[which % expected.way.length];
  expected.change(question);
  return steps.change(session, question);
}

/** Everything that must hold of what is on screen; null until that is a result. */
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

/** Takes the presses, then answers what is left until the result. Throws what is not as expected. */
function walk(engine, journey) {
  const { Expected } = engine.journeys;
  let expected = new Expected(engine.path);
  let session = engine.steps.begin();
  let presses = 0;
  const take = (press) => {
    presses += 1;
    session = step(engine, session, expected, press);
    if (session === null) {
      expected = new Expected(engine.path);
      session = engine.steps.begin();
    }
    return look(engine, session, expected);
  };
  let result = look(engine, session, expected);
  for (const press of journey) result = take(press);
  for (let index = 0; !result; index += 1) {
    result = take({ ...journey[index % journey.length], go: 'answer' });
  }
  return { ...result, presses };
}

/** Walks `count` journeys and says how they ended; throws the shortest that is not as expected. */
export function walkMany(engine, { seed, count }) {
  const { fc, presses } = engine.journeys;
  const ends = { urgency: {}, screens: {}, presses: 0 };
  const add = (tally, key) => (tally[key] = (tally[key] ?? 0) + 1);
  const end = (journey) => {
    const walked = walk(engine, journey);
    add(ends.urgency, walked.urgency);
    add(ends.screens, walked.screens);
    ends.presses += walked.presses;
  };
  fc.assert(fc.property(presses(MOST_PRESSES), end), { seed, numRuns: count });
  return ends;
}
