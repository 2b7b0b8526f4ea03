/** From compiled modules to the one classic script a webmaster pastes. */
import path from 'node:path';
import { defaultStrategy } from '@literals/html-css-minifier';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { guard } from './guard.mjs';
import { withoutGlobals } from './without-globals.mjs';

const PACK = 'LP_PACK';

/** An old browser as target keeps fallback declarations; all feature bits keep the rest as is. */
const CSS = {
  targets: { chrome: 90 << 16, firefox: 90 << 16, safari: 15 << 16 },
  exclude: 2 ** 21 - 1,
};
const strategy = { ...defaultStrategy, minifyCSS: (css) => defaultStrategy.minifyCSS(css, CSS) };

/**
 * Stands the words inlined ahead in the place of the modules that the code imports. The safe page of
 * a script speaks its language, and has no second copy of the words.
 */
function packAhead(esm, pasted) {
  const english = path.join(esm, 'content', 'en');
  const safe = path.join(esm, 'content', 'safe-page.js');
  return {
    name: 'pack-ahead',
    load(id) {
      if (id === path.join(english, 'index.js')) return `export const en = ${PACK};`;
      if (pasted && id === safe) return `export const safeWords = ${PACK}.safe;`;
      if (id.startsWith(english + path.sep)) {
        this.error(`${path.relative(esm, id)}: import words through content/en/index.js only.`);
      }
      return null;
    },
  };
}

/** Makes the shadow roots of the elements closed. */
function withClosedRoots(esm) {
  const mode = path.join(esm, 'elements/root-mode.js');
  return {
    name: 'closed-roots',
    load: (id) => (id === mode ? `export const rootMode = 'closed';` : null),
  };
}

/** Leaves nothing of the data in some modules but its names, so that the rest can be weighed. */
function withoutData(esm, modules) {
  return {
    name: 'without-data',
    transform(code, id) {
      if (!modules.test(path.relative(esm, id).replaceAll('\\', '/'))) return null;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
      return names.map((name) => `export const ${name} = ${PACK}.${name};`).join('\n');
    },
  };
}

const LIT = ' Contains Lit, (c) Google LLC (BSD-3-Clause). See LICENSES.txt';

/** The name of the package that a module is from; null for our own. */
function packageOf(id) {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return name ?? null;
}

/**
 * A classic script as text, from the compiled modules in `esm`: by default the one that a webmaster
 * pastes, with `pack` as JSON, which stops where it is the second one. Any other `entry` has no
 * guard, finds in `content/en` what `pack` holds, and begins with the `notice` of what it contains.
 * To be weighed only: with no pack, and without the data of the modules that `without` matches. The
 * packages that something in it comes from are added to the set `packages`.
 */
export async function bundle({
  esm,
  version,
  entry = 'auto.js',
  pack = '{}',
  closed = false,
  notice = '',
  without,
  packages = new Set(),
}) {
  const pasted = entry === 'auto.js';
  const build = await rollup({
    input: path.join(esm, entry),
    onwarn({ code, ids = [], message }) {
      // Packages may go round in circles among themselves.
      if (code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => packageOf(id))) return;
      throw new Error(`rollup: ${message}`);
    },
    plugins: [
      packAhead(esm, pasted),
      closed && withClosedRoots(esm),
      without && withoutData(esm, without),
      nodeResolve({ exportConditions: ['production'] }),
      withoutGlobals(),
      literalsHtmlCssMinifier({
        failOnError: true,
        include: `${esm.replaceAll('\\', '/')}/**`,
        options: { strategy },
      }),
    ],
  });
  const { output } = await build.generate({
    format: 'iife',
    intro: `const ${PACK} = ${pack};\n${pasted ? guard({ version, pack: PACK }) : ''}`,
    plugins: [
      terser({
        ecma: 2022,
        compress: { passes: 4, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
        format: {
          comments: false,
          preamble: `/*! lp-aftercare ${version} (MIT).${pasted ? LIT : notice} */`,
        },
      }),
    ],
  });
  await build.close();
  const [{ code, modules }] = output;
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const name = renderedLength > 0 && packageOf(id);
    if (name) packages.add(name);
  }
  return code;
}
