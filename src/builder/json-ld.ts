import type { Choices } from './choices.js';
import type { Language } from './facts.js';

/** The block of structured data for the entries that show, as `<lp-faq json-ld>` would write it. */
export function jsonLdBlock({ topics }: Choices, { jsonLd }: Language): string {
  const { page, entries } = jsonLd;
  const shown = entries.filter(
    ({ topic, keep }) => keep || !topics.length || topics.includes(topic),
  );
  const citation = new Map(shown.flatMap((entry) => entry.citation).map((one) => [one.name, one]));
  const data = {
    ...page,
    citation: [...citation.values()],
    mainEntity: shown.map(({ question }) => question),
  };
  // Neither an end tag nor a comment may begin inside a script.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-lp-faq>${text}</script>`;
}
