const stamp = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** Text as RFC 5545 has it, in lines short enough in any script. */
const property = (name: string, text: string): string =>
  `${name}:${text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')}`.replace(
    /.{18}(?=.)/gu,
    '$&\r\n ',
  );

/**
 * A reminder as an iCalendar file. A calendar is often shared, so it says no more than `text`, and
 * nothing in it names a procedure.
 */
export const reminder = (text: string, due: Date, now: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reminder//1//',
    'BEGIN:VEVENT',
    `UID:${now.getTime()}-${due.getTime()}@reminder`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(due)}`,
    property('SUMMARY', text),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0S',
    property('DESCRIPTION', text),
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
