import { page, sheetOfPage } from '../../styles/page.js';
import { styles } from './styles.js';

/** What A4 and Letter have in common inside their margins, in pixels. */
const HEIGHT = (250 / 25.4) * 96;
const LARGEST = 11;
const SMALLEST = 5;

function lay(frame: HTMLIFrameElement, result: Element): void {
  const paper = frame.contentDocument!;
  const { CSSStyleSheet: Sheet } = frame.contentWindow as unknown as typeof globalThis;
  const sheets = [new Sheet(), new Sheet()] as const;
  sheets[0].replaceSync(String(sheetOfPage));
  paper.adoptedStyleSheets = [sheets[0]];
  // The name alone: the frame has a registry of its own, in which nobody is called so.
  const host = paper.createElement('lp-risk-checker');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheets[1]];
  root.append(paper.importNode(result, true));
  paper.body.append(host);
  for (let size = LARGEST; size >= SMALLEST; size -= 0.5) {
    sheets[1].replaceSync(`${[...styles, page].join('')}:host{font-size:${size}pt!important}`);
    if (host.offsetHeight <= HEIGHT) break;
  }
}

/**
 * Prints a result on one page, apart from the page of the hospital, in a frame that is gone
 * afterwards. The text is as large as one page allows.
 */
export function printPage(result: Element): void {
  const root = result.getRootNode() as ShadowRoot;
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.addEventListener('load', () => {
    lay(frame, result);
    const paper = frame.contentWindow!;
    paper.addEventListener('afterprint', () => {
      frame.remove();
    });
    paper.focus();
    paper.print();
  });
  root.append(frame);
}
