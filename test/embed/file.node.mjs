/** A page that somebody saved, or opened from a disk: there is no server, and modules are refused. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../bin/find-chrome.mjs';

const built = fileURLToPath(new URL('../../dist/lp-aftercare.js', import.meta.url));
const elements = `<lp-risk-checker region="GB-ENG"><p id="fallback">Call us.</p></lp-risk-checker>
<lp-faq region="GB-ENG"></lp-faq><lp-red-flags region="GB-ENG"></lp-red-flags>`;

describe('a page from file:', () => {
  let folder;
  let browser;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
    await copyFile(built, path.join(folder, 'lp-aftercare.js'));
    const args = ['--no-sandbox', '--disable-dev-shm-usage'];
    browser = await puppeteer.launch({ executablePath: findChrome(), args });
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page; `seen` is all that it asked for, and all that its console and errors say. */
  async function open({ head = '', end = '' }) {
    const file = path.join(folder, 'page.html');
    await writeFile(
      file,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example Hospital</title>${head}<body>${elements}${end}`,
    );
    const page = await browser.newPage();
    page.setDefaultTimeout(5000);
    const seen = { asked: [], said: [] };
    page.on('request', (request) => seen.asked.push(request.url()));
    page.on('console', (message) => seen.said.push(message.text()));
    page.on('pageerror', (error) => seen.said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, seen };
  }

  for (const attribute of ['defer', 'async', '']) {
    for (const place of ['head', 'end']) {
      it(`works with ${attribute || 'no attribute'}, at the ${place}`, async () => {
        const script = `<script ${attribute} src="lp-aftercare.js"></script>`;
        const { page, seen } = await open({ [place]: script });
        await page.locator('lp-risk-checker >>> [part~="button-start"]').click();
        await page.waitForSelector('lp-risk-checker >>> input[name="age"]');
        await page.waitForSelector('lp-faq #lp-faq-back-months-later');
        await page.waitForSelector('lp-red-flags .lp-call-link[href="tel:999"]');
        const asked = seen.asked.map((url) => path.posix.basename(url)).sort();
        assert.deepEqual(asked, ['lp-aftercare.js', 'page.html']);
        assert.deepEqual(seen.said, []);
        await page.close();
      });
    }
  }

  it('keeps what stands in the tags where the browser refuses the script', async () => {
    const { page } = await open({ head: '<script type="module" src="lp-aftercare.js"></script>' });
    await page.waitForSelector('#fallback', { visible: true });
    assert.equal(await page.$('lp-faq summary'), null);
    await page.close();
  });
});
