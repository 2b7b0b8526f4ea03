/**
 * Where the styles cannot open an answer for paper alone, opens all in a place before it is printed
 * and closes those again afterwards. The function it returns ends this.
 */
export function openToPrint(place: Element): () => void {
  if (CSS.supports('selector(::details-content)')) return () => {};
  let opened: readonly HTMLDetailsElement[] = [];
  const before = (): void => {
    opened = [...place.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const after = (): void => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
