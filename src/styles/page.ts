import { css } from 'lit';

/** The document around a printed result. */
export const sheetOfPage = css`
  @page {
    margin: 12mm;
  }
  body {
    margin: 0;
    inline-size: 185mm;
    color: #000;
    background: #fff;
  }
`;

/** A result on one page: black on white, numbers large, no control, in two columns. */
export const page = css`
  :host {
    margin: 0;
    font-family: system-ui, sans-serif;
    line-height: 1.3 !important;
    color-scheme: light;
  }
  .result > * {
    max-inline-size: none;
  }
  .result {
    columns: 2;
    column-gap: 8mm;
  }
  .result > :first-child {
    column-span: all;
    break-inside: avoid;
  }
  .result > * + *,
  .result > * + * > * + *,
  li + li {
    margin-block-start: 0.3em !important;
  }
  .result > section + section {
    margin-block-start: 0.8em !important;
  }
  [part~='card'] :is(h1, h2, h3, h4, h5, h6) {
    padding-block: 0.2em !important;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.15em;
    break-after: avoid;
  }
  .lp-card-body {
    padding: 0.5em 0.75em !important;
  }
  .lp-card-body > * + *,
  .order > li + li {
    margin-block-start: 0.3em !important;
  }
  .lp-call > .lp-call-link.lp-call-link,
  [part~='card-emergency'] .lp-call-link {
    min-block-size: 0 !important;
    padding: 0 !important;
    background: none !important;
    color: #000 !important;
    font-size: 18pt !important;
    text-decoration: none !important;
  }
  button,
  details,
  [role='status'],
  [part~='section-answers'],
  [part~='section-about'] {
    display: none !important;
  }
`;
