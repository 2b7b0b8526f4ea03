import { html, render } from 'lit';
import type { FaqEntry, Pack } from '../../content/types.js';
import { citation } from '../parts/source-list.js';

/** What one `<lp-faq>` shows. */
interface Shown {
  readonly pack: Pack;
  readonly entries: readonly FaqEntry[];
}

/** Every `<lp-faq>` that wants to be described, the first of them in charge of the language. */
const described = new Map<Element, Shown>();
let block: HTMLScriptElement | null = null;

/** Entries as schema.org has them: what the pack says, so that no number of a page gets in. */
export function faqPage(
  { lang, version, lastChecked, ui, sources }: Pack,
  entries: Iterable<FaqEntry>,
): string {
  const all = [...entries];
  const page = {
    '@context': 'https://schema.org',
    '@type': ['FAQPage', 'MedicalWebPage'],
    inLanguage: lang,
    version,
    lastReviewed: lastChecked,
    citation: [...new Set(all.flatMap((entry) => entry.sources))].map((id) => {
      const { text: name, url } = citation(sources[id]);
      return { '@type': 'CreativeWork', name, url };
    }),
    mainEntity: all.map(({ question: name, answer, help }) => ({
      '@type': 'Question',
      name,
      acceptedAnswer: {
        '@type': 'Answer',
        text: [...answer.flat(), ui['faq.help'] + ui['common.colon'] + help].join('\n'),
      },
    })),
  };
  // Neither an end tag nor a comment may begin inside a script.
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

/**
 * Made by Lit's template and not by `createElement`: such a script counts as started, so that it can
 * never run, and a page with Trusted Types does not take its text for code.
 */
function emptyBlock(): HTMLScriptElement | null {
  const place = document.createElement('div');
  render(html`<script type="application/ld+json" data-lp-faq></script>`, place);
  return place.querySelector('script');
}

/**
 * Keeps the one block of structured data in the head in step with what an element shows, or shows no
 * more. Where the page has a block of its own it stays the only one.
 */
export function describe(faq: Element, shown?: Shown | false): void {
  if (shown) described.set(faq, shown);
  else if (!described.delete(faq)) return;
  const [first] = described.values();
  const others = [...document.querySelectorAll('script[data-lp-faq]')].some((one) => one !== block);
  if (!first || others) {
    block?.remove();
    return;
  }
  const entries = new Map<string, FaqEntry>();
  for (const { pack, entries: own } of described.values())
    if (pack === first.pack) for (const entry of own) entries.set(entry.id, entry);
  const text = faqPage(first.pack, entries.values());
  block ??= emptyBlock();
  if (!block) return;
  if (block.textContent !== text) block.replaceChildren(text);
  if (!block.isConnected) document.head.append(block);
}
