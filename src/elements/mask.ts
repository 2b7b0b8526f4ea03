/** What session recorders leave out; `docs/privacy.md` says whose each is and where that is written. */
export const MASKS =
  'data-clarity-mask=true data-hj-suppress data-private data-dd-privacy=hidden data-matomo-mask data-cs-mask data-heap-redact-text=true data-openreplay-hidden data-recording-disable data-nr-block rr-block ph-no-capture sentry-block fs-exclude amp-block mp-block lo-sensitive ym-hide-content';

/** Asks every session recorder that can be asked so in the page to leave an element out. */
export function mask(element: Element): void {
  for (const one of MASKS.split(' ')) {
    const [name = '', value = ''] = one.split('=');
    if (name.startsWith('data-')) element.setAttribute(name, value);
    else element.classList.add(name);
  }
}
