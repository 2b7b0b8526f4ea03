/** Pages of a host, in frames: real pages from the server with the built script pasted into them. */

/** Everything of a page that may be looked at. */
export type HostWindow = Window & typeof globalThis;

/** What the webmaster writes. */
export interface Source {
  readonly head?: string;
  readonly body?: string;
  /** Sent as a header. */
  readonly csp?: string;
  /** Of the frame, in CSS pixels. */
  readonly width?: number;
  /** Runs in the page before anything of its own does. */
  readonly before?: (window: HostWindow) => void;
}

/** A page in its frame. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
  /** Every line of its console, as `level: text`. */
  readonly lines: readonly string[];
  /** Every error and rejection that nobody caught. */
  readonly errors: readonly string[];
  /** Every `lp-` event that the document heard, with its detail. */
  readonly events: readonly { readonly type: string; readonly detail: unknown }[];
  /** Resolves when the page has loaded. */
  readonly loaded: Promise<void>;
}

const LEVELS = ['debug', 'error', 'info', 'log', 'warn'] as const;
const frames = new Set<HTMLIFrameElement>();
let gates = 0;

/** The script tag of the README, with attributes and with a query for the server. */
export const script = (attributes = '', query = ''): string =>
  `<script ${attributes} src="/guest/lp-aftercare.js${query && `?${query}`}"></script>`;

/** A place where the server waits until the gate is opened: `mark` in a page, `query` for a script. */
export function makeGate() {
  const name = `${Date.now()}-${(gates += 1)}`;
  return {
    mark: `<!--gate:${name}-->`,
    query: `gate=${name}`,
    open: () => fetch(`/guest/open?gate=${name}`),
  };
}

/** Waits for something to become true, and returns it. */
export async function until<T>(
  what: string,
  condition: () => T | null | undefined | false,
): Promise<T> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    const found = condition();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never: ${what}`);
}

/** Resolves as soon as the page has a window to look at; the server may still be sending it. */
export async function begin({ head = '', body = '', csp, width, before }: Source): Promise<Page> {
  const gate = makeGate();
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example Hospital</title>${gate.mark}${head}</head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  if (width) frame.style.inlineSize = `${width}px`;
  frame.style.border = '0';
  frame.src = `/guest/page?${new URLSearchParams({ html, ...(csp && { csp }) }).toString()}`;
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      resolve();
    });
  });
  frames.add(frame);
  document.body.append(frame);
  const window = (await until('a page in the frame', () => {
    const inside = frame.contentDocument?.title === 'Example Hospital';
    return inside && frame.contentWindow;
  })) as HostWindow;
  const page = { frame, window, document: window.document, loaded, ...listen(window) };
  before?.(window);
  await gate.open();
  return page;
}

/** Resolves when the page has loaded. */
export async function open(source: Source): Promise<Page> {
  const page = await begin(source);
  await page.loaded;
  return page;
}

function listen(window: HostWindow): Pick<Page, 'lines' | 'errors' | 'events'> {
  const lines: string[] = [];
  const errors: string[] = [];
  const events: { type: string; detail: unknown }[] = [];
  for (const level of LEVELS) {
    window.console[level] = (...words: unknown[]) => lines.push(`${level}: ${words.join(' ')}`);
  }
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  for (const type of ['lp-start', 'lp-end', 'lp-error']) {
    window.document.addEventListener(type, (event) => {
      events.push({ type, detail: (event as CustomEvent).detail });
    });
  }
  return { lines, errors, events };
}

/** Takes every page away. */
export function closeAll(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

/** The one element of this selector. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Whether a reader sees anything of it. */
export const shows = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.checkVisibility();
