/** A result that is handed over, in a browser that can be made to refuse. */
import { expect, fixture, html } from '@open-wc/testing';
import { forClinician } from '../../src/content/clinician.js';
import { en } from '../../src/content/en/index.js';
import type { Pack } from '../../src/content/types.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { addLanguage } from '../../src/i18n/index.js';
import type { Urgency } from '../../src/triage/types.js';
import { press, walk } from '../support/journey.js';
import { all, make, people, root } from './checker.js';

const { ui } = en;

/** What puts the browser back as it was. */
const undone: (() => void)[] = [];

/** For after each test. */
export function putBack(): void {
  getSelection()!.removeAllRanges();
  while (undone.length) undone.pop()!();
}

/** Puts something in the place of a part of the browser until the test is over. */
export function replace(place: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(place, name);
  undone.push(() => {
    if (before) Object.defineProperty(place, name, before);
    else Reflect.deleteProperty(place, name);
  });
  Object.defineProperty(place, name, { configurable: true, writable: true, value });
}

/** Waits for something to become true. */
export async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 3000; Date.now() < end && !condition();)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(condition(), condition.toString()).to.equal(true);
}

/** A checker with a result. */
export async function withResult(urgency: Urgency = 'same-day'): Promise<LpRiskChecker> {
  const checker = await make();
  await walk(checker, people[urgency]);
  return checker;
}

/** What the last press is said to have done. */
export const told = (checker: LpRiskChecker): string =>
  root(checker).querySelector('[role="status"]')!.textContent.trim();

/** The summary as it stands on screen and behind its disclosure, as plain text. */
export const summaryOf = (checker: LpRiskChecker): string =>
  all(checker, '.summary :is(h3, h4, h5, summary, p)')
    .map((line) => `${line.localName === 'p' ? '\n' : '\n\n'}${line.textContent.trim()}`)
    .join('')
    .trim();

/** Everything that must still be there whatever became of a press. */
const kept = (checker: LpRiskChecker): string =>
  all(checker, '.result > section')
    .map(({ textContent }) => textContent.replace(told(checker) || '\0', ''))
    .join('\n')
    .replace(/\s+/g, ' ');

/** Presses a button, and waits for the words about it. */
export async function pressAndHear(
  checker: LpRiskChecker,
  kind: string,
  words: string,
): Promise<void> {
  const before = kept(checker);
  await press(checker, kind);
  await until(() => told(checker) === words);
  await checker.updateComplete;
  expect(kept(checker)).to.equal(before);
  expect(checker.getAssessment()).to.not.equal(null);
}

/** Lets `print` of every frame that is put into a result do something else. */
export function printWith(print: (frame: HTMLIFrameElement) => void, checker: LpRiskChecker): void {
  const observer = new MutationObserver(() => {
    const frame = root(checker).querySelector('iframe');
    if (!frame) return;
    frame.contentWindow!.print = () => {
      print(frame);
    };
  });
  observer.observe(root(checker), { childList: true, subtree: true });
  undone.push(() => {
    observer.disconnect();
  });
}

/** What the person would copy now. */
export const selected = (): string => getSelection()!.toString();

/** English with a mark on the headings of the summary. */
const pretend: Pack = {
  ...en,
  lang: 'xx',
  dir: 'rtl',
  clinician: forClinician(en),
  ui: { ...ui, 'sum.situation': 'XITUATION', 'sum.answers': 'ANXWERS' },
};

/** A checker with a result in a language that nobody has. */
export async function inPretend(): Promise<LpRiskChecker> {
  addLanguage(pretend);
  const place = await fixture(html`<div lang="xx"></div>`);
  const checker = document.createElement('lp-risk-checker');
  checker.setAttribute('region', 'GB-ENG');
  place.append(checker);
  await checker.updateComplete;
  await walk(checker, people.soon);
  return checker;
}

/** Language and direction of each summary, and its first and last heading. */
export const summaries = (within: ParentNode): string[] =>
  [...within.querySelectorAll<HTMLElement>('.summary > [lang]')].map((one) =>
    [
      one.lang,
      one.dir,
      one.querySelector('h3, h4')!.textContent,
      one.querySelector('summary')!.textContent,
    ].join(' '),
  );

/** Those in the language that nobody has. */
export const BOTH = [
  'xx rtl XITUATION ANXWERS',
  `en ltr ${ui['sum.situation']} ${ui['sum.answers']}`,
];
