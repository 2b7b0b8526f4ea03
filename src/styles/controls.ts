import { css } from 'lit';

/**
 * Buttons, answers and the error summary of the checker.
 *
 * An answer is `<label class="choice"><input type="radio"><span>…</span></label>`; the control is
 * the browser's own, so it is right in forced colours, with every pointer and every reader.
 */
export const controls = css`
  [part~='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 1.1em;
    border: 2px solid currentcolor;
    border-radius: var(--_lp-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-align: center;
    cursor: pointer;
  }
  [part~='button']:hover {
    background: var(--_lp-wash);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part~='button-start'],
  [part~='button-continue'],
  [part~='button-start']:hover,
  [part~='button-continue']:hover {
    border-color: var(--_lp-action-edge);
    background: var(--_lp-action-fill);
    color: var(--_lp-action-ink);
  }
  [part~='button-back'],
  [part~='button-change'],
  [part~='button-restart'] {
    justify-content: start;
    padding-inline: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    [part~='button-start'],
    [part~='button-continue'] {
      border-width: 4px;
    }
  }
  /* Its word stands on the line of the question, and ends where the line between answers ends. */
  [part~='button-change'] {
    align-items: start;
    justify-content: end;
    padding-block: 0;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    align-content: center;
    gap: 0.75em;
    min-block-size: max(2.75em, 44px);
    padding: 0.6em 0.8em;
    border: var(--_lp-line-width) solid;
    border-color: var(--_lp-line);
    border-radius: var(--_lp-radius);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--_lp-wash);
  }
  .choice:has(:checked) {
    border-color: currentcolor;
    --_lp-ticked: calc(min(var(--_lp-line-width), 2px) + var(--_lp-line-width));
    outline: 2px solid currentcolor;
    outline-width: var(--_lp-ticked);
    outline-offset: calc(-1 * var(--_lp-ticked));
    background: var(--_lp-wash);
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      --_lp-ticked: 4px;
    }
  }
  .choice > span {
    text-wrap: pretty;
  }
  .choice > input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    /* In the middle of the first line. */
    margin-block-start: calc((var(--_lp-line-height) - 1.5) * 0.5em);
    border-radius: 0.15em;
    accent-color: var(--_lp-action-edge);
  }
  .choice > [type='radio'] {
    border-radius: 50%;
  }
  /* In the dark, browsers draw an empty box as faint as one that cannot be used. */
  .choice > input:not(:checked) {
    --_lp-empty: max(2px, var(--_lp-line-width));
    outline: 2px solid var(--_lp-line);
    outline-width: var(--_lp-empty);
    outline-offset: calc(-1 * var(--_lp-empty));
  }
  .error-summary {
    padding: var(--_lp-space);
    border: 4px solid;
    border-color: var(--_lp-emergency-edge);
    border-radius: var(--_lp-radius);
  }
  @media screen {
    .error-summary {
      padding-block-end: calc(var(--_lp-space) - 0.5em);
    }
    .error-summary a {
      display: inline-flex;
      align-items: center;
      min-block-size: max(2.75em, 44px);
      padding-block: 0.6em;
    }
  }
  .error-message {
    padding-inline-start: 0.75em;
    border-inline-start: 8px solid;
    border-inline-start-color: var(--_lp-emergency-edge);
    font-weight: 700;
  }
`;
