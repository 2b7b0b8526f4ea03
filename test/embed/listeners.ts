/** Who listens to what of a page, counted where every listener has to pass. */
import type { HostWindow } from './page.js';

const OURS = 'lp-risk-checker, lp-faq, lp-red-flags';

type Options = boolean | AddEventListenerOptions | undefined;

/** The name under which a target is listed; none for what goes when our elements go. */
function nameOf(target: EventTarget, window: HostWindow): string | null {
  if (target === window) return 'window';
  if (!(target instanceof window.Node)) return target.constructor.name;
  if (!target.isConnected) return null;
  for (let node: Node | null = target; node;) {
    if (node instanceof window.Element && node.matches(OURS)) return null;
    node = node instanceof window.ShadowRoot ? node.host : node.parentNode;
  }
  return target.nodeName.toLowerCase();
}

/** Keeps the book from now on; the function lists who still listens, as `target: type`. */
export function countListeners(window: HostWindow): () => readonly string[] {
  const book: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const { addEventListener: add, removeEventListener: remove } = window.EventTarget.prototype;
  const strike = (target: EventTarget, type: string, listener: unknown, options: Options) => {
    const capture = typeof options === 'object' ? !!options.capture : !!options;
    const at = book.findIndex(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
    if (at >= 0) book.splice(at, 1);
    return { target, type, listener, capture };
  };
  Object.assign(window.EventTarget.prototype, {
    addEventListener(
      this: EventTarget | undefined,
      type: string,
      listener: EventListener,
      options: Options,
    ) {
      const target = this ?? window;
      const once = typeof options === 'object' && options.once;
      if (!once) book.push(strike(target, type, listener, options));
      add.call(target, type, listener, options);
    },
    removeEventListener(
      this: EventTarget | undefined,
      type: string,
      listener: EventListener,
      options: Options,
    ) {
      const target = this ?? window;
      strike(target, type, listener, options);
      remove.call(target, type, listener, options);
    },
  });
  return () =>
    book
      .map(({ target, type }) => ({ name: nameOf(target, window), type }))
      .filter(({ name }) => name)
      .map(({ name, type }) => `${name}: ${type}`)
      .sort();
}
