/** Pages of a host with the install doctor on them, and what it finds there. */
import type { Finding } from '../../src/doctor/finding.js';
import { one, open, script, until, type Page, type Source } from '../embed/page.js';

/** The doctor's tag, which stands below the script's. */
export const doctor = '<script src="/guest/lp-aftercare.debug.js"></script>';

/** All that a page needs so that there is nothing to mend and nothing to look at in it. */
export const WELL = {
  head: '<meta name="viewport" content="width=device-width, initial-scale=1">',
  settings:
    'defer data-lp-region="GB-ENG" data-lp-team-name="Ward 5" data-lp-team-phone="020 7946 0000" data-lp-team-hours="24/7"',
  body: '<h1>After a lumbar puncture</h1><lp-red-flags><p>Call <a href="tel:999">999</a>.</p></lp-red-flags>',
};

interface Panel extends HTMLElement {
  readonly findings: readonly Finding[];
}

/** The panel with what it found. */
export const panelOn = ({ document }: Page): Promise<Panel> =>
  until('a panel', () => {
    const panel = document.querySelector<Panel>('[data-lp-doctor]');
    return panel?.findings.length ? panel : null;
  });

/** A page with script and doctor, in which `source` stands in for what is well. */
export async function examined(source: Source & { settings?: string } = {}): Promise<Page> {
  return open({
    ...source,
    head: `${source.head ?? WELL.head}${script(source.settings ?? WELL.settings)}${doctor}`,
    body: source.body ?? WELL.body,
  });
}

/** What the doctor found on the page. */
export async function findingsOn(page: Page): Promise<readonly Finding[]> {
  return (await panelOn(page)).findings;
}

/** What the doctor finds on a page like that. */
export async function found(
  source: Source & { settings?: string } = {},
): Promise<readonly Finding[]> {
  return findingsOn(await examined(source));
}

/** The finding of this name, or an error that tells the others. */
export function the(id: string, findings: readonly Finding[]): Finding {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`no ${id} in ${findings.map((each) => each.id).join(', ')}`);
  return finding;
}

/** The names of what has to be mended or looked at. */
export const ills = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ grade }) => grade === 'error' || grade === 'warning')
    .map(({ id }) => id)
    .filter((id) => id !== 'unsigned');

/** Presses a button of the panel. */
export function pressPanel(panel: HTMLElement, text: string): void {
  const buttons = [...panel.shadowRoot!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === text)!.click();
}

/** What the panel says. */
export const said = (panel: HTMLElement): string =>
  one(panel.shadowRoot!, 'section').textContent.replace(/\s+/g, ' ');
