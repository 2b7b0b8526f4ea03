/* global document, navigator, top, window -- of the page under test */
/** What leaves the page of a result, and where a page or a browser lets nothing leave. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { questionnaireResponse } from 'lp-aftercare/fhir';
import { path as pathOf } from 'lp-aftercare/triage';
import { loadSource } from '../../bin/load-source.mjs';
import { root } from '../../bin/dist.mjs';
import { fivePeople, openHost, press, summaryText, told, walk } from '../support/host-page.mjs';
import { wrongToMedplum } from './fhir-validators.mjs';

const people = await fivePeople();
const [{ POLICY }] = await loadSource(root, 'test/embed/policy');

/** In the page: hears what the policy forbids, and counts what hands something over. */
function listen() {
  top.violations ??= [];
  top.left ??= [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
    top.violations.push(violatedDirective);
  });
  const count = (place, name) => {
    const own = place?.[name];
    if (!own) return;
    place[name] = function (...given) {
      top.left.push(name);
      return own.apply(this, given);
    };
  };
  count(URL, 'createObjectURL');
  count(window, 'print');
  count(window, 'open');
  count(navigator.clipboard && Object.getPrototypeOf(navigator.clipboard), 'writeText');
  count(navigator.clipboard && Object.getPrototypeOf(navigator.clipboard), 'write');
  count(Object.getPrototypeOf(navigator), 'sendBeacon');
}

const say = (words) => (typeof words === 'string' ? words : words.you);

/** Every name of a property, however deep. */
const namesIn = (value) =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...namesIn(inner),
      ])
    : [];

describe('a result on a page that allows nothing but the script', () => {
  let host;
  let page;
  let folder;
  let session;
  /** All that the console says, and errors that nobody caught. */
  const said = [];
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
    host = await openHost({ csp: POLICY, before: listen });
    await host.browser
      .defaultBrowserContext()
      .setPermission(host.origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
    ({ page } = await host.open());
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    session = await host.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
  });
  after(async () => {
    await host?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await page.evaluate(() => {
      top.violations.length = 0;
      top.left.length = 0;
    });
  });

  const seen = (name) => page.evaluate((list) => top[list], name);

  /** What is forbidden in a frame that is gone is told by the console alone. */
  async function assertNothingForbidden() {
    assert.deepEqual(await seen('violations'), []);
    assert.deepEqual(said, []);
  }

  /** Presses a button and reads the file that it saves. */
  async function saved(button) {
    const done = new Promise((resolve) => {
      let name;
      session.on('Browser.downloadWillBegin', (event) => (name = event.suggestedFilename));
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve(name));
    });
    await press(page, button);
    const name = await done;
    session.removeAllListeners();
    return { name, text: await readFile(path.join(folder, name), 'utf8') };
  }

  it('lets nothing leave before a press', async () => {
    const { length } = host.asked;
    for (const answers of Object.values(people)) await walk(page, { answers });
    assert.deepEqual(await seen('left'), []);
    assert.equal(host.asked.length, length);
    assert.deepEqual(await readdir(folder), []);
  });

  it('copies the summary', async () => {
    await walk(page, { answers: people['same-day'] });
    await press(page, 'copy');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text, await summaryText(page));
    assert.ok(text.length > 500);
    assert.equal(await told(page), en.ui['hand.copied']);
    assert.deepEqual(await seen('left'), ['writeText']);
    await assertNothingForbidden();
  });

  it('saves the summary as text', async () => {
    await walk(page, { answers: people.soon });
    const { name, text } = await saved('save');
    assert.equal(name, 'summary.txt');
    assert.equal(text, await summaryText(page));
    assert.equal(await told(page), en.ui['hand.saved']);
    assert.deepEqual(await seen('left'), ['createObjectURL']);
    await assertNothingForbidden();
  });

  it('saves the answers of this run for a health record, and not whose they are', async () => {
    const answers = people['same-day'];
    await walk(page, { answers });
    const { name, text } = await saved('fhir');
    assert.equal(name, 'summary.json');
    const response = JSON.parse(text);
    const authored = new Date(response.authored);
    assert.ok(Math.abs(Date.now() - authored) < 60_000);
    const words = (question, option) =>
      say(option ? en.questions[question].options[option] : en.questions[question].title);
    const { asked } = pathOf(answers);
    const expected = questionnaireResponse(answers, { asked, lang: 'en', authored, words });
    assert.deepEqual(response, JSON.parse(JSON.stringify(expected)));
    assert.deepEqual(wrongToMedplum(response), []);
    const known = ['resourceType', 'language', 'questionnaire', 'status', 'authored', 'item'];
    const inside = ['linkId', 'text', 'answer', 'valueCoding', 'system', 'code', 'display'];
    for (const property of namesIn(response))
      assert.ok([...known, ...inside].includes(property), property);
    await assertNothingForbidden();
  });

  it('saves a reminder that names no procedure', async () => {
    for (const urgency of ['same-day', 'soon', 'routine', 'self-care']) {
      await walk(page, { answers: people[urgency] });
      const { name, text } = await saved('remind');
      assert.equal(name, 'reminder.ics');
      const unfolded = text.replace(/\r\n /g, '');
      assert.match(unfolded, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:[^]*END:VCALENDAR\r\n$/);
      assert.doesNotMatch(unfolded, /lumbar|puncture|spin|needle|\blp\b|aftercare|localhost/i);
      assert.equal(await told(page), en.ui['hand.saved']);
      await rm(path.join(folder, name));
    }
    await assertNothingForbidden();
  });

  it('prints', async () => {
    await walk(page, { answers: people.emergency });
    await press(page, 'print');
    await page.waitForFunction(() => top.left.includes('print'));
    await page.waitForFunction(
      () => !document.querySelector('lp-risk-checker').shadowRoot.querySelector('iframe'),
    );
    assert.equal(await told(page), '');
    await assertNothingForbidden();
  });

  it('is on a page whose policy is in force, and what it forbids is heard', async () => {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => top.violations.length > 0);
    assert.match((await seen('violations')).join(), /style-src/);
    assert.match(said.join(), /Content Security Policy/);
  });
});

