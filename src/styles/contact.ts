import { css } from 'lit';

/**
 * Numbers to call, the same in the page and in the checker:
 * `<p class="lp-call"><a class="lp-call-link" href="tel:…">…</a></p>`. Only the link is a target;
 * a number that cannot be called, such as a text telephone, is bold text.
 */
export const contact = css`
  .lp-call {
    display: flex !important;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .lp-call-link {
    display: inline-flex !important;
    align-items: center;
    min-block-size: max(var(--_lp-target), 44px) !important;
    padding: 0.5em 1em !important;
    border: 2px solid transparent !important;
    border-radius: var(--_lp-radius);
    background: var(--_lp-action-fill) !important;
    color: var(--_lp-action-ink) !important;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .lp-emergency .lp-call-link {
    background: var(--_lp-emergency-fill) !important;
    color: var(--_lp-emergency-ink) !important;
  }
  .lp-call-link:hover {
    text-decoration-thickness: 0.15em;
  }
`;
