/** Every language of the build, with its words. */
import path from 'node:path';
import { root } from '../../bin/dist.mjs';
import { languagesIn, readPack } from '../../bin/languages.mjs';

const esm = path.join(root, 'dist/esm');

/** Their tags, English first. */
export const langs = await languagesIn(path.join(esm, 'content'));

/** Their packs, in that order. */
export const packs = await Promise.all(
  langs.map(async (lang) => JSON.parse(await readPack(esm, lang))),
);

/** Those that are not English. */
export const others = packs.slice(1);
