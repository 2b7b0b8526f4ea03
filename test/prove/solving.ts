/** Hands formulas to a solver that remembers what it was told before. */
import { isNegated, placeOf, type Formula, type Formulas } from './formulas.js';

/** A solver at work: clauses are added to those that it has. */
export interface Session {
  /** SMT-LIB. */
  tell(text: string): void;
  /** Names that hold when `goal` does (or, if negated, does not); null where it never does. */
  ask(
    goal: { readonly name: string; readonly negated: boolean },
    names: readonly string[],
  ): Promise<readonly string[] | null>;
  close(): void;
}

/** Starts a session. */
export type Open = () => Session;

const nameOf = (formula: Formula): string => `n${placeOf(formula)}`;
const literal = (formula: Formula): string =>
  isNegated(formula) ? `(not ${nameOf(formula)})` : nameOf(formula);

/** Formulas that share most of their parts, asked one after the other. */
export class Solving {
  private readonly declared = new Set<string>();
  private readonly defined = new Set<string>();
  private readonly variables = new Map<string, string>();
  private readonly session: Session;

  constructor(
    private readonly f: Formulas,
    open: Open,
  ) {
    this.session = open();
  }

  /** Variables that are true where the formula holds; null where it never holds. */
  async solve(formula: Formula): Promise<readonly string[] | null> {
    if (formula === this.f.no) return null;
    this.define(formula);
    const goal = { name: nameOf(formula), negated: isNegated(formula) };
    const found = await this.session.ask(goal, [...this.variables.keys()]);
    return found?.map((name) => this.variables.get(name)!) ?? null;
  }

  close(): void {
    this.session.close();
  }

  /** Tells what each part means that the solver does not know yet. */
  private define(formula: Formula): void {
    const lines: string[] = [];
    const mention = (part: Formula): string => {
      const name = nameOf(part);
      if (!this.declared.has(name)) lines.push(`(declare-const ${name} Bool)`);
      this.declared.add(name);
      return literal(part);
    };
    const waiting = [formula];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const name = nameOf(part);
      if (this.defined.has(name)) continue;
      this.defined.add(name);
      const whole = mention(isNegated(part) ? this.f.not(part) : part);
      const node = this.f.nodeOf(part);
      if ('variable' in node) {
        this.variables.set(name, node.variable);
        continue;
      }
      for (const one of node.all) lines.push(`(assert (or (not ${whole}) ${mention(one)}))`);
      const missing = node.all.map((one) => mention(this.f.not(one)));
      lines.push(`(assert (or ${whole} ${missing.join(' ')}))`);
      waiting.push(...node.all);
    }
    if (lines.length) this.session.tell(lines.join('\n'));
  }
}
