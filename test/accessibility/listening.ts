/**
 * What a virtual screen reader says. It does not enter shadow roots by itself, so it is started
 * within them; it does not know that a closed disclosure hides something, nor whether one is open,
 * so what the browser does not show is left out here, and open or closed is asked of the browser. Nor
 * does it hear an alert that comes with its words in it: that, too, is asked of the browser.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { rootOf } from '../elements/states.js';

/** Said at every paragraph and at the end of everything; no reader says so. */
const NOISE = /^(paragraph|strong|end( of)?\b.*)$/;

const MANY_STOPS = 5000;

const isShown = (node: Node | null): boolean =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.checkVisibility() ?? false;

/** The part of an element that is read. */
const readable = (element: HTMLElement): Element => {
  const root = rootOf(element);
  return root instanceof Element ? root : root.firstElementChild!;
};

/** Fails unless these phrases are among those that are said, in this order. */
export function inOrder(said: readonly string[], phrases: readonly string[]): void {
  let at = -1;
  for (const phrase of phrases) {
    const next = said.indexOf(phrase, at + 1);
    if (next < 0)
      throw new Error(`not said there: ${phrase}\n\n${said.slice(at + 1, at + 16).join('\n')}`);
    at = next;
  }
}

/** Everything that is said from the first word of an element to the last, swipe after swipe. */
export async function readAll(element: HTMLElement): Promise<readonly string[]> {
  await virtual.start({ container: readable(element) });
  const said: string[] = [];
  try {
    const first = virtual.activeNode;
    const begin = await virtual.lastSpokenPhrase();
    for (let stops = 0; stops < MANY_STOPS; stops += 1) {
      const phrase = await virtual.lastSpokenPhrase();
      if (stops && virtual.activeNode === first && phrase === begin) return said;
      if (!NOISE.test(phrase) && isShown(virtual.activeNode)) said.push(phrase);
      await virtual.next();
    }
  } finally {
    await virtual.stop();
  }
  throw new Error('it never comes to an end');
}

/** What is said by itself, without a step of the reader, while something is done. */
export async function announced(
  element: HTMLElement,
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  await virtual.start({ container: readable(element) });
  try {
    await act();
    // The reader hears of a change after it, and once for every node that it touched.
    await new Promise((heard) => setTimeout(heard, 50));
    const [, ...said] = await virtual.spokenPhraseLog();
    return said.filter((phrase, at) => phrase !== said[at - 1]);
  } finally {
    await virtual.stop();
  }
}
