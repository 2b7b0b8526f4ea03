/** What `npm run silence` writes, in words for whoever answers for data protection. */
import { everyone } from '../test/leaks/journeys.mjs';
import { wordCount } from '../test/leaks/words.mjs';
import { hashInSource } from './hash-in-source.mjs';
import { table } from './markdown.mjs';

/** What was asked for besides the page and its one script. */
export const foreign = (asked) =>
  asked.filter((url) => !/\/(page-\d+|lp-aftercare\.js)$/.test(url));

const list = (found) => (found.length ? found.map((one) => `\`${one}\``).join(', ') : 'nothing');

/** The report on what was seen in silence and what others heard. */
export function report({ silent, heard, version, policy, rrwebVersion }) {
  const number = (value) => value.toLocaleString('en-GB');
  const own = foreign(silent.asked);
  const events = [...new Set(silent.dispatched)].sort();
  const same = JSON.stringify(silent.first) === JSON.stringify(silent.last);
  const rows = heard.rows.map(({ name, script, presses, records, words }) => [
    name,
    `\`${script}\``,
    number(presses),
    number(records),
    words.length ? `**${words.length} of ${wordCount}**` : '0',
  ]);
  return `# Silence

Made by \`npm run silence\` with lp-aftercare ${version}, rule base \`${hashInSource()}\`, in ${heard.browser}. Run that command again to see the same for yourself: it needs Node, the packages of \`npm ci\` and an installed Chrome, Chromium or Edge, and takes a few minutes. Every number below was counted in that run.

## A page that allows nothing

All three elements on one page under the policy \`${policy}\`. Every urgency was reached in every voice (${everyone().length} journeys, ${number(silent.presses)} presses of a real mouse): a question left open, help, back, everything that opens, a changed answer, "it got worse", the end. Then every question of the FAQ and every list of warning signs was opened, and a word was searched for.

${table(
  ['watched', 'what was seen'],
  [
    [
      `requests besides ${silent.asked.length - own.length}, for the page and the script, as the browser lists them`,
      list(own),
    ],
    ['what the policy had to block', list(silent.violations)],
    [
      `the ${silent.names.length} trapped ways to send, keep or show something`,
      list(silent.touched),
    ],
    ['lines in the console, and errors', list(silent.lines)],
    ['kinds of events that a script sent', list(events)],
    ['cookies', String(silent.last.cookies)],
    ['bytes kept on the computer', String(silent.last['bytes kept'])],
    ['title, addresses, clipboard before and after', same ? 'the same' : '**different**'],
  ],
)}

\`lp-start\` and \`lp-end\` hold a version and nothing else; \`context-request\` and \`context-provider\` are how the elements find their settings.

The trapped ways: ${silent.names.map((name) => `\`${name}\``).join(', ')}.

Would anybody have noticed? A script that tried ${silent.caught} forbidden things on the same page afterwards was noticed ${silent.noticed} times by traps and policy.

## Who listens in

The same ${everyone().length} journeys on pages with trackers. ${number(wordCount)} words and sentences that tell a question, an answer, an urgency or a reason were looked for in all that each kept.

${table(['who', 'script', 'presses', 'records', 'telling words found'], rows)}

When people also pressed the buttons that copy, save and print, pixel and tag manager heard the names of files and nothing else: ${list(heard.saved.files)}${heard.saved.words.length ? `, and **${heard.saved.words.join(', ')}**` : ''}.

The height of the checker, which any script can measure, took ${Math.max(...heard.rows.map(({ heights }) => heights))} different values. In a frame it moves in steps of 200 px.

rrweb is version ${rrwebVersion}. What each of these sees, what remains, and the marks that recorders honour: [docs/privacy.md](../docs/privacy.md).

## What this does not cover

- Other browsers than the one above, extensions, screen recorders, and whoever looks over a shoulder.
- A page whose own scripts are hostile: they can show anything in place of the elements. Those that change the functions of the browser before our script runs can see into closed roots as well.
- The trackers were written for this from what their makers describe; rrweb is the real one. No other maker's program ran.
- What the server of the hospital writes down when it sends the page and the script.
- What becomes of a summary that a patient has copied, saved, shared or printed.
`;
}
