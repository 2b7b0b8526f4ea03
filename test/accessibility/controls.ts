/** What can be pressed, with the words that are seen on it and the name that the browser gives it. */
import { allOf, heard, plain } from '../elements/spoken.js';
import { rootOf } from '../elements/states.js';

const SELECTOR = 'a[href], button, input, select, summary';
const ROLES = [
  'link',
  'button',
  'checkbox',
  'radio',
  'searchbox',
  'combobox',
  'DisclosureTriangle',
] as const;

interface Control {
  readonly element: HTMLElement;
  readonly seen: string;
  readonly name: string;
}

/** Text that an eye finds: not what is clipped away for readers alone. */
function seenIn(element: Element): string {
  const labelled = (element as Partial<HTMLInputElement>).labels?.[0] ?? element;
  const walker = document.createTreeWalker(labelled, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement!;
    if (!around.closest('.unseen, select')) texts.push(walker.currentNode.nodeValue!);
  }
  return plain(texts.join(' '));
}

/** Controls that show, in the order of the page. */
export const shownIn = (element: HTMLElement): HTMLElement[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>(SELECTOR)].filter((one) =>
    one.checkVisibility(),
  );

/** Every control of an element that stands alone on the page; Chromium only. */
export async function controlsOf(element: HTMLElement): Promise<readonly Control[]> {
  const elements = shownIn(element);
  const nodes = allOf(await heard(), ...ROLES);
  if (nodes.length !== elements.length)
    throw new Error(`${elements.length} controls, of which the browser tells ${nodes.length}`);
  return elements.map((one, at) => ({
    element: one,
    seen: seenIn(one),
    name: plain(nodes[at]!.name),
  }));
}
