import type { ClinicianWords } from '../content/types.js';
import { limitOf } from '../protocol/limits.js';
import { fill } from '../i18n/words.js';
import { written, writtenTime } from '../i18n/written.js';
import type { Urgency } from '../triage/types.js';
import type { Run } from './run.js';

const HOUR = 3_600_000;
const YEARS = 3 * 365 * 24 * HOUR;

/** A day and a time as they are written in a language, in the time zone of the device. */
export const timeOf = (date: Date, locale: string, year?: 'numeric'): string => {
  // 09:05, but 9:05 AM.
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return writtenTime(date, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year,
    hour: hour12 ? 'numeric' : '2-digit',
    minute: '2-digit',
  });
};

/** Whether a clock can be right: it is not before the words were checked, nor years after that. */
export const canBe = (date: Date, { lastChecked, reviewBy }: ClinicianWords): boolean =>
  date.getTime() >= Date.parse(lastChecked) && date.getTime() < Date.parse(reviewBy) + YEARS;

/** Whether a result is too old, by 12 hours and either way, to be read as if it were new. */
export const isStale = (at: Date, now: Date): boolean =>
  Math.abs(now.getTime() - at.getTime()) > 12 * HOUR;

/** What becomes of somebody who is no better. */
export interface SafetyNet {
  readonly urgency: Exclude<Urgency, 'emergency'>;
  /** What to do, and from when. */
  readonly text: string;
  /** That time; null where the clock cannot be right. */
  readonly due: Date | null;
}

/** The safety net of a result; null in an emergency, which nobody waits out. */
export function safetyNet(run: Run, pack: ClinicianWords, locale: string): SafetyNet | null {
  const { urgency, rules } = run.assessment;
  if (urgency === 'emergency') return null;
  const hours = limitOf(urgency, rules, run.answers);
  const due = canBe(run.at, pack) ? new Date(run.at.getTime() + hours * HOUR) : null;
  const unit = hours < 24 ? 'hour' : 'day';
  const span = (hours < 24 ? hours : hours / 24).toLocaleString(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...written,
  });
  const time = due ? timeOf(due, locale) : fill(pack.ui['net.from-now'], { span });
  return { urgency, text: fill(pack.ui[`net.${urgency}`], { time }), due };
}
