/** A counterexample is easier to read the fewer answers it holds that do not matter. */
import type { Formula, Values } from './formulas.js';
import { nameOf, type RuleBase } from './rule-base.js';

/** Takes answers away, or puts "none of these" in their place, while the formula still holds. */
export function simplest(base: RuleBase, formula: Formula, found: readonly string[]): Values {
  let chosen: ReadonlySet<string> = new Set(found);
  const attempt = (next: ReadonlySet<string>) => {
    if (base.f.holds(formula, (name) => next.has(name))) chosen = next;
  };
  for (const { id, options } of [...base.protocol.questions].reverse()) {
    const names = options.flatMap((option) => [
      nameOf(id, option.id),
      `then ${nameOf(id, option.id)}`,
    ]);
    const without = new Set([...chosen].filter((name) => !names.includes(name)));
    attempt(without);
    attempt(new Set([...without, nameOf(id, 'none')]));
    for (const name of names) {
      if (chosen.has(name)) attempt(new Set([...chosen].filter((other) => other !== name)));
    }
  }
  const kept = chosen;
  return (name) => kept.has(name);
}
