/** Ways through the questions as a hand goes them, for tests of what others hear of it. */
import { assess, path, protocol } from 'lp-aftercare/triage';
import { drawnPeople } from '../../bin/protocol-people.mjs';
import { fivePeople } from '../support/host-page.mjs';

/** Whom a journey is about, in the order of the buttons that begin. */
export const VOICES = ['you', 'person', 'child'];

const SEED = 20261126;
const DRAWN = 4000;

/** The five ordinary people of the browser tests: who ends with which urgency. */
export const people = await fivePeople();

/** Answers what is asked, from the question on screen to the result; resolves to the urgency. */
async function answer(hand, answers, onQuestion = () => undefined) {
  for (let id = await hand.question(); id; id = await hand.question()) {
    if (!answers[id]) throw new Error(`${id} is asked, but not answered`);
    await onQuestion(id);
    for (const option of answers[id]) await hand.tick(option);
    await hand.button('continue');
  }
  return hand.urgency();
}

/** From the start to the result and back to the start, and not one press more. */
export async function plainJourney(hand, { answers, voice = 'you' }) {
  await hand.button('start', VOICES.indexOf(voice));
  const urgency = await answer(hand, answers);
  await hand.button('restart');
  return urgency;
}

/** Opens all that can be opened, and closes it again. */
async function openAll(hand) {
  const count = await hand.ask(function () {
    return this.querySelectorAll('summary').length;
  });
  for (let index = 0; index < count; index += 1) await hand.press('summary', index);
  for (let index = 0; index < count; index += 1) await hand.press('summary', index);
}

/** What takes the answers somewhere, each behind its own button. */
const HAND_OVER = ['copy', 'save', 'fhir', 'print', 'remind'];

/**
 * Everything that can be pressed: a question without an answer, help, back, all that opens on the
 * result, a changed answer, ways to hand over unless `handOver` is false, "it got worse", and the end.
 */
export async function fullJourney(hand, { answers, voice = 'you', handOver = true }) {
  await hand.button('start', VOICES.indexOf(voice));
  await hand.button('continue');
  await hand.press('[part~="error-summary"] a');
  let first = true;
  const urgency = await answer(hand, answers, async () => {
    if (await hand.sees('[part~="help"]')) await openAll(hand);
    if (!first) return;
    first = false;
    await hand.button('back');
    await hand.button('start', VOICES.indexOf(voice));
  });
  await openAll(hand);
  for (const name of handOver ? HAND_OVER : [])
    if (await hand.sees(`[part~="button-${name}"]`)) await hand.button(name);
  await hand.button('change');
  while (await hand.question()) await hand.button('continue');
  await hand.button('worse');
  await hand.button('restart');
  return urgency;
}

/** Every urgency in every voice. */
export const everyone = () =>
  Object.entries(people).flatMap(([urgency, answers]) =>
    VOICES.map((voice) => ({ urgency, answers, voice })),
  );

/** Only what is asked on the way, one answer to each question. */
function oneAnswerEach({ answers }) {
  const given = {};
  for (let { next } = path(given); next; { next } = path(given)) given[next] = [answers[next][0]];
  return given;
}

/**
 * People who press equally often and end differently: lists of one for each urgency that so many
 * screens can lead to, at most `most` lists.
 */
export function equallyOften(most) {
  const lists = new Map();
  for (const drawn of drawnPeople({ protocol }, DRAWN, SEED)) {
    const answers = oneAnswerEach(drawn);
    const screens = Object.keys(answers).length;
    const list = lists.get(screens) ?? new Map();
    const { urgency } = assess(answers);
    if (!list.has(urgency)) list.set(urgency, { urgency, answers });
    lists.set(screens, list);
  }
  return [...lists.values()]
    .map((list) => [...list.values()])
    .filter((list) => list.length > 1)
    .sort((one, other) => other.length - one.length)
    .slice(0, most);
}
