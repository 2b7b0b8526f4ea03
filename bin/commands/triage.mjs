/** `lp-aftercare triage cases.json`: what the rules of this release say to cases of a hospital's own. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NoListError, triageCases } from '../../dist/esm/cli/index.js';
import { hash, protocol } from '../../dist/esm/protocol/index.js';
import { ruleBaseHash } from '../rule-base-hash.mjs';
import { bytesOf, CannotRun, refuseOdd, textOf } from './input.mjs';

/** How it is called, and what it does. */
export const help = `lp-aftercare triage <cases.json> [--report <file.md>]

Triages your own cases with the rules of this release, prints a table and writes a report
beside the cases (<cases>.report.md). Any report of that name is replaced.

The file holds a list of rows:

  [
    {
      "who": "cannot pee, 2 days after the needle",
      "answers": { "age": ["16-to-44"], "nerves": ["pee"] },
      "lowest": "emergency",
      "highest": "emergency"
    }
  ]

who       the person, in your words
answers   question: [answers], with the ids of docs/protocol.md
lowest    the least urgent result that would be right
highest   the most urgent result that would be right
          (emergency, same-day, soon, routine or self-care)

A row that cannot be read is named by its line; all others are triaged.

Ends with 0 if every result is as expected, 1 if one is not or a line has a problem, 2 if it
could not run.`;

function optionsOf(words) {
  const rest = [...words];
  const at = rest.indexOf('--report');
  const [report] = at < 0 ? [] : rest.splice(at, 2).slice(1);
  if (at >= 0 && !report) throw new CannotRun('--report needs the name of a file');
  refuseOdd(rest);
  if (rest.length !== 1) throw new CannotRun('name one file of cases');
  const [file] = rest;
  const { dir, name } = path.parse(file);
  const options = { file, report: report ?? path.join(dir, `${name}.report.md`) };
  if (path.resolve(options.report) === path.resolve(file)) {
    throw new CannotRun('the report would replace the cases');
  }
  return options;
}

function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CannotRun(`the report ${file} cannot be written (${error.code})`, { cause: error });
  }
}

function triaged(text, occasion) {
  try {
    return triageCases(text, occasion);
  } catch (error) {
    if (error instanceof NoListError) throw new CannotRun(error.message, { cause: error });
    throw error;
  }
}

/** Runs it; returns what the process ends with. */
export function run(words) {
  const { file, report } = optionsOf(words);
  if (ruleBaseHash(protocol) !== hash) {
    throw new CannotRun(`these rules are not those of the release: ${hash} was expected`);
  }
  const bytes = bytesOf(file);
  const {
    printed,
    report: written,
    asExpected,
  } = triaged(textOf(file, bytes), {
    file: path.basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    date: new Date().toISOString(),
  });
  console.log(printed);
  write(report, written);
  console.log(`rule base ${protocol.version}, hash ${hash}\nreport: ${report}`);
  return asExpected ? 0 : 1;
}
