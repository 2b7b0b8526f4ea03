import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { addLanguage } from '../../src/i18n/index.js';
import { version } from '../../src/version.js';
import { listen, type Heard } from '../support/console.js';
import { put, shownBy, type TinyElement } from '../support/tiny-element.js';

async function json(text: string, id = 'hospital') {
  const script = document.createElement('script');
  Object.assign(script, { type: 'application/json', id, textContent: text });
  (await fixture(html`<div></div>`)).append(script);
}

describe('what is in force for an element', () => {
  let heard: Heard;
  let codes: unknown[];
  const onError = (event: Event): void => {
    codes.push((event as CustomEvent<unknown>).detail);
  };
  beforeEach(() => {
    heard = listen();
    codes = [];
    document.addEventListener('lp-error', onError);
  });
  afterEach(() => {
    heard.stop();
    document.removeEventListener('lp-error', onError);
  });

  it('is its own attribute, and follows it', async () => {
    const tiny = await put('x-tiny', { region: 'GB-ENG', 'heading-level': '3' });
    expect(shownBy(tiny)).to.equal('999');
    expect(tiny.headingLevel).to.equal(3);
    expect(heard.warnings).to.deep.equal([]);
    tiny.setAttribute('region', 'US');
    tiny.setAttribute('heading-level', '4');
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('911');
    expect(tiny.headingLevel).to.equal(4);
  });

  it('takes an empty attribute for none', async () => {
    const settings = await fixture(html`<lp-settings region="US"></lp-settings>`);
    const tiny = await put('x-tiny', { region: ' ' }, settings);
    expect(shownBy(tiny)).to.equal('911');
  });

  it('tells that no region is set, once for each element', async () => {
    const tiny = await put('x-tiny');
    tiny.setAttribute('team-name', 'Ward 5');
    await tiny.updateComplete;
    const parent = tiny.parentElement!;
    tiny.remove();
    await nextFrame();
    parent.append(tiny);
    await tiny.updateComplete;
    expect(heard.warnings).to.deep.equal([
      'lp-aftercare: <x-tiny>: region is not set, so people are told to call their local emergency number.',
    ]);
    await put('x-tiny');
    expect(heard.warnings).to.have.length(2);
    expect(codes).to.deep.equal([]);
  });

  it('tells nothing about an element that has left settings for good', async () => {
    const settings = await fixture(html`<lp-settings region="US"></lp-settings>`);
    const tiny = await put('x-tiny', {}, settings);
    tiny.requestUpdate();
    tiny.remove();
    await tiny.updateComplete;
    await nextFrame();
    expect(heard.warnings).to.deep.equal([]);
  });

  it('tells of an unknown region by name and guesses nothing', async () => {
    const tiny = await put('x-tiny', { region: 'GB-EGN' });
    expect(shownBy(tiny)).to.equal('none');
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.match(/<x-tiny region="GB-EGN">: is not a region/);
    tiny.setAttribute('region', 'XX');
    await tiny.updateComplete;
    expect(heard.warnings).to.have.length(2);
  });

  it('is what the settings block says, below the attributes', async () => {
    await json('{"region": "GB-SCT", "team-name": "Ward 5", "team-phone": " 11 "}');
    const tiny = await put('x-tiny', { settings: 'hospital', 'team-name': 'Ward 6' });
    expect(tiny.reached.region).to.equal('GB-SCT');
    expect(tiny.reached.team).to.deep.include({ name: 'Ward 6' });
    expect(tiny.reached.team?.line?.href).to.equal('tel:11');
    expect(heard.warnings).to.deep.equal([]);
    expect(codes).to.deep.equal([]);
  });

  it('finds a settings block in its own shadow root first', async () => {
    await json('{"region": "US"}');
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('script'), document.createElement('x-tiny'));
    Object.assign(root.firstChild!, { type: 'application/json', id: 'hospital' });
    root.firstChild!.textContent = '{"region": "NZ"}';
    const tiny = root.querySelector<TinyElement>('x-tiny')!;
    tiny.setAttribute('settings', 'hospital');
    await tiny.updateComplete;
    expect(shownBy(tiny)).to.equal('111');
  });

  const blocks: readonly (readonly [string, string | null, RegExp])[] = [
    ['is missing', null, /settings="hospital">: there is no element with this id/],
    ['is no JSON', '{"region": "US"', /this is not JSON/],
    ['is a list', '["region"]', /this is not a JSON object/],
    ['is null', 'null', /this is not a JSON object/],
    ['has an unknown key', '{"region": "DE", "team": "x"}', /"team" is not a known setting/],
    ['has a number', '{"region": "DE", "team-phone": 112}', /"team-phone" is not a text/],
    ['names a block', '{"region": "DE", "settings": "x"}', /"settings" is not a known setting/],
    ['aims at prototypes', '{"region":"DE","__proto__":{"team-phone":"1"}}', /"__proto__" is not/],
  ];
  for (const [what, text, message] of blocks)
    it(`tells that a settings block ${what}, and works with the rest`, async () => {
      if (text) await json(text);
      const tiny = await put('x-tiny', { settings: 'hospital', 'emergency-phone': '7' });
      tiny.setAttribute('team-hours', '9 to 5');
      await tiny.updateComplete;
      expect(heard.warnings.filter((one) => message.test(one))).to.have.length(1);
      expect(codes).to.deep.equal([{ code: 'settings', version }]);
      expect(tiny.failure).to.equal(null);
      expect(shownBy(tiny)).to.equal('7');
      expect(tiny.reached.region).to.equal(text?.includes('DE') ? 'DE' : null);
      expect(tiny.reached.team).to.equal(null);
      expect('team-phone' in {}).to.equal(false);
    });

  it('is what the script tag named after us says, below the settings around', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/somewhere/lp-aftercare.js?v=1';
    script.setAttribute('data-lp-region', 'NZ');
    script.setAttribute('data-lp-team-phone', 'call us');
    document.head.append(script);
    try {
      const tiny = await put('x-tiny');
      expect(shownBy(tiny)).to.equal('111');
      expect(heard.warnings).to.have.length(1);
      expect(heard.warnings[0]).to.contain('<script data-lp-team-phone="call us">');
      const settings = await fixture(html`<lp-settings region="US"></lp-settings>`);
      expect(shownBy(await put('x-tiny', {}, settings))).to.equal('911');
    } finally {
      script.remove();
    }
  });

  it('has words in the nearest language, and follows its own lang', async () => {
    addLanguage(en);
    addLanguage({ ...en, lang: 'de' });
    const parent = await fixture(html`<div lang="de-AT"></div>`);
    const tiny = await put('x-tiny', { region: 'AT' }, parent);
    expect(tiny.words).to.equal('de');
    const { drawn } = tiny;
    tiny.setAttribute('lang', 'en');
    await tiny.updateComplete;
    expect(tiny.words).to.equal('en');
    expect(tiny.drawn).to.be.above(drawn);
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    const pack = (await (await fetch('/package.json')).json()) as { version: string };
    expect(version).to.equal(pack.version);
  });
});
