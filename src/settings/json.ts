import { NAMES, type Level, type Name } from './names.js';

/**
 * Reads the JSON block that a `settings` attribute names. What is wrong with it is handed to
 * `fault`, in words, and left out; the rest counts.
 */
export function blockOf(element: Element, id: string, fault: (what: string) => void): Level {
  const root = element.getRootNode();
  const block =
    (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id);
  const level: Partial<Record<Name, string>> = {};
  let found: unknown;
  try {
    found = JSON.parse(block?.textContent ?? '');
  } catch {
    fault(block ? 'this is not JSON' : 'there is no element with this id');
    return level;
  }
  if (typeof found !== 'object' || !found || Array.isArray(found)) {
    fault('this is not a JSON object');
    return level;
  }
  for (const [key, value] of Object.entries(found) as [string, unknown][]) {
    const name = NAMES.find((known) => known === key && known !== 'settings');
    if (!name) fault(`"${key}" is not a known setting`);
    else if (typeof value !== 'string') fault(`"${key}" is not a text`);
    else if (value.trim()) level[name] = value.trim();
  }
  return level;
}
