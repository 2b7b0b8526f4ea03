/**
 * The rules as clauses, and what is left of them at each question: a clause of earlier questions
 * alone holds by then or never will, and any other may come to hold if its questions can be asked.
 */
import { questionsIn } from '../../triage/conditions.js';
import { keyOf, rank } from '../../triage/firing.js';
import type { Condition, Protocol, Rule } from '../../triage/types.js';
import type { Atom, Clause, Clauses, Is } from './clauses.js';
import { allOf, ALWAYS, clausesOf, shortest } from './clauses.js';

/** A rule, and when it holds. */
export interface Read {
  readonly rule: Rule;
  readonly clauses: readonly (readonly Is[])[];
  readonly standIns: readonly Read[];
}

/** What is known of each rule by the time that a question is reached. */
export class RulesInClauses {
  private readonly places: ReadonlyMap<string, number>;
  private readonly asks: ReadonlyMap<string, Clauses>;
  readonly all: readonly Read[];
  /** The urgency of these lasts, whatever is answered later. */
  readonly lasting: readonly Read[];
  /** A milder rule may yet stand in for these; the most urgent first. */
  readonly replaceable: readonly Read[];

  constructor(private readonly protocol: Protocol) {
    this.places = new Map(protocol.questions.map(({ id }, place) => [id, place]));
    this.asks = new Map(
      protocol.questions.map(({ id, ask }) => [id, ask ? clausesOf(ask) : ALWAYS]),
    );
    const bare = protocol.rules.map((rule) => ({
      rule,
      clauses: clausesOf(rule.if) as readonly (readonly Is[])[],
    }));
    const readers = bare.map((read) => ({ ...read, standIns: [] }));
    this.all = bare.map((read) => ({
      ...read,
      standIns: readers.filter(({ rule }) => rule.replaces?.includes(keyOf(read.rule))),
    }));
    this.lasting = this.all.filter(({ standIns }) => !standIns.length);
    this.replaceable = this.all
      .filter(({ standIns }) => standIns.length)
      .sort((a, b) => rank(a.rule.urgency) - rank(b.rule.urgency));
  }

  private askOf(question: string): Condition | undefined {
    return this.protocol.questions[this.places.get(question)!]!.ask;
  }

  /** Whether the answer to a question decides what a condition says, or whether it is asked. */
  reads(condition: Condition, question: string): boolean {
    return questionsIn(condition).some((id) => {
      const ask = this.askOf(id);
      return id === question || (ask !== undefined && this.reads(ask, question));
    });
  }

  /** The place of the last of some questions. */
  lastOf(questions: readonly string[]): number {
    return Math.max(...questions.map((id) => this.places.get(id)!));
  }

  /** The place of the last question that a clause reads. */
  lastIn(clause: readonly Is[]): number {
    return this.lastOf(clause.map(({ is }) => is));
  }

  /** What must have been answered before a question for an atom to hold in the end. */
  private atom(place: number, atom: Is): Clauses {
    const own = this.places.get(atom.is)!;
    if (own < place) return [[atom]];
    const ask = this.askOf(atom.is);
    if (!ask || own === place) return ALWAYS;
    if (this.lastOf(questionsIn(ask)) < place) return [[{ ask: atom.is }]];
    return clausesOf(ask, (earlier) => this.atom(place, earlier));
  }

  /** Options one of which was chosen in one question if another is asked; null: any or none. */
  private known(question: string, ifAsked: string): readonly string[] | null {
    const each = this.asks
      .get(ifAsked)!
      .map((clause) => clause.find((atom) => 'is' in atom && atom.is === question));
    return each.includes(undefined) ? null : (each as Is[]).flatMap(({ options }) => options);
  }

  /** A clause without what is known, as one question is asked; null if that contradicts the rest. */
  private left(place: number, clause: Clause): Clause | null {
    const asks = clause.filter((atom) => 'ask' in atom);
    const asked = [this.protocol.questions[place]!.id, ...asks.map(({ ask }) => ask)];
    const left: Atom[] = [];
    for (const { id, kind, options } of this.protocol.questions.slice(0, place + 1)) {
      const atoms = clause.filter((atom): atom is Is => 'is' in atom && atom.is === id);
      const known = asked.map((other) => this.known(id, other)).filter((one) => one !== null);
      if (kind === 'many') {
        const says = (atom: Is) =>
          known.some((one) => one.every((it) => atom.options.includes(it)));
        left.push(...atoms.filter((atom) => !says(atom)));
        continue;
      }
      const possible = options
        .map((option) => option.id)
        .filter((option) => known.every((one) => one.includes(option)));
      const chosen = possible.filter((option) =>
        atoms.every((atom) => atom.options.includes(option)),
      );
      if (!chosen.length) return null;
      if (atoms.length && chosen.length < possible.length) left.push({ is: id, options: chosen });
    }
    return [...left, ...asks];
  }

  /** The same, shorter, where the question at this place is asked. */
  simplified(place: number, clauses: Clauses): Clauses {
    return shortest(
      clauses.map((clause) => this.left(place, clause)).filter((one) => one !== null),
    );
  }

  /** When a rule holds by the questions before this place. */
  heldBefore(place: number, { clauses }: Read): Clauses {
    const before = clauses.filter((clause) => this.lastIn(clause) < place);
    return this.simplified(place, before);
  }

  /** When a rule can still come to hold by a question from this place on. */
  openAt(place: number, { clauses }: Read): Clauses {
    return this.simplified(
      place,
      clauses
        .filter((clause) => this.lastIn(clause) >= place)
        .flatMap((clause) => allOf(clause.map((atom) => this.atom(place, atom)))),
    );
  }
}
