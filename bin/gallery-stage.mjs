/* global window -- of the page that is shown */
/** A bare page with the script of a language on it, as one reader with that device sees it. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';
import { readPack, scriptOf } from './languages.mjs';

const themes = path.join(root, 'dist/themes');

/** What a look is made of: media features, a stylesheet, how somebody sees, or paper. */
const PLAIN = {
  light: { features: { 'prefers-color-scheme': 'light' } },
  dark: { features: { 'prefers-color-scheme': 'dark' } },
  'more contrast': { features: { 'prefers-contrast': 'more' } },
  'more contrast dark': {
    features: { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' },
  },
  'forced colours': { features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  print: { media: 'print' },
  deuteranopia: { sight: 'deuteranopia' },
  protanopia: { sight: 'protanopia' },
  tritanopia: { sight: 'tritanopia' },
  'no colour': { sight: 'achromatopsia' },
  blurred: { sight: 'blurredVision' },
};

/** Every look there is by its name: those above, and each preset in the light and in the dark. */
export async function looksOf() {
  const files = await readdir(themes).catch(() => []);
  const presets = files.flatMap((file) => {
    const name = path.basename(file, '.css');
    const sheet = path.join(themes, file);
    return [
      [name, { sheet, ...PLAIN.light }],
      [`${name} dark`, { sheet, ...PLAIN.dark }],
    ];
  });
  return { ...PLAIN, ...Object.fromEntries(presets) };
}

/** Stops the clock of the page at a time. */
function stopClock(now) {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now = () => now;
  };
}

/** The page, with an empty `#place` for an element; its clock stands at `now`, if that is told. */
export async function openStage(
  browser,
  lang,
  { features = {}, media = '', sheet, sight = 'none' },
  now,
) {
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/London');
  const session = await page.createCDPSession();
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { media, features: list });
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: sight });
  const { dir } = JSON.parse(await readPack(path.join(root, 'dist/esm'), lang));
  await page.setContent(
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Example Hospital</title>` +
      '<style>:root { color-scheme: light dark; font-family: system-ui, sans-serif; } body { margin: 0 1rem; }</style>' +
      '<main id="place"></main>',
  );
  if (now) await page.evaluate(stopClock, now);
  if (sheet) await page.addStyleTag({ path: sheet });
  await page.addScriptTag({ path: path.join(root, 'dist', scriptOf(lang)) });
  return page;
}
