/**
 * When each question is asked, as FHIRPath over the answers: what `path` of the triage engine does
 * step by step, written out once for every question.
 *
 * A question is asked when no earlier one is without an answer, no emergency has been met, its own
 * condition holds, and some rule could still change the result. The rules are read as clauses: one
 * that reads earlier questions only holds already, or never will.
 */
import { questionsIn } from '../../triage/conditions.js';
import { rank } from '../../triage/firing.js';
import { URGENCIES } from '../../triage/types.js';
import type { Protocol } from '../../triage/types.js';
import type { Clauses } from './clauses.js';
import { clausesOf, implies, shortest } from './clauses.js';
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
import type { Read } from './rules-in-clauses.js';
import { RulesInClauses } from './rules-in-clauses.js';

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

class Writer {
  constructor(
    private readonly protocol: Protocol,
    private readonly rules = new RulesInClauses(protocol),
  ) {}

  private mayAt(place: number, read: Read): string {
    return or(written(this.rules.heldBefore(place, read)), written(this.rules.openAt(place, read)));
  }

  /** For each urgency the clauses by which a deciding rule may hold, if no more urgent one says it. */
  private raising(place: number, deciding: readonly Read[]): readonly Clauses[] {
    const found: Clauses[] = [];
    for (const level of URGENCIES.keys()) {
      const these = deciding.filter(({ rule }) => rank(rule.urgency) === level);
      const clauses = shortest(these.flatMap((read) => this.rules.openAt(place, read)));
      const above = found.flat();
      found.push(clauses.filter((clause) => !above.some((other) => implies(clause, other))));
    }
    return found;
  }

  /** The urgency of what holds before a question and cannot be replaced any more. */
  private lasts(place: number, before: string): string {
    return this.rules.replaceable.reduceRight((rest, read) => {
      const level = rank(read.rule.urgency);
      const lasts = and(
        written(this.rules.heldBefore(place, read)),
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
      ...this.rules.replaceable.map((read) =>
        and(
          `${lasting} > ${rank(read.rule.urgency)}`,
          written(this.rules.heldBefore(place, read)),
          ...read.standIns.map((standIn) => not(written(this.rules.heldBefore(place, standIn)))),
        ),
      ),
    );
  }

  /** The question at this place can change the result, where no emergency has been met. */
  private matters(place: number, question: string, lasting: string): string {
    const mayRise = (level: number) => (level === 0 ? TRUE : `${lasting} > ${level}`);
    const decides = ({ rule }: Read) => this.rules.reads(rule.if, question);
    const raising = this.raising(place, this.rules.lasting.filter(decides)).map((clauses, level) =>
      and(mayRise(level), written(clauses)),
    );
    const notYet = (read: Read) =>
      and(
        not(written(this.rules.heldBefore(place, read))),
        written(this.rules.openAt(place, read)),
      );
    const others = this.rules.replaceable
      .filter(decides)
      .map((read) => and(mayRise(rank(read.rule.urgency)), notYet(read)));
    const lowering = this.rules.all
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
      const these = this.rules.lasting.filter(({ rule }) => rank(rule.urgency) === level);
      const clauses = these.flatMap((read) => read.clauses);
      const now = clauses.filter((clause) => this.rules.lastIn(clause) === place);
      return written(this.rules.simplified(place, now));
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
      const last = ask && this.rules.lastOf(questionsIn(ask));
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
      flat &&= !this.rules.lasting.some(
        ({ rule, clauses }) =>
          rule.urgency === 'emergency' &&
          clauses.some((clause) => this.rules.lastIn(clause) === place),
      );
    }
    return found;
  }
}

/** When each question of a protocol is asked, in its order. */
export const askedWhen = (protocol: Protocol): readonly Asked[] => new Writer(protocol).all();
