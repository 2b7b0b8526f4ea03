/** The languages that there are: whatever folder of `content` holds words is one. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The tags of all languages in the folder `content`, English first. */
export async function languagesIn(content) {
  const folders = await readdir(content, { withFileTypes: true });
  const others = folders.filter((one) => one.isDirectory() && one.name !== 'en');
  return ['en', ...others.map(({ name }) => name).sort()];
}

/** The name of the script that speaks a language. */
export const scriptOf = (lang) => (lang === 'en' ? 'lp-aftercare.js' : `lp-aftercare.${lang}.js`);

/** The words of one language as plain data, or an error if they are more than data. */
export async function readPack(esm, lang) {
  const module = await import(pathToFileURL(path.join(esm, `content/${lang}/index.js`)).href);
  // A tag with a hyphen is no name of an export.
  const pack = Object.values(module).find((one) => one?.lang === lang);
  if (!pack) throw new Error(`content/${lang}/index.js exports no words whose lang is "${lang}".`);
  return JSON.stringify(pack);
}
