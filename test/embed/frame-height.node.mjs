/* global MessageEvent, addEventListener, document, innerHeight, location, parent, scrollTo, scrollY, window -- of the page under test */
/** The frame of `embed.html` is as high as its content, wherever the page around comes from. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { STEP } from '../../dist/esm/embed/step.js';
import { answerAll, openFrames, startIn } from '../support/frames.mjs';
import { fivePeople } from '../support/host-page.mjs';

const people = await fivePeople();
const STRICT = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-src *" };
const SCRIPT = '<script src="/lp-embed.js"></script>';
const SANDBOX = 'sandbox="allow-scripts"';

/** In every document, before anything of its own: keeps what is said to it, and by whom. */
function listen() {
  window.heard = [];
  addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
}

describe('the height of the frame', () => {
  let host;
  let around = 0;
  before(async () => {
    host = await openFrames({
      '/silent/embed.html': '<!doctype html><title>Silent</title>',
      '/forger.html': '<!doctype html><title>Forger</title>',
    });
  });
  after(() => host?.close());

  const frameOf = (query = '', more = '', origin = host.other) =>
    `<iframe title="After a lumbar puncture" ${more} src="${origin}/embed.html?${query}"></iframe>`;

  /** A page with that in its body, and what runs in it; closed by the test. */
  async function openAround(body, { headers = STRICT, ...more } = {}) {
    const address = `/around-${(around += 1)}.html`;
    host.pages[address] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example Hospital</title><body>${body}`,
      headers,
    };
    return host.open(address, { before: listen, ...more });
  }

  const heights = (page) =>
    page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
  const contentOf = (frame) => frame.evaluate(() => document.documentElement.offsetHeight);
  /** Until the frame is as high as what is in it, to the next step. */
  async function fits(page, frame, at = 0) {
    await wait(300);
    const content = await contentOf(frame);
    assert.equal((await heights(page))[at], Math.ceil(content / STEP) * STEP);
    return content;
  }
  const scrolls = (frame) =>
    frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);

  for (const [name, more, origin] of [
    ['of another origin', '', 'other'],
    ['of the same origin', '', 'own'],
    ['in a sandbox', SANDBOX, 'other'],
    ['in a sandbox of the same origin', SANDBOX, 'own'],
    ['without a referrer', 'referrerpolicy="no-referrer"', 'other'],
  ]) {
    it(`follows the content ${name}, under a strict policy`, async () => {
      const { page, frames, said } = await openAround(
        `${SCRIPT}${frameOf('element=red-flags&region=GB-ENG', more, host[origin])}`,
      );
      const before = await fits(page, frames[0]);
      assert.ok(!(await scrolls(frames[0])));
      await frames[0].$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      assert.ok((await fits(page, frames[0])) > before);
      assert.ok(!(await scrolls(frames[0])));
      await frames[0].$$eval('details', (all) => all.forEach((one) => (one.open = false)));
      assert.equal(await fits(page, frames[0]), before);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('follows where the script comes late, and in several frames and later ones', async () => {
    const { page, frames } = await openAround(
      frameOf('element=red-flags') + frameOf('', 'style="height: 33em"'),
      { headers: {} },
    );
    assert.deepEqual(await heights(page), [150, 528]);
    await wait(300);
    await page.addScriptTag({ url: '/lp-embed.js' });
    await fits(page, frames[0], 0);
    await fits(page, frames[1], 1);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.prepend(frame);
    }, `${host.other}/embed.html?element=faq`);
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 1000);
    await fits(page, page.frames().at(-1), 0);
    await page.close();
  });

  it('stays as the page has it without the script, and the frame scrolls', async () => {
    const { page, frames } = await openAround(frameOf('', 'height="400"'));
    await wait(300);
    assert.deepEqual(await heights(page), [400]);
    assert.ok(await scrolls(frames[0]));
    await page.close();
  });

  it('stays as the page has it where nothing answers', async () => {
    const { page } = await openAround(
      `<iframe style="height: 20em; max-height: 90%" src="/silent/embed.html"></iframe><iframe hidden src="/silent/embed.html"></iframe>`,
      { headers: {} },
    );
    await page.addScriptTag({ url: '/lp-embed.js' });
    await wait(1300);
    const styles = await page.$$eval('iframe', (all) => all.map((one) => one.style.cssText));
    assert.deepEqual(styles, ['height: 20em; max-height: 90%;', '']);
    await page.close();
  });

  it('is not held down by a style of the page', async () => {
    host.pages['/host.css'] = {
      body: '* { box-sizing: border-box } iframe { height: 300px !important; max-height: 80vh !important; border: 5px solid }',
      headers: { 'Content-Type': 'text/css' },
    };
    const { page, frames } = await openAround(
      `<link rel="stylesheet" href="/host.css">${SCRIPT}${frameOf('element=red-flags')}`,
      { headers: { 'Content-Security-Policy': "default-src 'self'; frame-src *" } },
    );
    await fits(page, frames[0]);
    await page.close();
  });

  it('scrolls in itself where the page would cut it off', async () => {
    const box = 'style="overflow: hidden; height: 500px"';
    const { page, frames } = await openAround(
      `${SCRIPT}<div ${box}>${frameOf('element=red-flags', 'height="450"')}</div>`,
      { headers: {} },
    );
    await wait(500);
    assert.deepEqual(await heights(page), [450]);
    assert.ok(await scrolls(frames[0]));
    const rolls = 'style="overflow: hidden auto; height: 500px"';
    const other = await openAround(
      `${SCRIPT}<div ${rolls}>${frameOf('element=red-flags', 'height="450"')}</div>`,
      { headers: {} },
    );
    await fits(other.page, other.frames[0]);
    await page.close();
    await other.page.close();
  });

  it('heeds no other frame, and nothing that is not a height', async () => {
    // The page of this one says nothing itself, so that no height of its own undoes a forged one.
    const still = `<iframe ${SANDBOX} src="/silent/embed.html"></iframe>`;
    const { page, frames } = await openAround(
      `${SCRIPT}${still}<iframe src="${host.other}/forger.html"></iframe>`,
    );
    const [silent, forger] = frames;
    const say = async (frame, data) => {
      await frame.evaluate((what) => parent.postMessage(what, '*'), data);
      assert.deepEqual(await heights(page), [150, 150], String(data));
    };
    await say(forger, 3 * STEP);
    for (const data of ['1200', [1200], { height: 1200 }, null, true, 1e9, -STEP, 0, 1.5, STEP + 1])
      await say(silent, data);
    await silent.evaluate(() => {
      for (const data of [NaN, Infinity, 1200n, new Date(1200)]) parent.postMessage(data, '*');
    });
    // The page itself, and nobody at all.
    await page.evaluate(() => {
      window.postMessage(600, '*');
      window.dispatchEvent(new MessageEvent('message', { data: 600 }));
    });
    await page.waitForFunction(() => window.heard.length === 17);
    assert.deepEqual(await heights(page), [150, 150]);
    await page.close();
  });

  it('heeds a frame no more that went elsewhere', async () => {
    const { page, frames } = await openAround(`${SCRIPT}${frameOf()}`);
    await fits(page, frames[0]);
    const shown = await heights(page);
    await frames[0].evaluate((address) => (location.href = address), `${host.own}/forger.html`);
    await wait(500);
    const [, elsewhere] = page.frames();
    assert.equal(await elsewhere.title(), 'Forger');
    await elsewhere.evaluate(() => parent.postMessage(600, '*'));
    await page.waitForFunction(() => window.heard.some(({ data }) => data === 600));
    assert.deepEqual(await heights(page), shown);
    await page.close();
  });

  it('changes with what is a height', async () => {
    const still = `<iframe sandbox="allow-scripts" src="/silent/embed.html"></iframe>`;
    const { page, frames } = await openAround(`${SCRIPT}${still}`);
    await frames[0].evaluate(() => parent.postMessage(600, '*'));
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight === 600);
    await page.close();
  });

  it('is told to nobody where the page around is not known', async () => {
    const inner = frameOf('', '', host.other).replaceAll('"', '&quot;');
    const { page } = await openAround(
      `<iframe sandbox="allow-scripts" srcdoc="<script>addEventListener('message', () => document.title = 'heard')</script>${inner}"></iframe>`,
      { headers: {} },
    );
    await wait(500);
    const [, , deepest] = page.frames();
    assert.equal(
      await deepest.evaluate(() => document.querySelector('lp-settings > *').localName),
      'lp-risk-checker',
    );
    assert.notEqual(await page.frames()[1].title(), 'heard');
    await deepest.evaluate(() => parent.postMessage('a word', '*'));
    await page.frames()[1].waitForFunction(() => document.title === 'heard');
    await page.close();
  });

  for (const [name, more, origin] of [
    ['of another origin', '', 'other'],
    ['of the same origin', '', 'own'],
    ['in a sandbox', SANDBOX, 'other'],
  ]) {
    it(`keeps the question in sight ${name}`, async () => {
      const { page, frames } = await openAround(
        `<div id="above"></div>${SCRIPT}${frameOf('region=GB-ENG', `width="320" ${more}`, host[origin])}<div id="below"></div>`,
      );
      await page.evaluate(() => {
        for (const id of ['above', 'below']) document.getElementById(id).style.height = '1500px';
        scrollTo(0, 1400);
      });
      await fits(page, frames[0]);
      const focusTop = async () => {
        const frame = await page.$eval('iframe', (one) => one.getBoundingClientRect().top);
        const top = await frames[0].evaluate(
          () =>
            document
              .querySelector('lp-risk-checker')
              .shadowRoot.activeElement.getBoundingClientRect().top,
        );
        return frame + top;
      };
      let scrolled = 0;
      await startIn(frames[0]);
      await answerAll(frames[0], people['self-care'], {
        async before() {
          await page.$eval('iframe', (one) => one.scrollIntoView({ block: 'end' }));
        },
        async after() {
          await wait(200);
          assert.ok(!(await scrolls(frames[0])));
          const top = await focusTop();
          // A frame has a border.
          assert.ok(top >= -2 && top < 500, `${top}`);
          scrolled += (await page.evaluate(() => scrollY)) > 0 ? 1 : 0;
        },
      });
      assert.ok(scrolled > 5);
      await page.close();
    });
  }

  it('is all that leaves the frame, in steps, over whole journeys', async (test) => {
    for (const [urgency, answers] of Object.entries(people)) {
      const { page, frames } = await openAround(`${SCRIPT}${frameOf('region=GB-ENG')}`);
      await fits(page, frames[0]);
      await startIn(frames[0]);
      const { screens } = await answerAll(frames[0], answers, { after: () => wait(60) });
      await wait(200);
      const heard = await page.evaluate(() => window.heard);
      assert.ok(heard.length > 1 && heard.length <= screens + 2);
      for (const { data, origin } of heard) {
        assert.equal(typeof data, 'number', urgency);
        assert.equal(data % STEP, 0);
        assert.equal(origin, host.other);
      }
      // What remains: the result of an emergency comes sooner, and each has a length of its own.
      const told = heard.map(({ data }) => data).join(', ');
      test.diagnostic(`${urgency}, ${screens} questions: ${told}`);
      await page.close();
    }
  });
});
