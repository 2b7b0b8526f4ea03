import type { LitElement, ReactiveController } from 'lit';
import { warn } from '../../i18n/warn.js';
import { judge, type Look } from './judge.js';
import { probeIn } from './probe.js';

/** What has an ink of its own, on a ground of its own. */
const OWN_INK = ':not(.lp-card-title,.lp-card-title *,.lp-call-link,.lp-call-link *)';
/** Where the style of the page decides on the ink, in the light elements. */
const TEXTS = ['p', 'li', 'summary', 'strong', 'label', '.lp-topic', '.lp-group-title'];

const MEDIA = ['(prefers-color-scheme:dark)', '(prefers-contrast:more)', '(forced-colors:active)'];
const EVENTS = ['load', 'transitionend', 'visibilitychange'];

const guards = new Set<Guard>();
let stop: (() => void) | undefined;
let count = 0;

/** Looks again when the page may look different. */
function watch(): () => void {
  let waiting = false;
  const later = (event?: unknown): void => {
    const target = event instanceof Event && event.target;
    // What is loaded or moves elsewhere on the page changes nothing here.
    if (waiting || (target instanceof Element && !/^(link|html|body)$/.test(target.localName)))
      return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      for (const guard of guards) guard.look();
    });
  };
  const lists = MEDIA.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', later);
  for (const event of EVENTS) document.addEventListener(event, later, true);
  const observer = new MutationObserver(later);
  for (const part of [document.documentElement, document.body])
    observer.observe(part, { attributes: true });
  return () => {
    for (const list of lists) list.removeEventListener('change', later);
    for (const event of EVENTS) document.removeEventListener(event, later, true);
    observer.disconnect();
  };
}

/**
 * Takes the link colour and the headings of the page for an element, and takes no colour of the page
 * that makes text or an urgency hard to read. It speaks through a sheet and a state of its own: no
 * attribute changes. Whatever goes wrong here, the element stays as it is.
 */
export class Guard implements ReactiveController {
  private readonly name = `lp-${(count += 1)}`;
  private sheet: CSSStyleSheet | undefined;
  private css = '';
  private place: Document | ShadowRoot | undefined;
  private internals: ElementInternals | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly level: () => number,
  ) {}

  hostConnected(): void {
    void this.host.updateComplete.then(() => {
      if (!this.host.isConnected) return;
      guards.add(this);
      this.look();
      stop ??= watch();
    });
  }

  hostDisconnected(): void {
    this.adopt(false);
    guards.delete(this);
    if (guards.size) return;
    stop?.();
    stop = undefined;
  }

  /** Measures, and applies what comes of it. */
  look(): void {
    try {
      const { host } = this;
      const root = host.renderRoot as HTMLElement | ShadowRoot;
      const inside = root instanceof ShadowRoot;
      const texts = inside
        ? []
        : TEXTS.flatMap((tag) => host.querySelector(`.lp-own ${tag}`) ?? []);
      const probe = probeIn(host, root, this.level());
      try {
        for (const { what, ratio, least } of judge(host, probe, texts, this.put)) {
          if (ratio) warn(document, 'faint', { what, ratio: `${ratio}`, least: `${least}` });
          else warn(document, 'odd', { what });
        }
      } finally {
        probe.remove();
      }
    } catch {
      // Our own colours can be read without a guard.
    }
  }

  private readonly put = (look: Look, links?: boolean): void => {
    const said = Object.entries(look).map(([name, value]) => `${name}:${value}!important`);
    const inside = this.host.renderRoot instanceof ShadowRoot;
    const at = inside ? ':host' : `:state(${this.name})`;
    const rules = [`${at}{${said.join(';')}}`];
    // In the page itself its own rules for text and links are in the way.
    if (!inside && look.color)
      rules.push(`${at} .lp-own,${at} .lp-own ${OWN_INK}{color:inherit!important}`);
    if (!inside && links) rules.push(`${at} .lp-own a${OWN_INK}{color:var(--_lp-link)!important}`);
    const css = `@media screen{@layer lp-floor{${rules.join('')}}}`;
    // What is as it was costs the page no new look at its style.
    if (css === this.css) return;
    this.css = css;
    this.sheet ??= new CSSStyleSheet();
    this.sheet.replaceSync(css);
    this.adopt(links || said.length > 0);
  };

  private adopt(on: boolean): void {
    const { sheet } = this;
    if (!sheet) return;
    const { renderRoot } = this.host;
    const place = on ? (renderRoot.getRootNode() as Document | ShadowRoot) : undefined;
    if (place === this.place) return;
    if (this.place)
      this.place.adoptedStyleSheets = this.place.adoptedStyleSheets.filter((one) => one !== sheet);
    this.place = place;
    if (!place) return;
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
    if (renderRoot !== place)
      (this.internals ??= this.host.attachInternals()).states.add(this.name);
  }
}
