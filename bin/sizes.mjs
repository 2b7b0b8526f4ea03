/** How many bytes the script weighs on the wire, against its budget. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { packageVersion, root } from './dist.mjs';
import { bundle } from './bundle.mjs';

/** The limits, in bytes of brotli at its highest quality. */
export const BUDGET = { whole: 48_000, code: 22_000 };

function brotli(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}

/** Bytes of the built script, and of the same script without its words. */
export async function measure() {
  const dist = path.join(root, 'dist');
  const whole = await readFile(path.join(dist, 'lp-aftercare.js'), 'utf8');
  const wordless = { esm: path.join(dist, 'esm'), version: await packageVersion() };
  return { whole: brotli(whole), code: brotli(await bundle(wordless)) };
}

/** The parts that are over their budget, in words. */
export function overBudget(sizes) {
  return Object.entries(BUDGET)
    .filter(([part, limit]) => sizes[part] > limit)
    .map(([part, limit]) => `${part}: ${sizes[part]} bytes, budget ${limit}`);
}
