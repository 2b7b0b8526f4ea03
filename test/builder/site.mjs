/* global document, getComputedStyle -- of the page under test */
/** The site of a hospital: a server where snippets are pasted into a page, and a browser that goes there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';

const dist = path.join(root, 'dist');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** The built file of this name, wherever it lies on the server. */
const fileOf = (name) =>
  ['', 'fragments'].map((folder) => path.join(dist, folder, name)).find((file) => existsSync(file));

/** The page that somebody makes of a snippet. */
function pageOf({ head, body, css, 'json-ld': data = '' }) {
  const colours = css ? '<link rel="stylesheet" href="/site.css">' : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example Hospital</title>
${colours}${head}${data}</head><body><main><h1>After a lumbar puncture</h1>
${body}
</main></body></html>`;
}

/** Reads a page: what is on it, in every root. */
function look() {
  const roots = [document];
  for (const from of roots)
    for (const element of from.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);
  const all = (selector) => roots.flatMap((from) => [...from.querySelectorAll(selector)]);
  return {
    title: document.title,
    ready: ['lp-risk-checker', 'lp-red-flags', 'lp-faq'].map((tag) => ({
      kind: tag.slice(3),
      count: all(tag).filter((element) => element.matches(':defined')).length,
      calls: all(tag)
        .flatMap((element) => [element, element.shadowRoot ?? element])
        .flatMap((element) => [...element.querySelectorAll('.lp-call-link')])
        .map((link) => link.getAttribute('href')),
      texts: all(tag).map((element) => (element.shadowRoot ?? element).textContent),
    })),
    /** Numbers that a reader sees outside of what is hidden. */
    links: all('a[href^="tel:"], a[href^="sms:"]')
      .filter((link) => link.checkVisibility())
      .map((link) => link.getAttribute('href')),
    text: document.body.innerText,
    scripts: all('script').length,
    strange: all('img, iframe[srcdoc], meta[http-equiv], base, object, embed').length,
    handlers: all('*').filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
  };
}

/** Starts both; what the page asks for and says is kept for each visit. */
export async function openSite() {
  let shown;
  let spoiled = false;
  const server = createServer(async ({ url }, response) => {
    const name = path.posix.basename(new URL(url, 'http://localhost').pathname);
    const send = (type, text, more = {}) => {
      response.writeHead(200, { 'Content-Type': type, ...more }).end(text);
    };
    if (url === '/page') {
      send(TYPES['.html'], pageOf(shown), { 'Content-Security-Policy': shown.csp });
    } else if (url === '/site.css') {
      send(TYPES['.css'], shown.css);
    } else if (fileOf(name)) {
      let text = await readFile(fileOf(name), 'utf8');
      if (name === 'embed.html') text = text.replace(/\{\}(?=\s*<\/script>)/, () => shown.settings);
      if (spoiled) text += '\n/* one more byte */';
      send(TYPES[path.extname(name)], text, { 'Access-Control-Allow-Origin': '*' });
    } else response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, listening));
  const { port } = server.address();
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  return {
    browser,
    otherHost: `http://localhost:${port}/cdn/`,
    /** Pastes the snippet, shows the page and hands it to `see`. */
    async visit(snippet, see, { script = true, changed = false } = {}) {
      shown = snippet;
      spoiled = changed;
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.setJavaScriptEnabled(script);
      await page.goto(`http://127.0.0.1:${port}/page`);
      try {
        return await see(page, said);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What is on a page or in a frame now. */
export const seen = (frame) => frame.evaluate(look);

/** The value of a custom property of the page. */
export const property = (page, token) =>
  page.evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), token);
