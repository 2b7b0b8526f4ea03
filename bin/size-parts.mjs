/** What a hospital loads that bundles one element alone, as an npm consumer does. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { root } from './dist.mjs';
import { brotli } from './sizes.mjs';

/** The script of `lp-aftercare/define/<entry>`, and the modules of ours that are left in it. */
export async function bundleEntry(entry) {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const build = await rollup({
    input: path.join(root, manifest.exports[`./define/${entry}`].default),
    onwarn(warning) {
      throw new Error(`rollup: ${warning.message}`);
    },
    plugins: [nodeResolve({ exportConditions: ['production'] })],
  });
  const { output } = await build.generate({
    format: 'es',
    plugins: [terser({ ecma: 2022, module: true, format: { comments: false } })],
  });
  await build.close();
  const esm = path.join(root, 'dist/esm');
  const [{ code, modules }] = output;
  return {
    code,
    modules: Object.entries(modules)
      .filter(([id, { renderedLength }]) => renderedLength > 0 && id.startsWith(esm))
      .map(([id]) => path.relative(esm, id).replaceAll('\\', '/')),
  };
}

/** Bytes of brotli of each of these entry points, with the English words. */
export async function partSizes(...entries) {
  const weighed = entries.map(async (entry) => [entry, brotli((await bundleEntry(entry)).code)]);
  return Object.fromEntries(await Promise.all(weighed));
}
