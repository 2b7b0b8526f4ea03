import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** What went wrong, above the question: it takes the focus, and its link leads to the first answer. */
export function errorSummary(
  level: number,
  title: string,
  message: string,
  lead: (event: Event) => void,
): TemplateResult {
  return html`<div class="error-summary" part="error-summary" role="alert" id="error">
    ${heading(level, title)}
    <p><a href="#answer" @click=${lead}>${message}</a></p>
  </div>`;
}
