/**
 * When each question is asked, as FHIRPath over the answers: what `path` of the triage engine does
 * step by step, written out once for every question.
 *
 * A question is asked when no earlier one is without an answer, no emergency has been met, its own
 * condition holds, and some rule could still change the result. The rules are read as clauses: one
 * that reads earlier questions only holds already, or never will.
 */
import { questionsIn } from '../../triage/conditions.js';
import { keyOf, rank } from '../../triage/firing.js';
import { URGENCIES } from '../../triage/types.js';
import type { Condition, Protocol, Rule } from '../../triage/types.js';
import type { Atom, Clause, Clauses, Is } from './clauses.js';
import { allOf, ALWAYS, clausesOf, implies, shortest } from './clauses.js';
import {
  and,
  answersTo,
  asked,
  capital,
  codesOf,
  FALSE,
  not,
  opens,
  or,
  TRUE,
  written,
} from './fhirpath.js';

/** A named FHIRPath expression; it may read those before it. */
export interface Variable {
  readonly name: string;
  readonly expression: string;
}

/** One question, and when it is asked. */
export interface Asked {
  readonly id: string;
  /** Ids of earlier questions: asked as soon as they are answered. Null: the flat list cannot say. */
  readonly after: readonly string[] | null;
  /** The variable that says whether it is asked. */
  readonly asked: string;
  /** What has to be worked out for this question, in order. */
  readonly variables: readonly Variable[];
}

/** A rule, and when it holds. */
interface Read {
  readonly rule: Rule;
  readonly clauses: readonly (readonly Is[])[];
  readonly standIns: readonly Read[];
}

class Reader {
  private readonly places: ReadonlyMap<string, number>;
  private readonly rules: readonly Read[];
  /** The urgency of these lasts, whatever is answered later. */
  private readonly lasting: readonly Read[];
  private readonly replaceable: readonly Read[];

  constructor(private readonly protocol: Protocol) {
    this.places = new Map(protocol.questions.map(({ id }, place) => [id, place]));
    const bare = protocol.rules.map((rule) => ({
      rule,
      clauses: clausesOf(rule.if) as readonly (readonly Is[])[],
    }));
    const readers = bare.map((read) => ({ ...read, standIns: [] }));
    this.rules = bare.map((read) => ({
      ...read,
      standIns: readers.filter(({ rule }) => rule.replaces?.includes(keyOf(read.rule))),
    }));
    this.lasting = this.rules.filter(({ standIns }) => !standIns.length);
    this.replaceable = this.rules
      .filter(({ standIns }) => standIns.length)
      .sort((a, b) => rank(a.rule.urgency) - rank(b.rule.urgency));
  }

  private askOf(question: string): Condition | undefined {
    return this.protocol.questions[this.places.get(question)!]!.ask;
  }

  /** Whether the answer to a question decides what a condition says, or whether it is asked. */
  private reads(condition: Condition, question: string): boolean {
    return questionsIn(condition).some((id) => {
      const ask = this.askOf(id);
      return id === question || (ask !== undefined && this.reads(ask, question));
    });
  }

  private lastOf(clause: readonly Is[]): number {
    return Math.max(...clause.map(({ is }) => this.places.get(is)!));
  }

  /** What must have been answered before a question for an atom to hold in the end. */
  private atom(place: number, atom: Is): Clauses {
    const own = this.places.get(atom.is)!;
    if (own < place) return [[atom]];
    const ask = this.askOf(atom.is);
    if (!ask || own === place) return ALWAYS;
    if (questionsIn(ask).every((id) => this.places.get(id)! < place)) return [[{ ask: atom.is }]];
    return clausesOf(ask, (earlier) => this.atom(place, earlier));
  }

