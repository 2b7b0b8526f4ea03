import { STEP } from './step.js';

/**
 * The origin of the page around, or nothing where it is not known for sure: no number goes to
 * whoever happens to be there.
 */
function originAround(): string | undefined {
  // Firefox has learned it late.
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const origin = ancestorOrigins
    ? ancestorOrigins[0]
    : document.referrer && new URL(document.referrer).origin;
  return origin && origin !== 'null' ? origin : undefined;
}

/** Tells the page around how high this one is: a number, when another step is reached. */
export function tellHeight(): void {
  const origin = originAround();
  if (!origin) return;
  const root = document.documentElement;
  let told = 0;
  const tell = (seen: number): void => {
    const height = Math.ceil(root.offsetHeight / STEP) * STEP;
    // Before it has a width, its text is as high as it is long.
    if (!innerWidth || !height || height === seen) return;
    told = height;
    parent.postMessage(height, origin);
  };
  const tellIfNew = (): void => {
    tell(told);
  };
  // At once, for out of sight a frame observes nothing.
  tellIfNew();
  new ResizeObserver(tellIfNew).observe(root);
  // Whoever began to listen late, or gave the frame another height, hears it again.
  window.addEventListener('resize', () => {
    tell(innerHeight);
  });
}

/**
 * A frame as high as its content does not scroll, so what the element moves the focus to may stand
 * outside of the page around: it is brought into view there, as far as the browser lets frames.
 */
export function showWhatHasFocus(): void {
  document.addEventListener('focusin', (event) => {
    const [focused] = event.composedPath();
    if (!(focused instanceof HTMLElement) || focused.tabIndex >= 0) return;
    for (const one of [event.target as Element, focused])
      one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
