import { expect, fixture, html } from '@open-wc/testing';
import { html as template } from 'lit';
import { safeWords } from '../../src/content/safe-page.js';
import { guarded, LpElement } from '../../src/elements/lp-element.js';
import { version } from '../../src/version.js';
import { listen, type Heard } from '../support/console.js';
import { same } from '../support/same.js';
import { put, register, TinyElement } from '../support/tiny-element.js';

describe('an element in which something throws', () => {
  let heard: Heard;
  let events: CustomEvent<unknown>[];
  const onError = (event: Event): void => {
    events.push(event as CustomEvent<unknown>);
  };
  beforeEach(() => {
    heard = listen();
    events = [];
    document.addEventListener('lp-error', onError);
  });
  afterEach(() => {
    heard.stop();
    document.removeEventListener('lp-error', onError);
  });

  const boom = (): never => {
    throw new RangeError('the answer was 42');
  };

  /** The safe page stands, once, with everything on it; page and console know the code. */
  function expectSafe(root: Element | ShadowRoot | null, code: string): HTMLElement {
    const pages = root!.querySelectorAll<HTMLElement>('[part=safe]');
    expect(pages.length).to.equal(1);
    const page = pages[0]!;
    for (const sign of safeWords.signs) expect(page.textContent).to.contain(sign);
    // Nobody should have to scroll past the signs to call.
    const before = page.querySelector('ul')!.previousElementSibling!.textContent;
    expect(before).to.match(/^Call |112/);
    expect(page.getBoundingClientRect().height).to.be.above(0);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ code, version }]);
    expect(events[0]!.bubbles && events[0]!.composed).to.equal(true);
    expect(heard.errors).to.have.length(1);
    expect(heard.errors[0]).to.contain(`failed: ${code} (RangeError)`);
    expect([...heard.errors, ...heard.warnings].join()).not.to.contain('the answer');
    return page;
  }
  const links = (page: Element) =>
    [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  for (const how of ['made', 'upgraded'] as const)
    it(`shows the safe page when it is ${how} and its constructor throws`, async () => {
      @guarded
      class Broken extends TinyElement {
        broken = boom();
      }
      const settings = await fixture(html`<lp-settings region="NZ"></lp-settings>`);
      let tiny: Element;
      if (how === 'made') tiny = await put(register(Broken), {}, settings);
      else {
        tiny = document.createElement(`x-${crypto.randomUUID()}`);
        settings.append(tiny);
        customElements.define(tiny.localName, Broken);
        await (tiny as TinyElement).updateComplete;
      }
      expect(links(expectSafe(tiny.shadowRoot, 'constructor'))).to.deep.equal([
        'tel:111',
        'tel:0800611116',
      ]);
    });

  it('shows the safe page when an initializer of Lit throws', async () => {
    @guarded
    class Broken extends TinyElement {}
    Broken.addInitializer(boom);
    const tiny = await put(register(Broken), { region: 'US' });
    expect(links(expectSafe(tiny.shadowRoot, 'constructor'))).to.deep.equal(['tel:911']);
  });

  it('throws for a class that is not registered, as the browser does', () => {
    @guarded
    class Unknown extends TinyElement {}
    expect(() => new Unknown()).to.throw(TypeError);
  });

  it('shows the safe page when it cannot connect', async () => {
    @guarded
    class Broken extends TinyElement {
      override connectedCallback(): void {
        boom();
      }
    }
    const tiny = await put(register(Broken), { region: 'US' });
    expect(links(expectSafe(tiny.shadowRoot, 'connect'))).to.deep.equal(['tel:911']);
    const parent = tiny.parentElement!;
    tiny.remove();
    parent.append(tiny);
    expectSafe(tiny.shadowRoot, 'connect');
  });

  it('shows the safe page in itself when it cannot have a shadow root', async () => {
    @guarded
    class Broken extends TinyElement {
      override attachShadow(): ShadowRoot {
        return boom();
      }
    }
    const tiny = await put(register(Broken));
    const page = expectSafe(tiny, 'connect');
    expect(page.textContent).to.contain(safeWords.unknown);
  });

  it('shows the safe page when its first and when a later update throws', async () => {
    for (const later of [false, true]) {
      events = [];
      heard.errors.length = 0;
      const tiny = document.createElement('x-tiny') as TinyElement;
      tiny.setAttribute('region', 'US');
      if (!later) tiny.trouble = boom;
      (await fixture(html`<div></div>`)).append(tiny);
      await tiny.updateComplete;
      tiny.trouble = boom;
      tiny.requestUpdate();
      await tiny.updateComplete;
      expect(links(expectSafe(tiny.shadowRoot, 'update'))).to.deep.equal(['tel:911']);
      expect(tiny.shadowRoot!.querySelector('button')).to.equal(null);
    }
  });

  it('shows the safe page when a handler throws, and moves the focus there', async () => {
    const tiny = await put('x-tiny', {
      region: 'GB-ENG',
      'team-name': 'Ward 5',
      'team-phone': '11',
    });
    const button = tiny.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    const page = expectSafe(tiny.shadowRoot, 'handler');
    expect(links(page)).to.deep.equal(['tel:999', 'tel:11', 'tel:111']);
    expect(page.textContent).to.contain('Ward 5');
    same(tiny.shadowRoot!.activeElement, page.querySelector('h2'), 'focus');
  });

  it('leaves the focus of the page alone when nobody was in the element', async () => {
    const tiny = await put('x-tiny', { region: 'US' });
    tiny.shadowRoot!.querySelector('button')!.click();
    expectSafe(tiny.shadowRoot, 'handler');
    same(document.activeElement, document.body, 'focus');
  });

  it('stays failed, and follows the numbers in force', async () => {
    const settings = await fixture(html`<lp-settings region="US" heading-level="4"></lp-settings>`);
    const tiny = await put('x-tiny', {}, settings);
    tiny.trouble = boom;
    tiny.requestUpdate();
    await tiny.updateComplete;
    tiny.trouble = undefined;
    settings.setAttribute('region', 'NZ');
    await tiny.updateComplete;
    const page = expectSafe(tiny.shadowRoot, 'update');
    expect(links(page)[0]).to.equal('tel:111');
    expect(page.querySelector('h4')).not.to.equal(null);
    settings.parentElement!.append(tiny);
    await tiny.updateComplete;
    expect(links(expectSafe(tiny.shadowRoot, 'update'))).to.deep.equal([]);
  });

  it('has no update that never ends', async () => {
    const tiny = await put('x-tiny', { region: 'US' });
    tiny.trouble = boom;
    tiny.requestUpdate();
    expect(await tiny.updateComplete).to.equal(true);
    expect(tiny.isUpdatePending).to.equal(false);
  });

  it('remembers the numbers when the settings can be read no more', async () => {
    const tiny = await put('x-tiny', { region: 'US' });
    const { getAttribute } = tiny;
    tiny.getAttribute = boom;
    tiny.settingsChanged();
    await tiny.updateComplete;
    tiny.getAttribute = getAttribute;
    expect(links(expectSafe(tiny.shadowRoot, 'settings'))).to.deep.equal(['tel:911']);
  });

  it('falls back to its own attributes when no settings were ever read', async () => {
    @guarded
    class Broken extends TinyElement {
      protected override levels(): never {
        return boom();
      }
    }
    const tiny = await put(register(Broken), {
      'emergency-phone': '020 7946 0001',
      'team-phone': 'ring the ward',
    });
    const page = expectSafe(tiny.shadowRoot, 'settings');
    expect(links(page)).to.deep.equal(['tel:02079460001']);
    expect(page.textContent).to.contain('ring the ward').and.to.contain(safeWords.unknown);
  });

  it('shows the safe page when there are no words', async () => {
    class Broken extends TinyElement {
      protected override renderReady(): unknown {
        return this.pack;
      }
    }
    const map = Object.getOwnPropertyDescriptor(Map.prototype, 'values')!;
    const tag = register(guarded(Broken));
    const tiny = document.createElement(tag) as TinyElement;
    tiny.setAttribute('region', 'US');
    Map.prototype.values = boom;
    try {
      await put(tag, { region: 'US' });
    } finally {
      Object.defineProperty(Map.prototype, 'values', map);
    }
    expect(heard.errors).to.have.length(1);
    expect(heard.errors[0]).to.contain('failed: pack (RangeError)');
  });

  it('shows the safe page alone when something fails while it draws', async () => {
    class Broken extends TinyElement {
      protected override renderReady(): unknown {
        this.fail('engine', new RangeError('the answer'));
        return template`<p id="unsafe">All is well.</p>`;
      }
    }
    const tiny = await put(register(guarded(Broken)), { region: 'US' });
    expectSafe(tiny.shadowRoot, 'engine');
    expect(tiny.shadowRoot!.querySelector('#unsafe')).to.equal(null);
  });

  it('is told on the page when it failed before it was there', async () => {
    class Broken extends TinyElement {
      override attributeChangedCallback(): void {
        boom();
      }
    }
    const tiny = await put(register(guarded(Broken)), { region: 'US' });
    expect(links(expectSafe(tiny.shadowRoot, 'update'))).to.deep.equal(['tel:911']);
  });

  it('still has words when not even elements can be made', async () => {
    const tiny = await put('x-tiny', { region: 'US' });
    const { createElement } = Document.prototype;
    Document.prototype.createElement = boom;
    try {
      tiny.shadowRoot!.querySelector('button')!.click();
    } finally {
      Document.prototype.createElement = createElement;
    }
    expect(tiny.shadowRoot!.textContent).to.contain(safeWords.unknown);
    for (const sign of safeWords.signs) expect(tiny.shadowRoot!.textContent).to.contain(sign);
  });

  it('keeps what an author put into an element of the page itself', async () => {
    class Light extends LpElement {
      protected override createRenderRoot(): HTMLElement {
        const root = document.createElement('div');
        this.append(root);
        return root;
      }
      protected override renderReady(): unknown {
        return boom();
      }
    }
    const parent = await fixture(html`<div></div>`);
    const light = document.createElement(register(guarded(Light))) as Light;
    light.append('Words of the author');
    parent.append(light);
    await light.updateComplete;
    expectSafe(light, 'update');
    expect(light.textContent).to.contain('Words of the author');
  });
});
