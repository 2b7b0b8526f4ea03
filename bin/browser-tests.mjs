/** How the browser tests are served and run, the same in every engine. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { guestPages } from './guest-pages.mjs';
import { mediaPlugin } from './media-plugin.mjs';

/** The part of the test runner's configuration that does not depend on the engine. */
export function browserTests() {
  return {
    files: ['test/**/*.test.ts'],
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    nodeResolve: true,
    middleware: [guestPages()],
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      }),
      mediaPlugin(),
      a11ySnapshotPlugin(),
    ],
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    // A machine that is busy with something else is no failure.
    testFramework: { config: { timeout: 20_000 } },
    testsFinishTimeout: 300_000,
  };
}
