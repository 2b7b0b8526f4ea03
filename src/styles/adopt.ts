import { lightCss } from './light.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();
const users = new WeakMap<Node, number>();

function sheetFor(page: Document): CSSStyleSheet | null {
  const known = sheets.get(page);
  if (known) return known;
  try {
    const sheet = new (page.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(lightCss());
    sheets.set(page, sheet);
    return sheet;
  } catch {
    // No constructed sheets here: plain text in the page's own style still reads well.
    return null;
  }
}

/**
 * Brings the sheet of what stands in the page itself to the root an element stands in, once however
 * many stand there. The function it returns ends this use; the last one takes the sheet away.
 */
export function adoptLight(element: Element): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = sheetFor(element.ownerDocument);
  if (!sheet || !('adoptedStyleSheets' in root)) return () => {};
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  users.set(root, (users.get(root) ?? 0) + 1);
  return () => {
    const left = (users.get(root) ?? 1) - 1;
    users.set(root, left);
    if (!left) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
