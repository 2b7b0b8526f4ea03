/** A counterexample is easier to read the fewer answers it holds that do not matter. */
import type { Formula, Values } from './formulas.js';
import { nameOf, type RuleBase } from './rule-base.js';

/** Takes answers away, or puts "none of these" in their place, while the formula still holds. */
export function simplest(base: RuleBase, formula: Formula, found: readonly string[]): Values {
  let chosen: ReadonlySet<string> = new Set(found);
  const attempt = (next: ReadonlySet<string>) => {
    if (base.f.holds(formula, (name) => next.has(name))) chosen = next;
  };
  const names = base.protocol.questions.map(({ id, options }) => ({
    id,
    own: options.flatMap((option) => [nameOf(id, option.id), `then ${nameOf(id, option.id)}`]),
  }));
  const pass = () => {
    for (const { id, own } of [...names].reverse()) {
      const without = [...chosen].filter((name) => !own.includes(name));
      attempt(new Set(without));
      attempt(new Set([...without, nameOf(id, 'none')]));
      for (const name of own) {
        if (chosen.has(name)) attempt(new Set([...chosen].filter((other) => other !== name)));
      }
    }
  };
  // What one answer led to may go once the answer is gone.
  const told = () => [...chosen].sort().join();
  for (let before = ''; before !== told(); pass()) before = told();
  const kept = chosen;
  return (name) => kept.has(name);
}
