import type { TopicId } from '../../content/faq-ids.js';
import type { Pack } from '../../content/types.js';
import { fill } from '../../i18n/index.js';
import type { Contacts } from '../../settings/contacts.js';
import { OTHER } from '../../settings/read.js';
import type { Controls } from './controls.js';
import { isOut, setOut } from './entry.js';
import { Index, type Found } from './find.js';
import { Marks, textsIn } from './marks.js';

/** Milliseconds without a key before anything is said or marked. */
const PAUSE = 400;
/** An entry shows if it answers to so much of what the best one answers to… */
const CLOSE = 0.75;
/** …and that one answers to so much of the query. */
const LEAST = 0.5;

/** What can be looked through. */
export interface Questions {
  readonly pack: Pack;
  readonly contacts: Contacts;
  /** How dates and times are written. */
  readonly locale: string;
  /** In the order of the page. */
  readonly entries: readonly HTMLDetailsElement[];
  readonly titles: ReadonlyMap<string, HTMLElement>;
  /** What no search may hide. */
  readonly signs: HTMLDetailsElement | undefined;
}

/** Which questions a reader wants to see. It shows and hides; it moves, adds and takes out nothing. */
export class Filter {
  /** Shows whatever is looked for: somebody was led to it. */
  also: HTMLDetailsElement | undefined;
  #questions: Questions | undefined;
  #known: ReadonlySet<string> = new Set();
  #index: Index | undefined;
  #found: Found | null = null;
  #none = false;
  /** Shows though it does not fit. */
  #kept: HTMLDetailsElement | undefined;
  #opened: HTMLDetailsElement | undefined;
  #timer = 0;
  readonly #controls: Controls;
  readonly #later: () => void;
  readonly #marks = new Marks();

  /** `guard` goes around what happens later. */
  constructor(controls: Controls, guard: (later: () => void) => () => void) {
    this.#controls = controls;
    this.#later = guard(() => {
      this.#tell();
    });
  }

  get entries(): readonly HTMLDetailsElement[] {
    return this.#questions?.entries ?? [];
  }

  /** There may be other questions. */
  renew(questions: Questions): void {
    const { entries, pack } = questions;
    const [here, before] = [new Set(entries), this.entries];
    for (const one of before) if (isOut(one) && !here.has(one)) setOut(one, false);
    if (entries.length !== before.length || entries.some((one, at) => one !== before[at])) {
      this.#index = undefined;
    }
    this.#questions = questions;
    this.#known = new Set(Object.keys(pack.topics));
    const used = new Set(entries.map((entry) => this.#topicOf(entry)));
    const topics = (Object.keys(pack.topics) as TopicId[]).filter((id) => used.has(id));
    this.#controls.write(pack, topics, used.has(OTHER));
    this.apply();
  }

  /** Reads all texts, once; done when somebody comes to search, so that no key waits for it. */
  prepare(): Index {
    const texts = (entry: Element): string =>
      textsIn(entry)
        .map(({ data }) => data)
        .join(' ');
    return (this.#index ??= new Index(
      this.entries.map(texts),
      this.#questions?.pack.synonyms ?? [],
    ));
  }

  /** The texts are not as they were read. */
  forget(): void {
    this.#index = undefined;
    if (this.#controls.query.value) this.apply();
  }

  apply(): void {
    if (!this.#questions) return;
    const { titles, signs } = this.#questions;
    const { query, topic, reset, calls } = this.#controls;
    const { entries } = this;
    this.#found = query.value.trim() ? this.prepare().find(query.value) : null;
    const share = entries.map((entry, at) =>
      !topic.value || this.#topicOf(entry) === topic.value ? (this.#found?.share[at] ?? 1) : 0,
    );
    const best = Math.max(...share);
    const shown = entries.filter((_, at) => best >= LEAST && share[at]! >= CLOSE * best);
    const none = !shown.length;
    this.#kept = (none || this.#found) && !shown.includes(signs!) ? signs : undefined;
    if (this.#kept) shown.push(this.#kept);
    if (this.also) shown.push(this.also);
    const fits = new Set(shown);
    for (const entry of entries) setOut(entry, !fits.has(entry));
    const topics = new Set(shown.map((entry) => this.#topicOf(entry)));
    for (const [id, title] of titles) setOut(title, !topics.has(id));
    if (none && signs && !signs.open) {
      signs.open = true;
      this.#opened = signs;
    } else if (!none && this.#opened) {
      this.#opened.open = false;
      this.#opened = undefined;
    }
    reset.hidden = !this.#found && !topic.value;
    this.#none = none;
    if (!none) calls.hidden = true;
    this.toggled();
  }

  /** Opens all that shows; if it is open already, closes it. */
  toggle(): void {
    const open = this.#anyClosed();
    for (const entry of this.entries) if (!entry.hidden) entry.open = open;
    this.toggled();
  }

  /** Something was opened or closed. */
  toggled(): void {
    if (!this.#questions) return;
    const { ui } = this.#questions.pack;
    const words = ui[this.#anyClosed() ? 'faq.open-all' : 'faq.close-all'];
    const label = this.#controls.toggle.firstChild as Text;
    if (label.data !== words) label.data = words;
    this.settle();
  }

  /** Says and marks what was found once it is quiet. */
  settle(): void {
    clearTimeout(this.#timer);
    // What was opened just before the element left is heard of afterwards.
    if (!this.#controls.element.isConnected) return;
    this.#timer = window.setTimeout(this.#later, PAUSE);
  }

  /** Leaves no mark behind. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#marks.show([], []);
  }

  /** Nothing is looked for any more, and nothing will be. */
  end(): void {
    this.#questions = undefined;
    this.stop();
    this.#controls.element.remove();
  }

  #topicOf(entry: HTMLElement): string {
    const named = entry.dataset['lpTopic'] ?? OTHER;
    return this.#known.has(named) ? named : OTHER;
  }

  #anyClosed(): boolean {
    return this.entries.some(({ hidden, open }) => !hidden && !open);
  }

  #tell(): void {
    if (!this.#questions) return;
    const { ui } = this.#questions.pack;
    const { status, reset } = this.#controls;
    // Not at once: the next key may find something, and numbers that come and go are no help.
    this.#controls.call(this.#none ? this.#questions : null);
    const shown = this.entries.filter((entry) => !entry.hidden);
    const counts = { count: `${shown.length}`, all: `${this.entries.length}` };
    const found = this.#none ? ui['faq.none'] : fill(ui['faq.found'], counts);
    const words = reset.hidden ? '' : found;
    if (status.data !== words) status.data = words;
    // What is closed cannot be seen: only its question is marked.
    const seen = shown
      .filter((entry) => entry !== this.#kept)
      .flatMap((entry) => (entry.open ? [entry] : [...entry.children].slice(0, 1)));
    this.#marks.show(seen, this.#found?.marks ?? []);
  }
}
