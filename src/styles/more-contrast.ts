import { css } from 'lit';

/**
 * Whoever asks for more contrast gets every line as strong as the text, and thicker, and no wash
 * behind words.
 */
export const moreContrast = css`
  @media (prefers-contrast: more) {
    :host(lp-risk-checker),
    lp-faq,
    lp-red-flags {
      --_lp-line-width: clamp(2px, var(--lp-line-width, 2px), 4px);
      --_lp-rule: currentcolor;
      --_lp-line: currentcolor;
      --_lp-wash: transparent;
    }
  }
`;
