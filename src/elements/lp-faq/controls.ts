import { render } from 'lit';
import type { TopicId } from '../../content/faq-ids.js';
import type { Pack } from '../../content/types.js';
import { OTHER } from '../../settings/read.js';
import { el } from '../light/dom.js';
import { whomToCall } from '../parts/whom-to-call.js';
import { LONGEST } from './find.js';

const button = (): HTMLButtonElement => {
  const made = el('button', 'lp-button', new Text());
  made.type = 'button';
  made.part.add('button');
  return made;
};

/**
 * What stands above the questions. Plain DOM, so that a key that is pressed in it draws nothing
 * anew; nothing in it belongs to a form that the page may have around it.
 */
export class Controls {
  /** What is looked for. */
  readonly query = el('input', 'lp-input');
  /** The one topic that shows; empty for all. */
  readonly topic = el('select', 'lp-input');
  /** Opens all answers, or closes them. */
  readonly toggle = button();
  /** Ends search and topic. */
  readonly reset = button();
  /** What was found, in words. */
  readonly status = new Text();
  /** Whom to call; for when nothing was found. */
  readonly calls = el('div', 'lp-help lp-none');
  readonly element: HTMLElement;

  readonly #label = new Text();
  readonly #topicLabel = new Text();
  readonly #topicField: HTMLElement;

  constructor() {
    const { query, topic, toggle, reset, calls } = this;
    query.type = 'search';
    query.maxLength = LONGEST;
    query.enterKeyHint = 'search';
    // What somebody looks for here is nobody's business: kept by no browser, checked by no service.
    query.autocomplete = 'off';
    query.spellcheck = false;
    query.dir = 'auto';
    query.part.add('search');
    topic.part.add('topic');
    for (const field of [query, topic, toggle, reset]) field.setAttribute('form', 'lp-no-form');
    const status = el('p', 'lp-status', this.status);
    status.role = 'status';
    this.#topicField = el('label', 'lp-field', this.#topicLabel, topic);
    const fields = el(
      'div',
      'lp-fields',
      el('label', 'lp-field lp-search', this.#label, query),
      this.#topicField,
      toggle,
    );
    fields.role = 'search';
    this.element = el('div', 'lp-controls', fields, el('div', 'lp-found', status, calls, reset));
  }

  /** Brings words and topics up to date. */
  write(pack: Pack, topics: readonly TopicId[], others: boolean): void {
    const { ui } = pack;
    const { topic } = this;
    this.#label.data = ui['faq.search'];
    this.#topicLabel.data = ui['faq.topic'];
    this.reset.firstChild!.nodeValue = ui['faq.show-all'];
    this.query.closest('[role=search]')!.ariaLabel = ui['faq.search'];
    const chosen = topic.value;
    topic.replaceChildren(
      new Option(ui['faq.all-topics'], ''),
      ...topics.map((id) => new Option(pack.topics[id], id)),
      ...(others ? [new Option(ui['faq.other'], OTHER)] : []),
    );
    topic.value = chosen;
    // A topic that is gone leaves nothing chosen.
    if (topic.selectedIndex < 0) topic.value = '';
    this.#topicField.hidden = topic.length < 3;
  }

  /** Shows whom to call, or nobody. */
  call(view: Parameters<typeof whomToCall>[0] | null): void {
    this.calls.hidden = !view;
    render(view && whomToCall(view, 'same-day', []), this.calls);
  }
}
