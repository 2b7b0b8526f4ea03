import { css } from 'lit';

/**
 * On paper: every answer open, numbers large, addresses of sources written out, and no ink that
 * counts on a fill, for browsers leave fills out.
 */
export const print = css`
  @media print {
    :host(lp-risk-checker) details::details-content,
    lp-faq details::details-content,
    .lp-own details::details-content {
      display: block !important;
      block-size: auto !important;
      content-visibility: visible !important;
    }
    lp-faq [data-lp-out][hidden] {
      display: block !important;
    }
    lp-faq .lp-controls,
    lp-faq .lp-permalink,
    lp-faq .lp-standing .lp-link,
    :host(lp-risk-checker) summary::before,
    lp-faq summary::before {
      display: none !important;
    }
    .lp-card.lp-card {
      --_lp-fill: transparent;
      --_lp-ink: currentcolor;
      break-inside: auto;
    }
    .lp-card.lp-card,
    .lp-band.lp-band {
      --_lp-edge: currentcolor;
    }
    :host(lp-risk-checker) .error-summary,
    :host(lp-risk-checker) .error-message {
      border-color: currentcolor !important;
    }
    /* No room for an arrow that is not there. */
    .lp-body {
      padding-inline-start: 0 !important;
    }
    .lp-card-title,
    :host(lp-risk-checker) summary,
    lp-faq summary,
    .lp-own summary {
      break-inside: avoid;
      break-after: avoid;
    }
    /* Without its arrow it would be taken for more of what stands above it. */
    :host(lp-risk-checker) summary,
    lp-faq summary,
    .lp-own summary {
      font-weight: 700 !important;
      text-decoration-line: none !important;
    }
    .lp-call > .lp-call-link.lp-call-link {
      justify-content: start !important;
      inline-size: auto !important;
      min-block-size: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      box-shadow: none !important;
      color: inherit !important;
      font-size: max(1.5em, 18pt) !important;
      text-align: start !important;
      text-decoration-line: none !important;
    }
    .lp-sources a:any-link {
      color: inherit !important;
      /* It would hide what is to be typed. */
      text-decoration-line: none !important;
    }
    .lp-sources > summary {
      min-block-size: 0 !important;
      font-size: max(0.875em, 14px) !important;
    }
    .lp-sources > ul {
      max-inline-size: none !important;
      margin-block: 0.25em 1em !important;
      font-size: 8pt !important;
    }
    .lp-sources.lp-sources > ul,
    .lp-sources.lp-sources > ul * {
      line-height: 1.25 !important;
    }
    :host(lp-risk-checker) .screen {
      display: none !important;
    }
    .lp-sources a::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
