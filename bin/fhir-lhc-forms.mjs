/** LHC-Forms, the form renderer of the US National Library of Medicine, in a browser. */
/* global document, setTimeout -- of the page that is shown */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { serve } from './serve.mjs';

/** Its version, and the hash of its package. */
export const LFORMS = 'lforms@40.1.3';
const SHA512 =
  'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>LHC-Forms</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/lforms/webcomponent/styles.css">
<div id="form"></div>
<script src="/dist/lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="/dist/lforms/webcomponent/lhc-forms.js"></script>
<script src="/dist/lforms/fhir/R4/lformsFHIR.min.js"></script>
`;

function run(command, args, cwd) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd,
    shell,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`, { cause: error });
}

/**
 * The folder of the package, fetched once with npm. It is no dependency: what it ships for pages is
 * complete, and its own dependencies, all of Angular among them, would be installed for nothing.
 */
async function fetched() {
  const folder = path.join(root, '.build/lhc-forms');
  const found = path.join(folder, LFORMS, 'package');
  if (existsSync(found)) return found;
  const work = path.join(folder, 'fetching');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  run('npm', ['pack', '--silent', LFORMS], work);
  const file = path.join(work, `${LFORMS.replace('@', '-')}.tgz`);
  const hash = createHash('sha512')
    .update(await readFile(file))
    .digest('base64');
  if (hash !== SHA512) throw new Error(`${LFORMS} is not the package that was looked at.`);
  run('tar', ['-xzf', path.basename(file)], work);
  await mkdir(path.join(work, 'package/demo'));
  await writeFile(path.join(work, 'package/demo/index.html'), PAGE);
  await rename(work, path.join(folder, LFORMS));
  return found;
}

/** Runs in the page: shows a form. */
async function show(questionnaire) {
  const { LForms } = globalThis;
  document.getElementById('form').replaceChildren();
  await LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' });
}

/** Runs in the page: ticks options as a person does, and says which questions are on screen then. */
async function tick(question, system, options, chosen) {
  const settled = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    // Resolves when no expression is left to work out.
    const form = globalThis.LForms.Util._getFormObjectInScope('#form');
    await form._expressionProcessor.runCalculations(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const inputOf = (option) =>
    document.getElementById(`${question}/1|${system}|${option}`).querySelector('input');
  const unticked = options.filter((option) => !chosen.includes(option));
  // A person unticks before ticking what cannot stand beside it.
  for (const option of [...unticked, ...chosen]) {
    const wanted = chosen.includes(option);
    const input = inputOf(option);
    // A radio button there may say that it is checked when it is not.
    if (input.type === 'radio' ? !wanted : input.checked === wanted) continue;
    input.click();
    await settled();
  }
  const items = [...document.querySelectorAll('lhc-item[id^="item-"]')];
  const shown = items.filter((item) => item.checkVisibility());
  return shown.map(({ id }) => id.replace(/^item-|\/.*$/g, ''));
}

/** Opens LHC-Forms; `close` ends it. `told` hears what the page has to complain of. */
export async function openLhcForms(told) {
  const server = await serve({ root: await fetched(), port: 0 });
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const address = `http://127.0.0.1:${server.address().port}`;

  /** A page with one form. */
  async function open(questionnaire) {
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => told(message));
    page.on('console', (line) => {
      if (['error', 'warn'].includes(line.type())) told(line.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('data:')) told(`asks for ${url}`);
    });
    await page.goto(address);
    await page.evaluate(show, questionnaire);
    return {
      tick: (question, system, options, chosen) =>
        page.evaluate(tick, question, system, options, chosen),
      close: () => page.close(),
    };
  }

  async function close() {
    await browser.close();
    server.close();
  }
  return { open, close, version: await browser.version() };
}
