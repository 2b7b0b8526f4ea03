import { html, type TemplateResult } from 'lit';

/** A real heading of a level that is known only when it is drawn; below the sixth there is none. */
export function heading(level: number, content: unknown, look = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${look}>${content}</h1>`;
    case 2:
      return html`<h2 class=${look}>${content}</h2>`;
    case 3:
      return html`<h3 class=${look}>${content}</h3>`;
    case 4:
      return html`<h4 class=${look}>${content}</h4>`;
    case 5:
      return html`<h5 class=${look}>${content}</h5>`;
    default:
      return html`<h6 class=${look}>${content}</h6>`;
  }
}
