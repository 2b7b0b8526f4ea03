import { html, type TemplateResult } from 'lit';
import type { Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import type { Contacts, Line } from '../../settings/contacts.js';

/**
 * One number: a link where it can be called from here, else bold. The words are set as one text, so
 * that a page translated by the browser can never go on showing a number that has changed.
 */
export function contactLine(
  { text, href, by }: Line,
  pack: Pack,
  look = 'lp-call',
): TemplateResult {
  // No line ends within a number.
  const whole = text.replace(/(\d) (?=\d)/g, '$1\u00a0');
  // Among words that run from right to left a number would otherwise be turned round, part by part.
  const number = pack.dir === 'rtl' ? `\u2068${whole}\u2069` : whole;
  const words = href || by ? fill(pack.ui[`contact.${by ?? 'call'}`], { number }) : number;
  // eslint-disable-next-line lit-a11y/accessible-name -- its name is the text that is set
  const link = html`<a class="lp-call-link" part="call" href=${href} .textContent=${words}></a>`;
  return html`<p class=${look}>${href ? link : html`<strong .textContent=${words}></strong>`}</p>`;
}

/** The emergency numbers, the hospital's own first; the contract's words where none is known. */
export function emergencyLines({ emergency }: Contacts, pack: Pack): readonly TemplateResult[] {
  const unknown: Line = { text: pack.ui['contact.emergency-unknown'], href: null };
  return (emergency.length ? emergency : [unknown]).map((line) =>
    contactLine(line, pack, 'lp-call lp-now'),
  );
}
