/** Where a Chrome, Chromium or Edge stands on this computer. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES_ON_LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const APPS_ON_MACOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const PROGRAMS_ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The full path of the first of `names` on the PATH, or null. */
export function findOnPath(names, env = process.env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

function candidates(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return APPS_ON_MACOS.flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return PROGRAMS_ON_WINDOWS.flatMap((program) =>
      folders.map((folder) => `${folder}\\${program}`),
    );
  }
  return [];
}

/** The browser to test in: `CHROME_PATH` wins, and is an error if it names nothing; null if none. */
export function findChrome({ platform = process.platform, env = process.env } = {}) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is "${env.CHROME_PATH}", but there is no such file.`);
  }
  const found = candidates(platform, env).find((file) => existsSync(file));
  return found ?? (platform === 'linux' ? findOnPath(NAMES_ON_LINUX, env) : null);
}
