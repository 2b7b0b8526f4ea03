/** Writes `dist/`: compiled modules, scripts, licences, what they are made of, and their hashes. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { writeBuilder } from './builder.mjs';
import { bundle } from './bundle.mjs';
import { writeEmbedPage } from './embed-page.mjs';
import { writeFragments, writeFragmentStyle } from './fragments.mjs';
import { languagesIn, readPack, scriptOf } from './languages.mjs';
import { sbom } from './sbom.mjs';
import { settingsSchema } from './settings-schema.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The version that the package and the script bear. */
export async function packageVersion() {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
}

/** The path of every file below a folder, in the same order everywhere. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
    .sort();
}

async function compile(esm) {
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', path.join(root, 'tsconfig.build.json'), '--outDir', esm];
  try {
    await promisify(execFile)(process.execPath, [tsc, ...options]);
  } catch (error) {
    throw new Error(error.stdout || error.message, { cause: error });
  }
}

/**
 * What the doctor knows of the words: how old they are, the ids that settings may name, and who has
 * checked which language.
 */
function namesIn(packs) {
  const [{ lang, version, lastChecked, reviewBy, graceDays, faq, topics }] = packs;
  const ids = faq.map(({ id }) => ({ id }));
  const languages = packs.map((pack) => ({ lang: pack.lang, review: pack.review }));
  const names = { lang, version, lastChecked, reviewBy, graceDays, faq: ids, topics, languages };
  return JSON.stringify(names);
}

/** Of the words, what the page for frames knows topics by. */
const onlyTopics = ([{ topics }]) => JSON.stringify({ topics });

/** Every script of a release. Resolves to the text of each, and the packages in it. */
async function writeScripts(out, { esm, langs }) {
  const version = await packageVersion();
  const packs = await Promise.all(langs.map((lang) => readPack(esm, lang)));
  const known = packs.map((pack) => JSON.parse(pack));
  const scripts = {
    ...Object.fromEntries(langs.map((lang, at) => [scriptOf(lang), { pack: packs[at] }])),
    'lp-aftercare.closed.js': { pack: packs[0], closed: true },
    'lp-aftercare.debug.js': { entry: 'doctor/index.js', pack: namesIn(known) },
    'lp-embed-frame.js': { entry: 'embed/frame.js', pack: onlyTopics(known) },
    'lp-embed.js': { entry: 'embed/parent.js' },
  };
  const made = {};
  for (const [name, options] of Object.entries(scripts)) {
    const packages = new Set();
    const text = await bundle({ esm, version, packages, ...options });
    await writeFile(path.join(out, name), text);
    made[name] = { text, packages };
  }
  return made;
}

/** Our licence, and that of every package in a script, each text once. */
async function writeLicenses(out, made) {
  const packages = new Set(Object.values(made).flatMap((script) => [...script.packages]));
  const holders = new Map();
  for (const name of [...packages].sort()) {
    const file = path.join(root, 'node_modules', name, 'LICENSE');
    const text = (await readFile(file, 'utf8')).trim();
    holders.set(text, [...(holders.get(text) ?? []), name]);
  }
  const own = await readFile(path.join(root, 'LICENSE'), 'utf8');
  const others = [...holders].map(([text, names]) => `\n${names.join(', ')}\n\n${text}\n`);
  const changed = '\nLit is in the scripts without what it leaves on the window.\n';
  await writeFile(path.join(out, 'LICENSES.txt'), [own, changed, ...others].join(''));
}

async function writeSbom(out, made) {
  const lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  await writeFile(path.join(out, 'sbom.cdx.json'), sbom(made, lock));
}

/**
 * The hash of every file there is but the modules and the demo: npm keeps those of a package itself,
 * and the demo is in none.
 */
async function writeIntegrity(out) {
  const hashes = {};
  for (const file of await filesIn(out)) {
    if (/^(esm|demo)\//.test(file)) continue;
    const bytes = await readFile(path.join(out, file));
    hashes[file] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  await writeFile(path.join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** The Questionnaire in English, with a translation for every other language there is. */
async function writeQuestionnaire(out, { esm, langs }) {
  const packs = await Promise.all(langs.map((lang) => readPack(esm, lang)));
  const { questionnaire } = await import(pathToFileURL(path.join(esm, 'fhir.js')).href);
  const form = questionnaire(...packs.map((pack) => JSON.parse(pack)));
  await mkdir(path.join(out, 'fhir'));
  const file = path.join(out, 'fhir/questionnaire.json');
  await writeFile(file, `${JSON.stringify(form, null, 2)}\n`);
}

async function writeSchema(out, esm) {
  const schema = await settingsSchema(esm, await packageVersion());
  await mkdir(path.join(out, 'schema'));
  const file = path.join(out, 'schema/settings.schema.json');
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** Builds into `out`, which is replaced only when all went well. */
export async function build(out = path.join(root, 'dist')) {
  await mkdir(path.join(root, '.build'), { recursive: true });
  const work = await mkdtemp(path.join(root, '.build/'));
  try {
    const esm = path.join(work, 'esm');
    await compile(esm);
    const langs = await languagesIn(path.join(esm, 'content'));
    const made = await writeScripts(work, { esm, langs });
    for (const lang of langs) {
      await writeFragments(work, { esm, script: made[scriptOf(lang)].text, lang });
    }
    await writeFragmentStyle(work, esm);
    await writeEmbedPage(work, { esm, langs, template: path.join(root, 'src/embed/embed.html') });
    await writeQuestionnaire(work, { esm, langs });
    await writeSchema(work, esm);
    await cp(path.join(root, 'src/themes'), path.join(work, 'themes'), { recursive: true });
    const builder = await writeBuilder(work, { esm, version: await packageVersion() });
    await writeLicenses(work, { ...made, builder });
    await writeSbom(work, made);
    await writeIntegrity(work);
    // A temporary folder is private to its maker; what it becomes is not.
    await chmod(work, 0o755);
    await rm(out, { recursive: true, force: true });
    await rename(work, out);
  } finally {
    if (existsSync(work)) await rm(work, { recursive: true });
  }
}
