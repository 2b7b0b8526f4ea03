/** Mutation tests of the rule base and the engine: `npm run mutation`. */
import { availableParallelism } from 'node:os';

export default {
  testRunner: 'bundle',
  plugins: ['./bin/mutation-runner.mjs'],
  mutate: ['src/triage/**/*.ts', 'src/protocol/**/*.ts'],
  buildCommand: 'node bin/mutation-bundle.mjs',
  concurrency: availableParallelism(),
  coverageAnalysis: 'perTest',
  // Every run loads the bundle anew and leaves the old one in memory.
  maxTestRunnerReuse: 150,
  timeoutMS: 20_000,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: '.build/mutation.json' },
  tempDirName: '.build/stryker',
  ignorePatterns: ['/dist', '/demo', '/docs/screenshots', '/reports', '/bin/screenshots'],
  allowConsoleColors: false,
};
