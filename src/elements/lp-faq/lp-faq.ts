import { html, type TemplateResult } from 'lit';
import type { FaqId, TopicId } from '../../content/faq-ids.js';
import { guarded } from '../lp-element.js';
import { chosen } from '../light/chosen.js';
import { LpLightElement } from '../light/light-element.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { Entries } from './entries.js';
import { idOf, reveal } from './entry.js';
import { describe } from './json-ld.js';

const SIGNS: FaqId = 'emergency-signs';

class Faq extends LpLightElement {
  static override properties = { topics: {}, jsonLd: { attribute: 'json-ld', type: Boolean } };

  /** Space-separated topics to show; all, if none is known. What safety needs always shows. */
  topics: string | null = null;

  /** Whether what shows stands in the head of the page as structured data, too. */
  jsonLd = false;

  readonly #entries = new Entries(this, this.body);
  #started = false;

  readonly #followHash = this.guard('handler', () => {
    const id = location.hash.slice(1);
    if (!id.startsWith(idOf(''))) return;
    for (const details of this.querySelectorAll('details')) if (details.id === id) reveal(details);
  });

  readonly #showSigns = this.guard('handler', (event: Event) => {
    // Not left to the address: a router or a <base> of the page may have other plans for it.
    event.preventDefault();
    const signs = this.#entries.shown.get(SIGNS);
    if (signs) reveal(signs);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followHash);
    describe(this);
  }

  protected override updated(): void {
    super.updated();
    if (this.#started) return;
    this.#started = true;
    this.#followHash();
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
    const { pack } = this;
    const titles = this.#entries.arrange(pack, this.level, topics);
    const entries = pack.faq.filter(({ id }) => this.#entries.shown.has(id));
    describe(this, this.jsonLd && { pack, entries });
    return titles;
  }
}

/** `<lp-faq>`: questions and answers as native `<details>`, text of the page itself. */
export class LpFaq extends guarded(Faq) {}
