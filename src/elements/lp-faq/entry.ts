import type { Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import { dateOf } from '../../i18n/review.js';
import { el, list } from '../light/dom.js';
import { illustrated } from '../light/picture.js';
import { citation } from '../parts/source-list.js';
import type { Entry } from './own.js';

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

/** What our answers rest on, and since when; nothing of it vouches for the words of a hospital. */
function origin({ own, sources }: Entry, pack: Pack): readonly HTMLElement[] {
  if (own) return [];
  const { ui } = pack;
  const works = list(
    '',
    sources.map((id) => cited(pack.sources[id])),
  );
  // Titles stay in the language of the work.
  works.lang = 'en';
  works.dir = 'ltr';
  const dates = {
    date: dateOf(pack.lastChecked, pack.lang),
    due: dateOf(pack.reviewBy, pack.lang),
  };
  return [
    el(
      'details',
      'lp-sources lp-quiet',
      el('summary', '', fill(ui['faq.sources'], { count: `${sources.length}` })),
      works,
    ),
    el('p', 'lp-quiet', fill(ui['common.last-checked'], dates)),
  ];
}

/** Gives an entry its id, or none, and its link the way to it. */
export function nameEntry(details: HTMLDetailsElement, id?: string): void {
  if (!id) details.removeAttribute('id');
  else if (details.id !== id) {
    details.id = id;
    details.querySelector('.lp-permalink')?.setAttribute('href', addressOf(id));
  }
}

/** Writes a question and its answer into its `<details>`, which stays the node it was. */
export function writeEntry(details: HTMLDetailsElement, entry: Entry, pack: Pack): void {
  const { ui } = pack;
  const { own, help } = entry;
  details.lang = pack.lang;
  details.dir = pack.dir;
  // A copy of the page must not pass off what a hospital wrote as ours.
  details.dataset.lpVersion = own ? '' : pack.version;
  const link = el('a', 'lp-link lp-quiet lp-permalink', ui['faq.link']);
  link.href = addressOf(details.id || idOf(entry.id));
  // A hospital may write in another direction than the words around.
  const said = (words: string): Node | string => (own ? el('bdi', '', words) : words);
  details.replaceChildren(
    el('summary', '', said(entry.question)),
    el(
      'div',
      'lp-body',
      // Above: what stands beneath an answer of ours in other words is ours.
      own ? el('p', 'lp-quiet', ui['common.own']) : '',
      ...illustrated(
        entry.answer.map((block) =>
          typeof block === 'string' ? el('p', '', said(block)) : list('', block),
        ),
        entry,
        pack,
      ),
      ...(help
        ? [el('div', 'lp-help', el('strong', '', ui['faq.help']), el('p', '', said(help)))]
        : []),
      ...origin(entry, pack),
      link,
    ),
  );
}
