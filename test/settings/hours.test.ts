import { expect } from '@open-wc/testing';
import { hoursIn, isOpen } from '../../src/settings/hours.js';

const at = (hours: string, moment: string) => isOpen(hours, new Date(moment));

/** A week of November 2026: the 23rd is a Monday. */
const MONDAY = 23;
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The days on which hours in UTC hold at a time. */
const daysOpen = (hours: string, time: string) =>
  NAMES.filter((_, day) => at(`${hours} UTC`, `2026-11-${MONDAY + day}T${time}Z`)).join();

describe('opening hours', () => {
  const days: readonly (readonly [hours: string, time: string, open: string])[] = [
    ['Mo-Fr 08:00-20:00', '12:00', 'Mo,Tu,We,Th,Fr'],
    ['Mo,We,Fr 08:00-20:00', '12:00', 'Mo,We,Fr'],
    ['Mo, We, Fr 08:00-20:00', '12:00', 'Mo,We,Fr'],
    ['Mo-We,Sa 08:00-20:00', '12:00', 'Mo,Tu,We,Sa'],
    ['Sa-Su 08:00-20:00', '12:00', 'Sa,Su'],
    ['Fr-Mo 08:00-20:00', '12:00', 'Mo,Fr,Sa,Su'],
    ['Tu 08:00-20:00', '12:00', 'Tu'],
    ['Tu-Tu 08:00-20:00', '12:00', 'Tu'],
    ['Mo 08:00-20:00; Sa 11:00-13:00', '12:00', 'Mo,Sa'],
    ['Mo 08:00-20:00, Sa 11:00-13:00;', '12:00', 'Mo,Sa'],
    ['Mo 08:00-20:00 Sa 11:00-13:00', '12:00', 'Mo,Sa'],
    ['Mo 08:00-11:00; Tu 13:00-14:00', '12:00', ''],
    ['08:00-20:00', '12:00', NAMES.join()],
    ['24/7', '00:00', NAMES.join()],
    ['24/7', '23:59', NAMES.join()],
    ['Mo-Su', '23:59', NAMES.join()],
    ['Mo-Fr 08:00-20:00; Sa', '23:59', 'Sa'],
    ['Mo,Tu 00:00-24:00', '23:59', 'Mo,Tu'],
    ['mo-FR 8:00 – 20:00', '12:00', 'Mo,Tu,We,Th,Fr'],
    ['  Mo - Fr   08:00 - 20:00  ', '12:00', 'Mo,Tu,We,Th,Fr'],
  ];
  for (const [hours, time, open] of days)
    it(`reads "${hours}" as open at ${time} on: ${open || 'no day'}`, () => {
      expect(daysOpen(hours, time)).to.equal(open);
    });

  const edges: readonly (readonly [hours: string, open: string, closed: string])[] = [
    ['Mo-Fr 08:00-20:00', '08:00 19:59', '00:00 07:59 20:00 23:59'],
    ['Mo 08:00-12:00,13:00-17:00', '08:00 11:59 13:00 16:59', '07:59 12:00 12:59 17:00'],
    ['Mo 08:00-12:00, 13:00-17:00', '08:00 11:59 13:00 16:59', '07:59 12:00 12:59 17:00'],
    ['Mo 22:00-24:00', '22:00 23:59', '00:00 21:59'],
  ];
  for (const [hours, open, closed] of edges)
    it(`knows to the minute when "${hours}" begins and ends`, () => {
      const monday = (time: string) => at(`${hours} UTC`, `2026-11-${MONDAY}T${time}Z`);
      for (const time of open.split(' ')) expect(monday(time), time).to.equal(true);
      for (const time of closed.split(' ')) expect(monday(time), time).to.equal(false);
    });

  it('carries a night into the next day, and from Sunday into Monday', () => {
    expect(daysOpen('Fr-Sa 20:00-08:00', '21:00')).to.equal('Fr,Sa');
    expect(daysOpen('Fr-Sa 20:00-08:00', '07:59')).to.equal('Sa,Su');
    expect(daysOpen('Su 20:00-08:00', '07:59')).to.equal('Mo');
    expect(daysOpen('Su 20:00-08:00', '08:00')).to.equal('');
    expect(daysOpen('Mo-Fr 08:00-20:00; Mo-Su 20:00-08:00', '07:59')).to.equal(NAMES.join());
  });

  it('takes a time zone after the hours or before them, in any case', () => {
    for (const hours of [
      'Mo-Fr 08:00-20:00 America/New_York',
      'America/New_York Mo-Fr 08:00-20:00',
      'Mo-Th 08:00-20:00 america/new_york; Fr 08:00-20:00',
    ]) {
      expect(at(hours, '2026-11-25T12:59Z'), hours).to.equal(false);
      expect(at(hours, '2026-11-25T13:00Z'), hours).to.equal(true);
      expect(at(hours, '2026-11-28T00:59Z'), hours).to.equal(true);
      expect(at(hours, '2026-11-28T01:00Z'), hours).to.equal(false);
    }
    expect(at('Mo 08:00-20:00 America/Argentina/Buenos_Aires', '2026-11-23T11:00Z')).to.equal(true);
    expect(at('Mo 08:00-20:00 America/Port-au-Prince', '2026-11-23T13:00Z')).to.equal(true);
    expect(at('Mo 08:00-20:00 Etc/GMT+5', '2026-11-23T13:00Z')).to.equal(true);
  });

  it('follows summer time', () => {
    const hours = 'Mo-Su 08:00-20:00 Europe/London';
    // In 2026 it begins on 29 March and ends on 25 October, at 01:00 UTC.
    expect(at(hours, '2026-03-28T07:30Z')).to.equal(false);
    expect(at(hours, '2026-03-29T07:30Z')).to.equal(true);
    expect(at(hours, '2026-10-24T07:30Z')).to.equal(true);
    expect(at(hours, '2026-10-25T07:30Z')).to.equal(false);
    // The hour that comes twice.
    const night = 'Su 01:00-02:00 Europe/London';
    expect(at(night, '2026-10-25T00:30Z')).to.equal(true);
    expect(at(night, '2026-10-25T01:30Z')).to.equal(true);
  });

  it('goes by the device where there is no zone', () => {
    const local = (day: number, hour: number) => new Date(2026, 10, day, hour, 30);
    expect(isOpen('Mo-Fr 08:00-20:00', local(MONDAY, 8))).to.equal(true);
    expect(isOpen('Mo-Fr 08:00-20:00', local(MONDAY, 7))).to.equal(false);
    expect(isOpen('Mo-Fr 08:00-20:00', local(MONDAY + 5, 8))).to.equal(false);
  });

  it('needs only a weekday from a clock that is wrong by years', () => {
    const hours = 'Th 08:00-20:00 UTC';
    expect(at(hours, '1970-01-01T12:00Z'), 'a Thursday').to.equal(true);
    expect(at(hours, '1899-12-31T12:00Z'), 'a Sunday').to.equal(false);
    expect(at(hours, '2099-12-31T12:00Z'), 'a Thursday').to.equal(true);
    expect(at('24/7', '0001-01-01T12:00Z')).to.equal(true);
  });

  const unread: Readonly<Record<string, readonly string[]>> = {
    'words that are not in the syntax': [
      '',
      ' ',
      ';',
      'weekdays, 8 am to 5 pm',
      'Monday to Friday, 8 am to 6 pm',
      'Mon-Fri 08:00-20:00',
      'Mo-Fr 8-20',
      'Mo-Fr 08:00',
      'Mo-Fr 08:00; Sa 09:00-17:00',
      'Mo-Fr 08:00-',
      'Mo-Fr -20:00',
      'Mo-Fr 08.00-20.00',
      'Mo-Fr: 08:00-20:00',
      'Mo-Fr (08:00-20:00)',
      'Mo-We-Fr 08:00-20:00',
      'Mo-Fr 08:00-12:00-20:00',
      'Mo--Fr 08:00-20:00',
      'MoFr 08:00-20:00',
      'Xx-Fr 08:00-20:00',
      'Mo-Xx 08:00-20:00',
      'Mo/Fr 08:00-20:00',
      'Mo-Fr 08:00-20:00; PH off',
      'constructor',
      '<b>Mo</b> 08:00-20:00',
    ],
    'times that there are not': [
      'Mo 25:00-26:00',
      'Mo 22:00-26:00',
      'Mo 24:00-08:00',
      'Mo 08:60-20:00',
      'Mo 08:00-20:60',
      'Mo 08:00-24:01',
      'Mo 108:00-120:00',
    ],
    'hours that contradict themselves': [
      'Mo 08:00-08:00',
      'Mo 08:00-08:00; Tu 09:00-17:00',
      'Mo 00:00-00:00',
      'Mo-Fr 08:00-20:00; We 10:00-12:00',
      'Mo-Fr 08:00-20:00, Fr 19:00-21:00',
      'Mo 08:00-12:00,11:59-17:00',
      'Su 20:00-08:00; Mo 07:00-12:00',
      'Mo-Fr 24/7',
      '24/7 08:00-20:00',
      '24/7; Mo 08:00-20:00',
      '24/7/365',
    ],
    'zones that there are not': [
      'Mo-Fr 08:00-20:00 Europe/Londn',
      'Mo-Fr 08:00-20:00 London',
      'Mo-Fr 08:00-20:00 EST',
      'Mo-Fr 08:00-20:00 Europe/London America/New_York',
      'Europe/London',
    ],
  };
  for (const [what, texts] of Object.entries(unread))
    it(`does not read ${what}`, () => {
      for (let day = 0; day < 7; day++)
        for (const hours of texts) {
          const moment = `2026-11-${MONDAY + day}T12:00Z`;
          expect(at(hours, moment), `${hours} on ${moment}`).to.equal(null);
        }
    });

  it('reads a very long text in no time', () => {
    const long = 'Mo, '.repeat(200_000);
    const dashes = `Mo${' '.repeat(200_000)}-`;
    const started = performance.now();
    for (const hours of [long, dashes, '08:00-20:00,'.repeat(200_000), 'a'.repeat(200_000)])
      expect(at(hours, '2026-11-25T12:00Z')).to.equal(null);
    // Where time grew with the square of the length, this would take minutes.
    expect(performance.now() - started).to.be.below(8000);
  });
});

