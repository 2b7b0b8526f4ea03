/** The page of a hospital with trackers on it, in a real browser, and all that they heard. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';

/** What the page says itself, with buttons, a link and a form that trackers can hear. */
const CHECKER = `<lp-risk-checker region="GB-ENG" team-name="Ward 5" team-phone="020 7946 0000">
  <p>Call 999, or Ward 5 on 020 7946 0000.</p></lp-risk-checker>`;
const OWN = `<h1>Example Hospital</h1><button type="button" id="book">Book a visit</button>
  <a href="#visits" id="visits">Visiting times</a>
  <form id="ask"><input name="ward" value="Ward 5"></form>`;

/** All that can be pasted into a page. */
export const ELEMENTS = `${CHECKER}<lp-red-flags region="GB-ENG"></lp-red-flags><lp-faq region="GB-ENG"></lp-faq>`;

/** The scripts of marketing, as they are, and those that look through open shadow roots. */
export const TRACKERS = ['src="/pixel.js"', 'src="/tag-manager.js"'];
export const DEEP = TRACKERS.map((tracker) => `${tracker} data-deep`);

const FILES = {
  '/lp-aftercare.js': 'dist/lp-aftercare.js',
  '/lp-aftercare.closed.js': 'dist/lp-aftercare.closed.js',
  '/rrweb.js': 'node_modules/rrweb/dist/rrweb.umd.min.cjs',
  '/pixel.js': 'test/leaks/pixel.js',
  '/tag-manager.js': 'test/leaks/tag-manager.js',
  '/recorder.js': 'test/leaks/recorder.js',
  '/ruler.js': 'test/leaks/ruler.js',
};

const pageOf = ({ trackers, body, script }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example Hospital</title>
<meta name="description" content="Information for patients">
${trackers.map((attributes) => `<script ${attributes}></script>`).join('')}
<script defer src="/${script}"></script></head><body>${OWN}${body}</body></html>`;

/** A server of the hospital; what it was asked for is kept in `asked`. */
async function serve(pages, headers) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push({ path: request.url, referer: request.headers.referer });
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(page);
    } else if (FILES[pathname]) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      response.end(await readFile(path.join(root, FILES[pathname])));
    } else response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, asked, origin: `http://localhost:${server.address().port}` };
}

/**
 * A browser and a server; `headers` go with every page. It prints without a preview, as it does for a
 * person, and keeps what is saved in `downloads`, or nowhere.
 */
export async function openHospital({ headers = {}, downloads } = {}) {
  const pages = new Map();
  const { server, asked, origin } = await serve(pages, headers);
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-print-preview'];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: downloads ? 'allow' : 'deny',
    ...(downloads && { downloadPath: downloads }),
  });
  return {
    browser,
    origin,
    asked,
    /** What the hospital itself wrote into a page. */
    sourceOf: (page) => pages.get(new URL(page.url()).pathname),
    /**
     * A new page; `trackers` are the attributes of scripts ahead of ours, `before`
     * is a function and what is given to it, which runs first of all; `ready` gets the page while it is empty.
     */
    async open({
      trackers = [],
      body = CHECKER,
      script = 'lp-aftercare.js',
      before,
      ready = () => undefined,
    } = {}) {
      const content = pageOf({ trackers, body, script });
      const known = [...pages].find(([, page]) => page === content);
      const [address] = known ?? [`/page-${pages.size}`];
      pages.set(address, content);
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      // A new window gets its focus before the trackers listen or after, as it comes.
      await page.emulateFocusedPage(true);
      if (before) await page.evaluateOnNewDocument(...before);
      await ready(page);
      await page.goto(`${origin}${address}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
