/**
 * `npm run fixtures`: what sanitizers, editors and WordPress leave of our snippets, and what becomes
 * of it on a page with our script.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { build, root } from './dist.mjs';
import { findChrome } from './find-chrome.mjs';
import { becomes, SCRIPT } from './fixture-becomes.mjs';
import { sanitizersAndEditors } from './fixture-editors.mjs';
import { openPage } from './fixture-page.mjs';
import { snippets } from './fixture-snippets.mjs';
import { wordpress } from './fixture-wordpress.mjs';

const folder = path.join(root, 'test/mount/fixtures');

/** What becomes of each output on a page that is nothing but it and the script. */
async function alone(browser, outputs, script) {
  const found = [];
  for (const output of outputs) {
    const page = await openPage(browser, `${SCRIPT}<main>${output}</main>`, script);
    found.push(await becomes(page));
    await page.close();
  }
  return found;
}

async function write({ name, tool, version, how, outputs }, found) {
  const file = path.join(folder, `${name}.json`);
  const fixture = {
    tool,
    version,
    how,
    command: 'npm run fixtures',
    snippets: snippets.map((snippet, index) => ({
      ...snippet,
      output: outputs[index],
      becomes: found[index],
    })),
  };
  const options = await prettier.resolveConfig(file);
  const text = JSON.stringify(fixture);
  await writeFile(file, await prettier.format(text, { ...options, parser: 'json' }));
  console.log(
    `${tool} ${version}: ${found.filter((one) => one !== 'text').length} of ${found.length} become the element.`,
  );
}

let browser;
try {
  await build();
  const file = path.join(root, 'dist/lp-aftercare.js');
  const script = await readFile(file, 'utf8');
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  browser = await puppeteer.launch({ executablePath: findChrome(), args });
  const tools = [
    ...(await sanitizersAndEditors(browser, snippets)),
    ...(await wordpress(browser, snippets, file)),
  ];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const tool of tools) {
    const found = await alone(browser, tool.outputs, script);
    // In a page of its theme it must be no less than on a page that is nothing else.
    const differs = tool.live?.findIndex((one, index) => one !== found[index]) ?? -1;
    if (differs >= 0) {
      throw new Error(
        `${tool.tool}: ${snippets[differs].input} is ${tool.live[differs]} in its theme`,
      );
    }
    await write(tool, found);
  }
} catch (error) {
  console.error(`fixtures: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
