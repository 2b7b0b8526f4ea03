/**
 * Lets clicks through, but for the later ones of a double click when `screen` has changed since the
 * first: they were not meant for what came in between, such as an answer under the start button.
 */
export function singlePress(screen: () => unknown): (event: MouseEvent) => void {
  let pressed: unknown;
  return (event) => {
    const at = screen();
    if (event.detail < 2) pressed = at;
    else if (at !== pressed) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
