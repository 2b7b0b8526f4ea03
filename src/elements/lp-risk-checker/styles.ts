import { css } from 'lit';
import { base } from '../../styles/base.js';
import { card } from '../../styles/card.js';
import { contact } from '../../styles/contact.js';
import { controls } from '../../styles/controls.js';
import { focus } from '../../styles/focus.js';
import { moreContrast } from '../../styles/more-contrast.js';
import { print } from '../../styles/print.js';
import { tokens } from '../../styles/tokens.js';

const screens = css`
  :host {
    container-type: inline-size;
  }
  .inside {
    max-inline-size: var(--_lp-measure);
    scroll-margin-block-start: 1em;
  }
  .covered {
    scroll-margin-block-start: min(144px, 25vh);
  }
  .inside > * + *,
  fieldset > * + *,
  .result > * + *,
  [part~='section'] > * + *,
  .starts > * + * {
    margin-block-start: var(--_lp-space);
  }
  /* Its ring stays clear of what is above and below. */
  .inside > .error-summary {
    margin-block: calc(var(--_lp-space) + var(--_lp-focus-width));
  }
  /* A heading takes the focus so that it is read; it cannot be pressed and shows no ring. */
  :host(lp-risk-checker) :is(h1, h2, h3, h4, h5, h6)[tabindex='-1']:focus-visible {
    outline: none !important;
    box-shadow: none !important;
  }
  strong {
    font-weight: 600;
  }
  fieldset {
    min-inline-size: 0;
    max-inline-size: var(--_lp-measure);
  }
  legend {
    inline-size: 100%;
    font-size: 1em;
  }
  .inside > :is(h1, h2, h3, h4, h5, h6),
  legend > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_lp-heading-size);
    line-height: 1.2;
  }
  .stage {
    display: block;
    margin-block-end: 0.5em;
    font-size: max(0.6em, 15px);
    font-weight: 400;
    line-height: 1.4;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding-block-end: 0.5em;
    border-block-end: var(--_lp-line-width) solid var(--_lp-line);
  }
  .line .lp-call {
    margin: 0;
  }
  .line .lp-call-link {
    padding-inline: 0 !important;
    border: 0 !important;
    background: none !important;
    color: inherit !important;
    box-shadow: none !important;
  }
  .notice {
    padding: var(--_lp-space);
    border: 2px solid currentcolor;
    border-radius: var(--_lp-radius);
  }
  .notice > * + * {
    margin-block-start: 0.5em;
  }
  .inside > .last-minute {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    block-size: 0;
    margin: 0;
  }
  .last-minute > .notice {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    background: var(--_lp-soon-fill);
    color: var(--_lp-soon-ink);
  }
  ul + .lp-emergency {
    margin-block-start: 0.75em !important;
  }
  /* Each language has its bar where its lines begin. */
  .summary > div {
    padding-inline-start: var(--_lp-space);
    border-inline-start: 4px solid var(--_lp-line);
  }
  .summary > div + div {
    margin-block-start: var(--_lp-space);
  }
  .summary > * > * + * {
    margin-block-start: 0.25em;
  }
  .summary :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
    margin-block-start: 0.75em;
  }
  .hand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .starts {
    margin-block-start: 0.75em;
  }
  .starts > * {
    inline-size: 100%;
  }
  fieldset > .choice + .choice {
    margin-block-start: 0.5em;
  }
  .choice:not(.bare) + .bare {
    margin-block-start: 1.25em !important;
  }
  summary {
    display: flex;
    align-items: flex-start;
    inline-size: fit-content;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.6em;
    list-style: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    text-decoration-thickness: 2px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* The arrow of everything that opens in the page as well. */
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-block-start: 0.35em;
    margin-inline: 0.25em 0.85em;
    border: solid currentcolor;
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  [open] > summary::before {
    margin-block-start: 0.65em;
    rotate: 225deg;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }
  [part~='section'] {
    margin-block-start: calc(2 * var(--_lp-space)) !important;
  }
  [part~='section'] > * + *,
  .lp-group > * + *,
  .lp-group-body > * + * {
    margin-block-start: 0.5em;
  }
  .answers {
    padding: 0;
    list-style: none;
  }
  .answers > li {
    display: flex;
    gap: 0.75em;
    align-items: start;
    justify-content: space-between;
    padding-block: 0.5em;
    border-block-start: var(--_lp-line-width) solid var(--_lp-line);
  }
  .answers > li > div {
    flex: 1;
  }
  .lp-quiet {
    display: block;
    font-size: max(0.875em, 14px);
  }
  [part~='card-emergency'] .lp-call-link {
    inline-size: min(100%, 20em);
    justify-content: center !important;
    font-size: 1.25em;
  }
  li p + p {
    margin-block-start: 0.375em;
  }
  /* Nearer to its question than to the answer before. */
  [part~='section-why'] li > p + p {
    margin-block-start: 0.75em;
  }
  .lp-group {
    padding-block-start: var(--_lp-space);
    border-block-start: var(--_lp-line-width) solid var(--_lp-rule);
  }
  .lp-group-title {
    display: flex;
    gap: 0.4em;
    font-size: 1.1em;
  }
  .lp-drawing {
    flex: none;
    inline-size: 1.5em;
    block-size: auto;
    margin-block-start: -0.125em;
  }
  .lp-card {
    max-inline-size: var(--_lp-measure);
  }
  .lp-card p + :is(.lp-call, .lp-order) {
    margin-block-start: 0.4em;
  }
  .lp-group-head > p {
    margin-block-start: 0.25em;
  }
  @container (min-width: 34em) {
    .starts {
      display: flex;
      gap: 0.75em;
    }
    .starts > * {
      inline-size: auto;
      margin: 0;
    }
    [part~='button-continue'] {
      min-inline-size: 12em;
    }
  }
  @container (max-width: 33.99em) {
    [part~='card-emergency'] {
      --_lp-space: 0.75em;
    }
    [part~='card-emergency'] > .lp-card-title {
      padding-inline: calc(0.75em / 1.375) !important;
    }
    /* On a small phone nothing else is seen until somebody scrolls. */
    @media screen and (max-height: 600px) {
      [part~='card-emergency'] {
        min-block-size: min(100svh, 568px);
      }
    }
    [part~='card-emergency'] .lp-call-link {
      font-size: 1.125em;
    }
    [part~='button-continue'] {
      inline-size: 100%;
    }
  }
  @media print {
    [role='group'],
    .moves,
    [part~='button'] {
      display: none;
    }
  }
`;

/** Everything the checker looks like. */
export const styles = [tokens, moreContrast, base, card, contact, controls, focus, print, screens];
