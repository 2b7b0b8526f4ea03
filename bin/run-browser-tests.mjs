/** Runs the browser tests in one engine and counts what came out. */
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { browserTests } from './browser-tests.mjs';

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

/** Counts of one test file in one browser; a file that did not load or end well is a failure. */
export function countSession(session) {
  const tests = testsIn(session.testResults);
  const skipped = tests.filter((test) => test.skipped);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped.length;
  const broken = failed === 0 && (tests.length === 0 || !session.passed) ? 1 : 0;
  return { passed, failed: failed + broken, skipped: skipped.map((test) => test.name) };
}

/** Adds up counts. */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: [...all.skipped, ...one.skipped],
    }),
    { passed: 0, failed: 0, skipped: [] },
  );
}

/** Resolves to the counts of all browser tests in the engine that `config` launches. */
export function runBrowserTests(config) {
  return new Promise((resolve, reject) => {
    let counts = { passed: 0, failed: 1, skipped: [] };
    const counter = {
      onTestRunFinished({ sessions }) {
        counts = sum(sessions.map(countSession));
        for (const { testFile, testResults } of sessions) {
          if (testsIn(testResults).length === 0) console.error(`No test ran in ${testFile}`);
        }
      },
      stop() {
        resolve(counts);
      },
    };
    startTestRunner({
      autoExitProcess: false,
      readCliArgs: false,
      readFileConfig: false,
      config: { ...browserTests(), ...config, reporters: [defaultReporter(), counter] },
    }).catch(reject);
  });
}
