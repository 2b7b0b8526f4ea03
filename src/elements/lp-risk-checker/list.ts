import { html, type TemplateResult } from 'lit';
import { redFlags } from '../../protocol/red-flags.js';
import { URGENCIES } from '../../triage/types.js';
import { flagCard } from '../lp-red-flags/card.js';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';

/** Every warning sign with its action. Information only: it asks and computes nothing. */
export function list(view: View): TemplateResult {
  const { level } = view;
  const { ui } = view.pack;
  return html`${heading(level, ui['checker.list-title'])}
    <p>${ui['checker.list-what']} ${ui['checker.disclaimer']}</p>
    ${URGENCIES.filter((urgency) => redFlags.some((sign) => sign.urgency === urgency)).map(
      (urgency) => flagCard(urgency, view, level + 1),
    )}`;
}
