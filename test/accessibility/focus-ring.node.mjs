/* global Blob, OffscreenCanvas, atob, createImageBitmap, document -- of the page under test */
/** The ring around what has the focus, as it is painted: every kind of control, in every mode. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fivePeople, openHost, walk } from '../support/host-page.mjs';

const people = await fivePeople();

/** Pixels around a control in which its ring is looked for: as far as outline and halo go. */
const ROUND = 8;
/** As far as the longest screens are followed. */
const STOPS = 60;

const MODES = {
  'in the light': [{ name: 'prefers-color-scheme', value: 'light' }],
  'in the dark': [{ name: 'prefers-color-scheme', value: 'dark' }],
  'in forced colours': [{ name: 'forced-colors', value: 'active' }],
};

/** In the page: what has the focus, in words, where it is, and what kind of thing it is. */
function focused() {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at === document.body) return null;
  const { left, top, width, height } = at.getBoundingClientRect();
  const look = at.getAttribute('part') ?? at.className;
  const around = at.parentElement.className || at.parentElement.getAttribute('part');
  const x = left + globalThis.scrollX;
  const y = top + globalThis.scrollY;
  return { kind: `${at.localName} ${look} in ${around}`, x, y, width, height };
}

/** In the page: takes the focus away, or gives it back. */
function hold(on) {
  if (on) {
    globalThis.held.focus({ preventScroll: true });
    return;
  }
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  globalThis.held = at;
  at.blur();
}

/** In a page: how many pixels of two pictures differ by a contrast of 3 : 1 or more. */
async function changed(one, other) {
  const pixels = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    return canvas.getImageData(0, 0, picture.width, picture.height).data;
  };
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const light = (data, at) =>
    0.2126 * linear(data[at] / 255) +
    0.7152 * linear(data[at + 1] / 255) +
    0.0722 * linear(data[at + 2] / 255);
  const [before, now] = [await pixels(one), await pixels(other)];
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [a, b] = [light(before, at), light(now, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count += 1;
  }
  return count;
}

const put = (page, tag) =>
  page.evaluate((name) => {
    document.querySelector('lp-risk-checker, lp-faq, lp-red-flags')?.remove();
    const element = document.createElement(name);
    element.setAttribute('region', 'GB-ENG');
    document.body.append(element);
    return element.updateComplete;
  }, tag);

const pressIn = (page, name) =>
  page.$eval(`lp-risk-checker >>> [part~="button-${name}"]`, (button) => button.click());

/** What is on the page → how it gets there. */
const SCREENS = {
  'the start': (page) => put(page, 'lp-risk-checker'),
  'a question, and what is missing': async (page) => {
    await put(page, 'lp-risk-checker');
    await pressIn(page, 'start');
    await pressIn(page, 'continue');
  },
  'a result': (page) => walk(page.mainFrame(), { answers: people['same-day'] }),
  'an emergency': (page) => walk(page.mainFrame(), { answers: people.emergency }),
  'the warning signs': (page) => put(page, 'lp-red-flags'),
  'the FAQ': async (page) => {
    await put(page, 'lp-faq');
    await page.$eval('lp-faq > details, lp-faq details', (details) => (details.open = true));
  },
};

describe('the ring around what has the focus', () => {
  let host;
  before(async () => {
    host = await openHost();
  });
  after(() => host?.close());

  for (const [mode, features] of Object.entries(MODES)) {
    it(`is two pixels wide or more, and 3 : 1 against what was there, ${mode}`, async () => {
      const { page } = await host.open();
      const ruler = await host.browser.newPage();
      await page.bringToFront();
      await page.setViewport({ width: 640, height: 800 });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features });
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
      const kinds = new Set();
      for (const [screen, make] of Object.entries(SCREENS)) {
        await make(page);
        await page.evaluate(() => document.activeElement.blur());
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(focused);
          if (!at) break;
          if (kinds.has(at.kind)) continue;
          kinds.add(at.kind);
          const clip = {
            x: Math.max(0, at.x - ROUND),
            y: Math.max(0, at.y - ROUND),
            width: at.width + 2 * ROUND,
            height: at.height + 2 * ROUND,
          };
          const picture = () =>
            page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
          const lit = await picture();
          await page.evaluate(hold, false);
          const unlit = await picture();
          await page.evaluate(hold, true);
          const count = await ruler.evaluate(changed, unlit, lit);
          const least = 2 * 2 * (at.width + at.height);
          assert.ok(count >= least, `${screen}: ${at.kind}: ${count} pixels of ${least}`);
        }
      }
      assert.ok(kinds.size >= 15, [...kinds].join('\n'));
      await page.close();
      await ruler.close();
    });
  }
});
