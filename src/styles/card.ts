import { css } from 'lit';

/**
 * The care card, in the page and in the checker: a filled heading that says how soon, with the
 * signs beneath. The border tells the urgencies apart without any colour: thick, double, thin.
 *
 * `<section class="lp-card lp-emergency"><hN class="lp-card-title"><span class="lp-card-prefix">…
 * </span> …</hN><div class="lp-card-body">…</div></section>`
 */
export const cardLook = css`
  :where(.lp-card) {
    --_lp-fill: var(--_lp-routine-fill);
    --_lp-ink: var(--_lp-routine-ink);
    --_lp-edge: var(--_lp-routine-edge);
    border-radius: var(--_lp-radius);
    break-inside: avoid;
  }
  :where(.lp-card + .lp-card) {
    margin-block-start: calc(1.5 * var(--_lp-space));
  }
  :where(.lp-emergency) {
    --_lp-fill: var(--_lp-emergency-fill);
    --_lp-ink: var(--_lp-emergency-ink);
    --_lp-edge: var(--_lp-emergency-edge);
  }
  :where(.lp-same-day) {
    --_lp-fill: var(--_lp-same-day-fill);
    --_lp-ink: var(--_lp-same-day-ink);
    --_lp-edge: var(--_lp-same-day-edge);
  }
  :where(.lp-soon) {
    --_lp-fill: var(--_lp-soon-fill);
    --_lp-ink: var(--_lp-soon-ink);
    --_lp-edge: var(--_lp-soon-edge);
  }
  :where(.lp-self-care) {
    --_lp-fill: var(--_lp-self-care-fill);
    --_lp-ink: var(--_lp-self-care-ink);
    --_lp-edge: var(--_lp-self-care-edge);
  }
  :where(.lp-card-title) {
    font-family: var(--_lp-heading-font);
    font-size: var(--_lp-title-size);
    font-weight: var(--_lp-heading-weight);
    line-height: 1.25;
    text-wrap: balance;
  }
  :where(.lp-card-prefix) {
    font-weight: 600;
  }
  :where(.lp-card-body > * + *) {
    margin-block-start: var(--_lp-space);
  }
`;

/** What a page's own style must not take from a card. */
export const cardFloor = css`
  .lp-card {
    display: block !important;
    border: 1px solid !important;
    border-width: var(--_lp-line-width) !important;
    border-color: var(--_lp-edge) !important;
    overflow: clip !important;
  }
  .lp-card.lp-soon {
    border-width: calc(2px + var(--_lp-line-width)) !important;
  }
  .lp-card.lp-same-day {
    border-style: double !important;
  }
  .lp-card:is(.lp-emergency, .lp-same-day) {
    border-width: 6px !important;
  }
  .lp-card-title {
    display: block !important;
    margin: 0 !important;
    padding: 0.55em 0.7em 0.65em !important;
    border: 0 solid !important;
    border-color: var(--_lp-edge) !important;
    border-block-end-width: var(--_lp-line-width) !important;
    background: var(--_lp-fill) !important;
    color: var(--_lp-ink) !important;
    max-inline-size: none !important;
  }
  .lp-card-prefix {
    display: block !important;
    color: inherit !important;
    font-size: max(0.7em, 15px) !important;
  }
  .lp-card-body {
    display: block !important;
    padding: var(--_lp-space) !important;
  }
  .lp-own :is(.lp-due, .lp-other, .lp-unchecked) {
    display: block !important;
    visibility: visible !important;
    margin-block-end: var(--_lp-space) !important;
    padding: 0.5em 0.75em !important;
    border: 0 solid currentcolor !important;
    border-inline-start-width: 4px !important;
  }
  .lp-card-body.lp-card-body > .lp-unchecked {
    margin-block-end: 0 !important;
  }
  .lp-own .lp-due {
    padding: 0.75em !important;
    border: 2px solid currentcolor !important;
  }
`;

/** Both, for a shadow root. */
export const card = css`
  ${cardLook}
  ${cardFloor}
`;
