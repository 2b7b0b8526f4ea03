import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import { en } from '../../src/content/en/index.js';
import type { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { whomToCall } from '../../src/elements/parts/whom-to-call.js';
import { contactsOf } from '../../src/settings/contacts.js';
import { hoursIn } from '../../src/settings/hours.js';
import type { Level } from '../../src/settings/names.js';
import type { Urgency } from '../../src/triage/types.js';
import { listen } from '../support/console.js';
import { walk } from '../support/journey.js';
import { people, root } from './checker.js';

const TEAM: Level = {
  region: 'GB-ENG',
  'team-name': 'Ward 7',
  'team-phone': '020 7946 0000',
  'team-hours': 'Mo-Fr 08:00-20:00 Europe/London',
};
const OPEN = new Date('2026-11-25T12:00Z');
const CLOSED = new Date('2026-11-25T22:00Z');
const SAID = 'Ward 7 (closed now: Mon\u2060–\u2060Fri 08:00\u2060–\u206020:00 Europe/London)';

/** What is on screen at a moment. */
function shown(level: Level, now: Date, urgency: Urgency = 'same-day', rules: string[] = []) {
  const place = document.createElement('div');
  render(
    whomToCall({ pack: en, contacts: contactsOf([level]), locale: 'en-GB' }, urgency, rules, now),
    place,
  );
  const order = [...place.querySelectorAll('.lp-order > li')].map((step) =>
    step.textContent.replace(/\s+/g, ' ').trim(),
  );
  return { order, place };
}

const linked = ({ place }: { place: HTMLElement }) =>
  [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** A whole day, the one after tomorrow: not now, even if midnight passes. */
const notNow = () => ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'][(new Date().getDay() + 2) % 7]!;

describe('whom to call on the same day', () => {
  it('names the team, the advice line and the department while the team is open', () => {
    const { order } = shown(TEAM, OPEN);
    expect(order).to.deep.equal([
      'Ward 7 (Mon\u2060–\u2060Fri 08:00\u2060–\u206020:00 Europe/London) Call 020 7946 0000',
      'The health advice line Call 111',
      en.ui['checker.department'],
    ]);
    expect(en.ui['checker.department']).to.match(/nobody answers within 2 hours/);
  });

  it('begins with the advice line while the team is closed, and shows the team as closed', () => {
    const view = shown(TEAM, CLOSED);
    expect(view.order).to.deep.equal([
      'The health advice line Call 111',
      en.ui['checker.department'],
    ]);
    expect(view.place.textContent).to.contain(SAID);
    expect(linked(view)).to.deep.equal(['tel:111', 'tel:02079460000']);
  });

  it('puts a line of its own second, open or closed', () => {
    const level = { ...TEAM, 'crisis-phone': '020 7946 0002' };
    const open = shown(level, OPEN, 'same-day', ['RF-D24']);
    expect(linked(open)).to.deep.equal(['tel:02079460000', 'tel:02079460002', 'tel:111']);
    const closed = shown(level, CLOSED, 'same-day', ['RF-D24']);
    expect(linked(closed)).to.deep.equal(['tel:111', 'tel:02079460002', 'tel:02079460000']);
    expect(closed.order[1]).to.contain('020 7946 0002');
  });

  it('names a doctor first where the team is closed and the region has no advice line', () => {
    const { order, place } = shown({ ...TEAM, region: 'US' }, CLOSED);
    expect(order).to.deep.equal([en.ui['checker.no-advice'], en.ui['checker.department']]);
    expect(place.textContent).to.contain(SAID);
  });

  it('counts hours that cannot be read as open, and shows them as they were written', () => {
    for (const hours of [
      'weekdays, 8 am to 5 pm',
      'Mo 08:00-08:00',
      'Mo-Fr 08:00-20:00 Nowhere/No',
    ])
      for (const now of [OPEN, CLOSED]) {
        const { order } = shown({ ...TEAM, 'team-hours': hours }, now);
        expect(order, hours).to.have.length(3);
        expect(order[0]).to.equal(`Ward 7 (${hours}) Call 020 7946 0000`);
      }
  });

  it('counts a team without hours as open', () => {
    const { order } = shown({ region: 'GB-ENG', 'team-phone': '020 7946 0000' }, CLOSED);
    expect(order[0]).to.equal(`${en.ui['checker.team']} Call 020 7946 0000`);
  });

  it('hides no number whatever the clock says', () => {
    for (const year of [1900, 1970, 2001, 2099])
      for (let day = 1; day <= 7; day++) {
        const view = shown(TEAM, new Date(Date.UTC(year, 0, day, 12)));
        expect(linked(view)).to.have.members(['tel:111', 'tel:02079460000']);
        expect(view.place.textContent).to.contain(en.ui['checker.department']);
      }
  });
});

describe('whom to call at other times', () => {
  it('shows a team that is closed as closed when there are days', () => {
    for (const urgency of ['soon', 'routine', 'self-care'] as const) {
      const closed = shown(TEAM, CLOSED, urgency);
      expect(closed.place.textContent).to.contain(SAID);
      expect(linked(closed)).to.deep.equal(['tel:02079460000']);
      expect(shown(TEAM, OPEN, urgency).place.textContent).not.to.contain('closed');
    }
  });

  it('names the emergency number alone in an emergency, then a route’s own line', () => {
    const level = { ...TEAM, 'emergency-phone': '020 7946 0009', 'cancer-phone': '020 7946 0001' };
    for (const now of [OPEN, CLOSED]) {
      expect(linked(shown(level, now, 'emergency'))).to.deep.equal(['tel:02079460009', 'tel:999']);
      expect(linked(shown(level, now, 'emergency', ['RF-E20']))).to.deep.equal([
        'tel:02079460009',
        'tel:999',
        'tel:02079460001',
      ]);
    }
  });
});

describe('a team that is closed, on the page', () => {
  it('stands beneath the others in a result, and among the warning signs', async () => {
    const hours = notNow();
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="GB-ENG" team-phone="7" team-hours=${hours}></lp-risk-checker>`,
    );
    await walk(checker, people['same-day']);
    const flags = await fixture<LpRedFlags>(
      html`<lp-red-flags region="GB-ENG" team-phone="7" team-hours=${hours}></lp-red-flags>`,
    );
    for (const place of [root(checker), flags.querySelector('.lp-same-day')!]) {
      expect(place.querySelector('.lp-order > li')!.textContent).to.contain('111');
      expect(place.textContent).to.contain(`(closed now: ${hoursIn(hours, 'en')})`);
      expect(place.querySelector('[href="tel:7"]')!.closest('.lp-order')).to.equal(null);
    }
  });

  it('tells the webmaster once of hours that cannot be read, and shows the number', async () => {
    const heard = listen();
    try {
      const flags = await fixture<LpRedFlags>(
        html`<lp-red-flags region="GB-ENG" team-phone="7" team-hours="9 to 5"></lp-red-flags>`,
      );
      flags.setAttribute('heading-level', '4');
      await flags.updateComplete;
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain('<lp-red-flags team-hours="9 to 5">');
      expect(heard.warnings[0]).to.contain('counts as open');
      expect(flags.querySelector('.lp-same-day .lp-order > li')!.textContent).to.contain(
        '(9 to 5)',
      );
      await fixture(html`<lp-red-flags region="GB-ENG" team-hours="24/7"></lp-red-flags>`);
      expect(heard.warnings).to.have.length(1);
    } finally {
      heard.stop();
    }
  });
});
