import { html, nothing } from 'lit';
import type { Pack } from '../../content/types.js';
import { otherLanguage } from '../../i18n/index.js';
import { overdueText, uncheckedText } from '../../i18n/review.js';

/**
 * Says before anything else what the words are not: in the language that was asked for, checked,
 * and certainly up to date. It waits to be read, and interrupts nobody.
 */
export const reviewNotice = (
  pack: Pack,
  lang: string,
  locale: string,
  overdue: boolean,
): unknown => {
  const other = otherLanguage(lang, pack);
  const unchecked = uncheckedText(pack);
  return [
    other && html`<p class="lp-other" part="other-language">${other}</p>`,
    unchecked && html`<p class="lp-unchecked" part="unchecked">${unchecked}</p>`,
    overdue ? html`<p class="lp-due" part="overdue">${overdueText(pack, locale)}</p>` : nothing,
  ];
};
