/** The tables of the README, made from the source and the build. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';
import { customProperties } from './custom-properties.mjs';
import { BROWSERS_HEAD, browserRows } from './browser-needs.mjs';
import { root } from './dist.mjs';
import { languageRows, LANGUAGES_HEAD } from './docs-languages.mjs';
import { wayRows, WAYS_HEAD } from './docs-ways.mjs';
import { table } from './markdown.mjs';
import { scriptOf } from './languages.mjs';
import { partSizes } from './size-parts.mjs';
import { BUDGET, LANGUAGE_BUDGET, measure } from './sizes.mjs';

async function propertyTable() {
  const rows = (await customProperties()).map(({ name, what, value }) => [
    `\`${name}\``,
    what,
    `\`${value}\``,
  ]);
  return table(['custom property', 'what', 'default'], rows);
}

/** Every `@csspart name - what it is` in the comment of an element or a template. */
async function parts() {
  const folder = path.join(root, 'src/elements');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const known = new Map();
  for (const file of files.sort()) {
    const source = await readFile(path.join(folder, file), 'utf8');
    for (const [, name, what] of source.matchAll(/^ \* @csspart (\S+) - (.+(?:\n \* {3}.+)*)$/gm)) {
      known.set(name, what.replaceAll(/\n \* +/g, ' '));
    }
  }
  if (known.size === 0) throw new Error('src/elements: no @csspart found');
  const names = [...known.keys()].sort();
  return table(
    ['part', 'what'],
    names.map((name) => [`\`${name}\``, known.get(name)]),
  );
}

async function sizes() {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const { whole, code, codeAndRules, languages } = await measure();
  const { faq, 'red-flags': flags } = await partSizes('faq', 'red-flags');
  return table(
    ['brotli', 'size', 'limit'],
    [
      [
        '`lp-aftercare.js`, the script with all English content',
        kilobytes(whole),
        kilobytes(BUDGET.whole),
      ],
      ...Object.entries(languages).map(([lang, bytes]) => [
        `\`${scriptOf(lang)}\`, as complete`,
        kilobytes(bytes),
        kilobytes(LANGUAGE_BUDGET[lang]),
      ]),
      ['the code of each, Lit included', kilobytes(code), kilobytes(BUDGET.code)],
      ['that code with the rule base', kilobytes(codeAndRules), ''],
      ['the FAQ alone, `lp-aftercare/define/faq` in a bundle', kilobytes(faq), ''],
      [
        'the warning signs alone, `lp-aftercare/define/red-flags` in a bundle',
        kilobytes(flags),
        '',
      ],
    ],
  );
}

/** Name of the marker → table, formatted as the rest of the README is. */
export async function tables(languages) {
  const made = {
    'custom-properties': await propertyTable(),
    parts: await parts(),
    sizes: await sizes(),
    browsers: table(BROWSERS_HEAD, browserRows()),
    ways: table(WAYS_HEAD, await wayRows()),
    languages: table(LANGUAGES_HEAD, languageRows(languages)),
  };
  const options = await prettier.resolveConfig(path.join(root, 'README.md'));
  for (const [name, text] of Object.entries(made)) {
    made[name] = (await prettier.format(text, { ...options, parser: 'markdown' })).trim();
  }
  return made;
}
