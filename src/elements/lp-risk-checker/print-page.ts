import { page, sheetOfPage } from '../../styles/page.js';
import { printFrame, type NewSheet } from '../parts/print-frame.js';
import { styles } from './styles.js';

/** What A4 and Letter have in common inside their margins, in pixels. */
const HEIGHT = (255 / 25.4) * 96;

/** Sizes of the text, in points. Where it would be smaller than `SMALL`, the reasons are left out. */
const LARGEST = 11;
const SMALL = 8;
const SMALLEST = 3;

/** Fills the frame, with text as large as one page allows. */
function lay(paper: Document, newSheet: NewSheet, copy: Node): void {
  paper.adoptedStyleSheets = [newSheet(String(sheetOfPage))];
  // The name alone: the frame has a registry of its own, in which nobody is called so.
  const host = paper.createElement('lp-risk-checker');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = newSheet();
  root.adoptedStyleSheets = [sheet];
  root.append(copy);
  for (const details of root.querySelectorAll('details')) details.open = true;
  paper.body.append(host);
  const reasons = root.querySelector('[part~="section-why"]');
  for (let size = LARGEST; size > SMALLEST; size -= 0.25) {
    // The answers tell them, too.
    if (size < SMALL && reasons?.isConnected) {
      reasons.remove();
      size = LARGEST;
    }
    sheet.replaceSync(`${[...styles, page].join('')}:host{font-size:${size}pt!important}`);
    if (host.offsetHeight <= HEIGHT) break;
  }
}

/** Prints a result on one page; rejects where the browser does not begin. */
export function printPage(result: Element): Promise<void> {
  const copy = result.parentElement!.cloneNode(true);
  // The frame holds what the result holds, and must leave with it.
  return printFrame(result, (paper, newSheet) => {
    lay(paper, newSheet, copy);
  });
}
