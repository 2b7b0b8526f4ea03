/** A rule base under proof: its formulas, and a patient who may answer anything that is valid. */
import type { Protocol } from '../../src/triage/types.js';
import type { Line, Picture } from './claims.js';
import { answered, Encoder, valid, type Chosen, type Encoded } from './encode.js';
import { Formulas, type Formula } from './formulas.js';

/** Name of the variable "this option was chosen". */
export const nameOf = (question: string, option: string): string => `${question}: ${option}`;

/** The questions of a line, each with the options that meet it. */
export const optionsOf = (line: Line): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(line);

/** What the rules make of every answer that may be asked for. */
export type Unhurried = Pick<Encoded, 'chosen' | 'counted' | 'fired' | 'fallback' | 'atLeast'>;

/** Formulas about one protocol. */
export class RuleBase {
  readonly f = new Formulas();
  private readonly encoder: Encoder;
  /** The patient of every claim. */
  readonly patient: Encoded;
  /** Answers that the engine takes. */
  readonly valid: Formula;
  /** Valid, and every question has an answer, whether or not it will be asked. */
  readonly whole: Formula;

  constructor(readonly protocol: Protocol) {
    this.encoder = new Encoder(this.f, protocol);
    this.patient = this.person((question, option) => this.f.variable(nameOf(question, option)));
    this.valid = this.validFor(this.patient.chosen);
    this.whole = this.wholeFor(this.patient.chosen);
  }

  /** What the engine makes of somebody's answers. */
  person(chosen: Chosen): Encoded {
    return this.encoder.encode((question, option) =>
      this.has(question, option) ? chosen(question, option) : this.f.no,
    );
  }

  /** The same with every question asked that its condition lets ask: no early stop, no skipping. */
  unhurried(chosen: Chosen): Unhurried {
    const counted = this.encoder.askable(chosen);
    return { chosen, counted, ...this.encoder.assess(counted, this.f.yes) };
  }

  /** Any other answer of the patient to one question, and the same to the others. */
  answeringAnew(question: string): Chosen {
    return (other, option) =>
      other === question && this.has(question, option)
        ? this.f.variable(`then ${nameOf(other, option)}`)
        : this.patient.chosen(other, option);
  }

  validFor(chosen: Chosen): Formula {
    return valid(this.f, this.protocol, chosen);
  }

  wholeFor(chosen: Chosen): Formula {
    const all = this.protocol.questions.map((question) => answered(this.f, question, chosen));
    return this.f.and(this.validFor(chosen), ...all);
  }

  optionsOf(question: string): readonly string[] {
    const found = this.protocol.questions.find(({ id }) => id === question);
    return found?.options.map(({ id }) => id) ?? [];
  }

  has(question: string, option: string): boolean {
    return this.optionsOf(question).includes(option);
  }

  /** At least one of the answers of the line was given. */
  meets(line: Line, chosen: Chosen): Formula {
    return this.f.any(
      optionsOf(line).flatMap(([question, options]) =>
        options.map((option) => chosen(question, option)),
      ),
    );
  }

  /** Every line is met. */
  fits(picture: Picture, chosen: Chosen): Formula {
    return this.f.all(picture.map((line) => this.meets(line, chosen)));
  }

  /** One question of the line was answered, and with nothing but these. */
  onlyGave(line: Line, chosen: Chosen): Formula {
    const { f } = this;
    return f.any(
      optionsOf(line).map(([question, options]) => {
        const others = this.optionsOf(question).filter((option) => !options.includes(option));
        return f.and(
          f.any(options.map((option) => chosen(question, option))),
          f.not(f.any(others.map((option) => chosen(question, option)))),
        );
      }),
    );
  }

  /** The first result is more urgent than the second. */
  moreUrgent(a: Pick<Encoded, 'atLeast'>, b: Pick<Encoded, 'atLeast'>): Formula {
    const levels = ['emergency', 'same-day', 'soon', 'routine'] as const;
    return this.f.any(
      levels.map((level) => this.f.and(a.atLeast(level), this.f.not(b.atLeast(level)))),
    );
  }
}
