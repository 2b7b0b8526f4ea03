import { warn } from '../../i18n/warn.js';

/**
 * The ids that a space-separated attribute asks for, out of those there are. Unknown ones are named
 * in the console; where none is known everything is meant, for a slip must never hide advice.
 */
export function chosen<Id extends string>(
  element: Element,
  attribute: string,
  known: readonly Id[],
): readonly Id[] {
  const asked = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const unknown = asked.filter((id) => !known.includes(id as Id));
  if (unknown.length) {
    const value = unknown.join(' ');
    warn(element, 'unknown', { tag: element.localName, name: attribute, value });
  }
  const found = known.filter((id) => asked.includes(id));
  return found.length ? found : known;
}
