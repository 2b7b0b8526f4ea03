import type { Contacts } from '../settings/contacts.js';
import { contactsFor, callLine, emergencyOf } from './numbers.js';
import type { Choices } from './choices.js';
import type { Language } from './facts.js';
import { escaped } from './markup.js';

/** The headings of a fragment are made for this level. */
const MADE_FOR = 2;

const named = (name: string, calls: string): string =>
  `<p><strong>${escaped(name)}</strong></p>${calls}`;

/** For each kind of place in a fragment what is written there; empty leaves the place as it is. */
function written(contacts: Contacts, language: Language): Readonly<Record<string, string>> {
  const { ui } = language;
  const { team, advice } = contacts;
  const calls = (lines: Contacts['advice'], look?: string): string =>
    lines.map((line) => callLine(line, language, look)).join('');
  const hours = team?.hours ? ` (${team.hours})` : '';
  const own = (name: 'cancer' | 'crisis' | 'maternity'): string => {
    const line = contacts[name];
    return line ? named(ui[`checker.${name}`], calls([line])) : '';
  };
  return {
    emergency: contacts.emergency.length
      ? calls(emergencyOf(contacts, language), 'lp-call lp-now')
      : '',
    team: team
      ? named((team.name || ui['checker.team']) + hours, calls(team.line ? [team.line] : []))
      : '',
    advice: advice.length ? named(ui['checker.advice'], calls(advice)) : '',
    cancer: own('cancer'),
    crisis: own('crisis'),
    maternity: own('maternity'),
  };
}

/** A fragment with the numbers in their places, and headings of the level that was chosen. */
export function filled(fragment: string, choices: Choices, language: Language): string {
  const texts = written(contactsFor(choices), language);
  const level = /^[1-6]$/.test(choices.level['heading-level'] ?? '')
    ? Number(choices.level['heading-level'])
    : MADE_FOR;
  return fragment
    .replace(
      /<p(?: class="[^"]*")? data-lp-number="([a-z]+)">.*?<\/p>/g,
      (place, name: string) => texts[name] || place,
    )
    .replace(/<div data-lp-number="([a-z]+)" hidden><\/div>/g, (place, name: string) =>
      texts[name] ? `<div>${texts[name]}</div>` : place,
    )
    .replace(/<(\/?)h([1-6])(?=[ >])/g, (_, end: string, made: string) => {
      return `<${end}h${Math.min(6, Number(made) + level - MADE_FOR)}`;
    });
}
