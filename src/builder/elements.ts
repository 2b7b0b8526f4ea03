import type { Choices, Kind } from './choices.js';
import type { Language } from './facts.js';
import type { Attributes } from './markup.js';

/** The words of a link that leads to an element until it stands in its place. */
export const linkText = ({ ui }: Language, kind: Kind): string =>
  ui[
    (
      {
        'risk-checker': 'checker.title',
        'red-flags': 'checker.list-title',
        faq: 'faq.search',
      } as const
    )[kind]
  ];

/** The language, where that of the page around may be another one. */
export const spoken = ({ lang, dir }: Language): Attributes => ({
  lang,
  dir: dir === 'rtl' && dir,
});

/** What is set of one element alone. */
export function ownAttributes({ list, urgencies, topics }: Choices, kind: Kind): Attributes {
  switch (kind) {
    case 'risk-checker':
      return { mode: list && 'list' };
    case 'red-flags':
      return { level: urgencies.join(' ') };
    case 'faq':
      return { topics: topics.join(' ') };
  }
}
