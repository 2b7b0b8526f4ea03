/** Which languages are on a page, which is in force, and which nobody has checked, as the doctor tells. */
import { expect } from '@open-wc/testing';
import { closeAll } from '../embed/page.js';
import { found, ills, the, WELL } from './examined.js';

const signs = (attributes: string): string =>
  `<h1>Example</h1><lp-red-flags ${attributes}><p>Call <a href="tel:999">999</a>.</p></lp-red-flags>`;

const spanish = '<script defer src="/guest/lp-aftercare.es.js"></script>';

describe('the doctor on languages', () => {
  afterEach(closeAll);

  it('tells which are on the page, and which there are', async () => {
    expect(the('languages', await found()).text).to.match(/on this page: en\. .*\bes\b/);
    const both = await found({ body: `${WELL.body}${spanish}` });
    expect(the('languages', both).text).to.include('on this page: en, es.');
    const missing = `<script defer src="/guest/none/lp-aftercare.es.js"></script>`;
    const one = await found({ body: `${WELL.body}${missing}` });
    expect(the('languages', one).text).to.include('on this page: en.');
  });

  it('tells where the script of the language of the page is missing, with its tag', async () => {
    const finding = the('no-language-script', await found({ body: signs('lang="es-MX"') }));
    expect(finding.text).to.include('lang="es-MX" on <lp-red-flags>').and.include('so en is shown');
    expect(finding.mend).to.equal(spanish);
    const mended = await found({ body: `${signs('lang="es-MX"')}${finding.mend ?? ''}` });
    expect(the('language', mended).text).to.include('language es');
    expect(ills(mended)).to.deep.equal(['unchecked-language']);
  });

  it('tells whom a language still needs to be checked by', async () => {
    const findings = await found({ body: `${signs('lang="es"')}${spanish}` });
    const { text, grade } = the('unchecked-language', findings);
    expect(grade).to.equal('warning');
    expect(text).to.include('no clinician and no native speaker has checked the words in es');
    expect(ills(await found())).to.deep.equal([]);
  });

  it('says where a language has no words in this release', async () => {
    const findings = await found({ body: signs('lang="cy"') });
    expect(the('other-language', findings).text).to.include('no words for it, so en is shown');
  });
});
