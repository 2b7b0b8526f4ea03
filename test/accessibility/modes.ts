/** How a reader's device may ask pages to look, and the two directions of writing. */
import { fixture, html } from '@open-wc/testing';
import { ar } from '../../src/content/ar/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import { skipWithout } from '../support/engine.js';
import { emulate } from '../support/media.js';

/** What the mode is called → what the device says. */
export const MODES = {
  'in the light': { 'prefers-color-scheme': 'light' },
  'in the dark': { 'prefers-color-scheme': 'dark' },
  'with more contrast': { 'prefers-contrast': 'more' },
  'with more contrast in the dark': { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' },
  'in forced colours': { 'forced-colors': 'active' },
  'in forced colours in the dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
} as const;

/** The name of one. */
export type Mode = keyof typeof MODES;

addLanguage(ar);

/** Which way the words run → the language that is written so. */
export const DIRECTIONS = { ltr: 'en', rtl: 'ar' } as const;

/** The tests of the suite run as on a device in this mode; where that cannot be, not at all. */
export function useMode(mode: Mode): void {
  let used = false;
  before(async function () {
    skipWithout(this, 'emulated media features');
    used = true;
    document.documentElement.style.colorScheme = 'light dark';
    await emulate(MODES[mode]);
  });
  after(async () => {
    if (!used) return;
    document.documentElement.style.colorScheme = '';
    await emulate();
  });
}

/** A place on a page of the colours that the reader asks for. */
export const place = (dir: keyof typeof DIRECTIONS = 'ltr') =>
  fixture<HTMLElement>(
    html`<div
      lang=${DIRECTIONS[dir]}
      dir=${dir}
      style="background: Canvas; color: CanvasText; padding: 8px"
    ></div>`,
  );
