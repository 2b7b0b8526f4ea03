/** Breaks the protocol on purpose and sees that each break is refused. */
import type { Protocol } from '../../src/triage/types.js';
import { broken, type Broken } from './broken.js';
import { checksFor, Proof } from './prove.js';
import type { Open } from './solving.js';
import { failureInWords } from './words.js';

/** A break, and why it was refused: the first patient it fails; null where it went unseen. */
export interface Refusal {
  readonly id: string;
  readonly broke: string;
  readonly refusedBy: string;
  readonly because: ReturnType<typeof failureInWords> | null;
}

/** Holds one broken protocol against the check that must refuse it. */
export async function refusalOf(
  { id, says, check, breaks }: Broken,
  protocol: Protocol,
  evidence: string,
  open: Open,
): Promise<Refusal> {
  const bad = breaks(protocol);
  const proof = new Proof(bad, open);
  try {
    const named = checksFor(evidence).find((candidate) => candidate.id === check)!;
    const { failures } = await proof.run(named, 1);
    const failure = failures[0];
    return {
      id,
      broke: says,
      refusedBy: check,
      because: failure ? failureInWords(bad, failure) : null,
    };
  } finally {
    proof.close();
  }
}

/** Every break. */
export async function refusals(
  protocol: Protocol,
  evidence: string,
  open: Open,
): Promise<readonly Refusal[]> {
  const all: Refusal[] = [];
  for (const one of broken) all.push(await refusalOf(one, protocol, evidence, open));
  return all;
}
