/* global document -- of the page under test */
/** A page of a host with the built script, in a real browser, and the way to a result on it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { root } from '../../bin/dist.mjs';
import { findChrome } from '../../bin/find-chrome.mjs';

/** Everything that a hospital can say, and that at length. */
export const EVERY_CONTACT = {
  region: 'GB-ENG',
  'team-name':
    'Regional Centre for Neurology and Neurosurgery, Ambulatory Lumbar Puncture and Infusion Unit',
  'team-phone': '+44 20 7946 0001 ext. 12345',
  'team-hours': 'Mo-Fr 07:30-19:30, Sa 09:00-13:00',
  'emergency-phone': '020 7946 0002',
  'crisis-phone': '020 7946 0003',
  'cancer-phone': '020 7946 0004',
  'maternity-phone': '020 7946 0005',
  'advice-phone': '020 7946 0006',
};

/** The five ordinary people of the browser tests, from a file that Node cannot read as it is. */
export async function fivePeople() {
  const source = await readFile(path.join(root, 'test/support/people.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'esnext' } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).people;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example Hospital</title>
<body><script src="/lp-aftercare.js"></script>`;

/**
 * `/` is the page, with the policy `csp`; `/framed?…` has that page in a frame with that sandbox.
 * What the browser asks for is kept in `asked`.
 */
async function serve(csp) {
  const script = await readFile(path.join(root, 'dist/lp-aftercare.js'));
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const { pathname, search } = new URL(url, 'http://localhost');
    if (pathname === '/lp-aftercare.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      return;
    }
    const framed = pathname === '/framed';
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(csp && !framed && { 'Content-Security-Policy': csp }),
    });
    const sandbox = decodeURIComponent(search.slice(1));
    response.end(framed ? `<iframe sandbox="${sandbox}" src="/"></iframe>` : PAGE);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, asked, origin: `http://localhost:${server.address().port}` };
}

/**
 * A browser, started with `args` too, and a server. `before` runs in every page and frame before anything of its own does. The
 * browser prints without a preview, so that printing begins and ends as it does for a person.
 */
export async function openHost({ csp, before = () => undefined, args: more = [] } = {}) {
  const { server, asked, origin } = await serve(csp);
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-print-preview', ...more];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  return {
    browser,
    origin,
    asked,
    /** A new page; in a frame with that sandbox, if there is one. */
    async open({ sandbox } = {}) {
      const page = await browser.newPage();
      page.setDefaultTimeout(5000);
      await page.evaluateOnNewDocument(before);
      const framed = sandbox !== undefined;
      await page.goto(framed ? `${origin}/framed?${encodeURIComponent(sandbox)}` : `${origin}/`);
      return { page, frame: framed ? page.frames()[1] : page.mainFrame() };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Puts a checker on the page and answers all that it asks; resolves to the urgency. */
export function walk(frame, { answers, voice = 'you', attributes = EVERY_CONTACT }) {
  const start = ['you', 'person', 'child'].indexOf(voice);
  return frame.evaluate(
    async (given, first, contacts) => {
      document.querySelector('lp-risk-checker')?.remove();
      const checker = document.createElement('lp-risk-checker');
      for (const [name, value] of Object.entries(contacts)) checker.setAttribute(name, value);
      document.body.append(checker);
      await checker.updateComplete;
      const within = checker.shadowRoot;
      const press = async (element) => {
        element.click();
        await checker.updateComplete;
      };
      await press(within.querySelectorAll('[part~="button-start"]')[first]);
      const question = () => within.querySelector('[part~="question"] input')?.name;
      for (let id = question(); id; id = question()) {
        if (!given[id]) throw new Error(`${id} is asked, but not answered`);
        for (const option of given[id])
          await press(within.querySelector(`input[value="${option}"]`));
        await press(within.querySelector('[part~="button-continue"]'));
      }
      return checker.getAssessment().urgency;
    },
    answers,
    start,
    attributes,
  );
}

/** Presses a button of the result as a hand does. */
export async function press(frame, name) {
  const button = await frame.$(`lp-risk-checker >>> [part~="button-${name}"]`);
  await button.click();
}

/** What the last press is said to have done. */
export const told = (frame) =>
  frame.$eval('lp-risk-checker >>> [role="status"]', ({ textContent }) => textContent.trim());

/** The summary as it stands on screen, with what is closed there, as plain text. */
export const summaryText = (frame) =>
  frame.$eval('lp-risk-checker >>> .summary', (summary) => {
    const headings = 'h1, h2, h3, h4, h5, h6, summary';
    const lines = [...summary.querySelectorAll(`${headings}, p`)].map(
      (line) => `${line.matches(headings) ? '\n\n' : '\n'}${line.textContent.trim()}`,
    );
    return lines.join('').trim();
  });
