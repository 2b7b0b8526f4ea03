/** The table of what browsers need is complete, as far as it can be read from source and script. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NEEDS, since } from '../../bin/browser-needs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const script = readFileSync(path.join(root, 'dist/lp-aftercare.js'), 'utf8');

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari', 'safari_ios'];
const FLOOR = NEEDS[0].keys[0].split('.').reduce((found, part) => found[part], data).__compat;
/** Phones have it, or had it first, under a name with a prefix, which stands beside it. */
const PREFIXED = ['css.properties.text-size-adjust'];

/** All CSS of the elements, as it is written. */
const css = readdirSync(path.join(root, 'src'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(path.join(root, 'src', file), 'utf8').matchAll(/\bcss`([^`]*)`/g),
  ])
  .map(([, text]) => text)
  .join('\n');

/** Whether a browser that can read the script may lack it. */
const isNewer = ({ support }) =>
  BROWSERS.some((browser) => since(browser, support) > since(browser, FLOOR.support));

/** The names that a pattern finds, as keys of a part of the data, where that knows them. */
function used(pattern, place) {
  const part = place.split('.').reduce((found, one) => found[one], data);
  const names = new Set([...css.matchAll(pattern)].map(([, name]) => name));
  return [...names].filter((name) => part[name]?.__compat).map((name) => `${place}.${name}`);
}

const found = [
  ...used(/(?<=[;{]\s*)([a-z][a-z-]+):/g, 'css.properties'),
  ...used(/::?([a-z-]+)(?=[^;}\w-])(?!\s*;)/g, 'css.selectors'),
  ...used(/@([a-z-]+)/g, 'css.at-rules'),
  ...used(/([a-z-]+)\(/g, 'css.types'),
  ...used(/([a-z-]+)\(/g, 'css.types.color'),
  ...used(/:\s*([a-z-]+)\s*[;!]/g, 'css.types.global_keywords'),
];

describe('what browsers need', () => {
  it('names all CSS that is newer than the syntax of the script', () => {
    const listed = NEEDS.flatMap(({ keys }) => keys);
    const compat = (key) => key.split('.').reduce((part, one) => part[one], data).__compat;
    assert.ok(found.length > 100, `${found.length} found`);
    const newer = found.filter((key) => isNewer(compat(key)) && !PREFIXED.includes(key));
    assert.ok(newer.length > 8, newer.join());
    const missing = newer.filter((key) => !listed.some((one) => `${one}.`.startsWith(`${key}.`)));
    assert.deepEqual(missing, []);
  });

  it('names nothing that the script does not use', () => {
    const unused = NEEDS.filter(({ seen }) => !seen.test(script)).map(({ what }) => what);
    assert.deepEqual(unused, []);
  });
});
