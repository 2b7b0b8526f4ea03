/** Which engine a test runs in, and what that engine lacks. */

/** The three engines of `npm run test:all`. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Feature → engines that lack it, in the versions that the tests run in. */
const LACKING = {
  'emulated media features': ['firefox', 'webkit'],
  'a snapshot of the accessibility tree': ['firefox', 'webkit'],
  'a window narrower than 447 pixels': ['webkit'],
} as const satisfies Record<string, readonly Engine[]>;

/** The engine of this page. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/**
 * Skips the running test or suite where the engine lacks `feature`: call it first, with `this`
 * of a `function`. The test run counts and names what was skipped.
 */
export function skipWithout(test: Mocha.Context, feature: keyof typeof LACKING): void {
  const lacking: readonly Engine[] = LACKING[feature];
  if (lacking.includes(engine)) test.skip();
}