describe('opening hours in words', () => {
  for (const [hours, locale, words] of [
    ['Mo-Fr 08:00-20:00', 'en-GB', 'Mon–Fri 08:00–20:00'],
    ['Mo-Fr 08:00 - 20:00; Sa 9:00-13:30', 'en-US', 'Mon–Fri 8:00 AM–8:00 PM; Sat 9:00 AM–1:30 PM'],
    ['mo,we 08:00-12:00,13:00-17:00', 'es', 'lun,mié 8:00–12:00,13:00–17:00'],
    ['Mo-Su 00:00-24:00', 'en-GB', 'Mon–Sun 24 hours'],
    ['24/7', 'ar-EG', '24/7'],
    ['Fr-Sa 08:00-20:30', 'ar-EG', 'الجمعة–السبت 8:00 ص–8:30 م'],
    ['Mo 00:00-24:00', 'ar-EG', 'الاثنين 24 ساعة'],
    ['Mo 08:00-20:00', 'fa', 'دوشنبه 8:00–20:00'],
    ['Mo 08:00-20:00 America/Port-au-Prince', 'en-GB', 'Mon 08:00–20:00 America/Port-au-Prince'],
    ['Mo 08:00-20:00 UTC', 'en-GB', 'Mon 08:00–20:00 UTC'],
    ['weekdays, office hours', 'en-GB', 'weekdays, office hours'],
    ['', 'en-GB', ''],
  ] as const)
    it(`"${hours}" is "${words}" in ${locale}`, () => {
      expect(hoursIn(hours, locale).replaceAll('\u2060', '').replace(/\s/g, ' ')).to.equal(words);
    });

  it('lets no line end between two days, two times, or an hour and its half of the day', () => {
    expect(hoursIn('Mo-Fr 08:00-20:00', 'en-US')).to.match(
      /^Mon\u2060–\u2060Fri 8:00[\u00a0\u202f]AM\u2060–\u20608:00[\u00a0\u202f]PM$/,
    );
  });
});
