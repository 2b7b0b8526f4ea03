import type { UiKey } from '../../content/ui-keys.js';
import { say } from '../../i18n/index.js';
import { uncheckedText } from '../../i18n/review.js';
import { redFlags, redFlagsWith } from '../../protocol/red-flags.js';
import { el, list } from '../light/dom.js';
import { emergencyLines } from '../parts/contact-lines.js';
import { signWords } from '../parts/sign-words.js';
import { numbers, type Reachable } from './card.js';
import { blank, field, teamField } from './fields.js';

/** The come-back list of the evidence (4.9), in as few words as a card has room for. */
const SIGNS: readonly UiKey[] = [
  'flags.short-pee',
  'flags.short-saddle',
  'flags.short-weak',
  'flags.short-legs',
  'flags.short-fever',
  'flags.short-headache',
  'flags.short-mind',
  'flags.short-pain',
  'checker.sooner-worried',
];

/** What a hospital made an emergency besides. */
const added = ({ pack, additions: { raise, signs } }: Reachable): readonly HTMLElement[] =>
  [
    ...redFlagsWith(raise)
      .filter(({ urgency }, at) => urgency === 'emergency' && redFlags[at]!.urgency !== urgency)
      .map((sign) => say(signWords(sign, pack), 'you')),
    ...signs.filter(({ urgency }) => urgency === 'emergency').map(({ text }) => text),
  ].map((words) => el('bdi', '', words));

const side = (...parts: readonly Node[]): HTMLElement =>
  el('section', 'side', el('div', 'fit', ...parts));

/** What the caller says first (evidence 4.9), with room for the date. */
function sayFirst(words: string): HTMLElement {
  const [before = '', after = ''] = words.split('{date}');
  return el('p', 'say', before, blank(), after);
}

/** A card for the wallet: what is an emergency on one side, what to say on the other. */
export function wallet(view: Reachable): HTMLElement[] {
  const { ui, results } = view.pack;
  const unchecked = uncheckedText(view.pack);
  return [
    el('p', 'cut', ui['flags.cut']),
    el(
      'div',
      'wallet',
      side(
        el('p', '', ui['checker.list-title']),
        el('h1', '', say(results.emergency.action, 'you')),
        numbers(emergencyLines(view.contacts, view.pack)),
        el('p', '', el('strong', '', ui['flags.any'])),
        list('', [...SIGNS.map((sign) => ui[sign]), ...added(view)]),
      ),
      side(
        sayFirst(ui['flags.say']),
        field(ui['flags.thinner']),
        field(ui['flags.device']),
        teamField(view),
        ...(unchecked ? [el('p', '', unchecked)] : []),
      ),
    ),
  ];
}
