/** Writes `demo/builder.js`: the snippet builder, with what it must know of the other built files. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { customProperties } from './custom-properties.mjs';
import { languagesIn, readPack, scriptOf } from './languages.mjs';

const STYLE = 'lp-aftercare.css';
const NOTICE =
  ' Contains Lit, (c) Google LLC (BSD-3-Clause), and culori, (c) 2018 Dan Burzo (MIT). See LICENSES.txt';

/** A built file by the name it has on a server, with its hash. */
async function fileOf(out, name, folder = '') {
  const bytes = await readFile(path.join(out, folder, name));
  return { name, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}` };
}

/** Structured data in the parts from which any choice of topics can be put together. */
function described(faqPage, pack) {
  const page = JSON.parse(faqPage(pack, []));
  delete page.citation;
  delete page.mainEntity;
  const entries = pack.faq.map((entry) => {
    const { mainEntity, citation } = JSON.parse(faqPage(pack, [entry]));
    return { topic: entry.topic, keep: Boolean(entry.keep), question: mainEntity[0], citation };
  });
  return { page, entries };
}

async function languageOf(out, esm, lang) {
  const load = (module) => import(pathToFileURL(path.join(esm, module)).href);
  const pack = JSON.parse(await readPack(esm, lang));
  const { faqPage } = await load('elements/lp-faq/json-ld.js');
  const fragment = (name) => readFile(path.join(out, 'fragments', lang, `${name}.html`), 'utf8');
  return {
    lang,
    dir: pack.dir,
    review: pack.review,
    ui: pack.ui,
    topics: pack.topics,
    script: await fileOf(out, scriptOf(lang)),
    fragments: { 'red-flags': await fragment('red-flags'), faq: await fragment('faq') },
    jsonLd: described(faqPage, pack),
  };
}

/** What the builder knows of the build in `out`, whose modules are in `esm`. */
export async function factsOf(out, esm = path.join(out, 'esm')) {
  const load = (module) => import(pathToFileURL(path.join(esm, module)).href);
  const { version } = await load('version.js');
  const { protocol } = await load('protocol/index.js');
  const langs = await languagesIn(path.join(esm, 'content'));
  return {
    version,
    reviewed: protocol.reviewed !== null,
    languages: await Promise.all(langs.map((lang) => languageOf(out, esm, lang))),
    style: await fileOf(out, STYLE, 'fragments'),
    frameScript: await fileOf(out, 'lp-embed.js'),
    tokens: Object.fromEntries((await customProperties()).map(({ name, value }) => [name, value])),
  };
}

/** Writes the builder below `out`. Resolves to the packages in it. */
export async function writeBuilder(out, { esm, version }) {
  const pack = JSON.stringify(await factsOf(out, esm));
  const packages = new Set();
  const options = { esm, version, pack, packages, entry: 'builder/index.js', notice: NOTICE };
  await mkdir(path.join(out, 'demo'), { recursive: true });
  await writeFile(path.join(out, 'demo/builder.js'), await bundle(options));
  return { packages };
}
