/** What a real browser does to answers: reloads, goes away and comes back, turns, zooms. */
/* global document, innerHeight, innerWidth, window -- of the page that is shown */
import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { en } from 'lp-aftercare/content/en';
import puppeteer from 'puppeteer-core';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';

const built = fileURLToPath(new URL('../../dist/lp-aftercare.js', import.meta.url));
const RELOADED = en.ui['checker.reloaded'];
/** Somebody whose leg hurts; "none of these" to all else. */
const ANSWERS = { age: '16-to-44', when: 'days-15-30', symptoms: 'leg', 'leg-site': 'pain' };

const pageOf = (settings = '') => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Example Hospital</title>
<script defer src="/dist/lp-aftercare.js"></script>
<body><input id="other"><lp-risk-checker region="GB-ENG" ${settings}></lp-risk-checker>
<a id="away" href="/away.html">Car parks</a>`;

let folder;
let browser;
let server;
let address;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
  for (const name of ['demo', 'dist']) await mkdir(path.join(folder, name));
  await copyFile(built, path.join(folder, 'dist/lp-aftercare.js'));
  await writeFile(path.join(folder, 'demo/index.html'), pageOf());
  await writeFile(path.join(folder, 'demo/shared.html'), pageOf('idle-clear="10"'));
  await writeFile(path.join(folder, 'demo/away.html'), '<!doctype html><title>Away</title>');
  server = await serve({ root: folder, port: 0 });
  address = `http://localhost:${server.address().port}`;
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--enable-features=BackForwardCache'];
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args, ignoreDefaultArgs });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await rm(folder, { recursive: true });
});

/** Opens the page; `window.gone` is how long it will have been away by its clock, in milliseconds. */
async function open(where = '/') {
  const page = await browser.newPage();
  page.setDefaultTimeout(5000);
  await page.evaluateOnNewDocument(() => {
    const Clock = Date;
    window.later = 0;
    window.Date = class extends Clock {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [Clock.now() + window.later]));
      }
      static now() {
        return Clock.now() + window.later;
      }
    };
    window.shown = [];
    window.addEventListener('pageshow', ({ persisted }) => {
      window.shown.push(persisted);
      window.later += window.gone ?? 0;
    });
    window.heard = [];
    for (const name of ['lp-start', 'lp-end'])
      document.addEventListener(name, ({ type }) => window.heard.push(type));
  });
  await page.goto(address + where);
  await started(page);
  return page;
}

const started = (page) => page.waitForSelector('lp-risk-checker >>> [part~="button-start"]');

/** All that somebody sees in the checker, and the assessment. */
const stateOf = (page) =>
  page.$eval('lp-risk-checker', (checker) => {
    const { shadowRoot: root } = checker;
    const inputs = [...root.querySelectorAll('input')];
    return {
      question: inputs[0]?.name ?? null,
      ticked: inputs.filter(({ checked }) => checked).map(({ value }) => value),
      text: root.querySelector('.inside').innerText,
      assessment: checker.getAssessment(),
    };
  });

/** Clicks on what a selector finds, wherever it is. */
const click = (page, selector) =>
  page.$eval(
    'lp-risk-checker',
    async (checker, wanted) => {
      checker.shadowRoot.querySelector(wanted).click();
      await checker.updateComplete;
    },
    selector,
  );

const press = (page, button) => click(page, `[part~="button-${button}"]`);

/** Ticks, but does not go on. */
const tick = (page, option) => click(page, `input[value="${option}"]`);

/** Answers until a question is on screen, or to the end; `seen` looks at each once it is ticked. */
async function answer(page, stop, seen = () => undefined) {
  if (await page.$('lp-risk-checker >>> [part~="button-start"]')) await press(page, 'start');
  for (;;) {
    const { question } = await stateOf(page);
    if (!question || question === stop) return;
    await tick(page, ANSWERS[question] ?? 'none');
    await seen(question);
    await press(page, 'continue');
  }
}

describe('a page that is loaded again', () => {
  /** Reloads, and says what the start screen shows. */
  async function reload(page) {
    await page.reload();
    await started(page);
    return (await stateOf(page)).text;
  }

  it('says nothing of it the first time, nor when somebody comes by a link', async () => {
    const page = await open();
    assert.ok(!(await stateOf(page)).text.includes(RELOADED));
    await reload(page);
    await page.goto(`${address}/shared.html`);
    await started(page);
    assert.ok(!(await stateOf(page)).text.includes(RELOADED));
    await page.close();
  });

  for (const stop of ['age', 'nerves', 'symptoms', null])
    it(`has stored nothing and says so: left at ${stop ?? 'the result'}`, async () => {
      const page = await open();
      await answer(page, stop);
      if (stop) await tick(page, ANSWERS[stop] ?? 'none');
      const before = await stateOf(page);
      assert.equal(before.ticked.length, stop ? 1 : 0);
      const text = await reload(page);
      assert.ok(text.includes(RELOADED));
      const notice = await page.waitForSelector('lp-risk-checker >>> .notice', { visible: true });
      assert.equal(await notice.evaluate((element) => element.innerText), RELOADED);
      const stored = await page.evaluate(async () => [
        window.localStorage.length + window.sessionStorage.length,
        document.cookie,
        (await window.indexedDB.databases()).length,
        window.history.state,
        window.location.href,
      ]);
      assert.deepEqual(stored, [0, '', 0, null, `${address}/`]);
      await press(page, 'start');
      for (;;) {
        const { question, ticked } = await stateOf(page);
        assert.deepEqual(ticked, [], `${question} after the reload`);
        if (!question || question === (stop ?? 'leg-site')) break;
        await tick(page, ANSWERS[question] ?? 'none');
        await press(page, 'continue');
      }
      await page.close();
    });

  it('says so no more once somebody has begun, whether they restart or go back', async () => {
    const page = await open();
    for (const way of ['restart', 'back']) {
      assert.ok((await reload(page)).includes(RELOADED), `before ${way}`);
      await press(page, 'start');
      assert.ok(!(await stateOf(page)).text.includes(RELOADED));
      await press(page, way);
      const { text } = await stateOf(page);
      assert.ok(text.includes(en.ui['checker.who']));
      assert.ok(!text.includes(RELOADED), `after ${way}`);
    }
    await page.close();
  });
});

