import { css } from 'lit';

/** On paper: every answer open, numbers large, addresses of sources written out. */
export const print = css`
  @media print {
    .lp-own details::details-content,
    .lp-own::details-content {
      content-visibility: visible !important;
      display: block !important;
      block-size: auto !important;
    }
    .lp-call,
    .lp-call-link {
      font-size: max(1.25em, 16pt) !important;
    }
    .lp-call-link {
      min-block-size: 0 !important;
      padding: 0 !important;
      background: none !important;
      color: inherit !important;
      text-decoration-line: none !important;
    }
    .lp-sources a::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .lp-marker {
      display: none !important;
    }
  }
`;
