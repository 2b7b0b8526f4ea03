import { page, sheetOfPage } from '../../styles/page.js';
import { styles } from './styles.js';

/** What A4 and Letter have in common inside their margins, in pixels. */
const HEIGHT = (255 / 25.4) * 96;

/** Sizes of the text, in points. Where it would be smaller than `SMALL`, the reasons are left out. */
const LARGEST = 11;
const SMALL = 8;
const SMALLEST = 3;

/** Long enough for any browser to begin; one that may not print says nothing. */
const BEGINS = 2000;

/** Fills the frame, with text as large as one page allows. */
function lay(frame: HTMLIFrameElement, copy: Node): void {
  const paper = frame.contentDocument!;
  const { CSSStyleSheet: Sheet } = frame.contentWindow as unknown as typeof globalThis;
  const around = new Sheet();
  around.replaceSync(String(sheetOfPage));
  paper.adoptedStyleSheets = [around];
  // The name alone: the frame has a registry of its own, in which nobody is called so.
  const host = paper.createElement('lp-risk-checker');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new Sheet();
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

/**
 * Prints a result on one page, apart from the page of the hospital, in a frame that is gone
 * afterwards. Rejects where the browser does not begin.
 */
export async function printPage(result: Element): Promise<void> {
  const copy = result.parentElement!.cloneNode(true);
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  try {
    await new Promise((loaded) => {
      frame.onload = loaded;
      // It holds what the result holds, and must leave with it.
      result.append(frame);
    });
    lay(frame, copy);
    const paper = frame.contentWindow!;
    await new Promise((printed, failed) => {
      const late = setTimeout(failed, BEGINS);
      paper.onbeforeprint = () => {
        clearTimeout(late);
      };
      paper.onafterprint = printed;
      paper.print();
    });
  } finally {
    frame.remove();
  }
}
