/** The second half of `npm run mutation`: how many mutants the tests killed: `reports/mutation.md`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './dist.mjs';
import { EXPLAINED } from './mutation-survivors.mjs';
import { hashInSource } from './hash-in-source.mjs';

/** Percent of mutants that must be killed, in each folder. */
const LIMIT = 95;
const FOLDERS = ['src/triage', 'src/protocol'];
const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

/** The text that a mutant stands in for. */
function original(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.map((line) => line.trim()).join(' ');
}

/** Every mutant, in the order of the files. */
async function mutantsFound() {
  const { files } = JSON.parse(await readFile(path.join(root, '.build/mutation.json'), 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ location, replacement, status }) => {
      const [was, is] = [original(source, location), replacement.replaceAll(/\s+/g, ' ')];
      return { file, line: location.start.line, was, is, status };
    }),
  );
}

const whyOf = ({ file, was, is }) =>
  EXPLAINED.find((one) => one.file === file && one.was === was && one.is === is)?.why;

const count = (mutants, ...statuses) =>
  mutants.filter(({ status }) => statuses.includes(status)).length;

function scoreOf(mutants) {
  const killed = count(mutants, ...KILLED);
  return (100 * killed) / (killed + count(mutants, ...SURVIVED));
}

function row(folder, mutants) {
  const numbers = [mutants.length, count(mutants, 'Killed'), count(mutants, 'Timeout')];
  const survived = count(mutants, ...SURVIVED);
  return `| ${folder} | ${numbers.join(' | ')} | ${survived} | ${scoreOf(mutants).toFixed(1)} % |`;
}

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

function explained(mutant) {
  const { file, line, was, is } = mutant;
  return `- ${file}:${line}: ${code(was)} becomes ${code(is)}. ${whyOf(mutant) ?? '**Not explained.**'}`;
}

function report(folders, survivors) {
  return `# Mutation tests

Made by \`npm run mutation\` with StrykerJS, for the rule base with the hash \`${hashInSource()}\`: every mutant of \`src/triage\` and \`src/protocol\` against the tests of \`test/triage\` and \`test/protocol\` in Node, but for two that take too long for each mutant (the search for the longest journey, and whether every question is needed). A mutant is one small change of the code or the data: an id emptied, a condition turned round, a step left out. It is killed when a test fails, or when the tests no longer end. At least ${LIMIT} % must be.

| folder | mutants | killed | endless | survived | killed of all |
|---|---|---|---|---|---|
${folders.map(([folder, mutants]) => row(folder, mutants)).join('\n')}

## Survivors, each explained

${survivors.map(explained).join('\n') || 'None.'}
`;
}

try {
  const mutants = await mutantsFound();
  const inFolder = (folder) => mutants.filter(({ file }) => file.startsWith(`${folder}/`));
  const folders = FOLDERS.map((folder) => [folder, inFolder(folder)]);
  const survivors = mutants.filter(({ status }) => SURVIVED.includes(status));
  await mkdir(path.join(root, 'reports'), { recursive: true });
  await writeFile(path.join(root, 'reports/mutation.md'), report(folders, survivors));
  const low = folders.filter(([, found]) => !(scoreOf(found) >= LIMIT)).map(([folder]) => folder);
  if (low.length) throw new Error(`fewer than ${LIMIT} % are killed in ${low.join(' and ')}`);
  const open = survivors.filter((mutant) => !whyOf(mutant)).length;
  if (open) throw new Error(`${open} survivors are not explained in bin/mutation-survivors.mjs`);
} catch (error) {
  console.error(`mutation: ${error.message}`);
  process.exitCode = 1;
}
