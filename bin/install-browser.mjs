/** Installs a browser where that is one command away, or says which command to run. */
import { spawnSync } from 'node:child_process';
import { findOnPath } from './find-chrome.mjs';

/** The command a person runs to get the Debian `packages`. */
function aptCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
}

function commandFor(packages, elsewhere) {
  if (process.platform === 'linux' && findOnPath(['apt-get'])) return aptCommand(packages);
  return elsewhere[process.platform] ?? elsewhere.other;
}

/** Installs Debian `packages` as root; otherwise throws with the one command to run. */
export function installPackages(name, packages, elsewhere) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || process.platform !== 'linux' || !findOnPath(['apt-get'])) {
    throw new Error(`${name} is missing. Install it with:\n  ${commandFor(packages, elsewhere)}`);
  }
  console.log(`${name} is missing, installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const options of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status } = spawnSync('apt-get', ['-qq', ...options], { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`apt-get ${options.join(' ')} failed.`);
  }
}
