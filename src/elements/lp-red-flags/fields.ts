import { hoursIn } from '../../settings/hours.js';
import { el } from '../light/dom.js';
import type { Reachable } from './card.js';

/** Room to write by hand. */
export const blank = (): HTMLElement => el('span', 'blank');

/** A name, and what is known of it or room to write it. Numbers run the same way in every language. */
export const field = (label: string, known = ''): HTMLElement =>
  el('p', 'field', el('span', '', label), known ? el('bdi', '', known) : blank());

/** The team and its number; who has none writes it in. */
export function teamField({ pack, contacts, locale }: Reachable): HTMLElement {
  const { name, line, hours } = contacts.team ?? { name: '', line: null, hours: '' };
  const known = [line?.text, hours && line && `(${hoursIn(hours, locale)})`]
    .filter(Boolean)
    .join(' ');
  return field(name || pack.ui['checker.team'], known);
}
