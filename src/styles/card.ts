import { css } from 'lit';

/**
 * The care card, in the page and in the checker: a filled heading that says how soon, with the
 * list beneath. The border tells the urgencies apart without any colour: thick, double, thin.
 *
 * `<section class="lp-card lp-emergency"><hN class="lp-card-title"><span class="lp-card-prefix">…
 * </span> …</hN><div class="lp-card-body">…</div></section>`
 */
export const card = css`
  .lp-card {
    --_lp-fill: var(--_lp-routine-fill);
    --_lp-ink: var(--_lp-routine-ink);
    --_lp-edge: var(--_lp-routine-edge);
    display: block !important;
    margin: 0;
    border: 1px solid var(--_lp-edge) !important;
    border-radius: var(--_lp-radius);
    overflow: clip;
    break-inside: avoid;
  }
  .lp-card.lp-emergency {
    --_lp-fill: var(--_lp-emergency-fill);
    --_lp-ink: var(--_lp-emergency-ink);
    --_lp-edge: var(--_lp-emergency-edge);
    border-width: 5px !important;
  }
  .lp-card.lp-same-day {
    --_lp-fill: var(--_lp-same-day-fill);
    --_lp-ink: var(--_lp-same-day-ink);
    --_lp-edge: var(--_lp-same-day-edge);
    border: 6px double var(--_lp-edge) !important;
  }
  .lp-card.lp-soon {
    --_lp-fill: var(--_lp-soon-fill);
    --_lp-ink: var(--_lp-soon-ink);
    --_lp-edge: var(--_lp-soon-edge);
    border-width: 2px !important;
  }
  .lp-card.lp-self-care {
    --_lp-fill: var(--_lp-self-care-fill);
    --_lp-ink: var(--_lp-self-care-ink);
    --_lp-edge: var(--_lp-self-care-edge);
  }
  .lp-card-title {
    display: block !important;
    margin: 0 !important;
    padding: 0.6em 0.8em 0.7em !important;
    background: var(--_lp-fill) !important;
    color: var(--_lp-ink) !important;
    border-block-end: 1px solid var(--_lp-edge) !important;
    max-inline-size: none !important;
  }
  .lp-card-prefix {
    display: block !important;
    margin-block-end: 0.2em;
    font-size: max(0.8em, 15px) !important;
    font-weight: 600;
  }
  .lp-card-body {
    display: block !important;
    padding: var(--_lp-space) !important;
  }
  .lp-card-body > * + * {
    margin-block-start: calc(0.75 * var(--_lp-space));
  }
`;
