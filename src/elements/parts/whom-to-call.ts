import { html, nothing } from 'lit';
import { fill } from '../../i18n/index.js';
import { routeOf } from '../../protocol/routes.js';
import type { Contacts, Line } from '../../settings/contacts.js';
import { hoursIn, isOpen } from '../../settings/hours.js';
import type { Urgency } from '../../triage/types.js';
import { contactLine, emergencyLines } from './contact-lines.js';
import type { Pack } from '../../content/types.js';

/** Words, and whom the page says can be reached. */
interface Reachable {
  readonly pack: Pack;
  readonly contacts: Contacts;
  /** How dates and times are written. */
  readonly locale: string;
}

/** Who can be reached, and how as far as the page says. */
export const who = (
  { pack }: Pick<Reachable, 'pack'>,
  name: string,
  lines: readonly (Line | null)[],
): unknown =>
  html`<p><strong>${name}</strong></p>
    ${lines.map((line) => (line ? contactLine(line, pack) : nothing))}`;

/** Somebody with opening hours. */
const during = (
  view: Reachable,
  name: string,
  hours: string,
  line: Line | null,
  now: Date,
): unknown => {
  const closed = isOpen(hours, now) === false;
  const read = hoursIn(hours, view.locale);
  const when = closed ? fill(view.pack.ui['contact.closed'], { hours: read }) : read;
  return who(view, when ? `${name} (${when})` : name, [line]);
};

/**
 * Whom to call for an urgency that these rows gave, in that order; those of an emergency alone. A
 * team that is closed now gives its place to the advice line and stands beneath. `hospital` is the
 * team or the advice line, in no hurry.
 */
export function whomToCall(
  view: Reachable,
  urgency: Urgency | 'hospital',
  rules: readonly string[],
  now = new Date(),
): unknown {
  const { pack, contacts } = view;
  const { ui } = pack;
  const route = routeOf(rules);
  const own = route && contacts[route];
  const second = own && who(view, ui[`checker.${route}`], [own]);
  const { name = '', hours = '', line = null } = contacts.team ?? {};
  const closed = isOpen(hours, now) === false;
  const team = (): unknown => during(view, name || ui['checker.team'], hours, line, now);
  const others = contacts.others.map((one) =>
    during(view, one.name, one.hours ?? '', one.phone, now),
  );
  const advice = who(
    view,
    ui[contacts.advice.length ? 'checker.advice' : 'checker.no-advice'],
    contacts.advice,
  );
  switch (urgency) {
    case 'emergency':
      return html`${emergencyLines(contacts, pack)}${second}`;
    case 'same-day': {
      const order = closed ? [advice, second] : [team(), second, advice];
      return html`<p>${ui['checker.order']}</p>
        <ol class="lp-order">
          ${order.map((step) => step && html`<li>${step}</li>`)}
          <li>
            <p><strong>${ui['checker.department']}</strong></p>
          </li>
        </ol>
        ${closed ? team() : nothing}${others}`;
    }
    case 'hospital':
      return html`${team()}${second}${advice}${others}`;
    default:
      return html`${contacts.team ? team() : nothing}${second}${others}`;
  }
}
