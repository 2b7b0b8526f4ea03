import type { Warning } from '../content/console.js';
import { packs } from '../i18n/language.js';
import type { Level } from './names.js';
import { readSettings } from './read.js';

/** So many things are told: a block that is wrong throughout must not drown the console. */
const MOST = 50;

/**
 * Reads the JSON block that a `settings` attribute names. What is wrong with it is handed to
 * `fault`, with the setting it is about and what was expected, and left out; the rest counts.
 */
export function blockOf(
  element: Element,
  id: string,
  fault: (what: Warning, key?: string, value?: string) => void,
): Level {
  const root = element.getRootNode();
  // What an author pastes can have any id; no editor lets a script through.
  const named = `script[id="${CSS.escape(id)}"]`;
  const block =
    (root instanceof ShadowRoot && root.querySelector(named)) || document.querySelector(named);
  let found: unknown;
  try {
    found = JSON.parse(block?.textContent ?? '');
  } catch {
    fault(block ? 'no-json' : 'no-block');
    return {};
  }
  const [pack] = packs.values();
  const { level, problems } = readSettings(found, pack);
  for (const { what, key, value } of problems.slice(0, MOST)) fault(what, key, value);
  return level;
}
