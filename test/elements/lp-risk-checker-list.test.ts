import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { FEVER_WITH_PAIN, redFlags } from '../../src/protocol/red-flags.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { listen } from '../support/console.js';
import { part, walk } from '../support/journey.js';
import { all, hrefs, make, people, root } from './checker.js';

describe('lp-risk-checker: the list', () => {
  it('shows every warning sign with its action, and asks nothing', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="US" mode="list"></lp-risk-checker>`,
    );
    expect(all(checker, 'input, button')).to.deep.equal([]);
    const text = root(checker).textContent;
    expect(text).to.contain(en.ui['flags.fever-with-pain']);
    for (const { question, option } of redFlags) {
      if (option === FEVER_WITH_PAIN) continue;
      const words = (en.questions[question].options as Record<string, unknown>)[option];
      expect(text).to.contain(typeof words === 'string' ? words : (words as { you: string }).you);
    }
    expect(hrefs(checker)).to.deep.equal(['tel:911']);
    expect(checker.getAssessment()).to.equal(null);
  });

  it('gives way to the steps and comes back', async () => {
    const checker = await make();
    checker.mode = 'list';
    await checker.updateComplete;
    expect(part(checker, 'button-start')).to.equal(null);
    checker.setAttribute('mode', 'steps');
    await checker.updateComplete;
    expect(part(checker, 'button-start')).to.not.equal(null);
  });

  it('takes an unknown mode for the steps', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker mode="quick" region="US"></lp-risk-checker>`,
    );
    expect(part(checker, 'button-start')).to.not.equal(null);
  });
});

describe('lp-risk-checker: headings', () => {
  it('begin at the level in force and never skip one', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="US" heading-level="4"></lp-risk-checker>`,
    );
    expect(root(checker).querySelector('h1,h2,h3,h4,h5,h6')!.localName).to.equal('h4');
    await walk(checker, people.soon, () => {
      expect(root(checker).querySelector('legend')!.firstElementChild!.localName).to.equal('h4');
    });
    const levels = all(checker, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => localName);
    expect(levels[0]).to.equal('h4');
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['h5', 'h6']));
  });

  it('names a mode that there is not, and asks', async () => {
    const heard = listen();
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="US" mode="lits"></lp-risk-checker>`,
    );
    heard.stop();
    expect(heard.warnings).to.have.length(1);
    expect(heard.warnings[0]).to.contain('mode="lits"');
    expect(part(checker, 'button-start')).to.not.equal(null);
  });
});
