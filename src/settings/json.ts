import type { Warning } from '../i18n/warn.js';
import { NAMES, type Level, type Name } from './names.js';
import { plain } from './plain.js';

/**
 * Reads the JSON block that a `settings` attribute names. What is wrong with it is handed to
 * `fault`, with the setting it is about, and left out; the rest counts.
 */
export function blockOf(
  element: Element,
  id: string,
  fault: (what: Warning, key?: string) => void,
): Level {
  const root = element.getRootNode();
  const block =
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id);
  const level: Partial<Record<Name, string>> = {};
  let found: unknown;
  try {
    found = JSON.parse(block?.textContent ?? '');
  } catch {
    fault(block ? 'no-json' : 'no-block');
    return level;
  }
  if (typeof found !== 'object' || !found || Array.isArray(found)) {
    fault('no-object');
    return level;
  }
  for (const [key, value] of Object.entries(found) as [string, unknown][]) {
    const name = NAMES.find((known) => known === key && known !== 'settings');
    if (!name) fault('unknown-setting', key);
    else if (typeof value !== 'string') fault('no-text', key);
    else if (plain(value)) level[name] = plain(value);
  }
  return level;
}
