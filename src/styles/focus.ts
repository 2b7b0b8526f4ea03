import { css } from 'lit';

/**
 * Two rings, one dark and one light: whichever the page's colours, one of them shows. What a key
 * leads to comes clear of the bars that a page may keep above and below (WCAG 2.4.11); a press
 * does not scroll.
 */
export const focus = css`
  @media screen {
    :host(lp-risk-checker) :focus-visible,
    .lp-own :focus-visible,
    .lp-own:focus-visible {
      outline: var(--_lp-focus-width) solid !important;
      outline-color: var(--_lp-focus) !important;
      outline-offset: 0 !important;
      box-shadow: 0 0 0 calc(2 * var(--_lp-focus-width)) var(--_lp-focus-halo) !important;
      scroll-margin-block: min(144px, 25vh) !important;
    }
    /* Clear of the thick edge, which would seem to be a part of the ring. */
    :host(lp-risk-checker) .error-summary:focus-visible {
      outline-offset: var(--_lp-focus-width) !important;
    }
  }
`;
