import { html, nothing } from 'lit';
import { routeOf } from '../../protocol/routes.js';
import type { Contacts, Line } from '../../settings/contacts.js';
import type { Urgency } from '../../triage/types.js';
import { contactLine, emergencyLines } from './contact-lines.js';
import type { Pack } from '../../content/types.js';

/** Words, and whom the page says can be reached. */
interface Reachable {
  readonly pack: Pack;
  readonly contacts: Contacts;
}

/** Who can be reached, and how as far as the page says. */
export const who = (
  { pack }: Pick<Reachable, 'pack'>,
  name: string,
  lines: readonly (Line | null)[],
): unknown =>
  html`<p><strong>${name}</strong></p>
    ${lines.map((line) => (line ? contactLine(line, pack) : nothing))}`;

const team = (view: Reachable): unknown => {
  const { name, hours, line } = view.contacts.team ?? { name: '', hours: '', line: null };
  const called = name || view.pack.ui['checker.team'];
  return who(view, hours ? `${called} (${hours})` : called, [line]);
};

/** Whom to call for an urgency that these rows gave, in that order; those of an emergency alone. */
export function whomToCall(view: Reachable, urgency: Urgency, rules: readonly string[]): unknown {
  const { pack, contacts } = view;
  const { ui } = pack;
  const route = routeOf(rules);
  const own = route && contacts[route];
  const second = own && who(view, ui[`checker.${route}`], [own]);
  switch (urgency) {
    case 'emergency':
      return html`${emergencyLines(contacts, pack)}${second}`;
    case 'same-day':
      return html`<p>${ui['checker.order']}</p>
        <ol class="order">
          <li>${team(view)}</li>
          ${second ? html`<li>${second}</li>` : nothing}
          <li>
            ${who(
              view,
              ui[contacts.advice.length ? 'checker.advice' : 'checker.no-advice'],
              contacts.advice,
            )}
          </li>
          <li>
            <p><strong>${ui['checker.department']}</strong></p>
          </li>
        </ol>`;
    default:
      return html`${contacts.team ? team(view) : nothing}${second}`;
  }
}
