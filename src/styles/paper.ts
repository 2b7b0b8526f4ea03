import { css } from 'lit';

/** What is printed by itself: one page of A4 or Letter, black on white whatever the page's colours. */
export const paper = css`
  @page {
    margin: 12mm;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  body {
    inline-size: 185mm;
    color: #000;
    font:
      9pt/1.25 Arial,
      sans-serif;
    /* As wide in the frame, where it is measured, as on paper. */
    text-rendering: geometricPrecision;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  strong,
  bdi,
  .lp-call {
    font-weight: 700;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .fit,
  .lp-card {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .blank {
    display: inline-block;
    flex: 1;
    min-inline-size: 8em;
    border-block-end: 0.3mm solid;
  }
  .lp-notice {
    margin-block-start: 2mm;
    font-size: 7pt;
  }
`;

/** A card of the size of a bank card, whose two sides fold along the line between them. */
export const walletPaper = css`
  .wallet {
    display: flex;
    inline-size: 171.2mm;
    margin-block: 4mm;
    outline: 0.3mm solid;
    outline-offset: -0.3mm;
  }
  .side {
    inline-size: 85.6mm;
    block-size: 53.98mm;
    padding: 3mm 4mm;
  }
  .side + .side {
    border-inline-start: 0.3mm dashed;
  }
  .fit {
    block-size: 100%;
    line-height: 1.2;
  }
  h1 {
    font-size: 1.4em;
  }
  .fit > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .lp-call {
    font-size: 2em;
    line-height: 1.1;
  }
  .lp-call strong {
    display: block;
    font-size: 0.65em;
  }
  .say,
  .field {
    padding-block-start: 1em;
  }
`;

/** One page that can be read from a few steps away. */
export const posterPaper = css`
  .fit {
    block-size: 243mm;
  }
  h1 {
    font-size: 1.8em;
  }
  .lp-card {
    flex: 1;
    margin-block: 2mm 4mm;
    padding: 3mm 4mm;
    border: 1.5mm solid;
  }
  h2 {
    font-size: 2.4em;
    line-height: 1.1;
  }
  .lp-card-prefix {
    display: block;
    font-size: 0.5em;
  }
  .lp-card-body {
    flex: 1;
    columns: 2;
    column-gap: 6mm;
  }
  .lp-card-body > :not(.lp-group) {
    column-span: all;
    padding-block-end: 0.5em;
  }
  .lp-card-body > div > .lp-call {
    font-size: 4.5em;
    line-height: 1.1;
  }
  .lp-card-body > div > .lp-call strong {
    display: block;
    font-size: 0.5em;
  }
  .lp-group {
    padding-block-end: 0.75em;
    break-inside: avoid;
  }
  .lp-group .lp-call,
  h3 {
    font-size: 1.2em;
  }
  h3 {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  svg {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .say,
  .field {
    font-size: 1.2em;
  }
`;
