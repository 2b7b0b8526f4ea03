/**
 * How numbers and dates are written, whatever the language: digits from 0 to 9 and the calendar of
 * a hospital's letters. Phone numbers, temperatures and times stand so in the words, and two kinds of
 * digits or two calendars in one sentence are misread.
 */
export const written = { numberingSystem: 'latn', calendar: 'gregory' } as const;
