import { URGENCIES } from '../triage/types.js';
import { KINDS, SHARED, START, WAYS, type Choices } from './choices.js';
import { PAIRS } from './colours.js';
import type { Language } from './facts.js';

/** What a form says. What belongs to an element that is not chosen counts for nothing. */
export function readChoices(form: FormData, language: Language): Choices {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const several = <Id extends string>(name: string, known: readonly Id[]): readonly Id[] =>
    known.filter((id) => form.getAll(name).includes(id));
  const kinds = several('kinds', KINDS);
  const only = <T>(kind: (typeof KINDS)[number], value: T, otherwise: T): T =>
    kinds.includes(kind) ? value : otherwise;
  const topics = Object.keys(language.topics) as (keyof Language['topics'])[];
  const [way = START.way] = several('way', WAYS);
  return {
    kinds,
    way,
    lang: text('lang') || language.lang,
    level: Object.fromEntries(SHARED.map((name) => [name, text(name)])),
    list: only('risk-checker', text('mode') === 'list', false),
    urgencies: only('red-flags', several('urgencies', URGENCIES), []),
    topics: only('faq', several('topics', topics), []),
    jsonLd: only('faq', form.has('json-ld'), false),
    folder: text('folder'),
    link: text('link'),
    colours: Object.fromEntries(
      PAIRS.flatMap(({ fill, ink }) => [fill, ink]).map((token) => [token, text(token)]),
    ),
  };
}
