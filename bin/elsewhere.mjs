/** Loaded ahead of a build that is to be compared: the machine of somebody else, as far as it goes. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const LATER = 3 * 366 * 24 * 60 * 60 * 1000;

const Now = Date;
globalThis.Date = class extends Now {
  constructor(...args) {
    super(...(args.length > 0 ? args : [Now.now() + LATER]));
  }

  static now() {
    return Now.now() + LATER;
  }
};

const { readdirSync } = fs;
fs.readdirSync = (...args) => readdirSync(...args).reverse();
const { readdir } = fs.promises;
fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
syncBuiltinESMExports();

// Threads have that of their process.
if (isMainThread) process.umask(0o077);
