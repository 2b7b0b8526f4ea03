import { expect, fixture, html } from '@open-wc/testing';
import type { Pack } from '../../src/content/types.js';
import { addLanguage, langOf, packFor } from '../../src/i18n/index.js';
import { listen } from '../support/console.js';

/** Only the tag matters for choosing. */
const pack = (lang: string) => ({ lang }) as Pack;

describe('choosing a language', () => {
  before(() => {
    expect(() => packFor('en')).to.throw();
    for (const lang of ['en', 'pt-BR', 'de', 'de-CH']) addLanguage(pack(lang));
  });

  it('takes the language, the one it is a kind of, or another kind of it', () => {
    const heard = listen();
    const chosen = ['en', 'EN', 'en-GB', 'de-CH', 'de-CH-1901', 'de_AT', 'pt', 'pt-PT', ''].map(
      (lang) => packFor(lang).lang,
    );
    heard.stop();
    expect(chosen).to.deep.equal([
      'en',
      'en',
      'en',
      'de-CH',
      'de-CH',
      'de',
      'pt-BR',
      'pt-BR',
      'en',
    ]);
    expect(heard.warnings).to.deep.equal([]);
  });

  it('takes the first one for a language that we do not have, and says so once', () => {
    const heard = listen();
    expect(packFor('ptx').lang).to.equal('en');
    expect(packFor('ptx').lang).to.equal('en');
    heard.stop();
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('lang="ptx"').and.to.contain('"en"');
  });

  it('keeps the words that are there already', () => {
    const other = pack('DE');
    addLanguage(other);
    expect(packFor('de')).not.to.equal(other);
  });
});

describe('the language in force', () => {
  it('is the nearest one', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <p lang="fr"><i></i></p>
        <b></b><u lang=""></u>
      </div>`,
    );
    const of = (selector: string) => langOf(outer.querySelector(selector)!);
    expect(['i', 'b', 'u'].map(of)).to.deep.equal(['fr', 'de', '']);
  });

  it('is found across shadow roots', async () => {
    const outer = await fixture(html`<div lang="de"><p></p></div>`);
    const first = outer.querySelector('p')!.attachShadow({ mode: 'closed' });
    const inner = document.createElement('div');
    first.append(inner);
    const second = inner.attachShadow({ mode: 'open' });
    const deepest = document.createElement('i');
    second.append(deepest);
    expect(langOf(deepest)).to.equal('de');
  });
});
