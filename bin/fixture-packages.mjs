/** The sanitizers and editors that the fixtures are made with, fetched once, apart from the project. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';

/** Exact, so that the same command makes the same fixtures. `fflate` unpacks WordPress. */
const PACKAGES = {
  '@wp-playground/wordpress-builds': '0.9.19',
  ckeditor5: '48.5.2',
  dompurify: '3.4.18',
  fflate: '0.8.3',
  quill: '2.0.3',
  'sanitize-html': '2.18.1',
  tinymce: '8.9.2',
};

const folder = path.join(root, '.build/fixtures');

/** A file or folder of a fetched package. */
export const inPackage = (name, ...parts) => path.join(folder, 'node_modules', name, ...parts);

/** The version of a fetched package, as it says itself. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')).version;

const fetched = () =>
  Object.entries(PACKAGES).every(
    ([name, version]) => existsSync(inPackage(name)) && versionOf(name) === version,
  );

/**
 * Resolves to the folder that holds them. They are no dependencies: hundreds of megabytes that
 * nobody needs who only builds or tests.
 */
export async function fetchPackages() {
  if (fetched()) return folder;
  console.log('fixtures: fetching sanitizers, editors and WordPress …');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'package.json');
  await writeFile(file, JSON.stringify({ private: true, dependencies: PACKAGES }));
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', options, { cwd: folder, shell, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${options.join(' ')} failed in ${folder}.`);
  return folder;
}
