import { render } from 'lit';
import type { NoteId } from '../../content/note-ids.js';
import type { Pack, Voiced } from '../../content/types.js';
import type { UiKey } from '../../content/ui-keys.js';
import { say } from '../../i18n/index.js';
import type { QuestionId } from '../../protocol/ids.js';
import { redFlags, redFlagsWith } from '../../protocol/red-flags.js';
import type { Additions, OwnSign } from '../../settings/additions.js';
import type { Contacts } from '../../settings/contacts.js';
import { URGENCIES, type Urgency } from '../../triage/types.js';
import { el, heading, list } from '../light/dom.js';
import { pictogram } from '../light/picture.js';
import { signWords } from '../parts/sign-words.js';
import { who, whomToCall } from '../parts/whom-to-call.js';

type Route = readonly [note: NoteId, line: 'crisis' | 'maternity' | 'cancer'];

/** Routes of their own that the evidence names for some signs (RF-D24, RF-E18, RF-E20). */
const ROUTES: Partial<Record<QuestionId, readonly Route[]>> = {
  other: [['RF-D24', 'crisis']],
  special: [
    ['RF-E18', 'maternity'],
    ['RF-E20', 'cancer'],
  ],
};

const you = (words: Voiced): string => say(words, 'you');

/** Words, whom the page says can be reached, and what the hospital adds. */
export interface Reachable {
  readonly pack: Pack;
  readonly contacts: Contacts;
  readonly additions: Additions;
  /** How dates and times are written. */
  readonly locale: string;
}

/** Numbers in a place of their own, drawn by what draws them in the checker. */
export function numbers(lines: unknown): HTMLElement {
  const place = el('div', '');
  render(lines, place);
  return place;
}

/** The signs of the hospital's own, told apart from ours. */
const ownGroup = (signs: readonly OwnSign[], { ui }: Pack, level: number): HTMLElement =>
  el(
    'div',
    'lp-group',
    el('div', 'lp-group-head', heading(level, 'lp-group-title', ui['common.own'])),
    el(
      'div',
      'lp-group-body',
      list(
        '',
        signs.map(({ text }) => el('bdi', '', text)),
      ),
    ),
  );

/** The card of one urgency: what to do and how soon, whom to call, and the signs. */
export function flagCard(
  urgency: Urgency,
  { pack, contacts, additions, locale }: Reachable,
  level: number,
): HTMLElement {
  const { prefix, action, steps } = pack.results[urgency];
  const flagged = redFlagsWith(additions.raise).filter((sign) => sign.urgency === urgency);
  const explained = new Set<string>();

  const group = (name: QuestionId): HTMLElement => {
    const { hint, help } = pack.questions[name];
    const title = pack.ui[`flags.${name}` as UiKey];
    const signs = flagged.filter(({ question }) => question === name);
    const head = el(
      'div',
      'lp-group-head',
      heading(level + 1, 'lp-group-title', pictogram(name), title),
    );
    if (hint) head.append(el('p', '', you(hint)));
    const labels = signs.map((sign) => you(signWords(sign, pack)));
    const body = el('div', 'lp-group-body', list('', labels));
    if (help && !explained.has(help.title)) {
      explained.add(help.title);
      body.append(el('details', 'lp-more', el('summary', '', help.title), list('', help.text)));
    }
    for (const [note, line] of ROUTES[name] ?? []) {
      // Where a hospital made an emergency of it, nobody is told to do it today.
      if (urgency !== 'emergency' || name !== 'other')
        body.append(el('p', '', you(pack.notes[note])));
      const direct = contacts[line];
      if (direct) body.append(numbers(who({ pack }, pack.ui[`checker.${line}`], [direct])));
    }
    return el('div', 'lp-group', head, body);
  };

  const own = additions.signs.filter((sign) => sign.urgency === urgency);
  return el(
    'section',
    `lp-card lp-${urgency}`,
    heading(
      level,
      'lp-card-title',
      el('span', 'lp-card-prefix', prefix + pack.ui['common.colon']),
      you(action),
    ),
    el(
      'div',
      'lp-card-body',
      numbers(whomToCall({ pack, contacts, locale }, urgency, [])),
      list('', steps.map(you)),
      el('p', '', el('strong', '', pack.ui['flags.any'])),
      ...[...new Set(flagged.map(({ question }) => question))].map(group),
      ...(own.length ? [ownGroup(own, pack, level + 1)] : []),
    ),
  );
}

/** The cards of these urgencies that have a sign, and of those to which signs of theirs were raised. */
export function flagCards(
  view: Reachable,
  level: number,
  levels: readonly Urgency[] = URGENCIES,
): readonly HTMLElement[] {
  const { raise, signs } = view.additions;
  const wanted = (urgency: Urgency): boolean => levels.includes(urgency);
  const shown = [
    ...redFlagsWith(raise).filter(
      (sign, at) => wanted(sign.urgency) || wanted(redFlags[at]!.urgency),
    ),
    ...signs.filter(({ urgency }) => wanted(urgency)),
  ].map(({ urgency }) => urgency);
  return URGENCIES.filter((urgency) => shown.includes(urgency)).map((urgency) =>
    flagCard(urgency, view, level),
  );
}
