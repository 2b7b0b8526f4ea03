/** Builds twice, and fails if the two differ by a byte; the first stays as `dist/`. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, root } from './dist.mjs';

async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  const pairs = files.map(async (file) => [path.relative(folder, file), await readFile(file)]);
  return new Map(await Promise.all(pairs));
}

const dist = path.join(root, 'dist');
const again = path.join(root, '.build/again');
try {
  await build(dist);
  await build(again);
  const [first, second] = [await contents(dist), await contents(again)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return !one || !other || !one.equals(other);
  });
  if (different.length > 0) throw new Error(`two builds differ: ${different.join(', ')}`);
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
} finally {
  await rm(again, { recursive: true, force: true });
}
