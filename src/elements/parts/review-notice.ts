import { html, nothing } from 'lit';
import type { Pack } from '../../content/types.js';
import { isOverdue, overdueText } from '../../i18n/review.js';

/** Says that the words may be out of date, for as long as nobody can tell. */
export const reviewNotice = (pack: Pack, locale = pack.lang): unknown =>
  isOverdue(pack, new Date())
    ? html`<p class="lp-due" part="overdue">${overdueText(pack, locale)}</p>`
    : nothing;
