import type { Pack } from '../content/types.js';
import { langOf, localeOf, otherLanguage, packFor } from '../i18n/index.js';
import { isOverdue } from '../i18n/review.js';
import { warn } from '../i18n/warn.js';
import type { Additions } from '../settings/additions.js';
import {
  additionsOf,
  contactsOf,
  headingLevelOf,
  nearest,
  type Contacts,
  type HeadingLevel,
} from '../settings/contacts.js';
import { scriptLevel } from '../settings/levels.js';
import { adoptLight } from '../styles/adopt.js';
import { Guard } from './colours/guard.js';
import { LpBase } from './lp-base.js';
import { mask } from './mask.js';
import { reviewNotice } from './parts/review-notice.js';
import { knownOf, safePage, safeText } from './safe-page.js';

interface Settled {
  readonly contacts: Contacts;
  readonly additions: Additions;
  readonly level: HeadingLevel;
}

// A mixin must take whatever the class takes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Class = new (...args: any[]) => LpElement;

/** The element whose constructor runs: what is left when that throws. */
let newborn: LpElement | undefined;

/**
 * Base of the elements that people read: contacts, heading level and words in force, and the safe
 * page in place of everything as soon as something throws. Classes built on it are `guarded`.
 */
export abstract class LpElement extends LpBase {
  static {
    this.addInitializer((element) => {
      const made = (newborn = element as LpElement);
      made.addController(new Guard(made, () => made.level));
    });
  }

  /** What failed, or nothing. */
  protected failed: string | null = null;

  /** What failed before the element was on the page. @internal */
  crash: { readonly code: string; readonly error: unknown } | undefined;
  private settled: Settled | undefined;
  /** Contacts that were in force here; the safe page has them when they can be read no more. */
  private last: Contacts | undefined;
  private dropStyles?: () => void;

  /** What the element shows while nothing has failed. */
  protected abstract renderReady(): unknown;

  /** Whom a patient can reach. */
  protected get contacts(): Contacts {
    return this.settle().contacts;
  }

  /** What the hospital adds to our words and rules. */
  protected get additions(): Additions {
    return this.settle().additions;
  }

  /** Level of the first heading. */
  protected get level(): HeadingLevel {
    return this.settle().level;
  }

  /** The words, in the nearest language that we have. */
  protected get pack(): Pack {
    return this.attempt('pack', () => packFor(langOf(this)));
  }

  /** What the words are not, before they are read. */
  protected get notice(): unknown {
    return reviewNotice(this.pack, langOf(this), this.locale, this.overdue);
  }

  /** How dates and numbers are written. */
  protected get locale(): string {
    return localeOf(this, this.pack);
  }

  /** Whether nobody can tell any more that the words are right. */
  protected get overdue(): boolean {
    return isOverdue(this.pack, new Date());
  }

  override connectedCallback(): void {
    this.dropStyles = adoptLight(this);
    mask(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dropStyles?.();
  }

  protected override firstUpdated(): void {
    // A recorder that looks into a shadow root asks no element outside of it.
    for (const child of this.renderRoot.children) mask(child);
  }

  override settingsChanged(): void {
    this.settled = undefined;
    if (this.isConnected) this.requestUpdate();
    else this.last = undefined;
  }

  /** Shows the safe page, and tells page and console which part failed, never with what. */
  protected fail(code: string, error: unknown): void {
    if (!this.isConnected) this.crash ??= { code, error };
    if (!this.isConnected || this.failed) return;
    this.failed = code;
    const kind = error instanceof Error ? error.name : typeof error;
    // eslint-disable-next-line no-console -- whoever runs the page must learn that it failed
    console.error(`lp-aftercare: <${this.localName}> failed: ${code} (${kind})`);
    this.showSafePage();
    // Whoever waits for an update that can never come.
    this.enableUpdating(true);
    this.report(code);
  }

  /** Wraps a handler: what it throws goes to `fail`. */
  protected guard<A extends unknown[]>(code: string, fn: (...args: A) => void) {
    return (...args: A): void => {
      try {
        fn.apply(this, args);
      } catch (error) {
        this.fail(code, error);
      }
    };
  }

  /** Runs a step that others build on: what it throws goes to `fail`, then on to the caller. */
  protected attempt<T>(code: string, step: () => T): T {
    try {
      return step();
    } catch (error) {
      this.fail(code, error);
      throw error;
    }
  }

  protected override shouldUpdate(): boolean {
    return !this.failed;
  }

  protected override performUpdate(): void {
    this.guard('update', () => {
      super.performUpdate();
    })();
    // Lit may have rendered on after something failed within its update.
    if (this.failed) this.showSafePage();
  }

  protected override render(): unknown {
    this.settle();
    return this.renderReady();
  }

  /** Puts the safe page in place of what the element shows, whatever else is broken. */
  protected showSafePage(): void {
    const hadFocus = this.matches(':focus-within');
    const own = this as { renderRoot: HTMLElement | DocumentFragment | undefined };
    try {
      own.renderRoot ??= this.createRenderRoot();
    } catch {
      own.renderRoot = this.shadowRoot ?? this;
    }
    const root = own.renderRoot.isConnected ? own.renderRoot : this;
    try {
      const page = safePage(
        knownOf(
          this,
          [() => this.settle().contacts, () => this.last],
          () => this.settle().level,
          () => packFor(langOf(this)).safe,
          () => otherLanguage(langOf(this), packFor(langOf(this))),
        ),
      );
      if (root === this) {
        this.querySelector(':scope > [part=safe]')?.remove();
        this.append(page);
      } else root.replaceChildren(page);
      if (hadFocus) page.querySelector<HTMLElement>('[tabindex]')?.focus();
    } catch {
      root.textContent = safeText;
    }
  }

  private settle(): Settled {
    return (this.settled ??= this.attempt('settings', () => {
      const levels = [
        ...this.levels(),
        scriptLevel(() => {
          this.faulty();
        }),
      ];
      // A block of settings may still come below.
      if (this.isConnected && document.readyState !== 'loading' && !nearest(levels, 'region'))
        warn(this, 'no-region', { tag: this.localName });
      this.last = contactsOf(levels);
      return {
        contacts: this.last,
        additions: additionsOf(levels),
        level: headingLevelOf(levels),
      };
    }));
  }
}

/**
 * The class around a class of ours: whatever its constructor or one of its callbacks throws, the
 * element stands and shows the safe page.
 */
export function guarded<T extends Class>(Guarded: T): T {
  abstract class Shell extends Guarded {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    constructor(...args: any[]) {
      newborn = undefined;
      try {
        super(...(args as unknown[]));
      } catch (error) {
        if (!newborn) throw error;
        (newborn as LpElement).crash = { code: 'constructor', error };
        return newborn as this;
      }
    }

    override connectedCallback(): void {
      // Before it fails, so that the settings around have been heard.
      try {
        super.connectedCallback();
      } catch (error) {
        this.crash ??= { code: 'connect', error };
      }
      if (this.crash) this.fail(this.crash.code, this.crash.error);
    }

    override attributeChangedCallback(...args: [string, string | null, string | null]): void {
      this.guard('update', () => {
        super.attributeChangedCallback(...args);
      })();
    }
  }
  return Shell;
}
