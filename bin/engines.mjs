/** The browser engines the tests run in, each as a part of the test runner's configuration. */
import { existsSync, readdirSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findChrome, findOnPath } from './find-chrome.mjs';
import { installPackages } from './install-browser.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** What `find` finds; if nothing, once more after the install. */
function findOrInstall(name, find, packages, elsewhere) {
  const found = find();
  if (found) return found;
  installPackages(name, packages, elsewhere);
  const installed = find();
  if (!installed) throw new Error(`${name} was installed, but there is no sign of it.`);
  return installed;
}

/** Chromium, Chrome or Edge. */
export function chromium() {
  const executablePath = findOrInstall('A Chrome, Chromium or Edge', findChrome, ['chromium'], {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install --id Google.Chrome',
    other: 'npx @puppeteer/browsers install chrome@stable   (then set CHROME_PATH to it)',
  });
  const launcher = chromeLauncher({
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    // Pages that share a browser context steal each other's keyboard and mouse.
    createPage: async ({ browser }) => {
      const page = await (await browser.createBrowserContext()).newPage();
      // Beside another page that is in front, nothing would hear of the focus.
      await page.emulateFocusedPage(true);
      return page;
    },
  });
  return { browsers: [launcher], concurrency: 2 };
}

/** Firefox, over WebDriver BiDi. */
export function firefox() {
  const places = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ];
  const find = () => findOnPath(['firefox-esr', 'firefox']) ?? places.find(existsSync);
  const executablePath = findOrInstall('Firefox', find, ['firefox-esr'], {
    darwin: 'brew install --cask firefox',
    win32: 'winget install --id Mozilla.Firefox',
    other: 'sudo dnf install firefox   (or what your system uses)',
  });
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath },
    concurrency: 1,
  });
  return { browsers: [launcher], concurrency: 1 };
}

function findMiniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((file) => existsSync(file));
}

/** WebKitGTK: the engine of Safari, on Linux only. Its driver ends with this process. */
export async function webkit() {
  const find = () =>
    findOnPath(['WebKitWebDriver']) && findOnPath(['Xvfb']) ? findMiniBrowser() : null;
  const other = 'WebKitGTK runs on Linux only: use a Debian or Ubuntu container';
  const packages = ['webkit2gtk-driver', 'xvfb', 'xauth'];
  const binary = findOrInstall('WebKitGTK', find, packages, { other });
  const port = await startWebKitDriver();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  return { browsers: [launcher], concurrency: 1 };
}
