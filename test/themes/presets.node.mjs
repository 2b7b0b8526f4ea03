/** Each preset: what it may say, whose colours it names, and how well they can be read. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse, wcagContrast } from 'culori';
import { customProperties } from '../../bin/custom-properties.mjs';
import { root } from '../../bin/dist.mjs';

const PRESETS = ['dim', 'govuk-neutral', 'high-contrast', 'nhs', 'uswds'];
const PLACES = ['action', 'emergency', 'same-day', 'soon', 'routine', 'self-care'];
/** What a page lies on where the preset brings no ground: as browsers and most sites have it. */
const GROUNDS = [
  ['#fff', '#f0f4f5'],
  ['#121212', '#0b0c0c'],
];
/** Where the palette stands of whom a preset names, and the comment that names it. */
const PALETTES = {
  nhs: ['nhsuk-frontend', 'dist/nhsuk/core/settings/_colours-palette.scss'],
  'govuk-neutral': ['govuk-frontend', 'dist/govuk/settings/_colours-palette--internal.scss'],
  uswds: ['@uswds/uswds', 'packages/uswds-core/src/styles/tokens/color'],
};

const tokens = await customProperties();
const textOf = (name) => readFileSync(path.join(root, 'src/themes', `${name}.css`), 'utf8');

/** Custom property → its value on a light page and on a dark one. */
function declared(text) {
  const found = [...text.matchAll(/^ +--lp-([\w-]+):\s*([^;]+);$/gm)];
  return Object.fromEntries(
    found.map(([, name, value]) => {
      const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
      return [name, [light, dark]];
    }),
  );
}

/** All the text that lies below a path. */
function allOf(place) {
  try {
    return readdirSync(place)
      .map((name) => readFileSync(path.join(place, name), 'utf8'))
      .join();
  } catch {
    return readFileSync(place, 'utf8');
  }
}

it('the presets are these', () => {
  const files = readdirSync(path.join(root, 'src/themes')).sort();
  assert.deepEqual(files, PRESETS.map((name) => `${name}.css`).sort());
});

for (const name of PRESETS) {
  describe(`the preset ${name}`, () => {
    const text = textOf(name);
    const rules = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const values = declared(text);

    it('is small, and sets tokens that there are, and nothing else', () => {
      assert.ok(text.length < 2500, `${text.length} bytes`);
      const known = tokens.map((token) => token.name);
      const lines = rules
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const set = lines.filter((line) => line.startsWith('--lp-'));
      for (const line of set) assert.ok(known.includes(line.split(':')[0]), line);
      assert.equal(set.length, Object.keys(values).length);
      const rest = lines.filter((line) => !line.startsWith('--lp-')).join(' ');
      assert.equal(rest, '@layer lp-theme { @media screen { :root { } } }');
    });

    it('loads nothing', () => {
      assert.doesNotMatch(rules, /url|@import|@font-face|image/);
    });

    for (const [side, page] of ['light', 'dark'].entries()) {
      const of = (token) => {
        const value = values[token]?.[side];
        return value === 'currentcolor' ? of('text') : value;
      };
      const least = name === 'high-contrast' ? 10 : 7;
      const grounds = of('ground') ? [of('ground')] : GROUNDS[side];

      it(`can be read on a ${page} page`, () => {
        for (const place of PLACES) {
          const found = wcagContrast(of(`${place}-fill`), of(`${place}-ink`));
          assert.ok(found >= least, `${place}: ${found.toFixed(2)}`);
        }
        for (const ground of grounds) {
          for (const token of ['text', 'link']) {
            const found = wcagContrast(of(token), ground);
            assert.ok(found >= least, `${token} on ${ground}: ${found.toFixed(2)}`);
          }
        }
      });

      it(`has borders and a focus ring that show on a ${page} page`, () => {
        for (const ground of grounds) {
          const shows = (colour) => wcagContrast(colour, ground);
          for (const place of PLACES) {
            const filled = place === 'action' || place === 'emergency';
            const edge = of(`${place}-edge`) ?? of(`${place}-${filled ? 'fill' : 'ink'}`);
            assert.ok(shows(edge) >= 3, `${place} on ${ground}: ${shows(edge).toFixed(2)}`);
          }
          assert.ok(shows(of('line')) >= 3, `line: ${shows(of('line')).toFixed(2)}`);
          assert.ok(Math.max(shows(of('focus')), shows(of('focus-halo'))) >= 3, 'focus');
        }
      });
    }

    if (name in PALETTES) {
      it('names the package and version whose colours it has, and they are in it', () => {
        const [from, palette] = PALETTES[name];
        const folder = path.join(root, 'node_modules', from);
        const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
        const [comment] = text.split('*/');
        assert.ok(comment.includes(`${from} ${version}`), `${from} ${version}`);
        assert.match(comment, /Not made, checked or endorsed by/);
        const said = [...comment.replace(/[^.]*\bis\s+\W*ours\./g, '').matchAll(/#[\da-f]{6}/g)];
        assert.ok(said.length > 5);
        const theirs = allOf(path.join(folder, palette)).toLowerCase();
        for (const [colour] of said) assert.ok(theirs.includes(colour), `${colour} is not there`);
      });
    }
  });
}

it('dim has nothing white, nothing black, and nothing bright', () => {
  for (const [token, sides] of Object.entries(declared(textOf('dim')))) {
    for (const value of sides.filter((one) => parse(one))) {
      const onBlack = wcagContrast(value, '#000');
      assert.ok(onBlack < 13 && onBlack > 1.05, `${token}: ${onBlack.toFixed(2)}`);
    }
  }
});
