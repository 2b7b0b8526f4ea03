/** `lp-aftercare validate settings.json`: what is wrong with the settings of a hospital. */
import { settingsProblems } from '../../dist/esm/cli/settings.js';
import { bytesOf, CannotRun, refuseOdd, textOf } from './input.mjs';

/** How it is called, and what it does. */
export const help = `lp-aftercare validate <settings.json>

Checks hospital settings as the elements do, and what each raise names besides: prints every
problem with its line and its path. What has a problem is left out on the page; the rest counts.
Editors find the same in dist/schema/settings.schema.json.

It cannot judge your own words: somebody who knows must read them.

Ends with 0 if there is no problem, 1 if there is one, 2 if it could not run.`;

/** Runs it; returns what the process ends with. */
export function run(words) {
  refuseOdd(words);
  if (words.length !== 1) throw new CannotRun('name one file of settings');
  const [file] = words;
  const problems = settingsProblems(textOf(file, bytesOf(file)));
  const count = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  console.log([...problems, `${file}: ${count}`].join('\n'));
  return problems.length ? 1 : 0;
}
