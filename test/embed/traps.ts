/** Traps on everything by which a page can keep, show or send something. */
import type { HostWindow } from './page.js';

/** Name → where the browser keeps it. Methods and accessors are trapped alike. */
const PLACES: Readonly<Record<string, (window: HostWindow) => object | undefined>> = {
  fetch: (window) => window,
  XMLHttpRequest: (window) => window,
  WebSocket: (window) => window,
  EventSource: (window) => window,
  Image: (window) => window,
  Worker: (window) => window,
  SharedWorker: (window) => window,
  BroadcastChannel: (window) => window,
  RTCPeerConnection: (window) => window,
  localStorage: (window) => window,
  sessionStorage: (window) => window,
  indexedDB: (window) => window,
  caches: (window) => window,
  cookieStore: (window) => window,
  name: (window) => window,
  open: (window) => window,
  WebTransport: (window) => window,
  Notification: (window) => window,
  showSaveFilePicker: (window) => window,
  postMessage: (window) => window,
  sendBeacon: ({ Navigator }) => Navigator.prototype,
  clipboard: ({ Navigator }) => Navigator.prototype,
  geolocation: ({ Navigator }) => Navigator.prototype,
  serviceWorker: ({ Navigator }) => Navigator.prototype,
  storage: ({ Navigator }) => Navigator.prototype,
  locks: ({ Navigator }) => Navigator.prototype,
  credentials: ({ Navigator }) => Navigator.prototype,
  mediaDevices: ({ Navigator }) => Navigator.prototype,
  cookie: ({ Document }) => Document.prototype,
  title: ({ Document }) => Document.prototype,
  write: ({ Document }) => Document.prototype,
  pushState: ({ History }) => History.prototype,
  replaceState: ({ History }) => History.prototype,
};

/** The names that have been touched so far; what each did before, it still does. */
export function setTraps(window: HostWindow): readonly string[] {
  const touched: string[] = [];
  for (const [name, placeIn] of Object.entries(PLACES)) {
    const place = placeIn(window);
    const found = place && Object.getOwnPropertyDescriptor(place, name);
    if (!found) continue;
    const { get, set, value } = found as {
      get?: () => unknown;
      set?: (to: unknown) => void;
      value?: unknown;
    };
    Object.defineProperty(place, name, {
      configurable: true,
      enumerable: found.enumerable ?? false,
      get() {
        touched.push(name);
        return get ? get.call(this) : value;
      },
      set(to: unknown) {
        touched.push(name);
        set?.call(this, to);
      },
    });
  }
  return touched;
}

/** The names that this engine has and the traps guard. */
export const trapped = (window: HostWindow): readonly string[] =>
  Object.keys(PLACES).filter((name) => {
    const place = PLACES[name]?.(window);
    return place && Object.getOwnPropertyDescriptor(place, name);
  });

/** What the page's policy has blocked so far. */
export function hearViolations({ document }: HostWindow): readonly string[] {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  return violations;
}

/** Every event that a script dispatched so far, by its type. */
export function hearDispatches({ EventTarget }: HostWindow): readonly string[] {
  const types: string[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    types.push(event.type);
    return dispatch.call(this, event);
  };
  return types;
}
