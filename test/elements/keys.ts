/** Goes through the checker with nothing but keys. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { engine } from '../support/engine.js';
import { part, questionOn } from '../support/journey.js';
import { same } from '../support/same.js';
import { focused, root } from './checker.js';

/** The space bar, by the name that every engine's driver knows. */
export const SPACE = ' ';

/** More than any screen has to stop at. */
const MANY_STOPS = 60;

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The focus is on the first heading below the emergency line: that of the screen. */
export function onHeading(checker: LpRiskChecker): void {
  const heading = root(checker).querySelector(HEADINGS)!;
  same(focused(checker), heading, 'focus');
  expect(heading.getAttribute('tabindex')).to.equal('-1');
}

/** Presses a key and waits for what it does. */
export async function key(checker: LpRiskChecker, name: string): Promise<void> {
  await sendKeys({ press: name });
  await checker.updateComplete;
}

/** Shift and Tab: WebDriver holds all keys of a text at once, the others take them one by one. */
export async function shiftTab(): Promise<void> {
  if (engine === 'webkit') {
    await sendKeys({ type: '\uE008\uE004' });
    return;
  }
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Presses Tab, or Shift and Tab, until something that matches has the focus. */
export async function tabTo(
  checker: LpRiskChecker,
  selector: string,
  way: 'on' | 'back' = 'on',
): Promise<HTMLElement> {
  for (let stops = 0; stops < MANY_STOPS; stops += 1) {
    await (way === 'back' ? shiftTab() : sendKeys({ press: 'Tab' }));
    const now = focused(checker);
    if (now?.matches(selector)) return now as HTMLElement;
  }
  throw new Error(`no key leads to ${selector}`);
}

/** Goes to the button of a kind and presses Enter, or another key. */
export async function pressKey(checker: LpRiskChecker, kind: string, name = 'Enter') {
  await tabTo(checker, `[part~="button-${kind}"]`);
  await key(checker, name);
}

/** Answers the question on screen: arrows choose one of several, Space ticks a box. */
export async function choose(checker: LpRiskChecker, options: readonly string[]): Promise<void> {
  const inputs = [...part(checker, 'question')!.querySelectorAll('input')];
  for (const option of options) {
    if (!inputs.some(({ value }) => value === option)) throw new Error(`there is no ${option}`);
    if (inputs[0]!.type === 'checkbox') {
      await tabTo(checker, `[value="${option}"]`);
      await key(checker, SPACE);
      continue;
    }
    const first = (await tabTo(checker, 'input')) as HTMLInputElement;
    if (!first.checked) await key(checker, SPACE);
    const way = inputs.findIndex(({ value }) => value === option) - inputs.indexOf(first);
    for (let left = Math.abs(way); left > 0; left -= 1)
      await key(checker, way > 0 ? 'ArrowDown' : 'ArrowUp');
  }
}

/** Answers every question on screen by keys until the result is; `seen` hears of each before. */
export async function walkByKeys(
  checker: LpRiskChecker,
  answers: Readonly<Record<string, readonly string[]>>,
  seen: () => unknown = () => undefined,
): Promise<void> {
  for (let id = questionOn(checker); id; id = questionOn(checker)) {
    seen();
    await choose(checker, answers[id]!);
    await pressKey(checker, 'continue');
    if (questionOn(checker) === id) throw new Error(`no key leads on from ${id}`);
  }
}
