import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { mount } from '../../src/mount.js';
import '../../src/define.js';
import { listen, type Heard } from '../support/console.js';

describe('mounting', () => {
  let heard: Heard;
  before(() => {
    mount();
  });
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  /** Puts HTML on the page and waits until placeholders have been seen. */
  async function page(text: string): Promise<HTMLElement> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const template = document.createElement('template');
    template.innerHTML = text;
    parent.append(template.content);
    await nextFrame();
    return parent;
  }

  for (const kind of ['risk-checker', 'faq', 'red-flags']) {
    it(`puts lp-${kind} into a div named by attribute or class`, async () => {
      for (const how of [`data-lp="${kind}"`, `class="box lp-${kind}"`]) {
        const parent = await page(`<div ${how} id="it"></div>`);
        const place = parent.querySelector('#it')!;
        expect(place.children.length).to.equal(1);
        expect(place.firstElementChild!.localName).to.equal(`lp-${kind}`);
      }
    });

    it(`puts lp-${kind} after a link, which stays and is hidden`, async () => {
      const parent = await page(
        `<style>a { display: inline-block }</style><p><a href="/leaflet" data-lp="${kind}">Leaflet</a></p>`,
      );
      const link = parent.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('/leaflet');
      expect(link.textContent).to.equal('Leaflet');
      expect(getComputedStyle(link).display).to.equal('none');
      expect(link.nextElementSibling!.localName).to.equal(`lp-${kind}`);
    });
  }

  it('hands over the attributes that the element knows, and no others', async () => {
    const parent = await page(
      `<div data-lp="faq" data-lp-region="GB-ENG" data-lp-topics="legs" data-lp-team-name="Ward 5"
        data-lp-onclick="alert(1)" data-lp-id="x" data-lp-style="color: red"></div>`,
    );
    const faq = parent.querySelector('lp-faq')!;
    const asked = ['region', 'topics', 'team-name'].map((name) => faq.getAttribute(name));
    expect(asked).to.deep.equal(['GB-ENG', 'legs', 'Ward 5']);
    for (const name of ['onclick', 'id', 'style']) expect(faq.hasAttribute(name)).to.equal(false);
  });

  it('takes what stood in the place along as fallback', async () => {
    const parent = await page('<div data-lp="risk-checker">Call <b>the ward</b>.</div>');
    const checker = parent.querySelector('lp-risk-checker')!;
    expect(checker.textContent).to.equal('Call the ward.');
    expect(checker.parentElement!.childNodes.length).to.equal(1);
    expect(checker.querySelector('b')!.getBoundingClientRect().height).to.equal(0);
  });

  it('keeps the node of the place, and stays when the place moves or is put back', async () => {
    const parent = await page('<div data-lp="faq"></div><a href="#" data-lp="faq">FAQ</a>');
    const place = parent.firstElementChild!;
    const faq = place.firstElementChild;
    const link = parent.querySelector('a')!;
    parent.append(place, link);
    await nextFrame();
    parent.remove();
    document.body.append(parent);
    await nextFrame();
    expect(place.firstElementChild).to.equal(faq);
    expect(parent.querySelectorAll('lp-faq').length).to.equal(2);
    parent.remove();
  });

  it('mounts a copy of a mounted place once', async () => {
    const parent = await page('<div data-lp="faq"></div><p><a href="#" data-lp="faq">FAQ</a></p>');
    parent.append(...[...parent.children].map((child) => child.cloneNode(true)));
    await nextFrame();
    expect(parent.querySelectorAll('lp-faq').length).to.equal(4);
  });

  it('is done once even when it is asked for twice', async () => {
    mount();
    const parent = await page('<div class="lp-red-flags" data-lp="red-flags"></div>');
    expect(parent.querySelectorAll('lp-red-flags').length).to.equal(1);
  });

  it('puts nothing into our own elements', async () => {
    const parent = await page(
      `<lp-faq class="lp-faq"><details><summary>Ours</summary><div data-lp="red-flags"></div></details></lp-faq>
       <div data-lp="faq"><div class="lp-faq" data-lp-keep></div></div>`,
    );
    expect(parent.querySelectorAll('lp-faq').length).to.equal(2);
    expect(parent.querySelector('lp-red-flags')).to.equal(null);
  });

  it('puts an element into settings around it', async () => {
    const parent = await page(
      '<lp-settings region="NZ"><div data-lp="red-flags"></div></lp-settings>',
    );
    const flags = parent.querySelector('lp-red-flags')!;
    expect(flags.querySelector('a[href="tel:111"]')).not.to.equal(null);
  });

  it('leaves a body alone that has a class of ours', async () => {
    document.body.classList.add('lp-faq');
    try {
      mount();
      await nextFrame();
      expect(document.body.querySelector(':scope > lp-faq')).to.equal(null);
    } finally {
      document.body.classList.remove('lp-faq');
    }
  });

  it('tells of a kind that it does not know, and puts nothing there', async () => {
    const parent = await page('<div data-lp="riskchecker">Call us</div>');
    expect(parent.textContent).to.equal('Call us');
    const told = heard.warnings.filter((one) => one.includes('data-lp="riskchecker"'));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('risk-checker, faq, red-flags');
  });
});
