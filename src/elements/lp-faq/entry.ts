import type { FaqEntry, Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import { dateOf } from '../light/date.js';
import { el, list } from '../light/dom.js';
import { illustrated } from '../light/picture.js';
import { citation } from '../parts/source-list.js';

/** The id of the element of an entry. */
export const idOf = (entry: string): string => `lp-faq-${entry}`;

/** Opens an entry and brings the reader to it. */
export function reveal(details: HTMLDetailsElement): void {
  details.open = true;
  details.querySelector('summary')?.focus({ preventScroll: true });
  details.scrollIntoView();
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
      el('p', 'lp-quiet', fill(ui['faq.checked'], { date: dateOf(pack.lastChecked, pack.lang) })),
    ),
  );
}
