import { html, type TemplateResult } from 'lit';
import { flagCards } from '../lp-red-flags/card.js';
import { heading } from '../parts/heading.js';
import type { View } from './view.js';

/** Every warning sign with its action. Information only: it asks and computes nothing. */
export function list(view: View): TemplateResult {
  const { level, notice, pack } = view;
  const { ui } = pack;
  return html`${notice} ${heading(level, ui['checker.list-title'])}
    <p>${ui['checker.list-what']} ${ui['checker.disclaimer']}</p>
    ${flagCards(view, level + 1)}`;
}
