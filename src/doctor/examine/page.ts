import { deep, ourElements, PANEL, rootOf, TAGS, textOf, who } from '../dom.js';
import { finding, type Single } from '../finding.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

interface Heading {
  readonly level: number;
  readonly text: string;
  /** Which of our elements it stands in. */
  readonly of: HTMLElement | null;
}

function levelOf(heading: Element): number {
  const level = heading.getAttribute('aria-level') ?? heading.localName.slice(1);
  return Number(level) || 2;
}

/** The element of ours that a node stands in, across shadow roots. */
function within(node: Element, all: readonly HTMLElement[]): HTMLElement | null {
  return all.find((element) => element.contains(node) || rootOf(element)?.contains(node)) ?? null;
}

function headings(): Heading[] {
  const all = ourElements();
  return deep(HEADINGS)
    .filter((heading) => heading.checkVisibility() && !heading.closest(`[${PANEL}]`))
    .map((heading) => ({
      level: levelOf(heading),
      text: textOf(heading),
      of: within(heading, all),
    }));
}

function* outline(): Generator<Single> {
  const all = headings();
  const begun = new Set<HTMLElement>();
  const found: Single[] = [];
  const h1 =
    all.find(({ level, of }) => level === 1 && !of) ?? all.find(({ level }) => level === 1);
  if (!h1) found.push(finding('no-h1'));
  all.forEach((heading, at) => {
    const { level, text, of } = heading;
    const before = all[at - 1];
    if (of && !begun.has(of)) {
      begun.add(of);
      if (level === 1 && h1 && h1 !== heading) {
        found.push(finding('second-h1', { who: who(of), text: h1.text }));
      }
      const above = before?.level ?? 0;
      if (above && level > above + 1) {
        const values = { who: who(of), level, before: above, right: above + 1 };
        found.push(finding('skipped', { ...values, text: before?.text ?? '' }));
      }
    } else if (!of && before && !before.of && level > before.level + 1) {
      found.push(finding('skipped-elsewhere', { text, level, before: before.level }));
    }
  });
  yield* found;
  if (begun.size && !found.length) yield finding('outline');
}

/** What the page around has to bring: its headings, its language, its fit to a phone. */
export function* examinePage(): Generator<Single> {
  yield* outline();
  if (!document.documentElement.lang) yield finding('page-language');
  const content = document.querySelector<HTMLMetaElement>('meta[name="viewport" i]')?.content;
  if (!content?.includes('width=')) yield finding('no-viewport');
  else if (/user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*[01](\.|,|;|\s|$)/i.test(content)) {
    yield finding('no-zoom', { content });
  }
  if (document.compatMode === 'BackCompat') yield finding('quirks');
  const light = deep(TAGS.slice(1).join()).length > 0;
  if (light && !document.querySelector('link[href*="lp-aftercare.css"]')) yield finding('no-sheet');
}
