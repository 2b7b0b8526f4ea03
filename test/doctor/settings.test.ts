/** Settings in force, as the doctor tells them: which, who says so, and what is wrong with them. */
import { expect } from '@open-wc/testing';
import { closeAll } from '../embed/page.js';
import { found, ills, the, WELL } from './examined.js';

const flags = (attributes: string): string =>
  `<h1>Example</h1><lp-red-flags ${attributes}><p>Call <a href="tel:999">999</a>.</p></lp-red-flags>`;

describe('the doctor on settings', () => {
  afterEach(closeAll);

  it('has nothing to mend and nothing to look at on a page where all is well', async () => {
    expect(ills(await found())).to.deep.equal([]);
  });

  it('tells region, numbers and language, and that the script tag says so', async () => {
    const findings = await found();
    const { text } = the('region', findings);
    expect(text).to.include('GB-ENG').and.include('data-lp-region on <script');
    expect(text).to.include('Emergency: 999').and.include('Advice: 111');
    expect(the('number', findings).text).to.include('team-phone 020 7946 0000');
    expect(the('language', findings).text).to.include('language en, for lang="en" on <html>');
  });

  it('tells whether the element, lp-settings or a block says so', async () => {
    const places = [
      [flags('region="US"'), 'region on <lp-red-flags>'],
      [
        `<lp-settings id="all" region="US">${flags('')}</lp-settings>`,
        'region on <lp-settings id="all">',
      ],
      [
        `<script type="application/json" id="own">{"region":"US"}</script>${flags('settings="own"')}`,
        'the block "own" of <lp-red-flags>',
      ],
    ];
    for (const [body = '', where] of places) {
      const { text } = the('region', await found({ body }));
      expect(text).to.include(`region US, from ${where}.`).and.include('Emergency: 911');
    }
  });

  it('says where there is no region, or one that nobody knows', async () => {
    const none = await found({ settings: 'defer' });
    expect(the('no-region', none).grade).to.equal('error');
    const bad = the('bad-region', await found({ body: flags('region="ENGLAND"') }));
    expect(bad.text).to.include('"ENGLAND", from region on <lp-red-flags>');
    const mended = await found({ body: flags(bad.mend!) });
    expect(ills(mended)).not.to.include('bad-region');
  });

  it('says which numbers are missing, and which are none', async () => {
    const findings = await found({ settings: 'defer data-lp-region="GB-ENG"' });
    expect(ills(findings)).to.deep.equal(['no-team']);
    expect(the('no-lines', findings).text).to.include(
      'crisis-phone, cancer-phone, maternity-phone',
    );
    const words = the('no-number', await found({ body: flags('crisis-phone="ask the desk"') }));
    expect(words.text).to.include('crisis-phone "ask the desk", from crisis-phone on');
    const hours = await found({ body: flags('team-hours="weekdays"') });
    expect(the('bad-hours', hours).text).to.include('"weekdays"');
    expect(ills(await found({ body: flags('team-hours="Mo-Fr 08:00-18:00"') }))).to.deep.equal([]);
  });

  it('takes no number from farther out than the region', async () => {
    const settings = `${WELL.settings} data-lp-advice-phone="ask the desk"`;
    expect(ills(await found({ settings, body: flags('') }))).to.deep.equal(['no-number']);
    const own = await found({ settings, body: flags('region="GB-SCT"') });
    expect(ills(own)).to.deep.equal([]);
  });

  it('says what is wrong with a block of settings', async () => {
    const block = (json: string): string =>
      `<script type="application/json" id="own">${json}</script>${flags('settings="own"')}`;
    expect(the('block', await found({ body: block('{') })).text).to.include('not JSON');
    expect(the('block', await found({ body: flags('settings="none"') })).text).to.include(
      'no element',
    );
    const odd = '{"hide":["no-such-question"],"contacts":[{"name":"Ward 6"}]}';
    const faults = (await found({ body: block(odd) })).filter(({ id }) => id === 'block');
    expect(faults.map(({ text }) => text).join())
      .to.include('hide[0]')
      .and.include('contacts[0]');
    const findings = await found({ body: block('{"team-hours":"24/7"}') });
    expect(ills(findings)).to.deep.equal([]);
  });

  it('says that words are missing for a language, or that none is said', async () => {
    const welsh = the('other-language', await found({ body: flags('lang="cy"') }));
    expect(welsh.text).to.include('lang="cy" on <lp-red-flags>').and.include('so en is shown');
    const none = await found({ body: flags('lang=""') });
    expect(the('no-language', none).mend).to.equal('<html lang="en">');
    expect(ills(await found({ body: flags('lang="en-GB"') }))).to.deep.equal([]);
  });

  it('says that a setting has the name of another place, with the right one', async () => {
    const element = the('bad-prefix', await found({ body: flags('data-lp-region="US"') }));
    expect(element.mend).to.equal('region="US"');
    const tag = the('bad-prefix', await found({ settings: `${WELL.settings} region="US"` }));
    expect(tag.mend).to.equal('data-lp-region="US"');
    expect(ills(await found({ body: flags('region="GB-ENG"') }))).to.deep.equal([]);
  });
});
