const COVERED = 'covered';

/** Whether something of the page lies over the beginning of it, such as a bar that stays in view. */
function isCovered(inside: Element): boolean {
  const { left, top } = inside.getBoundingClientRect();
  let outer = inside;
  for (let root; (root = outer.getRootNode()) instanceof ShadowRoot;) outer = root.host;
  // An image of the page may be called `elementFromPoint`, and stand in its place.
  const there = Document.prototype.elementFromPoint.call(document, left + 1, top + 1);
  return Boolean(there && !there.contains(outer));
}

/**
 * Shows the top of what has come, at once, and clear of a bar over it. What is in the upper third
 * already stays where it is.
 */
export function intoView(inside: Element): void {
  const show = (): void => {
    inside.scrollIntoView({ behavior: 'instant' });
  };
  const { top } = inside.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) show();
  if (!isCovered(inside)) return;
  inside.classList.add(COVERED);
  show();
  inside.classList.remove(COVERED);
}
