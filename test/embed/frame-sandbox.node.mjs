/* global document, fetch, window -- of Node, and of the page under test */
/** What `embed.html` can do in a sandbox, and by which permission; and what it is without scripts. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { HtmlValidate } from 'html-validate';
import {
  answerAll,
  embedPage,
  HOSPITAL,
  openFrames,
  pressIn,
  startIn,
} from '../support/frames.mjs';
import { fivePeople, told } from '../support/host-page.mjs';

const people = await fivePeople();
/** What the README recommends; `allow-scripts` alone is what everything but the list needs. */
const PRINT = 'allow-modals';
const SAVE = 'allow-downloads';
const CALL = 'allow-top-navigation-to-custom-protocols';
const SOURCES = 'allow-popups allow-popups-to-escape-sandbox';
const ALL = `${PRINT} ${SAVE} ${CALL} ${SOURCES}`;

/** Counts what begins to print. */
function listen() {
  window.addEventListener('beforeprint', () => (window.printed = (window.printed ?? 0) + 1));
}

for (const origin of ['other', 'own']) {
  describe(`in a sandbox, from ${origin === 'own' ? 'the same' : 'another'} origin`, () => {
    let host;
    let folder;
    before(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
      host = await openFrames();
      const session = await host.browser.target().createCDPSession();
      const allow = { behavior: 'allow', downloadPath: folder, eventsEnabled: true };
      await session.send('Browser.setDownloadBehavior', allow);
    });
    after(async () => {
      await host?.close();
      await rm(folder, { recursive: true });
    });

    async function open(permissions, query = 'region=GB-ENG') {
      host.pages['/around.html'] =
        `<!doctype html><html lang="en"><title>Example Hospital</title><body><iframe title="After a lumbar puncture" width="700" height="6000" sandbox="allow-scripts ${permissions}" allow="clipboard-write" src="${host[origin]}/embed.html?${query}"></iframe>`;
      const { page, said, frames } = await host.open('/around.html', {
        before: listen,
        // So high that a press needs no scrolling first, which frames take their time for.
        viewport: { width: 800, height: 6100 },
      });
      return { page, said, frame: frames[0] };
    }

    async function openResult(permissions) {
      const opened = await open(permissions);
      await startIn(opened.frame);
      const { urgency } = await answerAll(opened.frame, people.soon);
      assert.equal(urgency, 'soon');
      return opened;
    }

    const press = (frame, name) => pressIn(frame, `lp-risk-checker >>> [part~="button-${name}"]`);
    const says = (frame, words) =>
      frame.waitForFunction(
        (expected) => {
          const element = document.querySelector('lp-settings > *');
          const status = (element.shadowRoot ?? element).querySelector('[role="status"]');
          return status.textContent.includes(expected);
        },
        {},
        words,
      );
    const prints = (frame) => frame.evaluate(() => window.printed ?? 0);

    it('asks, assesses and shows the numbers with no permission but scripts', async () => {
      const { page, frame, said } = await openResult('');
      const links = await frame.$$eval('lp-risk-checker >>> a[href^="tel:"]', (all) =>
        all.map(({ href }) => href),
      );
      assert.ok(links.includes('tel:999'), links.join());
      assert.deepEqual(said, []);
      await page.close();
    });

    it(`prints a result with ${PRINT}, and says so where it cannot`, async () => {
      const may = await openResult(PRINT);
      await press(may.frame, 'print');
      await may.frame.waitForFunction(() => window.printed === 1);
      await may.frame.waitForFunction(
        () => !document.querySelector('lp-risk-checker').shadowRoot.querySelector('iframe'),
      );
      assert.equal(await told(may.frame), '');
      await may.page.close();
      const mayNot = await openResult(ALL.replace(PRINT, ''));
      await press(mayNot.frame, 'print');
      await says(mayNot.frame, en.ui['hand.failed']);
      assert.equal(await prints(mayNot.frame), 0);
      await mayNot.page.close();
    });

    it(`prints the warning signs with ${PRINT}, and says so where it cannot`, async () => {
      const query = 'element=red-flags&region=GB-ENG';
      const status = 'lp-red-flags [role="status"]';
      const may = await open(PRINT, query);
      await pressIn(may.frame, 'lp-red-flags button');
      await may.frame.waitForFunction(() => window.printed === 1);
      await may.frame.waitForFunction(() => !document.querySelector('iframe'));
      assert.equal(await may.frame.$eval(status, (one) => one.innerText), '');
      await may.page.close();
      const mayNot = await open('', query);
      await pressIn(mayNot.frame, 'lp-red-flags button');
      await says(mayNot.frame, en.ui['flags.not-printed']);
      assert.equal(await prints(mayNot.frame), 0);
      await mayNot.page.close();
    });

    it(`saves with ${SAVE} and not without it`, async () => {
      const mayNot = await openResult(ALL.replace(SAVE, ''));
      await press(mayNot.frame, 'save');
      await wait(500);
      assert.deepEqual(await readdir(folder), []);
      await mayNot.page.close();
      const may = await openResult(SAVE);
      await press(may.frame, 'save');
      // While it is written it has another name, for a moment beside its own.
      const whole = async () => (await readdir(folder)).join() === 'summary.txt';
      for (let tries = 0; tries < 100 && !(await whole()); tries += 1) await wait(100);
      assert.deepEqual(await readdir(folder), ['summary.txt']);
      await may.page.close();
    });

    it(`calls with ${CALL} and not without it`, async () => {
      const calls = async (permissions) => {
        const { page, frame, said } = await open(permissions);
        await pressIn(frame, 'lp-risk-checker >>> a[href="tel:999"]');
        for (const end = Date.now() + 1000; Date.now() < end && !said.length;) await wait(50);
        await page.close();
        return said.join('\n');
      };
      assert.match(await calls(ALL.replace(CALL, '').replace(SOURCES, '')), /blocked by sandbox/);
      assert.equal(await calls(CALL), '');
    });

    it('opens sources in a window of their own', async () => {
      const sources = 'lp-risk-checker >>> .lp-sources a';
      for (const [permissions, opened] of [
        [SOURCES, 1],
        [ALL.replace(SOURCES, ''), 0],
      ]) {
        const { page, frame } = await openResult(permissions);
        const before = (await host.browser.pages()).length;
        await frame.$$eval('lp-risk-checker >>> details', (all) =>
          all.forEach((one) => (one.open = true)),
        );
        await pressIn(frame, sources);
        await wait(500);
        const pages = await host.browser.pages();
        assert.equal(pages.length - before, opened, permissions);
        if (opened) await pages.at(-1).close();
        await page.close();
      }
    });

    it('copies with leave for the clipboard, which is no matter of the sandbox', async () => {
      const { page, frame } = await openResult('');
      await press(frame, 'copy');
      await says(frame, en.ui['hand.copied']);
      await page.close();
    });
  });
}

