import { html } from 'lit';
import type { Pack } from '../../content/types.js';
import type { Contacts, Line } from '../../settings/contacts.js';
import type { Urgency } from '../../triage/types.js';
import { contactLine, emergencyLines } from '../parts/contact-lines.js';

/** Whom to call for the signs of one urgency: the numbers of an emergency stand alone. */
export function whomToCall(urgency: Urgency, contacts: Contacts, pack: Pack): unknown {
  const { ui } = pack;
  const { team, advice } = contacts;
  if (urgency === 'emergency') return emergencyLines(contacts, pack);
  const reach = (who: string, line: Line | null | undefined): unknown =>
    line ? contactLine(line, pack, who) : html`<p class="lp-call">${who}</p>`;
  const name = team?.name || ui['checker.team'];
  const first = reach(team?.hours ? `${name} (${team.hours})` : name, team?.line);
  if (urgency !== 'same-day') return team && first;
  const then = advice.map((line) => reach(ui['checker.advice'], line));
  return [first, ...(then.length ? then : [reach(ui['checker.no-advice'], null)])];
}
