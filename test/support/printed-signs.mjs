/* global CSSStyleSheet, customElements, document, NodeFilter, top, window -- of the page under test */
/** The warning signs on pages of hospitals, in a browser whose printing can be looked at. */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';
import { serve } from '../../bin/serve.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Two hospitals: one allows nothing, the style of the other is as unkind as it comes. */
const HEADS = {
  strict: `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  unkind: `<style>
    * { font: 40px/1 cursive !important; color: red !important; letter-spacing: 9px !important }
    iframe, button { all: unset !important; display: none !important; width: 100% !important }
    :root { color-scheme: dark }
  </style>`,
};

const pageOf = (head) => `<!doctype html><html lang="en"><meta charset="utf-8">${head}
<title>Example Hospital</title><script defer src="/dist/lp-aftercare.js"></script><body>`;

/** In every page and frame: keeps what it holds when it is printed, then prints it. */
function keepWhatIsPrinted() {
  const print = window.print.bind(window);
  if (window === top) {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.violations.push(violatedDirective),
    );
  }
  window.print = () => {
    top.printed = {
      framed: window !== top,
      html: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.map(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText).join('\n'),
      ),
    };
    window.addEventListener('afterprint', () => (top.done = true));
    print();
  };
}

/** In the page: puts the element there, with more languages than English. */
async function put(packs, attributes) {
  const Settings = await customElements.whenDefined('lp-settings');
  for (const pack of packs) Settings.addLanguage(pack, Settings.version);
  const flags = document.createElement('lp-red-flags');
  for (const [name, value] of Object.entries(attributes)) flags.setAttribute(name, value);
  document.body.append(flags);
  await flags.updateComplete;
}

/** Presses the first or the second button and waits until the printer is done; what was printed. */
export async function print(page, kind) {
  await page.$$eval(
    'lp-red-flags button',
    (buttons, index) => {
      top.done = false;
      buttons[index].click();
    },
    ['wallet', 'poster'].indexOf(kind),
  );
  await page.waitForFunction(() => top.done);
  return page.evaluate(() => top.printed);
}

/** In the page: boxes of what a selector finds, and of every text and blank within, in millimetres. */
export function boxesOf(selector) {
  const millimetres = ({ left, top: above, width, height }) => {
    const [x, y, across, down] = [left, above, width, height].map((px) => (px / 96) * 25.4);
    return { left: x, top: y, width: across, height: down };
  };
  return [...document.querySelectorAll(selector)].map((box) => {
    const texts = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      texts.push(...[...range.getClientRects()].map(millimetres));
    }
    const blanks = [...box.querySelectorAll('.blank')].map((blank) =>
      millimetres(blank.getBoundingClientRect()),
    );
    return { ...millimetres(box.getBoundingClientRect()), texts, blanks };
  });
}

/** A browser that prints without a preview, so that printing ends as it does for a person. */
export async function openHospitals(packs) {
  const folder = await mkdtemp(path.join(tmpdir(), 'lp-aftercare-'));
  for (const name of ['demo', 'dist']) await mkdir(path.join(folder, name));
  const script = 'dist/lp-aftercare.js';
  await copyFile(path.join(root, script), path.join(folder, script));
  for (const [name, head] of Object.entries(HEADS))
    await writeFile(path.join(folder, `demo/${name}.html`), pageOf(head));
  const server = await serve({ root: folder, port: 0 });
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-print-preview'];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  return {
    /** A page with the element on it. */
    async open(attributes, where = 'strict') {
      const page = await browser.newPage();
      page.setDefaultTimeout(5000);
      await page.evaluateOnNewDocument(keepWhatIsPrinted);
      await page.goto(`http://localhost:${server.address().port}/${where}.html`);
      await page.evaluate(put, packs, attributes);
      return page;
    },

    /** What was printed as a page of its own, laid out as for a printer. */
    async paperOf({ html, sheets }) {
      const paper = await browser.newPage();
      await paper.emulateMediaType('print');
      await paper.setContent(`<!doctype html>${html}`);
      await paper.evaluate((texts) => {
        document.adoptedStyleSheets = texts.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        });
      }, sheets);
      return paper;
    },

    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