describe('embed.html where scripts do not run', () => {
  let host;
  before(async () => {
    const file = (await embedPage(HOSPITAL)).replace(
      /<p><strong>Call your local[^]*?<\/p>/,
      '<p><a href="tel:02079460002">Call 020 7946 0002</a></p>',
    );
    const blocked = { 'Content-Security-Policy': "script-src 'none'" };
    host = await openFrames({
      '/blocked/embed.html': { body: file, headers: blocked },
      '/missing/embed.html': file,
      '/frame-only/embed.html': file,
      '/no-frame/embed.html': file,
    });
    for (const [folder, script] of [
      ['frame-only', 'lp-embed-frame.js'],
      ['no-frame', 'lp-aftercare.js'],
    ])
      host.pages[`/${folder}/${script}`] = await (await fetch(`${host.own}/${script}`)).text();
  });
  after(() => host?.close());

  for (const [folder, more] of [
    ['blocked', ''],
    ['missing', ''],
    ['missing', 'sandbox'],
    ['frame-only', 'sandbox="allow-scripts"'],
  ]) {
    it(`gives the numbers and the warning signs: ${folder} ${more}`, async () => {
      host.pages['/around.html'] =
        `<!doctype html><html lang="en"><title>Example Hospital</title><script src="/lp-embed.js"></script><iframe ${more} src="${host.other}/${folder}/embed.html?element=faq"></iframe>`;
      const { page, frames } = await host.open('/around.html');
      const text = await frames[0].evaluate(() => document.body.innerText);
      assert.match(text, /Call 020\s7946\s0002/);
      assert.match(text, /no feeling in your bottom/);
      if (folder === 'frame-only')
        await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 600);
      await page.close();
    });
  }

  it('shows the checker with the numbers of the file where its own script alone is missing', async () => {
    const { page } = await host.open('/no-frame/embed.html?element=faq');
    const link = await page.waitForSelector('lp-risk-checker >>> a[href="tel:02079460002"]');
    assert.ok(link);
    await page.close();
  });

  it('is valid HTML, with a title and a language', async () => {
    const text = await (await fetch(`${host.own}/embed.html`)).text();
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    });
    const { results } = await validator.validateString(text);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
      [],
    );
    assert.match(text, /<html lang="en">[^]*<title lang="en">.+<\/title>/);
  });
});
