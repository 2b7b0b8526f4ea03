/** Goes through the checker as a patient does: ticks what is on screen and presses its buttons. */
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import type { Answers, Assessment } from '../../src/triage/types.js';

/** A checker, of whichever copy of the script. */
export type Checker = Pick<
  LpRiskChecker,
  keyof HTMLElement | 'updateComplete' | 'start' | 'restart' | 'getAssessment' | 'mode'
>;

/** The first thing on screen that bears this part. */
export const part = <T extends HTMLElement = HTMLElement>(
  checker: Checker,
  name: string,
): T | null => checker.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

/** Id of the question on screen, or null. */
export const questionOn = (checker: Checker): string | null =>
  part(checker, 'question')?.querySelector('input')?.name ?? null;

/** Presses the first button of a kind: `start`, `continue`, `back`, `change`, `restart`. */
export async function press(checker: Checker, kind: string): Promise<void> {
  const button = part<HTMLButtonElement>(checker, `button-${kind}`);
  if (!button) throw new Error(`there is no ${kind} button`);
  button.click();
  await checker.updateComplete;
}

/** Ticks answers of the question on screen. */
export async function tick(checker: Checker, options: readonly string[]): Promise<void> {
  for (const option of options) {
    const input = checker.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${option}"]`);
    if (!input) throw new Error(`${questionOn(checker) ?? 'no question'} offers no ${option}`);
    input.click();
    await checker.updateComplete;
  }
}

/** Answers every question on screen until the result is; `seen` hears of each before it is answered. */
export async function walk(
  checker: Checker,
  answers: Answers,
  seen: (question: string) => unknown = () => undefined,
): Promise<Assessment> {
  if (part(checker, 'button-start')) await press(checker, 'start');
  for (let id = questionOn(checker); id; id = questionOn(checker)) {
    await seen(id);
    const options = answers[id];
    if (!options?.length) throw new Error(`${id} is asked, but not answered`);
    await tick(checker, options);
    await press(checker, 'continue');
    if (questionOn(checker) === id) throw new Error(`${id} does not take ${options.join()}`);
  }
  const assessment = checker.getAssessment();
  if (!assessment) throw new Error('the questions end without a result');
  return assessment;
}
