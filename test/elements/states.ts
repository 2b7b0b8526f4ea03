/** Every state of every element, as a reader meets it. */
import '../../src/define.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { URGENCIES } from '../../src/triage/types.js';
import { listen } from '../support/console.js';
import { press, walk } from '../support/journey.js';
import { until } from './checker.js';
import { people } from '../support/people.js';

type Tag = 'lp-risk-checker' | 'lp-faq' | 'lp-red-flags';
/** An element that people read. */
type Reader = HTMLElementTagNameMap[Tag];

/** Attributes on the element, and where it is put. */
export interface Setting {
  readonly into: Element;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every number that can be on screen. */
const PHONES = {
  region: 'GB-ENG',
  'team-name': 'Example Hospital, Ward 5',
  'team-phone': '020 7946 0001',
  'team-hours': 'Mo-Su 00:00-24:00',
  'emergency-phone': '020 7946 0002',
  'crisis-phone': '020 7946 0003',
  'cancer-phone': '020 7946 0004',
  'maternity-phone': '020 7946 0005',
};

async function make<T extends Tag>(
  tag: T,
  { into, attributes }: Setting,
  prepare: (element: Reader) => void = () => undefined,
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...PHONES, ...attributes }))
    element.setAttribute(name, value);
  prepare(element);
  into.append(element);
  await element.updateComplete;
  return element;
}

/** Where the words of an element stand. */
export const rootOf = (element: HTMLElement): HTMLElement | ShadowRoot =>
  element.shadowRoot ?? element;

/** Opens all that can be opened. */
function open<T extends HTMLElement>(element: T): T {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  return element;
}

/** The safe page in place of what an element shows. */
async function failing(tag: Tag, setting: Setting): Promise<Reader> {
  const heard = listen();
  const element = await make(tag, setting, (broken) => {
    Object.assign(broken, {
      renderReady() {
        throw new Error('broken');
      },
    });
  });
  heard.stop();
  return element;
}

const checkerAt = (question: string) => async (setting: Setting) => {
  const checker = await make('lp-risk-checker', setting);
  await until(checker, 'soon', question);
  return checker;
};

const missingAt = (question: string) => async (setting: Setting) => {
  const checker = await checkerAt(question)(setting);
  await press(checker, 'continue');
  return checker;
};

async function shown(urgency: (typeof URGENCIES)[number], setting: Setting) {
  const checker: LpRiskChecker = await make('lp-risk-checker', setting);
  await walk(checker, people[urgency]);
  return open(checker);
}

/** What a state is called → makes an element that is in it. */
export const states: Readonly<Record<string, (setting: Setting) => Promise<Reader>>> = {
  'the start': (setting) => make('lp-risk-checker', setting),
  'a question with one answer': checkerAt('age'),
  'a question with many': checkerAt('nerves'),
  'a question with its examples open': async (setting) => open(await checkerAt('nerves')(setting)),
  'the error summary': missingAt('age'),
  'the error summary of many': missingAt('infection'),
  ...Object.fromEntries(
    URGENCIES.map((urgency) => [
      `the result ${urgency}`,
      (setting: Setting) => shown(urgency, setting),
    ]),
  ),
  'the list': async (setting) =>
    open(
      await make('lp-risk-checker', {
        ...setting,
        attributes: { ...setting.attributes, mode: 'list' },
      }),
    ),
  'the safe page of the checker': (setting) => failing('lp-risk-checker', setting),
  'the safe page of the FAQ': (setting) => failing('lp-faq', setting),
  'the safe page of the warning signs': (setting) => failing('lp-red-flags', setting),
  'the FAQ': (setting) => make('lp-faq', setting),
  'the FAQ with all open': async (setting) => open(await make('lp-faq', setting)),
  'the warning signs': (setting) => make('lp-red-flags', setting),
  'the warning signs with all open': async (setting) => open(await make('lp-red-flags', setting)),
};
