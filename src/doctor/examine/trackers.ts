import { finding, type Single } from '../finding.js';
import { addressOf, settingsScript } from '../scripts.js';
import { trackers } from '../trackers.js';

/** Whether a page has a value of this name, and not just an element with that id. */
function hasGlobal(name: string): boolean {
  const value = Reflect.get(window, name) as unknown;
  return value !== undefined && !(value instanceof Element) && !(value instanceof HTMLCollection);
}

/** Trackers on the page, with what they could see. */
export function* examineTrackers(): Generator<Single> {
  const addresses = [
    ...[...document.scripts].map(({ src }) => src),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ];
  const script = settingsScript();
  const own = script ? addressOf(script) : '';
  const closed = own.replace(/lp-aftercare(\.closed)?\.js/, 'lp-aftercare.closed.js');
  let count = 0;
  for (const { name, kind, address, global } of trackers) {
    const at = addresses.find((one) => address.test(one));
    const left = global && hasGlobal(global) ? `window.${global}` : undefined;
    const where = at?.split('?')[0] ?? left;
    if (!where) continue;
    count += 1;
    const id = kind === 'recorder' && own && own === closed ? 'recorder-closed' : kind;
    yield finding(id, { name, where, closed: closed || 'lp-aftercare.closed.js' });
  }
  if (!count) yield finding('no-tracker', { count: trackers.length });
}
