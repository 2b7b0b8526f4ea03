import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';
import { startSolver } from './solver.mjs';

/** Those that take longest run in `npm run prove` alone. */
const SLOW = ['monotone', 'early-stop', 'alive'];

const evidence = await readFile(path.join(root, 'docs/clinical/evidence.md'), 'utf8');
const [prover] = await loadSource(root, 'test/prove/index');
const { protocol, broken, checksFor, Proof } = prover;

describe('the formulas of the proof', () => {
  it('say what the engine says', () => {
    assert.deepEqual(prover.disagreements(protocol, 1000), []);
  });

  it('say it of any protocol', () => {
    assert.equal(prover.disagreementsElsewhere(100, 30), 0);
  });
});

describe('a patient who goes back and changes answers', () => {
  it('ends where a fresh patient with the same answers ends', () => {
    assert.deepEqual(prover.astray(protocol, 500), []);
  });
});

describe('the rows that make an emergency', () => {
  const rows = prover.emergencyRows(evidence);

  it('are found in the evidence', () => {
    assert.equal(rows.filter((row) => row.startsWith('RF-E')).length, 24);
    for (const row of ['RF-M02', 'RF-M08', 'RF-C05', 'RF-P05']) assert.ok(rows.includes(row), row);
    for (const row of ['RF-M12', 'RF-C07', 'RF-P01']) assert.ok(!rows.includes(row), row);
  });
});

describe('the proof', () => {
  let solver;
  before(async () => {
    solver = await startSolver();
  });
  after(() => solver.stop());

  for (const check of checksFor(evidence).filter(({ id }) => !SLOW.includes(id))) {
    it(`holds: ${check.id}`, async () => {
      const proof = new Proof(protocol, solver.open);
      const { proven, failures } = await proof.run(check);
      proof.close();
      assert.deepEqual(
        failures.map((failure) => prover.failureInWords(protocol, failure)),
        [],
      );
      assert.ok(proven > 0);
    });
  }

  it('misses a claim for a new row of the evidence', async () => {
    const longer = `${evidence}\n| RF-E99 | Is there a new sign? | | Any | S01 |\n`;
    const known = checksFor(longer).find(({ id }) => id === 'known');
    const proof = new Proof(protocol, solver.open);
    const { failures } = await proof.run(known);
    proof.close();
    assert.match(failures.map(({ says }) => says).join(), /^RF-E99 .* no claim/);
  });

  for (const one of broken.filter(({ check }) => !SLOW.includes(check))) {
    it(`refuses: ${one.id}`, async () => {
      const { because } = await prover.refusalOf(one, protocol, evidence, solver.open);
      assert.ok(because, one.says);
      assert.ok(because.patient ?? because.answers, 'whom it fails');
    });
  }
});
