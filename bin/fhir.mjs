/**
 * `npm run fhir`: random journeys through the Questionnaire in LHC-Forms: `reports/fhir.md`.
 * `--check` fails if that report is of another rule base.
 */
import { deepStrictEqual } from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, root } from './dist.mjs';
import { LFORMS, openLhcForms } from './fhir-lhc-forms.mjs';
import { loadSource } from './load-source.mjs';

const JOURNEYS = 300;
const SEED = 20261125;
const MOST_PRESSES = 8;
/** Journeys in one form, one after the other: what was answered before stays in it. */
const IN_ONE_FORM = 10;
const PAGES = 2;

const [{ path: pathOf, protocol, hash }, { screensOf }, { systemOf }, { fc, presses, chosen }] =
  await loadSource(
    root,
    'src/protocol/index',
    'src/triage/session',
    'src/fhir',
    'test/support/random-journeys',
  );

/** Somebody who fills in a form again and again. */
class Person {
  kept = {};
  steps = 0;
  ends = {};

  constructor(form) {
    this.form = form;
  }

  get expected() {
    return screensOf(pathOf(this.kept));
  }

  async answer(id, press) {
    const question = protocol.questions.find((one) => one.id === id);
    const picked = chosen(question, press, this.expected.indexOf(id));
    const options = question.options.map((option) => option.id);
    const items = await this.form.tick(id, systemOf(id), options, picked);
    this.kept = { ...this.kept, [id]: picked };
    this.steps += 1;
    const shown = items.filter((item) => protocol.questions.some((one) => one.id === item));
    deepStrictEqual(shown, this.expected, `asked after ${JSON.stringify(this.kept)}`);
  }

  /** From the first question to the last; some answers are changed on the way. */
  async walk(journey) {
    const answered = new Set();
    const next = () => this.expected.find((id) => !answered.has(id));
    for (let index = 0; index < journey.length || next(); index += 1) {
      const press = journey[index % journey.length];
      const changes = index < journey.length && ['back', 'change'].includes(press.go);
      const id = changes ? undefined : next();
      const anyOf = this.expected;
      const at = id ?? anyOf[press.which % anyOf.length];
      await this.answer(at, press);
      answered.add(at);
    }
    const screens = this.expected.length;
    this.ends[screens] = (this.ends[screens] ?? 0) + 1;
  }
}

async function walkMany(forms, questionnaire, journeys) {
  const tally = { journeys: 0, steps: 0, ends: {} };
  for (let at = 0; at < journeys.length; at += IN_ONE_FORM) {
    const form = await forms.open(questionnaire);
    const person = new Person(form);
    for (const journey of journeys.slice(at, at + IN_ONE_FORM)) {
      await person.walk(journey);
      tally.journeys += 1;
    }
    await form.close();
    tally.steps += person.steps;
    for (const [screens, count] of Object.entries(person.ends)) {
      tally.ends[screens] = (tally.ends[screens] ?? 0) + count;
    }
    console.log(`${tally.journeys} journeys, ${tally.steps} answers …`);
  }
  return tally;
}

function summed(tallies) {
  const all = { journeys: 0, steps: 0, ends: {} };
  for (const { journeys, steps, ends } of tallies) {
    all.journeys += journeys;
    all.steps += steps;
    for (const [screens, count] of Object.entries(ends)) {
      all.ends[screens] = (all.ends[screens] ?? 0) + count;
    }
  }
  return all;
}

function report({ journeys, steps, ends }, { complaints, version, minutes }) {
  const rows = Object.entries(ends).map(([screens, count]) => `| ${screens} | ${count} |`);
  const told = complaints.size
    ? [...complaints].map((line) => `- \`${line}\``).join('\n')
    : 'Nothing: no error, no warning, no request beyond the page.';
  return `# The Questionnaire in LHC-Forms

Made by \`npm run fhir\` for rule base ${protocol.version}, hash \`${hash}\`, with ${LFORMS} in ${version}: **${journeys} journeys, ${steps} answers, ${minutes} minutes**, seed ${SEED}.

\`dist/fhir/questionnaire.json\` is shown by LHC-Forms, served from this computer. A journey answers every question from the first to the last and changes some answers on the way; ${IN_ONE_FORM} journeys follow one another in one form, so that answers to questions that are no longer asked stay in it. Answers are drawn by fast-check and ticked in the page. After each answer the questions on screen are exactly those that \`path\` has asked, and the one it asks next: none more, none fewer, in the same order. Otherwise this command fails and names the answers.

| questions on screen at the end | journeys |
|---|---|
${rows.join('\n')}

What the page complained of:

${told}
`;
}

/** Whether the report is of this rule base. */
async function upToDate(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.includes(`hash \`${hash}\``);
}

const reportFile = path.join(root, 'reports/fhir.md');
if (process.argv.includes('--check')) {
  const fresh = await upToDate(reportFile);
  if (!fresh) console.error('fhir: reports/fhir.md is of another rule base. Run: npm run fhir');
  process.exit(fresh ? 0 : 1);
}

const complaints = new Set();
let forms;
try {
  await build();
  const file = path.join(root, 'dist/fhir/questionnaire.json');
  const questionnaire = JSON.parse(await readFile(file, 'utf8'));
  const journeys = fc.sample(presses(MOST_PRESSES), { numRuns: JOURNEYS, seed: SEED });
  const begun = Date.now();
  forms = await openLhcForms((line) => complaints.add(line));
  const share = Math.ceil(JOURNEYS / PAGES);
  const shares = Array.from({ length: PAGES }, (_, page) =>
    journeys.slice(page * share, (page + 1) * share),
  );
  const tally = summed(
    await Promise.all(shares.map((some) => walkMany(forms, questionnaire, some))),
  );
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  const text = report(tally, { complaints, version: forms.version, minutes });
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(reportFile, text);
  console.log(text);
} catch (error) {
  for (const line of complaints) console.error(line);
  console.error(`fhir: ${error.message}`);
  process.exitCode = 1;
} finally {
  await forms?.close();
}
