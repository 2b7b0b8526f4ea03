import { expect } from '@open-wc/testing';
import '../../src/define.js';

/** The page is still being parsed as far as anybody can tell, until `done` is called. */
function parsing(): { done(): void } {
  let state = 'loading';
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
  return {
    done() {
      state = 'interactive';
      document.dispatchEvent(new Event('DOMContentLoaded'));
      Reflect.deleteProperty(document, 'readyState');
    },
  };
}

describe('while the page is being parsed', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
  });

  it('mounting waits for the children of a place', async () => {
    const { mount } = await import('../../src/mount.js');
    const parse = parsing();
    page.innerHTML = '<div data-lp="risk-checker">Call </div>';
    mount();
    page.firstElementChild!.append('us');
    expect(page.querySelector('lp-risk-checker')).to.equal(null);
    parse.done();
    expect(page.querySelector('lp-risk-checker')!.textContent).to.equal('Call us');
  });

  it('a block of settings may stand below its element', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => warned.push(...parts);
    const parse = parsing();
    const flags = document.createElement('lp-red-flags');
    flags.setAttribute('settings', 'below');
    flags.setAttribute('region', 'NZ');
    page.append(flags);
    await flags.updateComplete;
    page.insertAdjacentHTML(
      'beforeend',
      '<script type="application/json" id="below">{"emergency-phone": "777"}</script>',
    );
    parse.done();
    await flags.updateComplete;
    console.warn = warn;
    expect(flags.querySelector('a[href="tel:777"]')).not.to.equal(null);
    expect(warned).to.deep.equal([]);
  });
});
