/* global document, window -- of the page under test */
/** `embed.html` in frames of a page of another origin or of its own, in a real browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** What a hospital that has all its numbers writes into the file. */
export const HOSPITAL = {
  region: 'GB-ENG',
  'team-name': 'Neurology Day Unit',
  'team-phone': '01632 960123',
  'emergency-phone': '020 7946 0002',
};

/** The built page with these settings in its block. */
export async function embedPage(settings) {
  const page = await readFile(path.join(root, 'dist/embed.html'), 'utf8');
  const empty = /(<script type="application\/json" id="settings">)\s*\{\}\s*(<\/script>)/;
  if (!empty.test(page)) throw new Error('embed.html has no empty block of settings.');
  return page.replace(empty, (_, tag, end) => `${tag}${JSON.stringify(settings)}${end}`);
}

/**
 * A server with everything in `dist/`, under two names that are two origins, and a browser. `pages`
 * are others, by their paths: a text, or `{ body, headers }`; null where there shall be nothing.
 */
export async function openFrames(pages = {}) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    try {
      const body =
        pathname in pages ? pages[pathname] : await readFile(path.join(root, 'dist', pathname));
      if (body === null) throw new Error('nothing there');
      const type = TYPES[path.extname(pathname)] ?? TYPES['.html'];
      response.writeHead(200, { 'Content-Type': type, ...body.headers }).end(body.body ?? body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-print-preview'];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  return {
    browser,
    own: `http://localhost:${port}`,
    other: `http://127.0.0.1:${port}`,
    pages,
    /** Opens a page of ours; `said` is all that consoles and errors say, in frames as well. */
    async open(address, { before, viewport = { width: 800, height: 600 } } = {}) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      page.setDefaultTimeout(20_000);
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(`http://localhost:${port}${address}`);
      return { page, said, frames: page.frames().slice(1) };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Presses what `selector` names in a frame. Browsers drop a press that reaches a frame of another
 * origin too soon after it came or moved, so one that the frame did not hear is made again.
 */
export async function pressIn(frame, selector) {
  const heard = () => frame.evaluate(() => window.heardPress);
  await frame.evaluate(() => {
    window.heardPress = false;
    window.addEventListener('click', () => (window.heardPress = true), {
      capture: true,
      once: true,
    });
  });
  const control = await frame.waitForSelector(selector);
  for (let tries = 0; tries < 10; tries += 1) {
    await control.click();
    for (const end = Date.now() + 1500; Date.now() < end; await wait(50)) if (await heard()) return;
  }
  throw new Error(`The frame never heard the press on ${selector}.`);
}

/** Begins as somebody who asks for themselves. */
export const startIn = (frame) =>
  frame.evaluate(() => {
    document
      .querySelector('lp-risk-checker')
      .shadowRoot.querySelector('[part~="button-start"]')
      .click();
  });

/**
 * Answers all that is asked as a hand does, with something to do before and after each press on
 * Continue; resolves to the urgency and the number of questions.
 */
export async function answerAll(frame, answers, { before = () => {}, after = () => {} } = {}) {
  let screens = 0;
  for (;;) {
    const id = await frame.evaluate(async () => {
      const checker = document.querySelector('lp-risk-checker');
      await checker.updateComplete;
      return checker.shadowRoot.querySelector('[part~="question"] input')?.name;
    });
    if (!id) break;
    screens += 1;
    await before();
    await frame.evaluate((options) => {
      const { shadowRoot } = document.querySelector('lp-risk-checker');
      for (const option of options) shadowRoot.querySelector(`input[value="${option}"]`).click();
      shadowRoot.querySelector('[part~="button-continue"]').click();
    }, answers[id]);
    await after();
  }
  const urgency = await frame.evaluate(
    () => document.querySelector('lp-risk-checker').getAssessment().urgency,
  );
  return { urgency, screens };
}
