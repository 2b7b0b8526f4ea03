import { expect } from '@open-wc/testing';
import { LpSettings } from '../../src/elements/lp-settings.js';
import { register, type Registrable } from '../../src/define/register.js';
import { packFor } from '../../src/i18n/index.js';
import { version } from '../../src/version.js';
import { en } from '../../src/content/en/index.js';
import { listen, type Heard } from '../support/console.js';

const newTag = () => `x-${crypto.randomUUID()}`;
const classOf = (of: string): Registrable =>
  class extends HTMLElement {
    static readonly version = of;
  };

describe('registering', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  it('begins with lp-settings and English, and is silent when it is done twice', () => {
    const tag = newTag();
    const mine = classOf(version);
    const order: string[] = [];
    const define = customElements.define.bind(customElements);
    customElements.define = (name, element) => {
      order.push(name);
      define(name, element);
    };
    register({ [tag]: mine });
    register({ [tag]: classOf(version) });
    Reflect.deleteProperty(customElements, 'define');
    expect(order).to.deep.equal(['lp-settings', tag]);
    expect(customElements.get(tag)).to.equal(mine);
    expect(customElements.get('lp-settings')).to.equal(LpSettings);
    expect(packFor('en')).to.equal(en);
    expect(heard.warnings).to.deep.equal([]);
  });

  for (const [whose, other] of [
    ['of another version', classOf('0.0.9')],
    ['of somebody else', class extends HTMLElement {}],
  ] as const)
    it(`leaves an element ${whose}, says so once with both versions, and goes on`, () => {
      const [taken, free] = [newTag(), newTag()];
      customElements.define(taken, other);
      const tags = { [taken]: classOf(version), [free]: classOf(version) };
      register(tags);
      register(tags);
      expect(customElements.get(taken)).to.equal(other);
      expect(customElements.get(free)).to.equal(tags[free]);
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain(`version ${version}`).and.to.contain(taken);
      expect(heard.warnings[0]).to.contain('version' in other ? '0.0.9' : 'unknown');
    });

  it('registers nothing beside an lp-settings of another version, and says so once', () => {
    const get = customElements.get.bind(customElements);
    const tag = newTag();
    customElements.get = (name) => (name === 'lp-settings' ? classOf('0.0.8') : get(name));
    try {
      register({ [tag]: classOf(version) });
      register({ [newTag()]: classOf(version) });
    } finally {
      Reflect.deleteProperty(customElements, 'get');
    }
    expect(customElements.get(tag)).to.equal(undefined);
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('lp-settings').and.to.contain('0.0.8');
  });

  it('takes a language of its own version only', async () => {
    register({});
    const settings = customElements.get('lp-settings') as typeof LpSettings;
    settings.addLanguage({ ...en, lang: 'fr' }, '0.0.8');
    expect(packFor('en-US').lang).to.equal('en');
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('0.0.8').and.to.contain(version);
    await import('../../src/define/red-flags.js');
    const flags = document.createElement('lp-red-flags');
    flags.setAttribute('region', 'FR');
    flags.setAttribute('lang', 'fr');
    document.body.append(flags);
    await flags.updateComplete;
    expect(flags.querySelector('[lang=en]')).not.to.equal(null);
    settings.addLanguage({ ...en, lang: 'fr' }, version);
    await flags.updateComplete;
    expect(flags.querySelector('[lang=en]')).to.equal(null);
    expect(flags.querySelector('[lang=fr]')).not.to.equal(null);
    flags.remove();
  });
});

describe('the parts that can be registered alone', () => {
  it('register their element, the settings, and nothing else', async () => {
    await import('../../src/define/faq.js');
    expect(customElements.get('lp-faq')).to.have.property('version', version);
    expect(customElements.get('lp-risk-checker')).to.equal(undefined);
    await import('../../src/define/risk-checker.js');
    expect(customElements.get('lp-risk-checker')).to.have.property('version', version);
  });
});
