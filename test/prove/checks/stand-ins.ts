import { standIns as claimed, type StandIn } from '../claims.js';
import type { Chosen } from '../encode.js';
import type { Formula } from '../formulas.js';
import type { RuleBase } from '../rule-base.js';
import type { Check, Obligation } from './check.js';

/** Every condition of the exception is met and answered. */
export function allowed(base: RuleBase, { answer, given = [], only }: StandIn, chosen: Chosen) {
  const { f } = base;
  return f.and(
    base.meets(answer, chosen),
    base.fits(given, chosen),
    f.all(only.map((line) => base.onlyGave(line, chosen))),
  );
}

const rowOf = (key: string): string => key.split('/')[0]!;

/** One of the exceptions that a row has is allowed. */
function anyAllowed(base: RuleBase, row: string): Formula {
  const own = claimed.filter((standIn) => standIn.row === row);
  return base.f.any(own.map((standIn) => allowed(base, standIn, base.patient.counted)));
}

function* defaults(base: RuleBase): Iterable<Obligation> {
  const { f, valid, patient } = base;
  for (const standIn of claimed) {
    const { row, answer, where = [], otherwise } = standIn;
    if (!otherwise) continue;
    yield {
      says: `${row}: ${otherwise} stands unless every condition of the row is met and answered.`,
      broken: f.and(
        valid,
        patient.complete,
        base.fits([answer, ...where], patient.counted),
        f.not(patient.atLeast(otherwise)),
        f.not(allowed(base, standIn, patient.counted)),
      ),
    };
  }
}

function* replacing(base: RuleBase): Iterable<Obligation> {
  const { f, valid, patient, protocol } = base;
  const emergencies = patient.held.filter(
    (_, index) => protocol.rules[index]!.urgency === 'emergency',
  );
  yield {
    says: 'Nothing stands in for a rule that makes an emergency.',
    broken: f.and(valid, f.any(emergencies), f.not(patient.atLeast('emergency'))),
  };
  for (const [place, { id, part, urgency }] of protocol.rules.entries()) {
    const key = part ? `${id}/${part}` : id;
    for (const [other, rule] of protocol.rules.entries()) {
      if (!rule.replaces?.includes(key)) continue;
      yield {
        says: `${rule.id} stands in for ${key} only where its row allows it.`,
        broken: f.and(
          valid,
          patient.complete,
          patient.held[place]!,
          patient.held[other]!,
          f.not(patient.atLeast(urgency)),
          f.not(anyAllowed(base, rule.id)),
        ),
      };
    }
  }
}

/** Only the exceptions of 4.10 lower a default, and each only where its row says so. */
export const standIns: Check = {
  id: 'stand-ins',
  title:
    'Only the exceptions that the evidence names lower a default, with every condition met and answered, never an emergency.',
  faults: ({ protocol }) =>
    protocol.rules.flatMap(({ id, replaces = [] }) => {
      const lowers = claimed.filter(({ row }) => row === id).flatMap((claim) => claim.lowers);
      return replaces
        .filter((key) => !lowers.some((row) => row === rowOf(key)))
        .map((key) => ({
          says: `${id} stands in for ${key}; the evidence knows no such exception.`,
        }));
    }),
  *obligations(base) {
    yield* defaults(base);
    yield* replacing(base);
  },
};