  /** Options one of which was chosen in one question if another is asked; null: any or none. */
  private known(question: string, ifAsked: string): readonly string[] | null {
    const ask = this.askOf(ifAsked);
    const clauses = ask ? clausesOf(ask) : ALWAYS;
    const each = clauses.map((clause) =>
      clause.find((atom) => 'is' in atom && atom.is === question),
    );
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

  private simplified(place: number, clauses: Clauses): Clauses {
    return shortest(
      clauses.map((clause) => this.left(place, clause)).filter((one) => one !== null),
    );
  }

  private heldBefore(place: number, { clauses }: Read): Clauses {
    const before = clauses.filter((clause) => this.lastOf(clause) < place);
    return this.simplified(place, before);
  }

  /** When a rule can still come to hold by a question from this place on. */
  private openAt(place: number, { clauses }: Read): Clauses {
    return this.simplified(
      place,
      clauses
        .filter((clause) => this.lastOf(clause) >= place)
        .flatMap((clause) => allOf(clause.map((atom) => this.atom(place, atom)))),
    );
  }

  private mayAt(place: number, read: Read): string {
    return or(written(this.heldBefore(place, read)), written(this.openAt(place, read)));
  }

  /** For each urgency the clauses by which a deciding rule may hold, if no more urgent one says it. */
  private raising(place: number, deciding: readonly Read[]): readonly Clauses[] {
    const found: Clauses[] = [];
    for (const level of URGENCIES.keys()) {
      const these = deciding.filter(({ rule }) => rank(rule.urgency) === level);
      const clauses = shortest(these.flatMap((read) => this.openAt(place, read)));
      const above = found.flat();
      found.push(clauses.filter((clause) => !above.some((other) => implies(clause, other))));
    }
    return found;
  }

  /** The urgency of what holds before a question and cannot be replaced any more. */
  private lasts(place: number, before: string): string {
    return this.replaceable.reduceRight((rest, read) => {
      const level = rank(read.rule.urgency);
      const lasts = and(
        written(this.heldBefore(place, read)),
        not(or(...read.standIns.map((standIn) => this.mayAt(place, standIn)))),
      );
      return lasts === FALSE
        ? rest
        : `iif(${and(`${before} > ${level}`, lasts)}, ${level}, ${rest})`;
    }, before);
  }

  /** A rule holds that one not yet met may replace by something milder. */
  private mayLower(place: number, lasting: string): string {
    return or(
      ...this.replaceable.map((read) =>
        and(
          `${lasting} > ${rank(read.rule.urgency)}`,
          written(this.heldBefore(place, read)),
          ...read.standIns.map((standIn) => not(written(this.heldBefore(place, standIn)))),
        ),
      ),
    );
  }

  /** The question at this place can change the result, where no emergency has been met. */
  private matters(place: number, question: string, lasting: string): string {
    const mayRise = (level: number) => (level === 0 ? TRUE : `${lasting} > ${level}`);
    const decides = ({ rule }: Read) => this.reads(rule.if, question);
    const raising = this.raising(place, this.lasting.filter(decides)).map((clauses, level) =>
      and(mayRise(level), written(clauses)),
    );
    const notYet = (read: Read) =>
      and(not(written(this.heldBefore(place, read))), written(this.openAt(place, read)));
    const others = this.replaceable
      .filter(decides)
      .map((read) => and(mayRise(rank(read.rule.urgency)), notYet(read)));
    const lowering = this.lasting
      .filter((read) => read.rule.replaces && decides(read))
      .map((read) => and(notYet(read), this.mayLower(place, lasting)));
    return or(...raising, ...others, ...lowering);
  }

  /**
   * How urgent the result is at least once a question is answered, as a place in `URGENCIES`: one
   * place beyond while no rule holds, and 0, so that nothing more is asked, while it has no answer.
   */
  private standing(place: number, question: string, before: string): string {
    const met = URGENCIES.map((_, level) => {
      const these = this.lasting.filter(({ rule }) => rank(rule.urgency) === level);
      const clauses = these.flatMap((read) => read.clauses);
      const now = clauses.filter((clause) => this.lastOf(clause) === place);
      return written(this.simplified(place, now));
    });
    const missing = `%${answersTo(question)}.empty()`;
    const found = [or(missing, met[0]!), ...met.slice(1)].reduceRight((rest, clauses, level) => {
      if (clauses === FALSE) return rest;
      return `iif(${and(level ? `${before} > ${level}` : TRUE, clauses)}, ${level}, ${rest})`;
    }, before);
    return `iif(%${asked(question)}, ${found}, ${before})`;
  }

  /** The later questions whose condition is decided by the answer at this place. */
  private openedAt(place: number): readonly string[][] {
    return this.protocol.questions.flatMap(({ id, ask }) => {
      const last = ask && Math.max(...questionsIn(ask).map((source) => this.places.get(source)!));
      return last === place ? [[opens(id), written(clausesOf(ask!))]] : [];
    });
  }

  /** Every question in order. */
  all(): readonly Asked[] {
    const found: Asked[] = [];
    let flat = true;
    let before = `${URGENCIES.length}`;
    for (const [place, { id, ask }] of this.protocol.questions.entries()) {
      const lasts = this.lasts(place, before);
      const lasting = lasts === before ? before : `%lasting${capital(id)}`;
      const matters = place ? this.matters(place, id, lasting) : TRUE;
      const may = and(place ? `${before} > 0` : TRUE, ask ? `%${opens(id)}` : TRUE);
      // What stands in brackets of `iif` costs nothing where the question is not asked anyway.
      const variables = [
        ...(lasts === before ? [] : [[lasting.slice(1), `iif(${may}, ${lasts}, ${before})`]]),
        [asked(id), matters === TRUE ? may : `iif(${may}, ${matters}, false)`],
        [answersTo(id), `iif(%${asked(id)}, ${codesOf(id)}, {})`],
        ...this.openedAt(place),
        [`after${capital(id)}`, this.standing(place, id, before)],
      ].map(([name, expression]) => ({ name: name!, expression: expression! }));
      flat &&= !ask && matters === TRUE;
      const after = flat ? found.map((one) => one.id) : null;
      found.push({ id, after, asked: asked(id), variables });
      before = `%after${capital(id)}`;
      flat &&= !this.rules.some(
        ({ rule, clauses }) =>
          rule.urgency === 'emergency' && clauses.some((clause) => this.lastOf(clause) === place),
      );
    }
    return found;
  }
}

/** When each question of a protocol is asked, in its order. */
export const askedWhen = (protocol: Protocol): readonly Asked[] => new Reader(protocol).all();
