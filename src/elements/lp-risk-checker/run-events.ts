import { version } from '../../version.js';

/** Tells the page that a run began and that it ended, and nothing of what was in between. */
export class RunEvents {
  /** A run was begun whose end has not been told. */
  #begun = false;

  constructor(private readonly element: Element) {}

  begin(): void {
    if (!this.#begun) this.#tell('lp-start');
    this.#begun = true;
  }

  end(): void {
    if (this.#begun) this.#tell('lp-end');
    this.#begun = false;
  }

  /** An element that has been taken away is heard by nobody above it: the page hears of it directly. */
  #tell(name: string): void {
    const { element } = this;
    const event = () =>
      new CustomEvent(name, { detail: { version }, bubbles: true, composed: true });
    element.dispatchEvent(event());
    if (!element.isConnected) element.ownerDocument.dispatchEvent(event());
  }
}
