import { protocol } from '../protocol/index.js';
import { URGENCIES, type Urgency } from '../triage/types.js';

/** Every rule that can be raised, and the levels above its own: of its parts, above the mildest. */
export function raises(): ReadonlyMap<string, readonly Urgency[]> {
  const ranks = new Map<string, number>();
  for (const { id, urgency } of protocol.rules)
    ranks.set(id, Math.max(ranks.get(id) ?? 0, URGENCIES.indexOf(urgency)));
  return new Map(
    [...ranks]
      .filter(([, rank]) => rank > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, rank]) => [id, URGENCIES.slice(0, rank)]),
  );
}
