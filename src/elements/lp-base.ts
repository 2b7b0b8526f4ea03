import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { join, leave, settingsContext, type User } from '../settings/context.js';
import { levelOf } from '../settings/levels.js';
import { NAMES, type Level } from '../settings/names.js';
import { version } from '../version.js';
import { rootMode } from './root-mode.js';

/** When the page has been parsed, and whenever it is left or seen again. */
const ON_DOCUMENT = ['DOMContentLoaded', 'visibilitychange'];

/** What all our elements share: they hear what the settings around them say, and forget it. */
export abstract class LpBase extends LitElement implements User {
  /** Version of the package. */
  static readonly version: string = version;

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    mode: rootMode,
  };

  /** The attributes that all our elements have in common, and those of the class. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...NAMES, 'lang'];
  }

  // An initializer and not the constructor: it is done before anything of a sub-class can throw.
  static {
    this.addInitializer((element) => {
      (element as LpBase).around = [];
      // The consumer keeps its last value when it leaves, so nobody reads it there.
      new ContextConsumer(element, {
        context: settingsContext,
        subscribe: true,
        callback: (levels) => {
          (element as LpBase).hear(levels);
        },
      });
    });
  }

  /** What the settings around the element say, nearest first. */
  private around!: readonly Level[];

  /** Something that is in force may have changed. */
  abstract settingsChanged(): void;

  override connectedCallback(): void {
    join(this);
    for (const event of ON_DOCUMENT) document.addEventListener(event, this);
    this.settingsChanged();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const event of ON_DOCUMENT) document.removeEventListener(event, this);
    leave(this);
    this.hear([]);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.settingsChanged();
  }

  /** A block of settings may have come below the element; and the day of review may have passed. */
  handleEvent(): void {
    this.settingsChanged();
  }

  /** What the element says itself, then what is said around it. */
  protected levels(): readonly Level[] {
    return [
      levelOf(this, () => {
        this.faulty();
      }),
      ...this.around,
    ];
  }

  /** A block of settings is not as it should be; the element works with what it has. */
  protected faulty(): void {
    this.report('settings');
  }

  /** Tells the page that something is wrong: a code and nothing else. */
  protected report(code: string): void {
    const detail = { code, version };
    this.dispatchEvent(new CustomEvent('lp-error', { detail, bubbles: true, composed: true }));
  }

  private hear(levels: readonly Level[]): void {
    this.around = levels;
    this.settingsChanged();
  }
}
