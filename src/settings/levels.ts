import type { Warning } from '../content/console.js';
import { warn } from '../i18n/warn.js';
import { blockOf } from './json.js';
import { NAMES, type Level, type Name } from './names.js';
import { plain } from './plain.js';
import { wrongWith } from './values.js';

// Known only while the script runs for the first time; null in a module. An image of that name in
// the page would stand in its place.
const current = globalThis.document?.currentScript;

/**
 * What one element says: its attributes, then the JSON block they name. The webmaster is told what
 * is wrong with it; `fault` hears once of what is wrong with a block. A block may stand below its
 * element, so nothing is wrong with one before the page has been parsed.
 */
export function levelOf(element: Element, fault: () => void, prefix = ''): Level {
  const level: Partial<Record<Name, string>> = {};
  for (const name of NAMES) {
    const value = plain(element.getAttribute(prefix + name) ?? '');
    if (value) level[name] = value;
  }
  const tell = (name: string, said: string, what: Warning, key = '', value = ''): boolean =>
    warn(element, what, { at: `<${element.localName} ${prefix}${name}="${said}">`, key, value });
  const { settings } = level;
  const block = settings
    ? blockOf(element, settings, (what, key, value) => {
        if (document.readyState === 'loading') return;
        if (tell('settings', settings, what, key, value)) fault();
      })
    : {};
  const all = { ...block, ...level };
  for (const name of NAMES) {
    const value = all[name];
    const what = value && wrongWith(name, value);
    if (what) tell(name, value, what);
  }
  return all;
}

/** What the script tag says: the one that runs us, else the first one named after us. */
export function scriptLevel(fault: () => void): Level {
  const script =
    current instanceof HTMLScriptElement
      ? current
      : document.querySelector('script[src*="lp-aftercare"]');
  return script ? levelOf(script, fault, 'data-lp-') : {};
}
