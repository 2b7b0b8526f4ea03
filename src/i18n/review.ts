import type { ClinicianWords, Pack } from '../content/types.js';
import { fill } from './words.js';
import { written } from './written.js';

const DAY = 86_400_000;

/** An ISO date as it is written in a language. */
export const dateOf = (iso: string, locale: string): string =>
  new Date(iso).toLocaleDateString(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...written,
  });

/**
 * Whether nobody can tell any more that the words are right: the day of their review is over, and
 * the days of grace after it. A clock that stands before they were checked cannot be believed, and
 * may hide just that. A day of it is left to time zones.
 */
export const isOverdue = ({ lastChecked, reviewBy, graceDays }: Pack, now: Date): boolean =>
  !(
    now.getTime() >= Date.parse(lastChecked) - DAY &&
    now.getTime() < Date.parse(reviewBy) + (graceDays + 1) * DAY
  );

/** What is said then, true of either. */
export const overdueText = ({ ui, reviewBy }: ClinicianWords, locale: string): string =>
  fill(ui['common.overdue'], { due: dateOf(reviewBy, locale) });

/** Who has not checked a translation yet; empty where everybody has, and of the original. */
export function uncheckedText({ review, ui }: ClinicianWords): string {
  if (!review || (review.clinician && review.speaker)) return '';
  if (review.clinician) return ui['common.unchecked-speaker'];
  return ui[review.speaker ? 'common.unchecked-clinician' : 'common.unchecked'];
}
