import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shell = spawnSync('sh', ['-c', 'command -v openssl && command -v grep']);
const skip = shell.status === 0 ? false : 'there is no shell with openssl';

/** The line that people are told to run. */
const [, line] =
  /```sh\n(grep .*openssl.*)\n```/.exec(readFileSync(path.join(root, 'SECURITY.md'), 'utf8')) ?? [];

describe('the line that compares a file with its hash', { skip }, () => {
  let folder;
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'compare-'));
    for (const name of ['lp-aftercare.js', 'integrity.json'])
      copyFileSync(path.join(root, 'dist', name), path.join(folder, name));
  });
  after(() => rmSync(folder, { recursive: true }));

  const compare = () => spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });

  it('prints the line of the file that it is', () => {
    const { stdout, status } = compare();
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}"lp-aftercare\.js": "sha384-[^"]{64}",?\n$/);
  });

  it('fails on one byte more, and without the file', () => {
    appendFileSync(path.join(folder, 'lp-aftercare.js'), '\n');
    assert.deepEqual([compare().status, compare().stdout], [1, '']);
    rmSync(path.join(folder, 'lp-aftercare.js'));
    assert.deepEqual([compare().status, compare().stdout], [1, '']);
  });
});
