import { LpElement } from '../lp-element.js';
import { pressOnEnter } from '../parts/enter.js';
import { el } from './dom.js';
import { hideFallback, showFallback } from './fallback.js';

/**
 * An element whose words are text of the page itself. Two of its children are its own: the one Lit
 * renders into, and `body`, plain DOM made from the pack. Everything else inside is somebody's.
 */
export abstract class LpLightElement extends LpElement {
  /** Holds what the element says, as plain DOM. */
  protected readonly body = el('div', 'lp-own');

  // Optional, for a constructor that threw may have left them out.
  private readonly observer?: MutationObserver = new MutationObserver(
    this.guard('handler', () => {
      if (this.hasUpdated && !this.failed) this.arrangeAll();
    }),
  );
  private readonly onKey?: (event: KeyboardEvent) => void = this.guard('handler', (event) => {
    pressOnEnter(event);
  });

  /** Brings the plain DOM up to date; returns what of it stands outside `body`. */
  protected abstract arrange(): Iterable<Node>;

  protected override createRenderRoot(): HTMLElement {
    const root = el('div', 'lp-own');
    this.prepend(root, this.body);
    return root;
  }

  override connectedCallback(): void {
    // Children may still be on their way from the parser, and change while the page lives.
    this.observer?.observe(this, { childList: true, subtree: true });
    if (this.onKey) this.addEventListener('keydown', this.onKey);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  protected override shouldUpdate(): boolean {
    // Away from the page there is no language and no root; the next visit brings both.
    return this.isConnected && super.shouldUpdate();
  }

  protected override render(): unknown {
    return [this.notice, super.render()];
  }

  protected override updated(): void {
    this.arrangeAll();
  }

  protected override showSafePage(): void {
    super.showSafePage();
    showFallback(this);
  }

  private arrangeAll(): void {
    const { renderRoot: root, body, pack } = this;
    const stops = () => [...this.querySelectorAll<HTMLElement>('a,button,input,select,summary')];
    const at = stops().findIndex((one) => one.matches(':focus'));
    if (root.parentNode !== this) this.prepend(root);
    if (body.parentNode !== this) (root as HTMLElement).after(body);
    for (const part of [root as HTMLElement, body]) {
      part.lang = pack.lang;
      part.dir = pack.dir;
    }
    hideFallback(this, new Set<Node>([root, body, ...this.arrange()]));
    // What was written anew had the focus: other words stand in the same order.
    if (at >= 0 && !this.matches(':focus-within')) stops()[at]?.focus({ preventScroll: true });
    // What is on record by now are our own changes.
    this.observer?.takeRecords();
  }
}
