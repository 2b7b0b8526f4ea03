/** Compares nodes by who they are. */

const nameOf = (node: Node | null | undefined): string =>
  node instanceof Element
    ? (node.cloneNode() as Element).outerHTML.replace(/<\/.*/, '')
    : `${node?.nodeName ?? 'nothing'}`;

/**
 * Throws unless both are the very same node. Not left to the assertion library: on its way to the
 * report of a failure a node takes the whole page along, and the browser gives up.
 */
export function same(actual: Node | null | undefined, expected: Node | null, what = 'found'): void {
  if (actual !== expected)
    throw new Error(`${what}: ${nameOf(actual)}, expected: ${nameOf(expected)}`);
}
