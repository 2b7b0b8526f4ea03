/** One of our elements inside another: an editor's slip that must hide nothing and hang nothing. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';

const callsIn = (element: Element): number =>
  [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('a[href="tel:999"]')].filter(
    (call) => call.checkVisibility(),
  ).length;

describe('an element of ours inside another', () => {
  for (const outer of ['lp-faq', 'lp-red-flags']) {
    for (const inner of ['lp-faq', 'lp-red-flags', 'lp-risk-checker']) {
      it(`${inner} in ${outer}: both show their numbers, and come to rest`, async () => {
        const host = document.createElement(outer);
        const inside = document.createElement(inner);
        for (const element of [host, inside]) element.setAttribute('region', 'GB-ENG');
        inside.append('Example');
        host.append(inside);
        document.body.append(host);
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(callsIn(inside)).to.be.greaterThan(0);
        expect(callsIn(host)).to.be.greaterThan(inner === 'lp-risk-checker' ? 0 : 1);
        let changes = 0;
        const observer = new MutationObserver((records) => (changes += records.length));
        observer.observe(host, { subtree: true, childList: true, attributes: true });
        await new Promise((resolve) => setTimeout(resolve, 100));
        observer.disconnect();
        host.remove();
        expect(changes).to.equal(0);
      });
    }
  }
});
