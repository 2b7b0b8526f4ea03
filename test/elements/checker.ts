/** A checker under test, and how to look at what is on screen. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import type { Urgency } from '../../src/triage/types.js';
import { press, questionOn, tick } from '../support/journey.js';
import { people } from '../support/people.js';

export { people };

/** A checker in England. */
export const make = (): Promise<LpRiskChecker> =>
  fixture(html`<lp-risk-checker region="GB-ENG"></lp-risk-checker>`);

export const root = (checker: LpRiskChecker): ShadowRoot => checker.shadowRoot!;

export const all = (checker: LpRiskChecker, selector: string): HTMLElement[] => [
  ...root(checker).querySelectorAll<HTMLElement>(selector),
];

/** Ids of the ticked options on screen. */
export const ticked = (checker: LpRiskChecker): string[] =>
  all(checker, 'input:checked').map((input) => (input as HTMLInputElement).value);

export const focused = (checker: LpRiskChecker): Element | null => root(checker).activeElement;

/** Where the numbers on screen lead. */
export const hrefs = (checker: LpRiskChecker): (string | null)[] =>
  all(checker, '.lp-call-link').map((link) => link.getAttribute('href'));

/** Answers until a question is on screen. */
export async function until(
  checker: LpRiskChecker,
  urgency: Urgency,
  question: string,
): Promise<void> {
  await press(checker, 'start');
  for (let id = questionOn(checker); id !== question; id = questionOn(checker)) {
    await tick(checker, people[urgency][id!]!);
    await press(checker, 'continue');
  }
}

/** Presses the button that changes a question from the result. */
export async function change(checker: LpRiskChecker, question: string): Promise<void> {
  const title = en.questions[question as 'age'].title;
  const words = typeof title === 'string' ? title : title.you;
  all(checker, '[part~="button-change"]')
    .find((button) => button.textContent.trim().endsWith(words))!
    .click();
  await checker.updateComplete;
}
