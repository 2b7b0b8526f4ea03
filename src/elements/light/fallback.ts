/**
 * What stands inside a light-DOM element in the page's source. `<details>` and `[data-lp-keep]` are
 * somebody's and stay, and so does another element of ours, which would put back for ever what was
 * taken out of it; all else was there for readers without script and is hidden, never moved
 * or taken out: a framework may hold on to it.
 */
const MARK = 'data-lp-fallback';
const KEPT = 'details, [data-lp-keep], lp-faq, lp-red-flags, lp-risk-checker';

function hide(element: Element): void {
  if (element.hasAttribute('hidden')) return;
  element.setAttribute('hidden', '');
  element.setAttribute(MARK, '');
}

function show(element: Element): void {
  if (!element.hasAttribute(MARK)) return;
  element.removeAttribute('hidden');
  element.removeAttribute(MARK);
}

/** Hides the fallback among the children of a node; a wrapper of something kept stays around it. */
export function hideFallback(parent: Node, ours: ReadonlySet<Node>): void {
  for (const node of [...parent.childNodes]) {
    if (ours.has(node)) continue;
    if (node instanceof Element) {
      // Left by a copy of an element that was ready: a clone, or a page that was saved.
      if (node.matches('.lp-own:not(details)')) node.remove();
      else if (node.matches(KEPT)) show(node);
      else if (node.querySelector(KEPT)) {
        show(node);
        hideFallback(node, ours);
      } else hide(node);
    } else if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) {
      // A text has no attribute to hide it by.
      const wrapper = document.createElement('span');
      node.replaceWith(wrapper);
      wrapper.append(node);
      hide(wrapper);
    }
  }
}

/** Shows it again, beside the safe page: a page that failed owes its reader everything there is. */
export function showFallback(host: Element): void {
  host.querySelectorAll(`[${MARK}]`).forEach(show);
}
