import { css } from 'lit';

/**
 * Numbers to call, the same in the page and in the checker:
 * `<p class="lp-call"><a class="lp-call-link" href="tel:…">…</a></p>`, with `lp-now` for an emergency
 * number, which alone has the colour of emergencies, and a line inside for those who do not see it.
 * Only the link is a target;
 * a number that cannot be called from here, such as a text telephone, is bold text. Links that stand
 * alone on a line are as large as a thumb, too.
 */
export const contactLook = css`
  :where(.lp-call + .lp-call) {
    margin-block-start: 0.5em;
  }
  :where(.lp-call-link) {
    border-radius: var(--_lp-radius);
    text-underline-offset: 0.3em;
    /* A number that does not fit beside its word stands on a line of its own. */
    text-wrap: balance;
  }
`;

/** What a page's own style must not take from a number. */
export const contactFloor = css`
  .lp-call,
  .lp-call * {
    letter-spacing: normal !important;
  }
  .lp-order > li + li {
    margin-block-start: var(--_lp-space) !important;
  }
  .lp-call-link {
    display: inline-flex !important;
    align-items: center !important;
    justify-content: center !important;
    min-block-size: max(2.75em, 44px) !important;
    padding: 0.4em 0.75em !important;
    border: 2px solid !important;
    border-color: var(--_lp-action-edge) !important;
    background: var(--_lp-action-fill) !important;
    color: var(--_lp-action-ink) !important;
    font-weight: 700 !important;
    text-align: center !important;
    text-decoration-line: underline !important;
  }
  @media screen {
    .lp-sources a {
      display: inline-flex !important;
      align-items: center !important;
      min-block-size: max(2.75em, 44px) !important;
      padding-block: 0.6em !important;
    }
  }
  .lp-now > .lp-call-link {
    border-color: var(--_lp-emergency-edge) !important;
    background: var(--_lp-emergency-fill) !important;
    color: var(--_lp-emergency-ink) !important;
    box-shadow: inset 0 0 0 2px var(--_lp-emergency-ink) !important;
  }
  @media (forced-colors: active) {
    .lp-now > .lp-call-link {
      border-width: 4px !important;
    }
  }
`;

/** Both, for a shadow root. */
export const contact = css`
  ${contactLook}
  ${contactFloor}
`;
