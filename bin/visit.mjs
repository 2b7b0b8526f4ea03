/** Opens a page in a browser of this computer, with the install doctor on it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { finding, GRADES, together } from '../dist/esm/doctor/finding.js';
import { version } from '../dist/esm/version.js';
import { CannotRun } from './commands/input.mjs';
import { findChrome } from './find-chrome.mjs';

const dist = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const PANEL = '[data-lp-doctor]';
const NAMED = /\/lp-aftercare(?!\.debug)[^/]*\.js$/;
/** How a script of ours begins. */
const BANNER = /^\/\*! lp-aftercare (\S+) \(MIT\)/;

async function launch() {
  let puppeteer;
  try {
    ({ default: puppeteer } = await import('puppeteer-core'));
  } catch (error) {
    throw new CannotRun('this needs puppeteer-core: npm install puppeteer-core', { cause: error });
  }
  try {
    const executablePath = findChrome();
    if (!executablePath) throw new Error('No Chrome, Chromium or Edge was found: set CHROME_PATH.');
    // The administrator of a Linux machine, as in most containers, has no sandbox.
    const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];
    return await puppeteer.launch({ executablePath, args });
  } catch (error) {
    throw new CannotRun(`no browser: ${error.message}`, { cause: error });
  }
}

/** What the bytes tell of the scripts that came: those of a release, or others. */
function judge(scripts) {
  const hashes = Object.values(JSON.parse(dist('integrity.json')));
  const running = BANNER.exec(scripts[0]?.text)?.[1];
  return scripts.flatMap(({ src, text }) => {
    const [, found] = BANNER.exec(text);
    const hash = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    if (found !== running) return [finding('other-release', { src, found, version: running })];
    const changed = found === version && !hashes.includes(hash);
    return changed ? [finding('changed', { src, version })] : [];
  });
}

/** Keeps the text of each script of ours that comes, in the order of the page. */
function collect(page) {
  const coming = [];
  page.on('response', (response) => {
    const src = response.url();
    if (!NAMED.test(src.split(/[?#]/)[0])) return;
    coming.push(
      response.text().then(
        (text) => ({ src, text }),
        () => ({ src, text: '' }),
      ),
    );
  });
  return async () => (await Promise.all(coming)).filter(({ text }) => BANNER.test(text));
}

async function load(page, address, patience) {
  try {
    const response = await page.goto(address, { timeout: patience });
    const status = response?.status() ?? 0;
    if (status >= 400) throw new Error(`it answers ${status}`);
    await page.waitForSelector(PANEL, { timeout: patience });
  } catch (error) {
    throw new CannotRun(`${address} cannot be looked at: ${error.message}`, { cause: error });
  }
}

const findingsIn = (frame) => frame.$eval(PANEL, ({ findings }) => findings).catch(() => null);

/**
 * What the doctor finds on the page, then in each frame that has the script. The policies of the
 * page stay in force, and nothing is asked for but what the page asks for.
 */
export async function visit(address, patience = 30_000) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.evaluateOnNewDocument(dist('lp-aftercare.debug.js'));
    const scripts = collect(page);
    await load(page, address, patience);
    const found = [];
    for (const frame of page.frames()) {
      const findings = await findingsIn(frame);
      if (findings) found.push({ address: frame.url(), findings });
    }
    const has = ({ findings }) => !findings.some(({ id }) => id === 'no-script');
    const [whole, ...frames] = found;
    const inside = frames.filter(has);
    const judged = together(judge(await scripts()));
    const own = whole.findings.filter(({ id }) => inside.length === 0 || id !== 'no-script');
    const all = [...own, ...judged];
    const sorted = GRADES.flatMap((grade) => all.filter((one) => one.grade === grade));
    return [{ ...whole, findings: sorted }, ...inside];
  } finally {
    await browser.close();
  }
}
