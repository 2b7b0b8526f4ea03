import { WORD, fold } from './find.js';

/** The name under which the styles know what is marked. */
const NAME = 'lp-faq';

/** The texts of an entry that can be searched: neither its sources nor its dates. */
export function textsIn(entry: Element): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(entry, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches('.lp-quiet,style,script,[hidden]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  }
  return found;
}

/** Where a text has words that begin so; a start may be of several words. */
function* rangesIn(text: Text, starts: readonly (readonly [string, number])[]): Iterable<Range> {
  const words = [...text.data.matchAll(WORD)];
  const keys = words.map(([word]) => fold(word));
  for (const at of words.keys()) {
    const fit = starts.find(([start, length]) =>
      `${keys.slice(at, at + length).join(' ')} `.startsWith(start),
    );
    const last = fit && words[at + fit[1] - 1];
    if (!last) continue;
    const range = new Range();
    range.setStart(text, words[at]!.index);
    range.setEnd(text, last.index + last[0].length);
    yield range;
  }
}

/**
 * Marks words without a change to the page, so that neither a translation nor a framework trips
 * over it; where the browser has no highlights, nothing is marked.
 */
export class Marks {
  #ranges: readonly AbstractRange[] = [];

  /** Marks what begins so in these places, and nothing else of what was marked before. */
  show(places: readonly Element[], starts: readonly string[]): void {
    // Not every browser has it, whatever the types say.
    const registry = (CSS as Partial<typeof CSS>).highlights;
    if (!registry) return;
    const wanted = starts.map((start) => [start, start.trim().split(' ').length] as const);
    const ours = registry.get(NAME) ?? new Highlight();
    for (const range of this.#ranges) ours.delete(range);
    this.#ranges = !wanted.length
      ? []
      : places.flatMap((place) => textsIn(place).flatMap((text) => [...rangesIn(text, wanted)]));
    for (const range of this.#ranges) ours.add(range);
    if (ours.size) registry.set(NAME, ours);
    else registry.delete(NAME);
  }
}
