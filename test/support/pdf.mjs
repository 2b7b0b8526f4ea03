/** Reads what stands in a PDF: the words of each page, how large they are, where, and in which ink. */
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text as it can be looked for whatever line it was broken on, and whatever keeps a number apart. */
export const solid = (text) => text.normalize('NFKC').replace(/[\s\u2060\u2066-\u2069]+/g, '');

/** Pieces of text in the order they were drawn; sizes and places are in points. */
async function piecesOf(page) {
  const { items } = await page.getTextContent();
  return items
    .filter(({ str }) => str?.trim())
    .map(({ str, width, transform: [, , skew, size, left, bottom] }) => ({
      text: str,
      size: Math.hypot(skew, size),
      left,
      right: left + width,
      bottom,
    }));
}

/** Every colour that something is filled with; that is how letters are drawn. */
async function inksOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const inks = argsArray.filter((_, at) => fnArray[at] === OPS.setFillRGBColor).map(String);
  return [...new Set(inks)];
}

/** The pages of a PDF, each with its whole text without gaps. */
export async function pagesOf(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const pieces = await piecesOf(page);
    const [, , width, height] = page.view;
    const text = solid(pieces.map((piece) => piece.text).join(''));
    pages.push({ pieces, text, width, height, inks: await inksOf(page) });
  }
  await task.destroy();
  return pages;
}
