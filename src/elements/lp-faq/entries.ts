import type { Pack } from '../../content/types.js';
import { el, fillWith, heading } from '../light/dom.js';
import { notice } from '../light/notice.js';
import { OTHER } from '../../settings/read.js';
import { idOf, isOut, nameEntry, setOut, writeEntry } from './entry.js';
import type { Entry } from './own.js';

/**
 * The entries of one `<lp-faq>`, in step with its pack and its topics.
 *
 * An entry that stands in the page's source stays where it is and is renewed when its version is
 * not ours; the others are made here, beside those of their topic or in a list of their own.
 */
export class Entries {
  /** Every entry that shows, the page's or ours. */
  readonly shown = new Map<string, HTMLDetailsElement>();
  readonly #host: Element;
  readonly #body: Element;
  readonly #made = new Map<string, HTMLDetailsElement>();
  readonly #titles = new Map<string, HTMLElement>();
  readonly #head: Node;
  readonly #written = new WeakMap<Element, { readonly entry: Entry; readonly pack: Pack }>();
  readonly #rewritten = new WeakSet<Element>();
  #about: { readonly pack: Pack; readonly level: number; readonly notice: Node } | undefined;

  /** `head` stands above all entries. */
  constructor(host: Element, body: Element, head: Node) {
    this.#host = host;
    this.#body = body;
    this.#head = head;
  }

  /** The heading of each topic that shows. */
  get titles(): ReadonlyMap<string, HTMLElement> {
    return this.#titles;
  }

  /** Every question that a reader can look through, in the order of the page, the author's too. */
  all(): HTMLDetailsElement[] {
    const ours = new Set(this.shown.values());
    return [...this.#host.querySelectorAll('details')].filter(
      (one) => ours.has(one) || (!one.matches('.lp-entry') && this.#isAuthors(one)),
    );
  }

  #isAuthors(details: HTMLDetailsElement): boolean {
    if (details.hidden && !isOut(details)) return false;
    const around = details.parentElement!.closest('lp-faq,.lp-own,details,[data-lp-keep],[hidden]');
    return around === this.#host;
  }

  /** Brings everything up to date; returns the headings. */
  arrange(
    pack: Pack,
    entries: readonly Entry[],
    level: number,
    topics: readonly string[],
  ): Iterable<Node> {
    if (this.#about?.pack !== pack || this.#about.level !== level) {
      this.#about = { pack, level, notice: notice(pack) };
      this.#titles.forEach((title) => title.remove());
      this.#titles.clear();
    }
    const placed = this.#placed(entries);
    const unused = new Set<Element>([...this.#titles.values(), ...this.#made.values()]);
    const flow: Node[] = [];
    this.shown.clear();
    for (const [topic, words] of [
      ...Object.entries(pack.topics),
      [OTHER, pack.ui['faq.other']] as const,
    ]) {
      const own: Element[] = [];
      const beside: Element[] = [];
      for (const entry of entries) {
        if (entry.topic !== topic) continue;
        const there = placed.get(entry.id);
        const wanted = !entry.hidden && (entry.keep ?? topics.includes(topic));
        if (there && !wanted) {
          setOut(there, false);
          there.hidden = true;
        } else if (there && !isOut(there)) there.hidden = false;
        if (!wanted) continue;
        const details = there ?? this.#make(entry.id);
        details.dataset['lpTopic'] = topic;
        this.#write(details, entry, pack);
        this.shown.set(entry.id, details);
        if (!there) own.push(details);
        else if (there.parentNode === this.#host) beside.push(there);
      }
      const [first] = beside;
      if (!first && !own.length) continue;
      const title = this.#title(topic, words, level);
      // It may stand beside entries of the page, in another direction than that of the page.
      title.lang = pack.lang;
      title.dir = pack.dir;
      [title, ...own].forEach((node) => unused.delete(node));
      if (first) {
        if (first.previousSibling !== title) first.before(title);
        own.reduce(follow, beside.at(-1) ?? first);
      } else flow.push(title, ...own);
    }
    unused.forEach((one) => one.remove());
    fillWith(this.#body, [this.#head, ...flow, this.#about.notice]);
    this.#name();
    for (const id of placed.keys()) this.#made.delete(id);
    return this.#titles.values();
  }

  /** Entries that stand in the page's source. A second one of an id is hidden: it may be older. */
  #placed(entries: readonly Entry[]): ReadonlyMap<string, HTMLDetailsElement> {
    const found = new Map<string, HTMLDetailsElement>();
    const ours = new Set(this.#made.values());
    const known = new Map(entries.map(({ id }) => [idOf(id), id]));
    for (const details of this.#host.querySelectorAll('details')) {
      const id = known.get(details.id);
      if (!id || ours.has(details) || details.closest('[data-lp-keep]')) continue;
      if (found.has(id)) details.hidden = true;
      else found.set(id, details);
    }
    return found;
  }

  #make(id: string): HTMLDetailsElement {
    const made = this.#made.get(id) ?? el('details', '');
    this.#made.set(id, made);
    return made;
  }

  #title(topic: string, text: string, level: number): HTMLElement {
    const title = this.#titles.get(topic) ?? heading(level, 'lp-own lp-topic', text);
    this.#titles.set(topic, title);
    return title;
  }

  #write(details: HTMLDetailsElement, entry: Entry, pack: Pack): void {
    const { lang, dataset } = details;
    const before = this.#written.get(details);
    // The parser may go on with what stood in an entry of the page after we wrote ours.
    const torn =
      this.#rewritten.has(details) &&
      details.childNodes.length > 2 &&
      document.readyState !== 'complete';
    const current = before
      ? before.entry === entry && before.pack === pack && !torn
      : !entry.own && dataset.lpVersion === pack.version && (!lang || lang === pack.lang);
    details.classList.add('lp-own', 'lp-entry');
    this.#written.set(details, { entry, pack });
    if (current) return;
    writeEntry(details, entry, pack);
    this.#rewritten.add(details);
  }

  /**
   * An id names one element: what another `<lp-faq>` of this root has named has its language after
   * it here, and where that is taken as well it stays without.
   */
  #name(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    for (const [id, details] of this.#made) {
      const isFree = (name: string): boolean =>
        [null, details].includes(root.getElementById(name) as HTMLDetailsElement | null);
      nameEntry(details, [idOf(id), `${idOf(id)}-${details.lang}`].find(isFree));
    }
  }
}

const follow = (last: Element, next: Element): Element => {
  if (last.nextSibling !== next) last.after(next);
  return next;
};
