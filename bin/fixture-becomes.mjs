/** What becomes of a snippet on a page that has our script. */
/* global document, location -- of the page that is shown */

/** The script has a region of its own, so that it shows whose settings an element has. */
export const SCRIPT = '<script defer src="/lp-aftercare.js" data-lp-region="NZ"></script>';

/** Runs in the page: the element with its own settings, with those of the script, or text. */
function look() {
  const found = document.querySelectorAll('lp-risk-checker, lp-faq, lp-red-flags');
  if (found.length > 1) throw new Error(`${found.length} elements at ${location}`);
  const [element] = found;
  if (!element) return 'text';
  const inside = element.shadowRoot ?? element;
  if (inside.querySelector('.lp-own [href="tel:999"], [part] [href="tel:999"]')) return 'own';
  return 'script';
}

/** Looks at a page once the script has run there. */
export async function becomes(page) {
  await page.waitForFunction(() => globalThis.customElements.get('lp-faq'));
  await page.evaluate(() => new Promise((done) => globalThis.setTimeout(done, 50)));
  return page.evaluate(look);
}
