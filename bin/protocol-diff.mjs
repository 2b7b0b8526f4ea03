/** `npm run protocol:diff <rev>`: what changed for patients since a revision, in plain words. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './dist.mjs';
import { loadSource } from './load-source.mjs';
import { changesBetween } from './protocol-changes.mjs';
import { drawnPeople, followed } from './protocol-people.mjs';
import { ruleBaseHash } from './rule-base-hash.mjs';

const DRAWN = 2000;
const SEED = 1;
const MOST = 20;

/** Puts the files of a revision below `folder`, past the index that git works with. */
function checkOut(revision, folder) {
  const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') };
  const git = (...words) => execFileSync('git', words, { cwd: root, env, stdio: 'pipe' });
  try {
    git('read-tree', `${revision}^{tree}`);
    git('checkout-index', '--all', `--prefix=${folder}/`);
  } catch (error) {
    throw new Error(`git knows no revision "${revision}"`, { cause: error });
  }
}

async function load(src) {
  const [{ protocol, path: way, assess }, { en }] = await loadSource(
    src,
    'protocol/index',
    'content/en/index',
  );
  return { protocol, pack: en, path: way, assess, hash: ruleBaseHash(protocol) };
}

async function loadRevision(revision) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lp-revision-'));
  try {
    checkOut(revision, folder);
    const src = path.join(folder, 'src');
    if (!existsSync(path.join(src, 'protocol/index.ts'))) {
      throw new Error(`${revision} has no rule base yet`);
    }
    return await load(src);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function section(title, lines) {
  const shown = lines.slice(0, MOST).map((line) => `  ${line}`);
  const more = lines.length > MOST ? [`  and ${lines.length - MOST} more`] : [];
  return [`${title}: ${lines.length}`, ...shown, ...more, ''].join('\n');
}

/** How the results of a group of people moved. */
function group(name, people, before, after, shown) {
  const { all, both, less, more } = followed(people, before, after);
  const lines = [`${name}: ${all}; ${both} of them find an answer to every question in both`];
  if (both < all / 2) {
    lines.push(
      '  The questions of the two versions are too different to follow most of them: answers that',
      '  do not exist in one version are left out, and who lacks one is not compared.',
    );
  }
  const moves = { 'less urgent now': less, 'more urgent now': more };
  for (const [name, { told, lossy }] of Object.entries(moves)) {
    const but = lossy ? `, ${lossy} of them lack an answer that only one version has` : '';
    lines.push(`  ${name}: ${told.length}${but}`);
    lines.push(...told.slice(0, shown).map((line) => `    ${line.replaceAll('\n', '\n  ')}`));
  }
  return `${lines.join('\n')}\n`;
}

async function main([revision]) {
  if (!revision) throw new Error('name a revision: npm run protocol:diff <rev>');
  const before = await loadRevision(revision);
  const after = await load(path.join(root, 'src'));
  const [{ cases = [] }] = await loadSource(path.join(root, 'test'), 'protocol/cases');
  const name = ({ protocol, hash }) => `rule base ${protocol.version} (${hash})`;
  console.log(`${revision}: ${name(before)}\nnow: ${name(after)}\n`);
  const changes = Object.entries(changesBetween(before, after)).filter(([, lines]) => lines.length);
  console.log('WHAT CHANGED\n');
  if (!changes.length) console.log('Nothing: the same questions, words and rules.\n');
  for (const [title, lines] of changes) console.log(section(title, lines));
  console.log('WHO WOULD READ SOMETHING ELSE\n');
  console.log(group('People of the clinicians’ table', cases, before, after, MOST));
  const drawn = [before, after].flatMap((version) => drawnPeople(version, DRAWN, SEED));
  console.log(group('People drawn at random, half from each version', drawn, before, after, 1));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`protocol:diff: ${error.message}`);
  process.exitCode = 1;
}
