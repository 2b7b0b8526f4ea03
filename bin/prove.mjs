/** `npm run prove`: proves the rule base against its claims, or says in words whom it fails. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startSolver } from '../test/prove/solver.mjs';
import { root } from './dist.mjs';
import { loadSource } from './load-source.mjs';
import { ruleBaseHash } from './rule-base-hash.mjs';

/** Random patients for whom the formulas are compared with the engine, and who go back. */
const COMPARED = 4000;
const WANDERED = 2000;

/** Says on the console how a part of the proof went, and how long it took. */
async function timed(part, saying) {
  const begun = Date.now();
  const result = await part();
  console.log(`${saying(result)} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}

const [{ protocol, disagreements, astray, checksFor, Proof, refusals, asData, asText }] =
  await loadSource(root, 'test/prove/index');
const evidence = await readFile(path.join(root, 'docs/clinical/evidence.md'), 'utf8');
const hash = ruleBaseHash(protocol);
const { open, version, stop } = await startSolver();
console.log(`rule base ${protocol.version}, hash ${hash}`);

const differing = await timed(
  () => disagreements(protocol, COMPARED),
  ({ length }) => `formulas and engine: ${COMPARED} patients, ${length} differ`,
);
const lost = await timed(
  () => astray(protocol, WANDERED),
  ({ length }) => `back and change: ${WANDERED} patients, ${length} astray`,
);
const proof = new Proof(protocol, open);
const outcomes = [];
for (const check of checksFor(evidence)) {
  const said = ({ proven, failures }) => `${check.id}: ${proven} hold, ${failures.length} do not`;
  outcomes.push(await timed(() => proof.run(check), said));
}
proof.close();
const refused = await timed(
  () => refusals(protocol, evidence, open),
  (all) =>
    `broken on purpose: ${all.filter(({ because }) => because).length} of ${all.length} refused`,
);
await stop();

const data = asData(protocol, {
  hash,
  solver: version,
  compared: COMPARED,
  differing: differing.length,
  wandered: WANDERED,
  astray: lost.map(({ says, answers }) => `${says} ${JSON.stringify(answers)}`),
  outcomes,
  refusals: refused,
});
const { text, failures } = asText(data);
// The patients that a solver thinks of differ from run to run: a check leaves the reports alone.
if (!process.argv.includes('--check')) {
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(path.join(root, 'reports/proof.json'), `${JSON.stringify(data, null, 2)}\n`);
  await writeFile(path.join(root, 'reports/proof.md'), text);
}
if (!data.holds) console.error(`\n${failures}`);
console.log(data.holds ? 'Every claim holds.' : 'Something does not hold: see reports/proof.md.');
process.exitCode = data.holds ? 0 : 1;
