/** What an FAQ that fails leaves to its reader. */
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import type { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import { listen } from '../support/console.js';
import { besideSigns, faqWith, fieldOf, parking, quiet, seenIn, type } from './faq.js';

const ward = html`<details id="ward"><summary>Ward 5</summary></details>`;

/** Lets a handler of the element fail, as on a page that has broken what it calls. */
function breakIt(faq: LpFaq): void {
  const heard = listen();
  const own = Object.getOwnPropertyDescriptor(String.prototype, 'normalize')!;
  Object.defineProperty(String.prototype, 'normalize', {
    ...own,
    value: () => {
      throw new Error('broken by the page');
    },
  });
  try {
    type(faq, 'something else');
  } finally {
    Object.defineProperty(String.prototype, 'normalize', own);
    heard.stop();
  }
  expect(heard.errors).to.have.length(1);
  expect(faq.querySelector('[part=safe]'), 'the safe page').to.not.equal(null);
}

describe('lp-faq: when it fails', () => {
  it('what a search has hidden is there again', async () => {
    const faq = await faqWith([parking, ward]);
    const all = seenIn(faq);
    type(faq, 'park');
    expect(besideSigns(faq)).to.deep.equal(['parking']);
    breakIt(faq);
    expect(seenIn(faq)).to.deep.equal(all);
  });

  it('what a topic has hidden is there again', async () => {
    const faq = await faqWith([parking, ward]);
    const all = seenIn(faq);
    const topic = faq.querySelector('select')!;
    topic.value = 'headache';
    topic.dispatchEvent(new Event('input', { bubbles: true }));
    expect(seenIn(faq)).to.not.include('ward');
    breakIt(faq);
    expect(seenIn(faq)).to.deep.equal(all);
  });

  it('nothing can be searched any more, and no word stays marked', async () => {
    const faq = await faqWith([parking, ward]);
    const all = seenIn(faq);
    const field = fieldOf(faq);
    type(faq, 'park');
    await quiet();
    expect(CSS.highlights.has('lp-faq')).to.equal(true);
    breakIt(faq);
    expect(field.isConnected).to.equal(false);
    field.value = 'ward';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    faq.querySelector<HTMLDetailsElement>('#ward')!.open = true;
    await quiet();
    expect(seenIn(faq)).to.deep.equal(all);
    expect(CSS.highlights.has('lp-faq')).to.equal(false);
  });
});