describe('a result in a frame that may neither save nor open a window', () => {
  let host;
  let frame;
  let folder;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
    host = await openHost();
    ({ frame } = await host.open({ sandbox: 'allow-scripts allow-same-origin' }));
    const session = await host.browser.target().createCDPSession();
    const allow = { behavior: 'allow', downloadPath: folder };
    await session.send('Browser.setDownloadBehavior', allow);
  });
  after(async () => {
    await host?.close();
    await rm(folder, { recursive: true });
  });

  /** The lines on screen, without what the last press is said to have done. */
  const shown = () =>
    frame.$eval('lp-risk-checker >>> .result', (result) => {
      const { textContent } = result.querySelector('[role="status"]');
      return result.innerText.split('\n').filter((line) => line && line !== textContent);
    });

  it('stays as it is where a file is not saved, and the words fit', async () => {
    await walk(frame, { answers: people.soon });
    const before = await shown();
    for (const button of ['save', 'fhir', 'remind']) {
      await press(frame, button);
      assert.equal(await told(frame), en.ui['hand.saved']);
      assert.deepEqual(await shown(), before);
    }
    assert.match(en.ui['hand.saved'], /if this browser may/i);
    assert.deepEqual(await readdir(folder), []);
  });

  it('says so where printing is not allowed, selects the text and keeps everything', async () => {
    await walk(frame, { answers: people.soon });
    const before = await shown();
    await press(frame, 'print');
    await frame.waitForFunction(
      (words) =>
        document
          .querySelector('lp-risk-checker')
          .shadowRoot.querySelector('[role="status"]')
          .textContent.includes(words),
      {},
      en.ui['hand.failed'],
    );
    const now = await shown();
    for (const line of before) assert.ok(now.includes(line), line);
    assert.equal(await frame.$('lp-risk-checker >>> iframe'), null);
    const marked = await frame.evaluate(() => String(document.getSelection()));
    assert.ok(marked.includes(en.ui['sum.situation']), marked);
  });
});
