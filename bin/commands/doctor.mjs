/** `lp-aftercare doctor <address>`: what the install doctor finds on a page. */
import { gradeWords, groupWords } from '../../dist/esm/doctor/words/panel.js';
import { visit } from '../visit.mjs';
import { CannotRun, refuseOdd } from './input.mjs';

export const help = `lp-aftercare doctor <address> [--json]

Opens a page in the Chrome, Chromium or Edge of this computer (CHROME_PATH wins) and tells what
the install doctor finds there: what runs, which settings are in force and who says so, what is
missing, and the line that mends it. The address begins with http:, https: or file:.

--json    the same as JSON: [{ "address", "findings": [{ "id", "group", "grade", "text", "mend" }] }],
          the page first, then each of its frames that has lp-aftercare

Ends with 0 if nothing has to be mended, 1 if something has, 2 if it could not run.`;

/** What a page says must not steer a terminal. */
const printable = (text) => text.replaceAll(/[^\P{Cc}\n]/gu, '');

function addressOf(words) {
  if (words.length !== 1) throw new CannotRun('name one address');
  const [address] = words;
  const known = URL.canParse(address) && /^(https?|file):$/.test(new URL(address).protocol);
  if (!known)
    throw new CannotRun(`${address} is no address that begins with http:, https: or file:`);
  return new URL(address).href;
}

function report({ address, findings }) {
  const lines = [address];
  for (const [grade, title] of Object.entries(gradeWords)) {
    const own = findings.filter((one) => one.grade === grade);
    if (own.length === 0) continue;
    lines.push('', `${title} (${own.length})`);
    for (const { group, text, mend } of own) {
      lines.push(`- ${groupWords[group]}: ${text}`);
      if (mend) lines.push(`    ${mend}`);
    }
  }
  return printable(lines.join('\n'));
}

/** Runs it; returns what the process ends with. */
export async function run(words) {
  const rest = words.filter((word) => word !== '--json');
  refuseOdd(rest);
  const pages = await visit(addressOf(rest));
  console.log(
    rest.length < words.length ? JSON.stringify(pages, null, 2) : pages.map(report).join('\n\n'),
  );
  const errors = pages.flatMap(({ findings }) => findings).some(({ grade }) => grade === 'error');
  return errors ? 1 : 0;
}
