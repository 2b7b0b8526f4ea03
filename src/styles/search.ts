import { css } from 'lit';

/** Search, topic and buttons above the questions of the FAQ, and the words that were found. */
export const searchLook = css`
  :where(.lp-controls) {
    max-inline-size: var(--_lp-measure);
  }
  :where(.lp-field) {
    font-weight: 600;
  }
  :where(.lp-input) {
    border-color: var(--_lp-line);
    border-radius: var(--_lp-radius);
    background: none;
    color: inherit;
    font-family: inherit;
    font-weight: 400;
  }
  :where(.lp-input > option) {
    background: Canvas;
    color: CanvasText;
  }
  :where(.lp-button) {
    border-color: currentcolor;
    border-radius: var(--_lp-radius);
    background: none;
    color: inherit;
    font-family: inherit;
    font-weight: 600;
  }
  :where(.lp-found > .lp-button) {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :where(.lp-button:hover) {
    background: var(--_lp-wash);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media screen {
    ::highlight(lp-faq) {
      background-color: var(--_lp-same-day-fill, Mark);
      color: var(--_lp-same-day-ink, MarkText);
      text-decoration: underline;
    }
  }
  @media screen and (forced-colors: active) {
    ::highlight(lp-faq) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;

export const searchFloor = css`
  lp-faq [hidden][hidden] {
    display: none !important;
  }
  .lp-controls,
  .lp-fields,
  .lp-found {
    display: flex !important;
    flex-wrap: wrap !important;
    align-items: flex-end !important;
    gap: calc(0.75 * var(--_lp-space)) !important;
  }
  .lp-own .lp-controls {
    margin-block-start: calc(1.5 * var(--_lp-space)) !important;
  }
  .lp-fields,
  .lp-found {
    flex: 1 1 100% !important;
  }
  .lp-found {
    align-items: center !important;
    gap: 0.5em var(--_lp-space) !important;
  }
  .lp-own .lp-status:empty {
    position: absolute !important;
  }
  .lp-own .lp-none {
    flex: 1 1 100% !important;
  }
  .lp-own .lp-field {
    display: grid !important;
    flex: 1 1 11em !important;
    gap: 0.25em !important;
  }
  .lp-own .lp-search {
    flex-basis: 100% !important;
  }
  .lp-own .lp-input,
  .lp-own .lp-button {
    min-block-size: max(2.75em, 44px) !important;
    padding: 0.5em 0.75em !important;
    border-width: var(--_lp-line-width) !important;
    border-style: solid !important;
    inline-size: 100% !important;
  }
  /* A browser adds room of its own to what can be chosen. */
  .lp-own select.lp-input {
    padding-inline: calc(0.75em - 4px) 0.5em !important;
  }
  .lp-own .lp-button {
    flex: 0 1 auto !important;
    border-width: 2px !important;
    inline-size: auto !important;
    text-align: center !important;
    cursor: pointer !important;
  }
  .lp-own .lp-found > .lp-button {
    padding-inline: 0 !important;
    border-width: 0 !important;
    text-align: start !important;
  }
`;
