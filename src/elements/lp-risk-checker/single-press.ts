/**
 * Lets clicks through, but for the later ones of a double click when `screen` has changed since the
 * first: they were not meant for what came in between, such as an answer under the start button. A
 * link is never held back: somebody who taps again and again must reach the number.
 */
export function singlePress(screen: () => unknown): (event: MouseEvent) => void {
  let pressed: unknown;
  return (event) => {
    const at = screen();
    if (event.detail < 2) pressed = at;
    else if (at !== pressed && !(event.target as Element).closest('a')) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
