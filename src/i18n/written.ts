/**
 * How numbers and dates are written, whatever the language: digits from 0 to 9 and the calendar of
 * a hospital's letters. Phone numbers, temperatures and times stand so in the words, and two kinds of
 * digits or two calendars in one sentence are misread.
 */
export const written = { numberingSystem: 'latn', calendar: 'gregory' } as const;

/**
 * A day or a time as it is written in a language; no line ends between an hour and what says which
 * half of the day it is.
 */
export function writtenTime(
  date: Date,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const parts = new Intl.DateTimeFormat(locale, { ...written, ...options }).formatToParts(date);
  return parts
    .map(({ value }, at) =>
      [parts[at - 1]?.type, parts[at + 1]?.type].includes('dayPeriod')
        ? value.replaceAll(' ', '\u00a0')
        : value,
    )
    .join('');
}
