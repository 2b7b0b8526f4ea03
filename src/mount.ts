import { warn } from './i18n/warn.js';

const KINDS = ['risk-checker', 'faq', 'red-flags'];
const OURS = KINDS.map((kind) => `lp-${kind}`);
/** An address is what even the strictest editor leaves of a link. */
const ADDRESS = '#data-lp=';
const MARKS = ['[data-lp]', ...OURS.map((name) => `.${name}`), `a[href*="${ADDRESS}"]`].join();
/** A form may have fields of any name, `matches` too: it can be asked nothing. */
const PLACES = `:is(${MARKS}):not(form)`;
/** What no placeholder may be: a class on the body is the theme's, not an author's. */
const NEVER = 'html, head, body, head *, script, style, template';

const mounted = new WeakSet<Element>();
let hidden: CSSStyleSheet | undefined;

/** The attribute alone gives way to any `display` that the page has for its links. */
function hide(link: Element): void {
  link.setAttribute('hidden', '');
  try {
    if (hidden) return;
    hidden = new CSSStyleSheet();
    hidden.replaceSync(`@layer lp-floor{a[hidden]:is(${MARKS}){display:none!important}}`);
    document.adoptedStyleSheets.push(hidden);
  } catch {
    // Without constructed sheets the link may still show: it leads to the same words.
  }
}

function tagFor(place: Element): string | undefined {
  const kind = place.getAttribute('data-lp') || place.getAttribute('href')?.split(ADDRESS)[1];
  const tag = OURS.find((name) => (kind ? name === `lp-${kind}` : place.classList.contains(name)));
  if (!tag) warn(place, 'data-lp', { value: kind ?? '', kinds: KINDS.join(', ') });
  return tag;
}

function elementFor(place: Element, tag: string): Element {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  for (const name of observedAttributes) {
    const value = place.getAttribute(`data-lp-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

function mountAt(place: Element): void {
  if (mounted.has(place) || place.matches(NEVER) || place.closest(OURS.join())) return;
  const tag = tagFor(place);
  if (!tag) return;
  mounted.add(place);
  const link = place.matches('a');
  // A copy of a page that was mounted brings its element along.
  if (link ? place.nextElementSibling?.localName === tag : place.querySelector(tag)) return;
  const element = elementFor(place, tag);
  if (link) {
    place.after(element);
    hide(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

function mountIn(root: Element): void {
  const { matches, querySelectorAll } = Element.prototype;
  if (matches.call(root, PLACES)) mountAt(root);
  querySelectorAll.call(root, PLACES).forEach(mountAt);
}

/**
 * Puts our elements where a page could not hold them: `data-lp`, the class of the same name, and
 * links. It waits until the page has been parsed, for a placeholder must have its children by then,
 * and goes on with what is added later.
 */
export function mount(): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', mount, { once: true });
    return;
  }
  document.querySelectorAll(PLACES).forEach(mountAt);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element && node.isConnected) mountIn(node);
  }).observe(document, { childList: true, subtree: true });
}
