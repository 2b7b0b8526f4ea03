import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { MASKS } from '../../src/elements/mask.js';
import { same } from '../support/same.js';
import { make, root } from './checker.js';

const TAGS = ['lp-risk-checker', 'lp-faq', 'lp-red-flags'];

/** Which marks an element lacks. */
const missing = (element: Element): readonly string[] =>
  MASKS.split(' ').filter((mark) => {
    const [name = '', value = ''] = mark.split('=');
    return name.startsWith('data-')
      ? element.getAttribute(name) !== value
      : !element.classList.contains(name);
  });

describe('the marks for session recorders', () => {
  for (const tag of TAGS) {
    it(`are on <${tag}> as soon as it is on the page, beside the classes it has`, async () => {
      const home = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      element.className = 'wide box';
      expect(element.className).to.equal('wide box');
      home.append(element);
      expect(missing(element)).to.deep.equal([]);
      expect([...element.classList].slice(0, 2)).to.deep.equal(['wide', 'box']);
      element.remove();
      home.append(element);
      expect(element.classList.length).to.equal(new Set(element.classList).size);
    });
  }

  it('are inside the root of the checker too, where no question and no result is without', async () => {
    const checker = await make();
    const [inside, ...others] = root(checker).children;
    expect(missing(inside!)).to.deep.equal([]);
    expect(others.map(({ localName }) => localName)).to.deep.equal([]);
    checker.start();
    await checker.updateComplete;
    same(root(checker).querySelector('input')!.closest('.rr-block'), inside!, 'around an answer');
  });

  it('are on no element of the page that is not ours', async () => {
    const settings = await fixture(html`<lp-settings><lp-faq></lp-faq></lp-settings>`);
    expect(missing(settings).length).to.equal(MASKS.split(' ').length);
  });
});
