/** Elements that are not there, do not work or say something else without the script. */
import { expect } from '@open-wc/testing';
import { closeAll } from '../embed/page.js';
import { found, ills, the, WELL } from './examined.js';

const H1 = '<h1>Example</h1>';
const CALL = '<p>Call <a href="tel:999">999</a>.</p>';

/** What the doctor finds where this stands below the heading. */
const on = (body: string) => found({ body: H1 + body });

describe('the doctor on elements', () => {
  afterEach(closeAll);

  it('says that there is none, and gives one that editors keep', async () => {
    const { mend } = the('no-element', await on(''));
    const mended = await on(mend!.replace('></', `>${CALL}</`));
    expect(ills(mended)).to.deep.equal([]);
  });

  it('says that a tag or a place is misspelt', async () => {
    const findings = await on(`<lp-riskchecker></lp-riskchecker>${WELL.body}`);
    expect(the('unknown-tag', findings).text)
      .to.include('<lp-riskchecker>')
      .and.include('lp-risk-checker');
    const place = await on(`<div data-lp="checker"></div>${WELL.body}`);
    expect(the('unknown-place', place).text).to.include(
      'data-lp="checker" is none of risk-checker',
    );
  });

  it('says that nothing was put in a place, and nothing of one that has its element', async () => {
    const held = await found({
      body: `${H1}<div id="here" data-lp="faq">${CALL}</div>`,
      before: ({ document }) => {
        document.addEventListener('DOMContentLoaded', () => {
          setTimeout(() => {
            document.querySelector('lp-faq')?.remove();
          });
        });
      },
    });
    expect(the('not-mounted', held).text).to.include('id="here"');
    for (const place of [
      `<div data-lp="faq">${CALL}</div>`,
      `<div class="lp-faq">${CALL}</div>`,
      `<a href="tel:999" data-lp="faq">Call 999</a>`,
      `<a href="tel:999#data-lp=faq">Call 999</a>`,
    ]) {
      expect(ills(await on(place)), place).to.deep.equal([]);
    }
  });

  it('says that an element has failed', async () => {
    const findings = await found({
      before: ({ document }) => {
        document.addEventListener('DOMContentLoaded', () => {
          setTimeout(() => {
            const flags = document.querySelector('lp-red-flags') as unknown as {
              fail(code: string, error: unknown): void;
            };
            flags.fail('handler', new Error());
          });
        });
      },
    });
    expect(the('failed', findings).text).to.include('<lp-red-flags>');
    expect(ills(await found())).to.deep.equal([]);
  });

  it('says that nothing stands inside, and gives what to write', async () => {
    for (const tag of ['lp-risk-checker', 'lp-red-flags', 'lp-faq']) {
      const { mend } = the('no-fallback', await on(`<${tag}></${tag}>`));
      expect(mend).to.equal('<p>In an emergency call <a href="tel:999">999</a>.</p>');
      expect(ills(await on(`<${tag}>${mend!}</${tag}>`)), tag).to.deep.equal([]);
    }
  });

  it('says that a number inside is none of those in force, or that the emergency number lacks', async () => {
    const body = `<lp-faq><p><a href="tel:911">911</a> <a href="tel:+442079460000">Ward 5</a></p></lp-faq>`;
    const findings = await on(body);
    expect(the('other-number', findings).text).to.include('leads to 911, which is none');
    expect(the('no-emergency', findings).text).to.include('leads to 999');
    expect(findings.filter(({ id }) => id === 'other-number').length).to.equal(1);
  });

  it("leaves the author's own questions and what he keeps alone", async () => {
    const own = '<details><summary>Parking</summary><a href="tel:01632960999">Porter</a></details>';
    const kept = '<p data-lp-keep><a href="tel:01632960998">Desk</a></p>';
    expect(ills(await on(`<lp-faq>${CALL}${own}${kept}</lp-faq>`))).to.deep.equal([]);
  });

  it('knows finished HTML, though it is taken over, if the doctor came in time', async () => {
    const fragment = '<div class="lp-own"><p><a href="tel:999">Call 999</a></p></div>';
    expect(ills(await on(`<lp-red-flags>${fragment}</lp-red-flags>`))).to.deep.equal([]);
  });
});
