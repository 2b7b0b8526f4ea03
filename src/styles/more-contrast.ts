import { css } from 'lit';

/** Whoever asks for more contrast gets every line as strong as the text, and no wash behind words. */
export const moreContrast = css`
  @media (prefers-contrast: more) {
    :host(lp-risk-checker),
    lp-faq,
    lp-red-flags {
      --_lp-rule: currentcolor;
      --_lp-line: currentcolor;
      --_lp-wash: transparent;
    }
  }
`;
