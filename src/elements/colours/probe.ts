import { parsed, type Colour } from './colour.js';

/** Something of ours that stands on the page for as long as it is measured. */
export interface Probe {
  /** A colour as it is there, however it is written; what is no colour lets everything through. */
  colour(value: string): Colour;
  /** Whether this private property is a length there. */
  isLength(name: string): boolean;
  /** How high a line is there, in heights of its letters. */
  lineHeight(): number;
  /** A link and a heading of the page, as its style makes them there. */
  readonly link: CSSStyleDeclaration;
  readonly heading: CSSStyleDeclaration;
  remove(): void;
}

const SLOT = 'lp-probe';

// An image of the page may be called `createElement`.
const make = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);

/**
 * Puts a probe where an element of ours shows its words, within one task, so that it is never seen.
 * Its style lies in a root of its own: the page cannot reach it, and no attribute is needed.
 */
export function probeIn(host: Element, root: HTMLElement | ShadowRoot, level: number): Probe {
  const [probe, slot, link, heading] = ['span', 'slot', 'a', `h${level}`].map(make) as [
    HTMLElement,
    HTMLSlotElement,
    HTMLAnchorElement,
    HTMLElement,
  ];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{color:inherit!important}');
  probe.attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet];
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  const shown = getComputedStyle(probe);
  link.href = '#';
  slot.name = link.slot = heading.slot = SLOT;
  root.append(probe, slot);
  // The page's own style reaches what stands in the page.
  (root instanceof ShadowRoot ? host : root).append(link, heading);
  return {
    colour(value) {
      style.setProperty('background', `color-mix(in srgb,${value},${value})`, 'important');
      return parsed(shown.backgroundColor);
    },
    isLength(name) {
      style.setProperty('text-indent', `max(1px,var(--_lp-${name}))`, 'important');
      return parseFloat(shown.textIndent) > 0;
    },
    lineHeight: () => parseFloat(shown.lineHeight) / parseFloat(shown.fontSize),
    link: getComputedStyle(link),
    heading: getComputedStyle(heading),
    remove() {
      for (const one of [probe, slot, link, heading]) one.remove();
    },
  };
}
