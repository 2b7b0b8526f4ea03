/** Goes through the checker with nothing but a mouse. */
import { sendMouse } from '@web/test-runner-commands';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import type { Answers } from '../../src/triage/types.js';
import { part, questionOn } from '../support/journey.js';
import { root } from './checker.js';

/** Where in an element the pointer goes: 0 is the left or upper edge, 1 the other. */
type Spot = readonly [x: number, y: number];

const MIDDLE: Spot = [0.5, 0.5];

/** Clicks on whatever lies there: an element that something covers is not reached. */
export async function clickOn(
  checker: LpRiskChecker,
  target: Element | null,
  [x, y]: Spot = MIDDLE,
): Promise<void> {
  if (!target) throw new Error('there is nothing to click on');
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width * x), Math.round(top + height * y)];
  const hit = root(checker).elementFromPoint(...position);
  if (!hit || !(target.contains(hit) || hit.contains(target)))
    throw new Error(`something else lies over ${target.localName}: ${hit?.localName ?? 'nothing'}`);
  await sendMouse({ type: 'click', position });
  await checker.updateComplete;
}

/** Clicks on the first button of a kind. */
export const clickButton = (checker: LpRiskChecker, kind: string): Promise<void> =>
  clickOn(checker, part(checker, `button-${kind}`));

/** The row of an answer. */
export const rowOf = (checker: LpRiskChecker, option: string): HTMLElement | null =>
  root(checker).querySelector(`[value="${option}"]`)!.closest('label');

/** Answers every question on screen with a click on its rows, until the result is. */
export async function walkByMouse(checker: LpRiskChecker, answers: Answers): Promise<void> {
  for (let id = questionOn(checker); id; id = questionOn(checker)) {
    for (const option of answers[id]!) await clickOn(checker, rowOf(checker, option));
    await clickButton(checker, 'continue');
    if (questionOn(checker) === id) throw new Error(`no click leads on from ${id}`);
  }
}
