/** The formulas against the engine itself: a proof about formulas that differ would be worthless. */
import { makeTriage } from '../../src/triage/index.js';
import { URGENCIES, type Answers, type Protocol } from '../../src/triage/types.js';
import { numbersFrom, randomAnswers, type Habit } from './random-patients.js';
import { randomProtocol } from './random-protocols.js';
import { nameOf, RuleBase } from './rule-base.js';

/** Calm and complete ones reach the milder rules, open ones the unfinished paths. */
const HABITS: readonly Habit[] = [
  { open: 0, none: 0.9 },
  { open: 0, none: 0.75 },
  { open: 0, none: 0.5 },
  { open: 0.02, none: 0.85 },
  { open: 0.15, none: 0.6 },
  { open: 0.1, none: 0.95 },
];

const keyOf = ({ id, urgency }: { id: string; urgency: string }): string => `${id} ${urgency}`;

function fromEngine(triage: ReturnType<typeof makeTriage>, answers: Answers): string {
  const { asked, next } = triage.path(answers);
  const { urgency, rules } = triage.assess(answers);
  const named = rules.filter(({ because }) => because.length > 0).map(keyOf);
  return JSON.stringify([asked, next === null, urgency, named.sort()]);
}

function fromFormulas(base: RuleBase, answers: Answers): string {
  const { patient, protocol } = base;
  const chosen = new Set(
    Object.entries(answers).flatMap(([id, options]) => options.map((option) => nameOf(id, option))),
  );
  const holds = base.f.reading((name) => chosen.has(name));
  const asked = protocol.questions.map(({ id }) => id).filter((id) => holds(patient.asked(id)));
  const urgency = URGENCIES.find((level) => holds(patient.atLeast(level)));
  const named = protocol.rules.filter((_, index) => holds(patient.fired[index]!)).map(keyOf);
  return JSON.stringify([asked, holds(patient.complete), urgency, named.sort()]);
}

/** Answers for which formulas and engine differ in path, urgency or the rules that fired. */
export function disagreements(
  protocol: Protocol,
  patients: number,
  random = numbersFrom(1),
): readonly Answers[] {
  const base = new RuleBase(protocol);
  const triage = makeTriage(protocol);
  const differing: Answers[] = [];
  for (let patient = 0; patient < patients; patient += 1) {
    const answers = randomAnswers(protocol, HABITS[patient % HABITS.length]!, random);
    if (fromEngine(triage, answers) !== fromFormulas(base, answers)) differing.push(answers);
  }
  return differing;
}

/** The same for protocols made at random: how many patients of any of them differ. */
export function disagreementsElsewhere(protocols: number, patients: number): number {
  const random = numbersFrom(2);
  let differing = 0;
  for (let made = 0; made < protocols; made += 1) {
    differing += disagreements(randomProtocol(random), patients, random).length;
  }
  return differing;
}
