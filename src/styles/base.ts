import { css } from 'lit';

/**
 * Type and rhythm inside the checker's shadow root. What the page around it would hand down and
 * must not spoil the words is marked important: otherwise the page's `*` rule beats `:host`. How far
 * letters and words stand apart is left to the sheet of the page.
 */
export const base = css`
  :host {
    display: block;
    margin-block: var(--_lp-space);
    padding: var(--_lp-inset);
    border-radius: var(--_lp-radius);
    background: var(--_lp-ground);
    color: var(--_lp-text);
    font-family: var(--_lp-font);
    font-size: clamp(16px, var(--_lp-font-size), max(2em, 32px)) !important;
    line-height: var(--_lp-line-height) !important;
    text-transform: none !important;
    text-align: start !important;
    text-indent: 0 !important;
    white-space: normal !important;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, legend) {
    margin: 0;
    padding: 0;
    font-family: var(--_lp-heading-font);
    font-size: 1.25em;
    font-weight: var(--_lp-heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  :where(p, ul, ol, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    max-inline-size: var(--_lp-measure);
  }
  :where(p, li) {
    text-wrap: pretty;
  }
  :where(ul, ol) {
    padding-inline-start: 1.25em;
  }
  :where(li + li) {
    margin-block-start: 0.375em;
  }
  :where(a) {
    color: var(--_lp-link);
    text-underline-offset: 0.15em;
  }
`;
