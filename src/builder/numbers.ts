import { fill } from '../i18n/words.js';
import { contactsOf, type Contacts, type Line } from '../settings/contacts.js';
import type { Choices } from './choices.js';
import { shared } from './choices.js';
import type { Language } from './facts.js';
import { escaped } from './markup.js';

/** Whom the chosen settings name, as the elements read them. */
export const contactsFor = (choices: Choices): Contacts =>
  contactsOf([Object.fromEntries(shared(choices))]);

/** A number to call, as a working link where it is one. */
function link({ text, href, by }: Line, { ui }: Language, look = ''): string {
  const words = escaped(href || by ? fill(ui[`contact.${by ?? 'call'}`], { number: text }) : text);
  return href ? `<a${look} href="${escaped(href)}">${words}</a>` : `<strong>${words}</strong>`;
}

/** A number in a line of its own, as the fragments have it. */
export const callLine = (line: Line, language: Language, look = 'lp-call'): string =>
  `<p class="${look}">${link(line, language, ' class="lp-call-link"')}</p>`;

/** The emergency numbers; the words without a number where no region is known. */
export function emergencyOf({ emergency }: Contacts, { ui }: Language): readonly Line[] {
  const unknown: Line = { text: ui['contact.emergency-unknown'], href: null };
  return emergency.length ? emergency : [unknown];
}

/** Name and numbers of everybody besides the emergency service, the first to call first. */
export function others(contacts: Contacts, { ui }: Language): [string, readonly Line[]][] {
  const { team, advice, cancer, maternity, crisis } = contacts;
  const found: [string, readonly (Line | null)[]][] = [
    [team?.name || (team ? ui['checker.team'] : ''), [team?.line ?? null]],
    [ui['checker.advice'], advice],
    [ui['checker.cancer'], [cancer]],
    [ui['checker.maternity'], [maternity]],
    [ui['checker.crisis'], [crisis]],
  ];
  return found.flatMap(([name, lines]): [string, readonly Line[]][] => {
    const known = lines.filter((line) => line !== null);
    return known.length ? [[name, known]] : [];
  });
}

/** What stands inside a tag until the element is ready, and for good if the script never runs. */
export function fallback(choices: Choices, language: Language): string {
  const contacts = contactsFor(choices);
  const all = [
    [language.ui['checker.in-emergency'].replace(/:$/, ''), emergencyOf(contacts, language)],
    ...others(contacts, language),
  ] as const;
  return all
    .map(([name, lines]) => {
      const links = lines.map((line) => link(line, language)).join(', ');
      return `<p>${escaped(name)}: ${links}</p>`;
    })
    .join('\n');
}
