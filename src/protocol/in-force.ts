/** The rules in force: those of the rule base, with what a hospital or the calendar raised. */
import { makeTriage, type Triage } from '../triage/index.js';
import type { Raise } from '../triage/raise.js';
import { raised, risenRows } from '../triage/raised.js';
import type { Protocol } from '../triage/types.js';
import { protocol } from './index.js';

/** What decides, and how it differs from the rule base. */
export interface InForce extends Triage {
  readonly protocol: Protocol;
  /** The rows that the hospital raised. */
  readonly raised: readonly string[];
  /** All rows that stand above the level that their words were written for. */
  readonly risen: readonly string[];
  /** Nobody can tell that the content is still right: nothing is left to care at home. */
  readonly overdue: boolean;
}

const toHospital: Raise = Object.fromEntries(
  protocol.rules
    .filter(({ urgency }) => urgency === 'self-care')
    .map(({ id }) => [id, 'routine'] as const),
);

const made = new Map<string, InForce>();

/** What is to be raised in vain: no row of ours, or one that is as urgent already. */
export const unraised = (raise: Raise): readonly string[] =>
  Object.keys(raise).filter((row) => !inForce(raise, false).raised.includes(row));

/** The rules with these rows raised. The same for the same: they take their time to make. */
export function inForce(raise: Raise, overdue: boolean): InForce {
  const key = JSON.stringify([raise, overdue]);
  let force = made.get(key);
  if (!force) {
    const hospitals = raised(protocol, raise);
    const rules = overdue ? raised(hospitals, toHospital) : hospitals;
    force = {
      ...makeTriage(rules),
      protocol: rules,
      raised: risenRows(protocol, hospitals),
      risen: risenRows(protocol, rules),
      overdue,
    };
    made.set(key, force);
  }
  return force;
}
