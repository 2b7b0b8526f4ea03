/**
 * The engine as formulas: `path` and `assess` of `src/triage` over any protocol and any person.
 *
 * Written apart from the engine on purpose, and held against it on random answers: what is proven
 * about these formulas is proven about what a patient meets.
 */
import type { Condition, Protocol, Question, Rule, Urgency } from '../../src/triage/types.js';
import { URGENCIES } from '../../src/triage/types.js';
import type { Formula, Formulas } from './formulas.js';

/** Whether an option was chosen. */
export type Chosen = (question: string, option: string) => Formula;

/** What the engine makes of a person's answers. */
export interface Encoded {
  /** The answers handed in, on the path or not. */
  readonly chosen: Chosen;
  /** The answers that count for the assessment. */
  readonly counted: Chosen;
  /** The question is on the path and answered. */
  readonly asked: (question: string) => Formula;
  /** There is enough to assess. */
  readonly complete: Formula;
  /** The rule holds and nothing stands in for it, in the order of the protocol. */
  readonly fired: readonly Formula[];
  /** The rule holds. */
  readonly held: readonly Formula[];
  /** Every rule that fired names an answer as its reason. */
  readonly reasoned: Formula;
  /** The result comes from the fallback alone. */
  readonly fallback: Formula;
  /** The result is this urgent or more. */
  readonly atLeast: (urgency: Urgency) => Formula;
}

const keyOf = ({ id, part }: Rule): string => (part ? `${id}/${part}` : id);
const rank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'of' in condition ? condition.of : [];
}

function questionsIn(condition: Condition): readonly string[] {
  return 'is' in condition ? [condition.is] : partsOf(condition).flatMap(questionsIn);
}

/** Answers that the engine takes: one of "one", and "none" alone. */
export function valid(f: Formulas, { questions }: Protocol, chosen: Chosen): Formula {
  return f.all(
    questions.flatMap(({ id, kind, options }) => {
      const given = options.map((option) => chosen(id, option.id));
      if (kind === 'one') return [f.atMostOne(given)];
      const others = options.filter((option) => option.id !== 'none');
      if (others.length === options.length) return [];
      const other = f.any(others.map((option) => chosen(id, option.id)));
      return [f.not(f.and(chosen(id, 'none'), other))];
    }),
  );
}

/** The question has an answer. */
export const answered = (f: Formulas, { id, options }: Question, chosen: Chosen): Formula =>
  f.any(options.map((option) => chosen(id, option.id)));

/** The condition holds, where `is` says whether one of its parts does. */
export function holding(
  f: Formulas,
  condition: Condition,
  is: (question: string, options: readonly string[]) => Formula,
): Formula {
  if ('is' in condition) return is(condition.is, condition.options);
  const parts = partsOf(condition).map((part) => holding(f, part, is));
  if ('all' in condition) return f.all(parts);
  return f.atLeast('atLeast' in condition ? condition.atLeast : 1, parts);
}

/** The condition holds and an answer is its reason: not so for "all of nothing". */
function reasonFor(f: Formulas, condition: Condition, chosen: Chosen): Formula {
  const is = (question: string, options: readonly string[]) =>
    f.any(options.map((option) => chosen(question, option)));
  if ('is' in condition) return holding(f, condition, is);
  const reasons = partsOf(condition).map((part) => reasonFor(f, part, chosen));
  return f.and(holding(f, condition, is), f.any(reasons));
}

/** Encodes one protocol; several people can go through it. */
export class Encoder {
  private readonly readers: readonly (readonly number[])[];

  constructor(
    readonly f: Formulas,
    readonly protocol: Protocol,
  ) {
    const reads = protocol.rules.map((rule) => this.readBy(rule));
    this.readers = protocol.questions.map(({ id }) =>
      [...protocol.rules.keys()].filter((rule) => reads[rule]!.has(id)),
    );
  }

  private readBy(rule: Rule): ReadonlySet<string> {
    const read = new Set(questionsIn(rule.if));
    for (const { id, ask } of [...this.protocol.questions].reverse()) {
      if (ask && read.has(id)) for (const earlier of questionsIn(ask)) read.add(earlier);
    }
    return read;
  }

  private holds(condition: Condition, chosen: Chosen): Formula {
    return holding(this.f, condition, (question, options) =>
      this.f.any(options.map((option) => chosen(question, option))),
    );
  }

  /** Held rules that nothing held stands in for. */
  private withoutReplaced(held: readonly Formula[]): readonly Formula[] {
    const { rules } = this.protocol;
    return rules.map((rule, index) => {
      const standIns = held.filter((_, other) => rules[other]!.replaces?.includes(keyOf(rule)));
      return this.f.and(held[index]!, this.f.not(this.f.any(standIns)));
    });
  }

