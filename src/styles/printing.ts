import { css } from 'lit';

/** Buttons that print, in the page itself, and their frame: what its own style must not take. */
export const printingFloor = css`
  .lp-own .lp-button {
    display: inline-block !important;
    position: static !important;
  }
  .lp-own .unseen {
    display: block !important;
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    border: 0 !important;
    clip-path: inset(50%) !important;
  }
  @media print {
    .lp-own .lp-more > summary::before,
    .lp-own .lp-controls {
      display: none !important;
    }
  }
`;
