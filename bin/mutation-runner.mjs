/** A test runner for StrykerJS: loads the bundled tests anew for each mutant and runs them by mocha. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import Mocha from 'mocha';

/** A search through every journey there is: half a minute, which is too long for each mutant. */
const TOO_SLOW = /whoever goes on it/;

const BUNDLE = '.build/mutation-tests.mjs';

/** What StrykerJS and the mutated code tell each other. */
const stryker = (globalThis.__stryker__ ??= {});

/** The tests read files of the project as from a server. */
globalThis.fetch = async (file) => ({
  text: () => readFile(path.join(process.cwd(), file), 'utf8'),
});

// That a journey fails is enough: which is the shortest takes long to find out.
fc.configureGlobal({ endOnFailure: true });

const outcome = (test, more) => ({
  id: test.fullTitle(),
  name: test.fullTitle(),
  timeSpentMs: test.duration ?? 0,
  ...more,
});

class BundleRunner {
  #runs = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ coverageAnalysis, disableBail }) {
    stryker.activeMutant = undefined;
    stryker.hitLimit = undefined;
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run({ disableBail });
    if (result.status !== DryRunStatus.Complete || coverageAnalysis === 'off') return result;
    return { ...result, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit ? 0 : undefined;
    const result = await this.#run({ disableBail, only: testFilter && new Set(testFilter) });
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? result);
  }

  async #run({ disableBail, only }) {
    const mocha = new Mocha({ bail: !disableBail, timeout: 0, reporter: class {} });
    mocha.grep(TOO_SLOW).invert();
    mocha.cleanReferencesAfterRun(true);
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, BUNDLE, mocha);
    mocha.suite.beforeEach(function () {
      stryker.currentTestId = this.currentTest.fullTitle();
    });
    mocha.suite.afterEach(() => {
      stryker.currentTestId = undefined;
    });
    try {
      const { href } = pathToFileURL(path.join(process.cwd(), BUNDLE));
      await import(`${href}?${(this.#runs += 1)}`);
    } catch (error) {
      // A rule base that cannot even be loaded is found out.
      const failed = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed };
      const tests = [{ ...failed, failureMessage: String(error.message) }];
      return { status: DryRunStatus.Complete, tests };
    }
    if (only) {
      mocha.suite.eachTest((test) => {
        if (!only.has(test.fullTitle())) test.pending = true;
      });
    }
    const tests = [];
    await new Promise((resolve) => {
      mocha
        .run(resolve)
        .on('pass', (test) => tests.push(outcome(test, { status: TestStatus.Success })))
        .on('fail', (test, { message }) =>
          tests.push(outcome(test, { status: TestStatus.Failed, failureMessage: message })),
        );
    });
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
