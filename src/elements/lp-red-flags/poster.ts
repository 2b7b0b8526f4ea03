import { fill } from '../../i18n/index.js';
import { el } from '../light/dom.js';
import { flagCard, type Reachable } from './card.js';
import { teamField } from './fields.js';

/** A page for the wall: the card of emergencies as it is on screen, what to say, and the team. */
export function poster(view: Reachable): HTMLElement[] {
  const { ui } = view.pack;
  const card = flagCard('emergency', view, 2);
  // Fewer words can be read from farther away.
  for (const more of card.querySelectorAll('details')) more.remove();
  const sheet = el(
    'div',
    'fit',
    el('h1', '', ui['checker.list-title']),
    card,
    el(
      'p',
      'say',
      el('strong', '', fill(ui['flags.say'], { date: ui['say.date'] })),
      ` ${ui['say.extra']}`,
    ),
    teamField(view),
  );
  return [sheet];
}
