/** A checker on a shared computer, and a clock that goes on when a test says so. */
import { fixture, nextFrame } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { part, walk } from '../support/journey.js';
import { people } from './checker.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

let listening: AbortController;

/** A clock that stands still until a test lets time go by. */
interface StoppedClock {
  clock: SinonFakeTimers;
  pass(checker: LpRiskChecker, milliseconds: number): Promise<void>;
}

/** Stops the clock, and lets it go after each test of a suite. */
export function stopClock(): Readonly<StoppedClock> {
  const held: Omit<StoppedClock, 'clock'> & Partial<StoppedClock> = {
    async pass(checker, milliseconds) {
      await settle(checker);
      held.clock!.tick(milliseconds);
      await settle(checker);
    },
  };
  beforeEach(() => {
    listening = new AbortController();
    held.clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.now() });
  });
  afterEach(async () => {
    held.clock!.restore();
    listening.abort();
    await resetMouse();
    window.scrollTo(0, 0);
  });
  return held as StoppedClock;
}

/** A checker with a field beside it and enough beneath it to scroll. */
export async function make(minutes: string | null): Promise<LpRiskChecker> {
  const page = await fixture(
    html`<div>
      <input aria-label="Search" />
      <lp-risk-checker region="GB-ENG"></lp-risk-checker>
      <div style="block-size: 3000px"></div>
    </div>`,
  );
  const checker = page.querySelector('lp-risk-checker')!;
  if (minutes !== null) checker.setAttribute('idle-clear', minutes);
  await checker.updateComplete;
  return checker;
}

export async function withResult(minutes: string | null): Promise<LpRiskChecker> {
  const checker = await make(minutes);
  await walk(checker, people['self-care']);
  return checker;
}

/** Scroll events of earlier moves of the focus come a frame later. */
export async function settle(checker: LpRiskChecker): Promise<void> {
  await nextFrame();
  await nextFrame();
  await checker.updateComplete;
}

/** What is said of the answers that are about to be cleared; null where nothing is. */
export const noticeOn = (checker: LpRiskChecker): string | null =>
  part(checker, 'button-stay')?.closest('[role="alert"]')?.textContent ?? null;

export const cleared = (checker: LpRiskChecker): boolean =>
  part(checker, 'button-start') !== null && checker.getAssessment() === null;

/** Every lp-start and lp-end that the page hears from now on. */
export function events(): string[] {
  const heard: string[] = [];
  for (const name of ['lp-start', 'lp-end'])
    document.addEventListener(
      name,
      ({ type }) => {
        heard.push(type);
      },
      { signal: listening.signal },
    );
  return heard;
}

export const fire = (name: string, target: EventTarget = document.body): boolean =>
  target.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
