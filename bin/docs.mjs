/** `npm run docs`: renews what is generated from the source; `--check` fails if it is out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';
import { languageDoc, missingFrom, readLanguages } from './docs-languages.mjs';
import { tables } from './docs-tables.mjs';
import { protocolDoc } from './protocol-doc.mjs';
import { protocolDrawing } from './protocol-drawing.mjs';
import { readRuleBase } from './rule-base.mjs';
import { compareWords } from './stale-words.mjs';

const checking = process.argv.includes('--check');

/** Puts each table between its markers; every table has a place and every place a table. */
function fill(text, made) {
  const places = [...text.matchAll(/<!-- generated:([\w-]+) -->/g)].map((match) => match[1]);
  const odd = [
    ...places.filter((name) => !(name in made)).map((name) => `no table is called "${name}"`),
    ...Object.keys(made)
      .filter((name) => !places.includes(name))
      .map((name) => `<!-- generated:${name} --> is missing`),
  ];
  if (odd.length > 0) throw new Error(odd.join('\n'));
  return Object.entries(made).reduce((filled, [name, table]) => {
    const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const [before, rest] = filled.split(open);
    const after = rest.split(close)[1];
    if (after === undefined) throw new Error(`${close} is missing`);
    return `${before}${open}\n\n${table}\n\n${close}${after}`;
  }, text);
}

const hashModule = ({
  hash,
}) => `/** Names the rule base: \`npm run docs\` hashes what it asks and decides. */
export const hash = '${hash}';
`;

async function renew(name, make) {
  const file = path.join(root, name);
  const old = await readFile(file, 'utf8').catch(() => '');
  const fresh = await make(old);
  if (fresh === old) return;
  if (checking) throw new Error(`${name} is out of date. Run: npm run docs`);
  await writeFile(file, fresh);
}

/** Renews what is kept of a translation; returns what is wrong with it, a line for each. */
async function renewLanguage(english, translation) {
  const { lang } = translation.pack;
  const kept = `docs/languages/${lang}.json`;
  const behind = [];
  await renew(kept, (old) => {
    const { stale, now } = compareWords(english.pack, translation.pack, JSON.parse(old || '{}'));
    behind.push(...stale);
    return `${JSON.stringify(now, null, 2)}\n`;
  });
  await renew(`docs/languages/${lang}.md`, () => languageDoc(english, translation));
  return [
    ...missingFrom(english, translation),
    ...behind.map(
      (place) =>
        `${lang}: English has changed at ${place}, and the translation has not. Translate it anew, or take the line out of ${kept} if it still says the same`,
    ),
  ];
}

try {
  const base = await readRuleBase(root);
  const [english, ...translations] = await readLanguages(root);
  await renew('src/protocol/hash.ts', () => hashModule(base));
  await renew('docs/protocol.svg', () => protocolDrawing(base));
  await renew('docs/protocol.md', () => protocolDoc(base));
  const wrong = [];
  for (const one of translations) wrong.push(...(await renewLanguage(english, one)));
  await renew('README.md', async (old) => fill(old, await tables([english, ...translations])));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
} catch (error) {
  console.error(`docs: ${error.message}`);
  process.exitCode = 1;
}
