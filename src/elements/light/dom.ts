type Part = Node | string;

/** A new element with a class (none if empty) and children; texts stay texts. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: string,
  ...children: readonly Part[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.append(...children);
  return made;
}

/** A new heading; below the sixth level there is none. */
export const heading = (level: number, look: string, ...children: readonly Part[]): HTMLElement =>
  el(`h${Math.min(level, 6)}` as 'h6', look, ...children);

/** A new bulleted list. */
export const list = (look: string, items: readonly Part[]): HTMLUListElement =>
  el('ul', look, ...items.map((item) => el('li', '', item)));

/** Makes these the children, in this order; where they are already, nothing is touched. */
export function fillWith(parent: Element, nodes: readonly Node[]): void {
  const { childNodes: now } = parent;
  if (now.length !== nodes.length || nodes.some((node, at) => node !== now[at])) {
    parent.replaceChildren(...nodes);
  }
}
