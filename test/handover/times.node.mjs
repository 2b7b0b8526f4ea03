/** The hours of the safety net on clocks of other places, which a page in a browser cannot set. */
import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';

const HOUR = 3_600_000;
const own = process.env.TZ;

let times, words, people, runOf;
before(async () => {
  const [net, { en }, who, runs] = await loadSource(
    root,
    'src/handover/times',
    'src/content/en/index',
    'test/support/people',
    'test/handover/runs',
  );
  times = net;
  people = who.people;
  runOf = runs.runOf;
  // The days below stay right when the words are checked again.
  words = { ...en, lastChecked: '2026-11-25', reviewBy: '2027-11-25' };
});
after(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** The safety net of somebody whose device is set to a place. */
function netIn(zone, who, at, locale = 'en-GB') {
  process.env.TZ = zone;
  strictEqual(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
  return times.safetyNet(runOf(people[who], new Date(at)), words, locale);
}

/** Where, whose, when by the clock there, hours until, and what the clock there says then. */
const CASES = [
  // No clock is changed meanwhile.
  ['Europe/London', 'soon', '2027-02-01T10:00+00:00', 72, 'Thursday', '4 February', '10:00'],
  ['Asia/Tokyo', 'soon', '2027-02-01T10:00+09:00', 72, 'Thursday', '4 February', '10:00'],
  // Spring: an hour is lost.
  ['Europe/London', 'soon', '2027-03-26T10:00+00:00', 72, 'Monday', '29 March', '11:00'],
  ['Europe/London', 'same-day', '2027-03-28T00:30+00:00', 2, 'Sunday', '28 March', '03:30'],
  ['America/New_York', 'soon', '2027-03-12T10:00-05:00', 72, 'Monday', '15 March', '11:00'],
  ['America/New_York', 'self-care', '2027-03-05T08:00-05:00', 264, 'Tuesday', '16 March', '09:00'],
  // Autumn: an hour comes twice.
  ['Europe/London', 'soon', '2027-10-30T10:00+01:00', 72, 'Tuesday', '2 November', '09:00'],
  ['Europe/London', 'same-day', '2027-10-31T00:30+01:00', 2, 'Sunday', '31 October', '01:30'],
  [
    'America/New_York',
    'routine',
    '2027-10-30T10:00-04:00',
    336,
    'Saturday',
    '13 November',
    '09:00',
  ],
  // The same, south of the equator.
  ['Pacific/Auckland', 'soon', '2027-04-03T10:00+13:00', 72, 'Tuesday', '6 April', '09:00'],
  // A month and a year end.
  ['Europe/London', 'routine', '2026-12-24T23:30+00:00', 336, 'Thursday', '7 January', '23:30'],
];

describe('the time of the safety net', () => {
  for (const [zone, who, at, hours, ...said] of CASES) {
    it(`is ${said.join(' ')} in ${zone}, ${hours} hours after ${at}`, () => {
      const { text, due } = netIn(zone, who, at);
      strictEqual(due.getTime() - Date.parse(at), hours * HOUR);
      match(text, new RegExp(said.map((part) => `\\b${part}\\b`).join('.*')));
    });
  }

  it('is the same moment everywhere, on the day that it is there', () => {
    const at = '2027-06-01T22:30Z';
    const london = netIn('Europe/London', 'same-day', at);
    const newYork = netIn('America/New_York', 'same-day', at, 'en-US');
    deepStrictEqual(london.due, newYork.due);
    match(london.text, /Wednesday.*2 June.*01:30/);
    match(newYork.text, /Tuesday.*June 1\b\D*\b8:30\sPM/);
  });
});
