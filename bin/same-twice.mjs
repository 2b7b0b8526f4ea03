/**
 * Builds twice, and fails if the two differ by a byte; the first stays as `dist/`. The second is the
 * build of somebody else: another folder, time zone, language and year, and files in another order.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, filesIn, root } from './dist.mjs';

/** What is made here, or is no part of the source. */
const LEFT = ['.build', '.git', 'coverage', 'dist', 'node_modules', 'reports'];

async function copyOfSource() {
  const copy = await mkdtemp(path.join(await realpath(os.tmpdir()), 'lp-aftercare-'));
  const left = LEFT.map((name) => path.join(root, name));
  await cp(root, copy, { recursive: true, filter: (file) => !left.includes(file) });
  const modules = path.join(root, 'node_modules');
  await symlink(modules, path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Builds in `copy` as somebody else would. */
function buildElsewhere(copy) {
  const elsewhere = pathToFileURL(path.join(root, 'bin/elsewhere.mjs')).href;
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], {
    cwd: copy,
    stdio: 'inherit',
    env: {
      ...process.env,
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${elsewhere}`,
    },
  });
  if (status !== 0) throw new Error('the second build failed');
}

async function differences(one, other) {
  const names = new Set([...(await filesIn(one)), ...(await filesIn(other))]);
  const different = [];
  for (const name of names) {
    const read = (folder) => readFile(path.join(folder, name)).catch(() => null);
    const [first, second] = [await read(one), await read(other)];
    if (!first || !second || !first.equals(second)) different.push(name);
  }
  return different.sort();
}

let copy;
try {
  const dist = path.join(root, 'dist');
  copy = await copyOfSource();
  await build(dist);
  buildElsewhere(copy);
  const different = await differences(dist, path.join(copy, 'dist'));
  if (different.length > 0) throw new Error(`two builds differ: ${different.join(', ')}`);
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
} finally {
  if (copy) await rm(copy, { recursive: true, force: true });
}
