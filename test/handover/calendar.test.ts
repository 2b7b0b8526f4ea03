import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { en } from '../../src/content/en/index.js';
import { reminder } from '../../src/handover/calendar.js';

const NOW = new Date('2026-11-26T08:00:00.000Z');
const DUE = new Date('2026-11-29T08:00:00.000Z');
const TEXT = en.ui['net.reminder-same-day'];

/** The calendar that a program makes of the file. */
const read = (text: string, due = DUE, now = NOW) =>
  new ICAL.Component(ICAL.parse(reminder(text, due, now)) as unknown[]);

const eventIn = (calendar: ICAL.Component) => calendar.getFirstSubcomponent('vevent')!;

const TEXTS: readonly string[] = [
  TEXT,
  'One, two; three: "four" \\ five \\n six',
  'هل تحسّن الأمر؟ إذا لم يتحسّن، فاتصل بالطبيب أو بالفريق الذي وخز الظهر بالإبرة.',
  '好一點了嗎？如果沒有，請打電話給醫生，或是打給替您做腰椎穿刺的團隊，不要再等下去。',
  'One line\nand another',
  '👩‍⚕️'.repeat(30),
  `${'word '.repeat(60)}end`,
  ','.repeat(80),
];

describe('the reminder for a calendar', () => {
  it('is one event with one alarm at that time', () => {
    const calendar = read(TEXT);
    expect(calendar.name).to.equal('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).to.be.a('string').and.not.to.be.empty;
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).to.deep.equal(['vevent']);
    const event = new ICAL.Event(eventIn(calendar));
    expect(event.startDate.toJSDate()).to.deep.equal(DUE);
    expect(event.startDate.zone.tzid).to.equal('UTC');
    expect(event.uid).not.to.be.empty;
    const stamp = eventIn(calendar).getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toJSDate()).to.deep.equal(NOW);
    const [alarm, ...others] = eventIn(calendar).getAllSubcomponents('valarm');
    expect(others).to.be.empty;
    expect(alarm!.getFirstPropertyValue('action')).to.equal('DISPLAY');
    const trigger = alarm!.getFirstPropertyValue('trigger') as ICAL.Duration;
    expect(trigger.toSeconds()).to.equal(0);
  });

  for (const text of TEXTS) {
    it(`says what it was told to: ${text.slice(0, 24)}`, () => {
      const event = eventIn(read(text));
      expect(event.getFirstPropertyValue('summary')).to.equal(text);
      const alarm = event.getFirstSubcomponent('valarm')!;
      expect(alarm.getFirstPropertyValue('description')).to.equal(text);
    });

    it(`has lines of at most 75 bytes that end as RFC 5545 has it: ${text.slice(0, 24)}`, () => {
      const file = reminder(text, DUE, NOW);
      const lines = file.split('\r\n');
      expect(lines.at(-1)).to.equal('');
      for (const line of lines) {
        expect(line).not.to.match(/[\r\n\uFFFD]/);
        expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      }
      expect(new TextDecoder().decode(new TextEncoder().encode(file))).to.equal(file);
    });
  }

  it('escapes what would end a value elsewhere', () => {
    const unfolded = reminder('One, two; three \\ four', DUE, NOW).replaceAll('\r\n ', '');
    expect(unfolded).to.include('\r\nSUMMARY:One\\, two\\; three \\\\ four\r\n');
  });

  it('is another event at another time', () => {
    const uid = (due: Date, now: Date) => new ICAL.Event(eventIn(read(TEXT, due, now))).uid;
    const later = new Date(DUE.getTime() + 1000);
    expect(uid(later, NOW)).not.to.equal(uid(DUE, NOW));
    expect(uid(DUE, DUE)).not.to.equal(uid(DUE, NOW));
    expect(uid(DUE, NOW)).to.equal(uid(DUE, NOW));
  });

  it('names neither a procedure nor this checker: others may read a calendar', () => {
    const all = reminder(TEXT, DUE, NOW) + en.ui['net.file'];
    expect(all).not.to.match(/lumbar|punct|spin|needle|epidural|aftercare|lp-|symptom|checker/i);
  });
});
