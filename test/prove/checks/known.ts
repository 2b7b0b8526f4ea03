import type { Condition } from '../../../src/triage/types.js';
import { emergencies, order, type Order } from '../claims.js';
import type { RuleBase } from '../rule-base.js';
import type { Check, Fault } from './check.js';

const claimedOptions = ({
  none,
  milder,
  symptoms,
  ranked,
  unsure,
  bands,
}: Order): readonly string[] => [
  ...(none ? [none] : []),
  ...[milder, symptoms, ranked, unsure, bands].flatMap((ids) => ids ?? []),
];

function strangers({ protocol }: RuleBase): readonly Fault[] {
  const claims: Readonly<Record<string, Order>> = order;
  const known = new Map(Object.entries(claims).map(([id, claim]) => [id, claimedOptions(claim)]));
  const fault = (id: string, option: string, says: string): Fault => ({
    says: `"${id}: ${option}" ${says}`,
    answers: { [id]: [option] },
  });
  const unknown = protocol.questions.flatMap(({ id, options }) =>
    options
      .filter((option) => !known.get(id)?.includes(option.id))
      .map((option) => fault(id, option.id, 'is asked, but the claims do not know it.')),
  );
  const lacking = [...known].flatMap(([id, ids]) => {
    const options = protocol.questions.find((question) => question.id === id)?.options ?? [];
    return ids
      .filter((option) => !options.some((other) => other.id === option))
      .map((option) => fault(id, option, 'is claimed, but is not asked.'));
  });
  const twice = [...known].flatMap(([id, ids]) =>
    ids
      .filter((option, index) => ids.indexOf(option) !== index)
      .map((option) => fault(id, option, 'stands twice in its order.')),
  );
  return [...unknown, ...lacking, ...twice];
}

/** Whether a condition is made of nothing but answers that were given. */
function isPositive(condition: Condition): boolean {
  if ('is' in condition) return condition.options.length > 0;
  if ('all' in condition) return condition.all.length > 0 && condition.all.every(isPositive);
  if ('any' in condition) return condition.any.length > 0 && condition.any.every(isPositive);
  return (
    'atLeast' in condition &&
    condition.atLeast > 0 &&
    condition.of.every((part) => isPositive(part))
  );
}

const negations = ({ protocol }: RuleBase): readonly Fault[] =>
  protocol.rules
    .filter((rule) => !isPositive(rule.if))
    .map(({ id }) => ({ says: `${id} holds because of something that was not answered.` }));

/** Rows of section 4 whose text makes an emergency, or points to a row above that does. */
export function emergencyRows(evidence: string): readonly string[] {
  const rows = [...evidence.matchAll(/^\| (RF-[EMCP]\d\d) \|(.*)$/gm)];
  return rows
    .filter(([, row, text]) => row!.startsWith('RF-E') || /emergency|\| as /.test(text!))
    .map((match) => match[1]!);
}

function rowsIn(evidence: string): readonly Fault[] {
  const needed = emergencyRows(evidence);
  const claimed = new Set<string>(emergencies.map(({ row }) => row));
  const unknown = [...claimed].filter((row) => !evidence.includes(`| ${row} |`));
  const faults = [
    ...needed
      .filter((row) => !claimed.has(row))
      .map((row) => `${row} makes an emergency in the evidence, but has no claim.`),
    ...unknown.map((row) => `${row} is claimed, but is no row of the evidence.`),
  ];
  return faults.map((says) => ({ says }));
}

/** Claims and rule base speak of the same questions, options and rows. */
export const known = (evidence: string): Check => ({
  id: 'known',
  title:
    'The claims know every option of the rule base and no other, no condition has a negation, and every row of the evidence that makes an emergency has a claim.',
  faults: (base) => [...strangers(base), ...negations(base), ...rowsIn(evidence)],
});
