import { FIXED } from '../content/faq-ids.js';
import type { Pack } from '../content/types.js';
import type { Warning } from '../content/console.js';
import { URGENCIES, type Urgency } from '../triage/types.js';
import { NO_ADDITIONS, type Additions, type OwnEntry, type Rewording } from './additions.js';
import { NAMES, type Level, type Name } from './names.js';
import {
  isObject,
  LIMITS,
  list,
  object,
  oneOf,
  paragraphs,
  phone,
  record,
  text,
  wrong,
  type Fields,
  type Read,
  type Tell,
} from './readers.js';

/** What is wrong with hospital settings, and where. */
export interface Problem {
  readonly what: Warning;
  /** A path such as `signs[2].urgency`; empty for all of it. */
  readonly key: string;
  /** What was expected there. */
  readonly value: string;
}

/** Urgencies that have a card of warning signs. */
export const CARDS: readonly Urgency[] = URGENCIES.slice(0, 3);

/** The topic of a question that names none. */
export const OTHER = 'other';

/** An id that a hospital gives to a question of its own. */
export const OWN_ID = /^(?=.{1,50}$)[a-z\d]+(-[a-z\d]+)*$/;

/** An id of a rule. */
export const RULE = /^RF-[EDTRHMCP]\d\d$/;

/** The key, in `reword`, of what can be done meanwhile at home. */
export const SELF_CARE = 'self-care';

const short = text(LIMITS.short);

const rewording: Read<Rewording> = (value, key, tell) => {
  const read = object<Rewording>({ question: short, answer: paragraphs })(value, key, tell);
  return read && Object.keys(read).length ? read : wrong(tell, key, 'rewording');
};

/** What the settings may name: entries and topics of a language; what nobody knows here passes. */
export interface Known extends Pick<Pack, 'faq'> {
  readonly topics: Readonly<Record<string, string>>;
}

/** Readers of all that is more than one text. */
function partsFor({ faq, topics }: Known): Fields<Additions> {
  const known: readonly string[] = faq.map(({ id }) => id);
  const taken: string[] = [];
  /** An entry of ours that safety does not need as it is. */
  const ours: Read<string> = (id, key, tell) => {
    if (typeof id !== 'string' || (known.length && !known.includes(id)))
      return wrong(tell, key, 'faq');
    return FIXED.includes(id) ? tell('fixed', key) : id;
  };
  const ownId: Read<string> = (id, key, tell) => {
    if (typeof id !== 'string' || !OWN_ID.test(id) || taken.includes(id))
      return wrong(tell, key, 'id');
    taken.push(id);
    return `own-${id}`;
  };
  const entry = object<OwnEntry>(
    {
      id: ownId,
      topic: known.length ? oneOf([...Object.keys(topics), OTHER]) : short,
      question: short,
      answer: paragraphs,
      help: text(LIMITS.long),
    },
    ['id', 'question', 'answer'],
  );
  return {
    contacts: list(object({ name: short, phone, hours: short }, ['name', 'phone'])),
    signs: list(object({ urgency: oneOf(CARDS), text: short }, ['urgency', 'text'])),
    faq: list(entry),
    reword: record((id, words, key, tell) => {
      if (id !== SELF_CARE) return ours(id, key, tell) ? rewording(words, key, tell) : undefined;
      const answer = paragraphs(words, key, tell);
      return answer && { answer };
    }),
    hide: list(ours),
    raise: record((id, urgency, key, tell) =>
      RULE.test(id) ? oneOf(URGENCIES)(urgency, key, tell) : wrong(tell, key, 'rule'),
    ),
  };
}

/** The settings in parsed JSON; what is wrong is named and left out, and the rest counts. */
export function readSettings(
  found: unknown,
  known: Known = { faq: [], topics: {} },
): { readonly level: Level; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell: Tell = (what, key, value = '') =>
    void problems.push({ what, key: key.slice(0, LIMITS.short), value });
  const level: Partial<Record<Name, string>> = {};
  let additions = NO_ADDITIONS;
  if (!isObject(found)) tell('no-object', '');
  else {
    const parts = partsFor(known);
    for (const [key, value] of Object.entries(found)) {
      const name = NAMES.find((one) => one === key && one !== 'settings');
      if (name) {
        if (typeof value === 'string' && !value.trim()) continue;
        const words = short(value, key, tell);
        if (words) level[name] = words;
      } else if (Object.hasOwn(parts, key)) {
        const part = key as keyof Additions;
        additions = { ...additions, [part]: parts[part](value, key, tell) ?? NO_ADDITIONS[part] };
      } else if (key !== '$schema') tell('unknown-setting', key);
    }
  }
  return { level: { ...level, additions }, problems };
}
