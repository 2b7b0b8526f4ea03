/** Holds a rule base against the claims, check by check. */
import type { Answers, Protocol } from '../../src/triage/types.js';
import { alive } from './checks/alive.js';
import { calmOnly } from './checks/calm.js';
import type { Check, Fault, Obligation, Possibility } from './checks/check.js';
import { earlyStop } from './checks/early-stop.js';
import { floor } from './checks/floor.js';
import { known } from './checks/known.js';
import { monotone } from './checks/monotone.js';
import { standIns } from './checks/stand-ins.js';
import { total } from './checks/total.js';
import type { Chosen } from './encode.js';
import type { Formula } from './formulas.js';
import { RuleBase } from './rule-base.js';
import { simplest } from './simplest.js';
import { Solving, type Open } from './solving.js';

/** What does not hold, and a patient whom it fails. */
export interface Failure extends Fault {
  readonly patient?: Answers;
  /** What the patient was never asked counts as well. */
  readonly unasked?: true;
  /** The same patient after saying more, where two are compared. */
  readonly then?: Answers;
}

/** How one check went. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly proven: number;
  readonly failures: readonly Failure[];
  readonly milliseconds: number;
}

/** Every check, in the order of the report. */
export const checksFor = (evidence: string): readonly Check[] => [
  known(evidence),
  total,
  floor,
  monotone,
  standIns,
  earlyStop,
  alive,
  calmOnly,
];

function answersOf(
  { protocol }: RuleBase,
  isChosen: (question: string, option: string) => boolean,
) {
  const given = protocol.questions.map(({ id, options }) => {
    const ids = options.map((option) => option.id);
    return [id, ids.filter((option) => isChosen(id, option))] as const;
  });
  return Object.fromEntries(given.filter(([, options]) => options.length > 0));
}

/** Runs checks over one rule base; formulas about one question share a session of the solver. */
export class Proof {
  private readonly base: RuleBase;
  private readonly solvings = new Map<string, Solving>();

  constructor(
    protocol: Protocol,
    private readonly open: Open,
  ) {
    this.base = new RuleBase(protocol);
  }

  /** Runs one check; at `atMost` failures it has seen enough. */
  async run(check: Check, atMost = Infinity): Promise<Outcome> {
    const begun = Date.now();
    let proven = 0;
    const failures: Failure[] = [];
    const note = (failure: Failure | null) => {
      if (failure) failures.push(failure);
      else proven += 1;
    };
    for (const obligation of check.obligations?.(this.base) ?? []) {
      if (failures.length >= atMost) break;
      note(await this.counterexample(obligation));
    }
    for (const possibility of check.possibilities?.(this.base) ?? []) {
      if (failures.length >= atMost) break;
      note(await this.impossibility(possibility));
    }
    if (check.faults) {
      const faults = check.faults(this.base);
      failures.push(...faults);
      if (!faults.length) proven += 1;
    }
    const { id, title } = check;
    return { id, title, proven, failures, milliseconds: Date.now() - begun };
  }

  close(): void {
    for (const solving of this.solvings.values()) solving.close();
  }

  private solve(formula: Formula, about = ''): Promise<readonly string[] | null> {
    const solving = this.solvings.get(about) ?? new Solving(this.base.f, this.open);
    this.solvings.set(about, solving);
    return solving.solve(formula);
  }

  private async impossibility(possibility: Possibility): Promise<Failure | null> {
    const { says, possible, answers, about } = possibility;
    if (await this.solve(possible, about)) return null;
    return { says: `There is not ${says}.`, ...(answers && { answers }) };
  }

  private async counterexample(obligation: Obligation): Promise<Failure | null> {
    const { says, broken, unasked, then, about } = obligation;
    const found = await this.solve(broken, about);
    if (!found) return null;
    const holds = this.base.f.reading(simplest(this.base, broken, found));
    const answers = (chosen: Chosen) =>
      answersOf(this.base, (question, option) => holds(chosen(question, option)));
    return {
      says,
      patient: answers(this.base.patient.chosen),
      ...(unasked && { unasked }),
      ...(then && { then: answers(then) }),
    };
  }
}
