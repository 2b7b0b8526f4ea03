/** What colour the eye meets, once backgrounds and opacities lie over each other. */
import { clampRgb, converter, wcagContrast, type Rgb } from 'culori';
import { rootOf } from '../elements/states.js';

const inRgb = converter('rgb');

function colour(text: string): Rgb {
  const found = inRgb(text);
  if (!found) throw new Error(`${text} is no colour`);
  // Screens cut off what they cannot show.
  return clampRgb(found);
}

function over(back: Rgb, front: Rgb, alpha = front.alpha ?? 1): Rgb {
  const mixed = (name: 'r' | 'g' | 'b') => back[name] + (front[name] - back[name]) * alpha;
  return { mode: 'rgb', r: mixed('r'), g: mixed('g'), b: mixed('b') };
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/** From the page's root to the element, across shadow roots. */
function lineage(element: Element): CSSStyleDeclaration[] {
  const styles: CSSStyleDeclaration[] = [];
  for (let at: Element | null = element; at; at = parentOf(at))
    styles.unshift(getComputedStyle(at));
  return styles;
}

/** The ground an ink lies on, and the ink, both as they are seen. */
function seen(
  [style, ...inside]: readonly CSSStyleDeclaration[],
  ink: Rgb,
  back: Rgb,
): { readonly paper: Rgb; readonly ink: Rgb } {
  if (!style) return { paper: back, ink: over(back, ink) };
  if (style.backgroundImage !== 'none') throw new Error('an image has no single colour');
  const within = seen(inside, ink, over(back, colour(style.backgroundColor)));
  const opacity = Number(style.opacity);
  return { paper: over(back, within.paper, opacity), ink: over(back, within.ink, opacity) };
}

/** What lies beneath the whole page in the mode in force. */
function canvas(): Rgb {
  const probe = document.createElement('div');
  probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
  document.body.append(probe);
  const found = colour(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return found;
}

/** How well a colour shows inside an element, or, like its border, on what is around it. */
export function contrastOf(element: Element, ink: string, where: 'inside' | 'around'): number {
  const styles = lineage(element);
  if (where === 'around') styles.pop();
  const { paper, ink: met } = seen(styles, colour(ink), canvas());
  return wcagContrast(paper, met);
}

/** Everything that can be seen, of what fits. */
export const shown = (element: HTMLElement, selector = '*'): HTMLElement[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen, option'),
  );

/** Every element with words of its own that can be seen. */
export const withWords = (element: HTMLElement): HTMLElement[] =>
  shown(element).filter(({ childNodes }) =>
    [...childNodes].some((node) => node instanceof Text && node.data.trim()),
  );

/** An element as a failing test names it. */
export const named = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? element.getAttribute('part') ?? ''} ` +
  element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