describe('a page that is left and come back to', () => {
  /** To another page and back, out of the back-forward cache, so many milliseconds later. */
  async function awayAndBack(page, away = 0) {
    await page.evaluate((time) => (window.gone = time), away);
    await Promise.all([page.waitForNavigation(), page.click('#away')]);
    assert.equal(await page.title(), 'Away');
    await page.goBack();
    assert.deepEqual(await page.evaluate(() => window.shown), [false, true], 'pageshow.persisted');
  }

  for (const stop of ['age', 'special', 'leg-site', null])
    it(`is as it was at ${stop ?? 'the result'}`, async () => {
      const page = await open();
      await answer(page, stop);
      if (stop) await tick(page, ANSWERS[stop] ?? 'none');
      const before = await stateOf(page);
      assert.equal(before.question, stop);
      assert.equal(before.assessment === null, stop !== null);
      await awayAndBack(page);
      assert.deepEqual(await stateOf(page), before);
      assert.deepEqual(await page.evaluate(() => window.heard), ['lp-start', 'lp-end']);
      if (stop) await press(page, 'continue');
      await answer(page);
      assert.equal((await stateOf(page)).assessment.urgency, 'soon');
      await page.close();
    });

  it('says that a result is old after more than 12 hours, and not before', async () => {
    for (const [hours, old] of [
      [11, false],
      [13, true],
    ]) {
      const page = await open();
      await answer(page);
      await awayAndBack(page, hours * 3_600_000);
      const notice = await page.$('lp-risk-checker >>> .notice [part~="button-worse"]');
      assert.equal(notice !== null, old, `${hours} hours`);
      await page.close();
    }
  });

  it('shows nobody the answers that idle-clear would have cleared meanwhile', async () => {
    for (const [minutes, cleared] of [
      [9, false],
      [11, true],
    ]) {
      const page = await open('/shared.html');
      await answer(page);
      await awayAndBack(page, minutes * 60_000);
      assert.equal((await stateOf(page)).assessment === null, cleared, `${minutes} minutes`);
      await page.close();
    }
  });
});

describe('a device in other hands', () => {
  const upright = { width: 320, height: 568, isMobile: true, hasTouch: true };
  const across = { ...upright, width: 568, height: 320, isLandscape: true };

  /** What is done to the page, one after the other. */
  const TURNS = {
    'is turned': [across, upright, across],
    // Zoom of the page: fewer CSS pixels, each of them larger.
    'is zoomed': [
      { width: 640, height: 512, deviceScaleFactor: 2 },
      { width: 320, height: 256, deviceScaleFactor: 4 },
      { width: 1280, height: 1024, deviceScaleFactor: 1 },
    ],
    'shows its keyboard': [{ ...upright, height: 260 }, upright],
  };

  for (const [what, views] of Object.entries(TURNS))
    it(`loses no answer when it ${what}`, async () => {
      const page = await open();
      await page.setViewport(views.at(-1));
      await started(page);
      let turned = 0;
      const turn = async (question) => {
        const before = await stateOf(page);
        for (const view of views) {
          await page.setViewport(view);
          const size = await page.evaluate(() => [innerWidth, innerHeight]);
          assert.deepEqual(size, [view.width, view.height]);
          assert.deepEqual({ ...(await stateOf(page)), text: '' }, { ...before, text: '' });
          turned += 1;
        }
        assert.equal(before.question, question);
        assert.equal(before.ticked.length, question ? 1 : 0);
      };
      await press(page, 'start');
      await answer(page, null, turn);
      await turn(null);
      assert.equal((await stateOf(page)).assessment.urgency, 'soon');
      assert.ok(turned > 9 * views.length, `${turned} turns`);
      assert.deepEqual(await page.evaluate(() => window.heard), ['lp-start']);
      await page.close();
    });

  it('loses none when two fingers zoom', async () => {
    const page = await open();
    await page.setViewport(upright);
    await started(page);
    const client = await page.createCDPSession();
    await answer(page, null, async (question) => {
      const before = await stateOf(page);
      for (const scale of [3, 1]) {
        await client.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
        assert.equal(await page.evaluate(() => Math.round(window.visualViewport.scale)), scale);
        assert.deepEqual(await stateOf(page), before, question);
      }
    });
    assert.equal((await stateOf(page)).assessment.urgency, 'soon');
    await page.close();
  });
});
