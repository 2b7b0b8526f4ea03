/** Rules with a line of their own (evidence 4.10), and rules with which the crisis line stands (D24). */
import type { RuleId } from './ids.js';

/** A line that a hospital may have beside its number for everybody. */
export type Route = 'cancer' | 'maternity' | 'crisis';

const routes: Readonly<Partial<Record<RuleId, Route>>> = {
  'RF-E20': 'cancer',
  'RF-C06': 'cancer',
  'RF-E18': 'maternity',
  'RF-D18': 'maternity',
  'RF-P01': 'maternity',
  'RF-P03': 'maternity',
  'RF-P05': 'maternity',
  'RF-D24': 'crisis',
};

/** The one route of these rows; null where they have several, or one of them has none. */
export function routeOf(rules: readonly string[]): Route | null {
  const [first, ...others] = new Set(rules.map((id) => routes[id as RuleId]));
  return others.length ? null : (first ?? null);
}

/** Rows of lasting pain and of worry. */
export const LASTING: readonly string[] = [
  'RF-D20',
  'RF-D22',
  'RF-D24',
  'RF-T02',
  'RF-T03',
  'RF-T07',
  'RF-T10',
  'RF-T11',
  'RF-T15',
  'RF-R01',
  'RF-R02',
  'RF-R03',
  'RF-R04',
  'RF-R05',
  'RF-R07',
  'RF-C11',
] satisfies RuleId[];
