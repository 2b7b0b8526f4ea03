import { html, type TemplateResult } from 'lit';
import type { FaqId, TopicId } from '../../content/faq-ids.js';
import type { Pack } from '../../content/types.js';
import type { Additions } from '../../settings/additions.js';
import { OTHER } from '../../settings/read.js';
import { guarded } from '../lp-element.js';
import { chosen } from '../light/chosen.js';
import { LpLightElement } from '../light/light-element.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { Controls } from './controls.js';
import { Entries } from './entries.js';
import { bringBack, idOf, reveal } from './entry.js';
import { Filter } from './filter.js';
import { describe } from './json-ld.js';
import { entriesOf, type Entry } from './own.js';
import { openToPrint } from './print.js';

const SIGNS: FaqId = 'emergency-signs';

class Faq extends LpLightElement {
  static override properties = { topics: {}, jsonLd: { attribute: 'json-ld', type: Boolean } };

  /** Space-separated topics to show; all, if none is known. What safety needs always shows. */
  topics: string | null = null;

  /** Whether what shows stands in the head of the page as structured data, too. */
  jsonLd = false;

  readonly #controls = new Controls();
  readonly #filter = new Filter(this.#controls, (later) => this.guard('handler', later));
  readonly #entries = new Entries(this, this.body, this.#controls.element);
  #wanted:
    | { readonly pack: Pack; readonly additions: Additions; readonly entries: readonly Entry[] }
    | undefined;
  #started = false;
  #endPrint?: () => void;

  // A framework or a translation may change texts without a change of nodes, too.
  readonly #texts = new MutationObserver(
    this.guard('handler', (changes: readonly MutationRecord[]) => {
      const { element } = this.#controls;
      if (changes.some(({ target }) => !element.contains(target))) this.#filter.forget();
    }),
  );

  readonly #followHash = this.guard('handler', (event?: Event) => {
    const { hash, href } = location;
    // A state is the page's own, and no link that was followed.
    if (!hash || (event as Partial<PopStateEvent> | undefined)?.state) return;
    const named = this.#filter.entries.find(
      ({ id }) => id && new URL(`#${id}`, href).hash === hash,
    );
    if (named) this.#lead(named);
  });

  readonly #onToggle = this.guard('handler', () => {
    this.#filter.toggled();
  });

  readonly #showSigns = this.guard('handler', (event: Event) => {
    // Not left to the address: a router or a <base> of the page may have other plans for it.
    event.preventDefault();
    const signs = this.#entries.shown.get(SIGNS);
    if (signs) this.#lead(signs);
  });

  constructor() {
    super();
    const { element, query, topic, toggle, reset } = this.#controls;
    const on = (target: Element, type: string, handle: (event: Event) => void): void => {
      target.addEventListener(type, this.guard('handler', handle));
    };
    for (const type of ['input', 'change'])
      on(element, type, (event) => {
        // What somebody looks for is not for the page to hear.
        event.stopPropagation();
        this.#search();
      });
    on(query, 'focus', () => this.#filter.prepare());
    on(toggle, 'click', () => {
      this.#filter.toggle();
    });
    on(reset, 'click', () => {
      query.value = topic.value = '';
      this.#search();
      query.focus();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followHash);
    // A link to where one is already is no change.
    window.addEventListener('popstate', this.#followHash);
    // It does not bubble.
    this.addEventListener('toggle', this.#onToggle, true);
    this.#texts.observe(this, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#endPrint = openToPrint(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followHash);
    window.removeEventListener('popstate', this.#followHash);
    this.#texts.disconnect();
    this.#endPrint?.();
    this.#filter.stop();
    describe(this);
  }

  #search(): void {
    this.#filter.also = undefined;
    this.#filter.apply();
  }

  #lead(entry: HTMLDetailsElement): void {
    this.#filter.also = entry;
    this.#filter.apply();
    reveal(entry);
  }

  protected override updated(): void {
    super.updated();
    if (this.#started) return;
    this.#started = true;
    this.#followHash();
  }

  protected override showSafePage(): void {
    super.showSafePage();
    try {
      bringBack(this);
      this.#filter.end();
    } catch {
      // A constructor that threw made no filter.
    }
  }

  protected override renderReady(): TemplateResult {
    const { pack, contacts } = this;
    return html`<div class="lp-card lp-emergency lp-standing">
      <div class="lp-card-body">
        <strong>${pack.ui['faq.emergency']}</strong>
        ${emergencyLines(contacts, pack)}
        <a class="lp-link" href="#${idOf(SIGNS)}" @click=${this.#showSigns}
          >${pack.ui['faq.emergency-link']}</a
        >
      </div>
    </div>`;
  }

  protected override arrange(): Iterable<Node> {
    const topics = chosen(this, 'topics', Object.keys(this.pack.topics) as TopicId[]);
    const { pack, contacts, additions } = this;
    if (this.#wanted?.pack !== pack || this.#wanted.additions !== additions)
      this.#wanted = { pack, additions, entries: entriesOf(pack, additions) };
    const { entries: wanted } = this.#wanted;
    const titles = this.#entries.arrange(pack, wanted, this.level, [...topics, OTHER]);
    // Ours alone: what a hospital writes has neither our sources nor our date.
    const entries = pack.faq.filter(
      (one) => wanted.includes(one) && this.#entries.shown.has(one.id),
    );
    describe(this, this.jsonLd && !this.overdue && { pack, entries });
    this.#filter.renew({
      pack,
      contacts,
      locale: this.locale,
      entries: this.#entries.all(),
      titles: this.#entries.titles,
      signs: this.#entries.shown.get(SIGNS),
    });
    return titles;
  }
}

/**
 * `<lp-faq>`: questions and answers as native `<details>`, text of the page itself.
 *
 * Classes, for the page's own styles: `lp-controls` holds all controls, and in it `lp-fields` the
 * fields (`lp-field`, with an `lp-input` each) and `lp-found` what was found; `lp-button` is a
 * button, `lp-none` the numbers to call when nothing was found, `lp-permalink` an entry's link to
 * itself. `::highlight(lp-faq)` is a word that was found. `data-lp-topic` on the author's own
 * `<details>` puts it under a topic.
 *
 * @csspart search - the search field of the FAQ (outside a shadow root it is `.lp-search .lp-input`)
 * @csspart topic - the list of topics of the FAQ
 */
export class LpFaq extends guarded(Faq) {}
