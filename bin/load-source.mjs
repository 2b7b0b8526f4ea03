/** Loads modules of `src` as they are in the files now, whether or not they were built. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/** What each module of the folder `src` exports, named without its ending: `protocol/index`. */
export async function loadSource(src, ...modules) {
  const work = await mkdtemp(path.join(os.tmpdir(), 'lp-source-'));
  try {
    await esbuild.build({
      entryPoints: modules.map((module) => path.join(src, `${module}.ts`)),
      outbase: src,
      outdir: work,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
    const urls = modules.map((module) => pathToFileURL(path.join(work, `${module}.mjs`)).href);
    return await Promise.all(urls.map((url) => import(url)));
  } catch (error) {
    const [first] = error.errors ?? [];
    if (!first) throw error;
    const { file = src, line = '' } = first.location ?? {};
    throw new Error(`${file}:${line}: ${first.text}`, { cause: error });
  } finally {
    await rm(work, { recursive: true });
  }
}
