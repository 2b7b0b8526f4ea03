#!/usr/bin/env node
/** The command of the package: `lp-aftercare triage cases.json`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { NoListError, triageCases } from '../dist/esm/cli/index.js';
import { hash, protocol } from '../dist/esm/protocol/index.js';
import { ruleBaseHash } from './rule-base-hash.mjs';

const HELP = `lp-aftercare triage <cases.json> [--report <file.md>]

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

/** Something that keeps the command from running at all. */
class CannotRun extends Error {}

function optionsOf([command, ...rest]) {
  if (command !== 'triage') throw new CannotRun('say: lp-aftercare triage <cases.json>');
  const at = rest.indexOf('--report');
  const [report] = at < 0 ? [] : rest.splice(at, 2).slice(1);
  if (at >= 0 && !report) throw new CannotRun('--report needs the name of a file');
  const odd = rest.find((word) => word.startsWith('-'));
  if (odd) throw new CannotRun(`there is no option ${odd}`);
  if (rest.length !== 1) throw new CannotRun('name one file of cases');
  const [file] = rest;
  const { dir, name } = path.parse(file);
  const options = { file, report: report ?? path.join(dir, `${name}.report.md`) };
  if (path.resolve(options.report) === path.resolve(file)) {
    throw new CannotRun('the report would replace the cases');
  }
  return options;
}

function read(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CannotRun(`${file} cannot be read (${error.code})`, { cause: error });
  }
}

/** The text of a file; some editors save as UTF-16, with a mark at the beginning. */
function textOf(file, bytes) {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CannotRun(`${file} is no text in UTF-8`, { cause: error });
  }
}

function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CannotRun(`the report ${file} cannot be written (${error.code})`, { cause: error });
  }
}

function triage({ file, report }) {
  if (ruleBaseHash(protocol) !== hash) {
    throw new CannotRun(`these rules are not those of the release: ${hash} was expected`);
  }
  const bytes = read(file);
  const triaged = triageCases(textOf(file, bytes), {
    file: path.basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    date: new Date().toISOString(),
  });
  console.log(triaged.printed);
  write(report, triaged.report);
  console.log(`rule base ${protocol.version}, hash ${hash}\nreport: ${report}`);
  return triaged.asExpected ? 0 : 1;
}

const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) {
  console.log(HELP);
} else {
  try {
    process.exitCode = triage(optionsOf(words));
  } catch (error) {
    if (!(error instanceof CannotRun || error instanceof NoListError)) throw error;
    console.error(`lp-aftercare: ${error.message}`);
    if (error instanceof CannotRun && words.length === 0) console.error(`\n${HELP}`);
    process.exitCode = 2;
  }
}
