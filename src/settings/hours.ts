import { written, writtenTime } from '../i18n/written.js';

const DAY = 24 * 60;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** No week is longer; looking for dashes and time zones takes the square of a text's length. */
const LONGEST = 1000;

/** A time zone, a whole day, a day, a time, or the dash between two of them. */
const TOKENS = /(\w+\/[\w+/-]+)|(0?0:00\s*[-–]\s*24:00)|\b([a-z]{2})\b|(\d\d?:\d\d)|\s*[-–]\s*/gi;

const wordsOf = (text: string): string[] => text.match(/[^\s,]+/g) ?? [];

/** `tu` as a number; -1 where it is no day. */
const dayOf = (day: string): number => DAYS.indexOf(day);

/** `08:00` in minutes; NaN where it is no time. */
const minutesOf = (time: string): number => {
  const [, hour, minute] = /^(\d\d?):([0-5]\d)$/.exec(time) ?? [];
  return Number(hour) * 60 + Number(minute);
};

/** Opens the minutes of `08:00-20:00` on each day of `Mo-Fr`; false where something is wrong. */
function open(week: boolean[], days: string, times: string): boolean {
  // Cut at the first dash, so that a second one spoils what follows.
  const [first = -1, last = first] = days.split(/-(.+)/).map(dayOf);
  const [from = NaN, to = from] = times.split(/-(.+)/).map(minutesOf);
  if (first < 0 || last < 0 || !(from < DAY && to <= DAY) || from === to) return false;
  for (let day = first; day <= (last < first ? last + 7 : last); day++)
    for (let minute = from; minute < (to < from ? to + DAY : to); minute++) {
      const at = (day * DAY + minute) % (7 * DAY);
      // Only the hospital knows which of two texts about one minute holds.
      if (week[at]) return false;
      week[at] = true;
    }
  return true;
}

/** The minutes of the week that are open, Monday first; empty where the text cannot be read. */
function weekOf(text: string): readonly boolean[] {
  const week: boolean[] = [];
  const parts = text.matchAll(/([a-z][^\d;]*)([^a-z;]*)|\d[^a-z;]*/g);
  // schema.org: times without days are for every day, days without times are whole days.
  for (const [part, days = 'mo-su', times = part] of parts)
    for (const range of wordsOf(days))
      for (const time of wordsOf(times || '00:00-24:00')) if (!open(week, range, time)) return [];
  return week;
}

/**
 * Whether hours in the syntax of schema.org (`Mo-Fr 08:00-20:00`, `24/7`), with a time zone (`Mo-Fr
 * 08:00-20:00 Europe/London`) or in that of the device, hold now; null where they cannot be read or
 * contradict themselves, or are longer than 1,000 characters. A clock that is wrong by years gives the
 * wrong weekday and nothing worse: hours decide the order of numbers, never whether one is shown.
 */
export function isOpen(hours: string, now: Date): boolean | null {
  if (hours.length > LONGEST) return null;
  const text = hours
    .toLowerCase()
    .replace('24/7', 'mo-su 00:00-24:00')
    .replace(/\s*[-–]\s*/g, '-');
  const [timeZone] = /\w+\/[\w+/-]+|utc/.exec(text) ?? [];
  const week = weekOf(text.replace(timeZone ?? '', ''));
  try {
    const clock = now.toLocaleString('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    const at = dayOf(clock.slice(0, 2).toLowerCase()) * DAY + minutesOf(clock.slice(-5));
    return week.length ? Boolean(week[at]) : null;
  } catch {
    return null; // There is no such time zone.
  }
}

/** Hours as they are read in a language; as they are written where they cannot be understood. */
export function hoursIn(hours: string, locale: string): string {
  if (isOpen(hours, new Date()) === null) return hours;
  const say = (minutes: number, options: Intl.DateTimeFormatOptions): string =>
    // A Monday.
    writtenTime(new Date(Date.UTC(2024, 0, 1, 0, minutes)), locale, {
      timeZone: 'UTC',
      ...options,
    });
  return hours.replace(
    TOKENS,
    (_, zone?: string, whole?: string, day?: string, time?: string) =>
      zone ??
      (whole
        ? (24)
            .toLocaleString(locale, {
              ...written,
              style: 'unit',
              unit: 'hour',
              unitDisplay: 'long',
            })
            .replaceAll(' ', '\u00a0')
        : day
          ? say(dayOf(day.toLowerCase()) * DAY, { weekday: 'short' })
          : time
            ? say(minutesOf(time), { timeStyle: 'short' })
            : // No line ends between two days or two times.
              '\u2060–\u2060'),
  );
}
