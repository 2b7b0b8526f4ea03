/**
 * Propositional formulas, each stored once: the prover hands them to the solver, the tests work
 * them out with plain booleans. One encoding, two readings.
 */

/** A formula, or its negation. Only `Formulas` makes them. */
export type Formula = number;

/** What a formula is, but for a negation. */
export type Node = { readonly variable: string } | { readonly all: readonly Formula[] };

/** What a reading gives each variable. */
export type Values = (variable: string) => boolean;

/** The formula is a negation. */
export const isNegated = (formula: Formula): boolean => (formula & 1) === 1;

/** The same number for a formula and its negation. */
export const placeOf = (formula: Formula): number => formula >> 1;

/** Everything is made of variables, "all of" and "not": a formula's last bit says "not". */
export class Formulas {
  private readonly nodes: Node[] = [{ all: [] }];
  private readonly ids = new Map<string, number>([['', 0]]);

  /** Holds always. */
  readonly yes: Formula = 0;
  /** Holds never. */
  readonly no: Formula = 1;

  private store(key: string, node: Node): Formula {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.nodes.push(node) - 1;
      this.ids.set(key, id);
    }
    return id << 1;
  }

  /** Holds as the reading says. */
  variable(name: string): Formula {
    return this.store(`= ${name}`, { variable: name });
  }

  not(formula: Formula): Formula {
    return formula ^ 1;
  }

  all(parts: Iterable<Formula>): Formula {
    const needed = new Set<Formula>();
    for (const part of parts) {
      if (part === this.no || needed.has(this.not(part))) return this.no;
      if (part !== this.yes) needed.add(part);
    }
    const sorted = [...needed].sort((a, b) => a - b);
    return sorted.length === 1 ? sorted[0]! : this.store(sorted.join(' '), { all: sorted });
  }

  any(parts: Iterable<Formula>): Formula {
    return this.not(this.all([...parts].map((part) => this.not(part))));
  }

  and(...parts: Formula[]): Formula {
    return this.all(parts);
  }

  or(...parts: Formula[]): Formula {
    return this.any(parts);
  }

  implies(condition: Formula, consequence: Formula): Formula {
    return this.or(this.not(condition), consequence);
  }

  same(a: Formula, b: Formula): Formula {
    return this.and(this.implies(a, b), this.implies(b, a));
  }

  atLeast(count: number, parts: readonly Formula[]): Formula {
    if (count <= 0) return this.yes;
    if (parts.length < count) return this.no;
    const [first, ...rest] = parts;
    return this.or(this.and(first!, this.atLeast(count - 1, rest)), this.atLeast(count, rest));
  }

  atMostOne(parts: readonly Formula[]): Formula {
    return this.not(this.atLeast(2, parts));
  }

  /** Whether the formula holds when variables have these values. */
  holds(formula: Formula, values: Values): boolean {
    return this.reading(values)(formula);
  }

  /** Works out any number of formulas for the same values. */
  reading(values: Values): (formula: Formula) => boolean {
    const known = new Map<number, boolean>();
    const holds = (formula: Formula): boolean => {
      const id = placeOf(formula);
      let value = known.get(id);
      if (value === undefined) {
        const node = this.nodes[id]!;
        value = 'variable' in node ? values(node.variable) : node.all.every(holds);
        known.set(id, value);
      }
      return value !== isNegated(formula);
    };
    return holds;
  }

  /** The variable that a formula is, or the parts that it is all of. */
  nodeOf(formula: Formula): Node {
    return this.nodes[placeOf(formula)]!;
  }
}
