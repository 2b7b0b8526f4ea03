import { deep, PLACES, TAGS } from './dom.js';

/** What stands inside a tag in the source of the page, for people whose script never runs. */
export interface Inside {
  readonly something: boolean;
  /** Where its numbers lead. */
  readonly calls: readonly string[];
}

const CALLS = 'a[href^="tel:"]';
/** The author's own, which stays beside what the element says. */
const KEPT = 'details:not(.lp-own), [data-lp-keep]';

/** As it is now: what a ready element has made itself does not count. */
export function insideOf(place: Element): Inside {
  const ready = place.matches(':defined') && TAGS.some((tag) => place.matches(tag));
  const parts = [...place.childNodes].filter((node) =>
    node instanceof Element ? !ready || !node.matches('.lp-own') : node.nodeValue?.trim(),
  );
  // A link that is a place says itself where it leads.
  const calls = [place.matches('a') ? place : [], ...parts]
    .flat()
    .filter((part) => part instanceof Element)
    .flatMap((part) => [part, ...part.querySelectorAll('*')])
    .filter((part) => part.matches(CALLS) && !part.closest(KEPT))
    .map((call) => call.getAttribute('href') ?? '');
  return { something: parts.length > 0, calls };
}

/** As it was when the page had been parsed and no script that waits for that had run. */
export function remember(): ReadonlyMap<Element, Inside> {
  const before = new Map<Element, Inside>();
  if (document.readyState !== 'loading') return before;
  document.addEventListener(
    'readystatechange',
    () => {
      for (const place of deep(`${TAGS.join()}, ${PLACES}`)) {
        before.set(place, insideOf(place));
      }
    },
    { once: true },
  );
  return before;
}
