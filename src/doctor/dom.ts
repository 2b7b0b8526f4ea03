/** The elements that people read, wherever they stand on the page. */
export const TAGS = ['lp-risk-checker', 'lp-red-flags', 'lp-faq'] as const;

/** What is put in the place of one of them: by attribute, by class, or by the address of a link. */
export const PLACES = ['[data-lp]', ...TAGS.map((tag) => `.${tag}`), 'a[href*="#data-lp="]'].join();

/** The panel of the doctor, which is no part of what it looks at. */
export const PANEL = 'data-lp-doctor';

type Root = Document | ShadowRoot | Element;

/** Everything below a root that fits, in open shadow roots as well, in the order of the page. */
export function deep(selector: string, root: Root = document): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.hasAttribute(PANEL)) continue;
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...deep(selector, element.shadowRoot));
  }
  return found;
}

/** Our elements on the page. */
export const ourElements = (): HTMLElement[] => deep(TAGS.join());

/** Where an element shows what it says; null where nobody may look. */
export function rootOf(element: HTMLElement): ShadowRoot | HTMLElement | null {
  return element.localName === 'lp-risk-checker' ? element.shadowRoot : element;
}

/** Who draws an element: its slot, its parent, or the host around its shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** An element with all that stand around it, itself first. */
export function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/** An element as a webmaster finds it again: its tag, and its id or its class. */
export function named(element: Element): string {
  const { localName, id, classList } = element;
  if (id) return `<${localName} id="${id}">`;
  // The classes of our own elements are for those who record.
  const own = localName.startsWith('lp-') || !classList.length;
  return own ? `<${localName}>` : `<${localName} class="${classList.value}">`;
}

/** One of our elements; numbered where the page has more of its kind. */
export function who(element: Element): string {
  const same = deep(element.localName);
  const at = same.length > 1 && !element.id ? ` (${same.indexOf(element as HTMLElement) + 1})` : '';
  return `${named(element)}${at}`;
}

/** The beginning of what an element says. */
export function textOf({ textContent }: Node): string {
  const text = (textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}

/** Whether a person sees anything of it; what is kept for screen readers alone is one pixel wide. */
export function shows(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (const at of upFrom(element)) {
    if (at.clientWidth <= 1 && getComputedStyle(at).overflow === 'hidden') return false;
  }
  return element.getClientRects().length > 0;
}
