/* global document -- of the page under test */
/** `embed.html` in another language than English: which script runs, and what becomes of it without. */
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../bin/dist.mjs';
import { scriptOf } from '../../bin/languages.mjs';
import { embedPage, openFrames } from '../support/frames.mjs';
import { langs, others, packs } from '../support/languages.mjs';

const [en] = packs;
const README_POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('embed.html in another language', () => {
  let host;
  let folder;
  before(async () => {
    const page = await embedPage({ region: 'GB-ENG' });
    const headers = { 'Content-Security-Policy': `${README_POLICY}; style-src 'unsafe-inline'` };
    host = await openFrames({ '/policy.html': { body: page, headers }, '/embed.html': page });
    folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
    const scripts = ['lp-embed-frame.js', ...langs.map(scriptOf)];
    for (const name of ['embed.html', ...scripts])
      await copyFile(path.join(root, 'dist', name), path.join(folder, name));
  });
  after(async () => {
    await host?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** What stands there once a script has run. */
  const shown = async (frame) => {
    await frame.waitForSelector('lp-risk-checker >>> [part~="button-start"]');
    return frame.evaluate(() => {
      const { documentElement, scripts } = document;
      const within = document.querySelector('lp-risk-checker').shadowRoot;
      const words = within.querySelector('[lang]');
      return {
        page: [documentElement.lang, documentElement.dir],
        words: [words.lang, words.dir],
        text: within.textContent,
        ran: [...scripts].map((script) => script.getAttribute('src')).filter(Boolean),
      };
    });
  };

  async function visit(address) {
    const { page, said } = await host.open(address);
    const found = await shown(page.mainFrame());
    await page.close();
    return { ...found, said };
  }

  /** A frame of another origin, with leave to run scripts and nothing else. */
  async function visitFramed(address) {
    host.pages['/around.html'] =
      `<!doctype html><html lang="en"><title>Example Hospital</title><iframe sandbox="allow-scripts" src="${host.other}${address}"></iframe>`;
    const { page, said, frames } = await host.open('/around.html');
    const found = await shown(frames[0]);
    await page.close();
    return { ...found, said };
  }

  async function visitFile(address) {
    const page = await host.browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${pathToFileURL(folder).href}${address}`);
    const found = await shown(page.mainFrame());
    await page.close();
    return { ...found, said };
  }

  it('offers every language that has words', () => {
    assert.ok(others.length > 0);
    assert.deepEqual(
      [...host.pages['/embed.html'].matchAll(/<script lang="([\w-]+)"/g)].map(([, lang]) => lang),
      langs,
    );
  });

  for (const pack of others)
    for (const [where, open, file] of [
      ['in a sandbox, from another origin', visitFramed, '/embed.html'],
      ['under the policy of the README', visit, '/policy.html'],
      ['from a disk', visitFile, '/embed.html'],
    ])
      it(`speaks ${pack.lang} ${where}, and loads no English`, async () => {
        const { page, words, text, ran, said } = await open(
          `${file}?region=GB-ENG&lang=${pack.lang}`,
        );
        assert.deepEqual(page, [pack.lang, pack.dir]);
        assert.deepEqual(words, [pack.lang, pack.dir]);
        assert.ok(text.includes(pack.ui['checker.what']));
        assert.deepEqual(ran, ['lp-embed-frame.js', scriptOf(pack.lang)]);
        assert.deepEqual(said, []);
      });

  it('takes the nearest language to the one of the address, and says on the page what was asked', async () => {
    for (const [asked, lang] of [
      ['es-419', 'es'],
      ['ar-EG', 'ar'],
      ['en-GB-x-easy', 'en-x-easy'],
      ['en-AU', 'en'],
    ]) {
      const { page, words } = await visit(`/embed.html?lang=${asked}`);
      assert.deepEqual([page[0], words[0]], [asked, lang]);
    }
  });

  it('shows English, and that it is not what was asked for, where a script is missing', async () => {
    for (const pack of others) {
      host.pages[`/${scriptOf(pack.lang)}`] = null;
      const { page, words, text, ran } = await visitFramed(`/embed.html?lang=${pack.lang}`);
      delete host.pages[`/${scriptOf(pack.lang)}`];
      assert.deepEqual(page, [pack.lang, '']);
      assert.deepEqual(words, ['en', 'ltr']);
      assert.ok(text.includes(en.ui['checker.what']));
      // Easy English is a kind of English: whoever wants it is told nothing.
      const [notice] = en.ui['common.other-language'].split(' (');
      assert.equal(text.includes(notice), !pack.lang.startsWith('en-'));
      assert.deepEqual(ran, ['lp-embed-frame.js', scriptOf(pack.lang), 'lp-aftercare.js']);
    }
  });

  it('shows English where a script is not what it should be', async () => {
    host.pages['/lp-aftercare.es.js'] = 'this is no script;';
    const { words } = await visit('/embed.html?lang=es');
    delete host.pages['/lp-aftercare.es.js'];
    assert.deepEqual(words, ['en', 'ltr']);
  });
});
