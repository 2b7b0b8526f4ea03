import type { FaqEntry, Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import { dateOf } from '../light/date.js';
import { el, list } from '../light/dom.js';
import { illustrated } from '../light/picture.js';
import { citation } from '../parts/source-list.js';

/** The id of the element of an entry. */
export const idOf = (entry: string): string => `lp-faq-${entry}`;

const OUT = 'data-lp-out';

/** Whether the reader's search or topic has hidden it, and not the page. */
export const isOut = (element: Element): boolean => element.hasAttribute(OUT);

/** Hides what does not fit a reader's search or topic; on paper it is there all the same. */
export function setOut(element: HTMLElement, out: boolean): void {
  element.toggleAttribute(OUT, out);
  element.hidden = out;
}

/** Shows all that a reader's search or topic has hidden. */
export function bringBack(place: Element): void {
  for (const one of place.querySelectorAll<HTMLElement>(`[${OUT}]`)) setOut(one, false);
}

/** Opens an entry and brings the reader to it. */
export function reveal(details: HTMLDetailsElement): void {
  details.open = true;
  details.querySelector<HTMLElement>(':scope > summary')?.focus({ preventScroll: true });
  details.scrollIntoView();
}

/** Where an entry is found, also on a page whose `<base>` leads elsewhere. */
function addressOf(id: string): string {
  const [page = ''] = location.href.split('#');
  return `${document.baseURI.split('#')[0] === page ? '' : page}#${id}`;
}

function cited(source: string): HTMLElement | string {
  const { text, url } = citation(source);
  if (!url) return text;
  const link = el('a', '', text);
  link.href = url;
  link.rel = 'noreferrer noopener';
  return link;
}

/** Writes a question and its answer into its `<details>`, which stays the node it was. */
export function writeEntry(details: HTMLDetailsElement, entry: FaqEntry, pack: Pack): void {
  const { ui, sources } = pack;
  details.lang = pack.lang;
  details.dir = pack.dir;
  details.dataset.lpVersion = pack.version;
  const dates = {
    date: dateOf(pack.lastChecked, pack.lang),
    due: dateOf(pack.reviewBy, pack.lang),
  };
  const link = el('a', 'lp-link lp-quiet lp-permalink', ui['faq.link']);
  link.href = addressOf(idOf(entry.id));
  details.replaceChildren(
    el('summary', '', entry.question),
    el(
      'div',
      'lp-body',
      ...illustrated(
        entry.answer.map((block) =>
          typeof block === 'string' ? el('p', '', block) : list('', block),
        ),
        entry,
        pack,
      ),
      el('div', 'lp-help', el('strong', '', ui['faq.help']), el('p', '', entry.help)),
      el(
        'details',
        'lp-sources lp-quiet',
        el('summary', '', fill(ui['faq.sources'], { count: `${entry.sources.length}` })),
        list(
          '',
          entry.sources.map((id) => cited(sources[id])),
        ),
      ),
      el('p', 'lp-quiet', fill(ui['common.last-checked'], dates)),
      link,
    ),
  );
}
