/** Writes `embed.html`: the page for frames, with its policy and the words for want of a script. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPack, scriptOf } from './languages.mjs';

const escaped = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);

/** The policy of the script, and leave for the one style that stands in the page itself. */
function policyOf(page, policyFor) {
  const [, style] = /<style>([^]*?)<\/style>/.exec(page);
  const hash = createHash('sha384').update(style).digest('base64');
  return `${policyFor()}; style-src 'sha384-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** The script of each language, as it stands in the page until it is asked for. */
async function scriptsIn(esm, langs) {
  const lines = langs.map(async (lang) => {
    const { dir } = JSON.parse(await readPack(esm, lang));
    return `\n      <script lang="${lang}" dir="${dir}" src="${scriptOf(lang)}"></script>`;
  });
  return `${(await Promise.all(lines)).join('')}\n    `;
}

/** Fills the page in `template` with the words and languages of the compiled modules in `esm`. */
export async function writeEmbedPage(out, { esm, langs, template }) {
  const load = (name) => import(pathToFileURL(path.join(esm, name)).href);
  const [{ policyFor }, { safeWords }, { fill }] = await Promise.all(
    ['install/policy.js', 'content/safe-page.js', 'i18n/words.js'].map(load),
  );
  const page = (await readFile(template, 'utf8')).replaceAll('\r\n', '\n');
  const items = safeWords.signs.map((sign) => `            <li>${escaped(sign)}</li>\n`);
  const { unknown, now, say, today, limits } = safeWords;
  const words = { unknown, now, say, today, limits };
  for (const [name, text] of Object.entries(words)) words[name] = escaped(text);
  const signs = `<ul>\n${items.join('')}          </ul>`;
  const languages = await scriptsIn(esm, langs);
  const filled = fill(page, { ...words, signs, languages, policy: policyOf(page, policyFor) });
  await writeFile(path.join(out, 'embed.html'), filled);
}
