/** Long enough for any browser to begin; one that may not print says nothing. */
const BEGINS = 2000;

/** Makes a sheet of the document in the frame: a page may forbid every other kind of style. */
export type NewSheet = (css?: string) => CSSStyleSheet;

/**
 * Prints something apart from the page of the hospital, in a frame in `place` that is gone
 * afterwards; `lay` fills it. Rejects where the browser does not begin.
 */
export async function printFrame(
  place: Element,
  lay: (paper: Document, newSheet: NewSheet) => void,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  try {
    await new Promise((loaded) => {
      frame.onload = loaded;
      place.append(frame);
    });
    // A sandbox keeps us out of our own frame. Then the page around is printed, as it stands.
    const inside = frame.contentDocument;
    const paper = (inside ? frame.contentWindow : window) as Window & typeof globalThis;
    if (inside)
      lay(inside, (css = '') => {
        const sheet = new paper.CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
      });
    await new Promise((printed, failed) => {
      const late = setTimeout(failed, BEGINS);
      paper.addEventListener('beforeprint', () => {
        clearTimeout(late);
      });
      paper.addEventListener('afterprint', printed);
      paper.print();
    });
  } finally {
    frame.remove();
  }
}
