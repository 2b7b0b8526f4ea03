/** Writes `dist/`: compiled modules, the script, licences, integrity and the FHIR Questionnaire. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundle, readPack } from './bundle.mjs';
import { writeFragments } from './fragments.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The version that the package and the script bear. */
export async function packageVersion() {
  return JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')).version;
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

/** Every script of a release, and the one that a webmaster pastes as its text. */
async function writeScripts(out, esm) {
  const version = await packageVersion();
  const pack = await readPack(esm, 'en');
  const scripts = {
    'lp-aftercare.js': { pack },
    'lp-aftercare.closed.js': { pack, closed: true },
  };
  for (const [name, options] of Object.entries(scripts)) {
    await writeFile(path.join(out, name), await bundle({ esm, version, ...options }));
  }
  return readFile(path.join(out, 'lp-aftercare.js'), 'utf8');
}

async function writeLicenses(out) {
  const files = [path.join(root, 'LICENSE'), path.join(root, 'node_modules/lit/LICENSE')];
  const [own, lit] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await writeFile(
    path.join(out, 'LICENSES.txt'),
    `${own}\nLit, without what it leaves on the window, and @lit/context\n\n${lit}`,
  );
}

async function writeIntegrity(out) {
  const scripts = (await readdir(out)).filter((name) => name.endsWith('.js')).sort();
  const hashes = {};
  for (const name of scripts) {
    const bytes = await readFile(path.join(out, name));
    hashes[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  await writeFile(path.join(out, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** The Questionnaire in English, with a translation for every other language there is. */
async function writeQuestionnaire(out, esm) {
  const folders = await readdir(path.join(esm, 'content'), { withFileTypes: true });
  const others = folders.filter((one) => one.isDirectory() && one.name !== 'en');
  const langs = ['en', ...others.map(({ name }) => name).sort()];
  const packs = await Promise.all(langs.map((lang) => readPack(esm, lang)));
  const { questionnaire } = await import(pathToFileURL(path.join(esm, 'fhir.js')).href);
  const form = questionnaire(...packs.map((pack) => JSON.parse(pack)));
  await mkdir(path.join(out, 'fhir'));
  const file = path.join(out, 'fhir/questionnaire.json');
  await writeFile(file, `${JSON.stringify(form, null, 2)}\n`);
}

/** Builds into `out`, which is replaced only when all went well. */
export async function build(out = path.join(root, 'dist')) {
  await mkdir(path.join(root, '.build'), { recursive: true });
  const work = await mkdtemp(path.join(root, '.build/'));
  try {
    const esm = path.join(work, 'esm');
    await compile(esm);
    const script = await writeScripts(work, esm);
    await writeFragments(work, { esm, script, lang: 'en' });
    await writeQuestionnaire(work, esm);
    await writeLicenses(work);
    await writeIntegrity(work);
    // A temporary folder is private to its maker; what it becomes is not.
    await chmod(work, 0o755);
    await rm(out, { recursive: true, force: true });
    await rename(work, out);
  } finally {
    if (existsSync(work)) await rm(work, { recursive: true });
  }
}