  /** For each level: one of these rules is at least that urgent. */
  private levels(fired: readonly Formula[]): readonly Formula[] {
    return URGENCIES.map((_, level) =>
      this.f.any(fired.filter((_, index) => rank(this.protocol.rules[index]!.urgency) <= level)),
    );
  }

  /** The question at this place can still change the result. */
  private matters(index: number, given: Chosen, held: readonly Formula[]): Formula {
    const { f } = this;
    const { questions, rules } = this.protocol;
    const open = new Map<string, Formula>();
    const may = (condition: Condition) =>
      holding(f, condition, (question, options) =>
        f.any([open.get(question) ?? f.no, ...options.map((option) => given(question, option))]),
      );
    for (const { id, ask } of questions.slice(index)) open.set(id, ask ? may(ask) : f.yes);

    const fired = this.withoutReplaced(held);
    const current = this.levels(fired);
    const mays = rules.map((rule) => may(rule.if));
    const lasting = rules.map((rule, place) => {
      const key = keyOf(rule);
      const standIns = mays.filter((_, other) => rules[other]!.replaces?.includes(key));
      return f.and(fired[place]!, f.not(f.any(standIns)));
    });
    const lowest = this.levels(lasting);
    const mayLower = f.any(
      URGENCIES.map((_, level) => f.and(current[level]!, f.not(lowest[level]!))),
    );
    return f.any(
      this.readers[index]!.map((place) => {
        const rule = rules[place]!;
        const raises = f.not(lowest[rank(rule.urgency)]!);
        const lowers = rule.replaces ? mayLower : f.no;
        return f.and(f.not(held[place]!), f.or(raises, lowers), mays[place]!);
      }),
    );
  }

  /** Which questions are on the path and answered, and whether one is left open. */
  private walk(chosen: Chosen): { asked: ReadonlyMap<string, Formula>; complete: Formula } {
    const { f } = this;
    const { questions, rules } = this.protocol;
    const asked = new Map<string, Formula>();
    let held: readonly Formula[] = rules.map((rule) => this.holds(rule.if, () => f.no));
    let over = f.no;
    let missing = f.no;
    for (const [index, question] of questions.entries()) {
      const { id, ask } = question;
      const given: Chosen = (other, option) =>
        f.and(asked.get(other) ?? f.no, chosen(other, option));
      const shown = f.and(
        f.not(over),
        ask ? this.holds(ask, given) : f.yes,
        this.matters(index, given, held),
      );
      const has = answered(f, question, chosen);
      asked.set(id, f.and(shown, has));
      missing = f.or(missing, f.and(shown, f.not(has)));
      held = rules.map((rule) => this.holds(rule.if, given));
      const emergencies = held.filter((_, rule) => rules[rule]!.urgency === 'emergency');
      over = f.or(missing, f.any(emergencies));
    }
    return { asked, complete: f.not(missing) };
  }

  /** What the engine makes of these answers. */
  encode(chosen: Chosen): Encoded {
    const { f } = this;
    const { asked, complete } = this.walk(chosen);
    const isAsked = (question: string) => asked.get(question) ?? f.no;
    const counted: Chosen = (question, option) =>
      f.and(chosen(question, option), f.or(f.not(complete), isAsked(question)));
    return { chosen, asked: isAsked, complete, counted, ...this.assess(counted, complete) };
  }

  /** The answers to every question whose condition lets it be asked, early stop or not. */
  askable(chosen: Chosen): Chosen {
    const { f } = this;
    const open = new Map<string, Formula>();
    const given: Chosen = (question, option) =>
      f.and(open.get(question) ?? f.no, chosen(question, option));
    for (const { id, ask } of this.protocol.questions) {
      open.set(id, ask ? this.holds(ask, given) : f.yes);
    }
    return given;
  }

  /** What the rules make of the answers that count. */
  assess(counted: Chosen, complete: Formula) {
    const { f } = this;
    const { rules } = this.protocol;
    const held = rules.map((rule) => this.holds(rule.if, counted));
    const whole = this.withoutReplaced(held);
    const fired = held.map((rule, index) => f.or(whole[index]!, f.and(rule, f.not(complete))));
    const levels = this.levels(fired);
    const fallback = f.not(f.any(fired));
    const atLeast = (urgency: Urgency): Formula => {
      const needed = rank(urgency) >= rank('same-day') ? f.or(fallback, f.not(complete)) : f.no;
      return f.or(levels[rank(urgency)]!, needed);
    };
    const reasoned = f.all(
      fired.map((rule, index) => f.implies(rule, reasonFor(f, rules[index]!.if, counted))),
    );
    return { held, fired, fallback, atLeast, reasoned };
  }
}
