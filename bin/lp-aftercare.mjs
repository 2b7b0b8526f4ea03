#!/usr/bin/env node
/** The command of the package. Each of its commands is a module of `commands/`, loaded when asked for. */
import { CannotRun } from './commands/input.mjs';

const COMMANDS = {
  validate: () => import('./commands/validate.mjs'),
  triage: () => import('./commands/triage.mjs'),
  doctor: () => import('./commands/doctor.mjs'),
};

const HELP = `lp-aftercare validate <settings.json>   checks the settings of your hospital
lp-aftercare triage <cases.json>        triages cases of your own with the rules of this release
lp-aftercare doctor <address>           tells what is wrong on a page with the elements

lp-aftercare <command> --help says more.`;

const wantsHelp = (words) => words.some((word) => word === '--help' || word === '-h');

async function run([command, ...words]) {
  if (!Object.hasOwn(COMMANDS, command ?? '')) {
    if (wantsHelp([command])) {
      console.log(HELP);
      return 0;
    }
    throw new CannotRun(`say which command: ${Object.keys(COMMANDS).join(', ')}\n\n${HELP}`);
  }
  const { help, run: start } = await COMMANDS[command]();
  if (!wantsHelp(words)) return start(words);
  console.log(help);
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(`lp-aftercare: ${error.message}`);
  process.exitCode = 2;
}
