/** The browser engines the tests run in, each as a part of the test runner's configuration. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './find-chrome.mjs';

/** Chromium, Chrome or Edge. */
export async function chromium() {
  const executablePath = findChrome();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found. Set CHROME_PATH.');
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    // Pages that share a browser context steal each other's keyboard and mouse.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  });
  return { config: { browsers: [launcher], concurrency: 2 } };
}
