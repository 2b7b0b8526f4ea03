import { css } from 'lit';

/** The document around a printed result. */
export const sheetOfPage = css`
  @page {
    margin: 10mm;
  }
  body {
    margin: 0;
    inline-size: 190mm;
    color: #000;
  }
`;

/**
 * A result on one page, in two columns, numbers large, without controls. The answers of the summary
 * are open; everything else that opens is left out. Ink is left to the styles of all printing.
 */
export const page = css`
  :host(lp-risk-checker) {
    --_lp-measure: none;
    margin: 0;
    font-family: Arial, sans-serif;
    line-height: 1.2 !important;
    /* As wide in the frame, where it is measured, as on paper. */
    text-rendering: geometricPrecision;
  }
  .result,
  .lp-card-body {
    columns: 2;
    column-gap: 6mm;
  }
  .lp-card {
    column-span: all;
    margin-block-end: 0.6em;
  }
  .lp-card-title.lp-card-title {
    padding: 0.15em 0.5em 0.25em !important;
    font-size: 16pt;
  }
  .lp-card-title .lp-card-prefix {
    font-size: 0.6em !important;
  }
  .lp-card-body.lp-card-body {
    padding: 0.5em 0.8em !important;
  }
  .result * + *,
  .result li + li {
    margin-block-start: 0.25em !important;
  }
  .result > section + section {
    margin-block-start: 0.6em !important;
    padding-block-start: 0.4em;
    border-block-start: 1px solid;
  }
  .result > .lp-card + section {
    margin: 0 !important;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    break-after: avoid;
  }
  li {
    break-inside: avoid;
  }
  .summary,
  summary {
    min-block-size: 0;
    padding: 0;
    border: 0;
    list-style: none;
    text-decoration: none;
  }
  summary {
    font-weight: 700;
  }
  .lp-call > *,
  .lp-call > .lp-call-link.lp-call-link {
    display: inline !important;
    padding: 0 !important;
    border: 0 !important;
    font-size: 16pt !important;
    line-height: 1.1;
  }
  .line,
  .moves,
  .screen,
  button,
  iframe,
  details:not(.summary *),
  [role='status'],
  [part~='section-answers'],
  [part~='section-about'] {
    display: none !important;
  }
`;
