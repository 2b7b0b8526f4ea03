/** However the script is pasted and wherever the elements stand, they start. */
import { expect } from '@open-wc/testing';
import { press, questionOn, type Checker } from '../support/journey.js';
import { begin, closeAll, makeGate, one, open, script, until, type Page } from './page.js';

const ELEMENTS = `
  <lp-risk-checker region="GB-ENG"></lp-risk-checker>
  <lp-faq region="GB-ENG"></lp-faq>
  <lp-red-flags region="GB-ENG"></lp-red-flags>`;

/** All three stand and do what they are for. */
async function works({ document, errors, lines }: Page): Promise<void> {
  const checker = await until('a checker that has started', () => {
    const found = document.querySelector<Checker>('lp-risk-checker');
    return found?.shadowRoot?.querySelector('[part~="button-start"]') && found;
  });
  await press(checker, 'start');
  expect(questionOn(checker)).to.equal('age');
  await until('the FAQ', () => document.querySelector('lp-faq details#lp-faq-back-months-later'));
  await until('the red flags', () =>
    document.querySelector('lp-red-flags .lp-card.lp-emergency li'),
  );
  expect(one(document, 'lp-red-flags').textContent).to.include('999');
  expect(errors).to.deep.equal([]);
  expect(lines).to.deep.equal([]);
}

describe('the pasted script', () => {
  afterEach(closeAll);

  for (const attributes of ['defer', 'async', 'type="module"', '']) {
    const named = attributes || 'no attribute';
    it(`works with ${named} in the head`, async () => {
      await works(await open({ head: script(attributes), body: ELEMENTS }));
    });

    it(`works with ${named} at the end of the body`, async () => {
      await works(await open({ body: ELEMENTS + script(attributes) }));
    });
  }

  it('works before and between the elements', async () => {
    const [checker, ...others] = ELEMENTS.trim().split('\n');
    await works(await open({ body: `${checker}${script('async')}${others.join('')}` }));
    await works(await open({ body: `${script()}${ELEMENTS}` }));
  });

  it('works when it comes long after the page', async () => {
    const gate = makeGate();
    const page = await begin({ head: script('async', gate.query), body: ELEMENTS });
    await until('the page', () => page.document.querySelector('lp-red-flags'));
    expect(page.window.customElements.get('lp-faq')).to.equal(undefined);
    await gate.open();
    await works(page);
  });

  it('works when a tag manager adds it to a page that has loaded', async () => {
    const page = await open({ body: ELEMENTS });
    const late = page.document.createElement('script');
    late.src = '/guest/lp-aftercare.js';
    page.document.head.append(late);
    await works(page);
  });

  it('adds no name to the window, those of Lit included', async () => {
    const names = (page: Page) =>
      [page.window, page.window.Symbol]
        .flatMap((place) => Object.getOwnPropertyNames(place))
        .sort();
    const [without, page] = await Promise.all([
      open({ body: ELEMENTS }),
      open({ head: script(), body: ELEMENTS }),
    ]);
    await works(page);
    expect(names(page)).to.deep.equal(names(without));
  });
});
