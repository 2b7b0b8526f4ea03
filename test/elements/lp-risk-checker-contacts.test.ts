import { expect, fixture, html } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { rank } from '../../src/triage/firing.js';
import { URGENCIES } from '../../src/triage/types.js';
import { part, press, tick, walk } from '../support/journey.js';
import { all, change, hrefs, people } from './checker.js';

describe('lp-risk-checker: whom to call', () => {
  it('calls team, advice line and emergency department in this order', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker
        region="GB-ENG"
        team-name="Example Hospital, Ward 7"
        team-phone="020 7946 0000"
      ></lp-risk-checker>`,
    );
    await walk(checker, people['same-day']);
    const rows = all(checker, '.lp-order > li').map(({ textContent }) => textContent);
    expect(rows).to.have.length(3);
    expect(rows[0]).to.contain('Example Hospital, Ward 7').and.contain('020\u00a07946\u00a00000');
    expect(rows[1]).to.contain('111');
    expect(rows[2]).to.contain(en.ui['checker.department']);
  });

  it('names a way where a number is not known', async () => {
    const checker = await fixture<LpRiskChecker>(html`<lp-risk-checker></lp-risk-checker>`);
    const unknown = en.ui['contact.emergency-unknown'];
    expect(part(checker, 'emergency-line')!.textContent).to.contain(unknown);
    await walk(checker, people['same-day']);
    expect(part(checker, 'card')!.textContent).to.contain(en.ui['checker.no-advice']);
    checker.restart();
    await checker.updateComplete;
    await walk(checker, people.emergency);
    expect(part(checker, 'card')!.textContent).to.contain(unknown);
    expect(hrefs(checker)).to.deep.equal([]);
  });

  it('puts a route’s own line second where all that fired share it', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="GB-ENG" cancer-phone="020 7946 0001"></lp-risk-checker>`,
    );
    await walk(checker, { ...people.emergency, nerves: ['none'], special: ['cancer'] });
    expect(hrefs(checker)).to.deep.equal(['tel:999', 'tel:02079460001', 'tel:999']);
    await change(checker, 'special');
    await tick(checker, ['block']);
    await press(checker, 'continue');
    expect(hrefs(checker)).to.deep.equal(['tel:999', 'tel:999']);
  });

  for (const urgency of URGENCIES)
    it(`stands ${rank(urgency) < rank('soon') ? 'before' : 'after'} what else to do for ${urgency}`, async () => {
      const checker = await fixture<LpRiskChecker>(
        html`<lp-risk-checker region="GB-ENG" team-phone="020 7946 0001"></lp-risk-checker>`,
      );
      await walk(checker, people[urgency]);
      const card = part(checker, 'card')!;
      const [number, steps] = [card.querySelector('.lp-call')!, card.querySelector('ul')!];
      const after = steps.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(Boolean(after)).to.equal(rank(urgency) >= rank('soon'));
    });

  it('names the crisis line above its number, which stands beneath "call the emergency number"', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="GB-ENG" crisis-phone="020 7946 0002"></lp-risk-checker>`,
    );
    await walk(checker, people.routine);
    const link = part(checker, 'card')!.querySelector('[href="tel:02079460002"]')!;
    const named = link.closest('.lp-call')!.previousElementSibling!;
    expect(named.textContent).to.equal(en.ui['checker.crisis']);
  });

  it('shows the crisis line with worry, and second with thoughts of harm', async () => {
    const checker = await fixture<LpRiskChecker>(
      html`<lp-risk-checker region="GB-ENG" crisis-phone="020 7946 0002"></lp-risk-checker>`,
    );
    const answers = { ...people.soon, symptoms: ['other'], other: ['worried'] };
    await walk(checker, answers);
    expect(hrefs(checker).filter((href) => href === 'tel:02079460002')).to.have.length(1);
    await change(checker, 'other');
    await tick(checker, ['worried', 'crisis']);
    await press(checker, 'continue');
    expect(all(checker, '.lp-order > li')[1]!.textContent).to.contain('020\u00a07946\u00a00002');
    expect(hrefs(checker).filter((href) => href === 'tel:02079460002')).to.have.length(1);
    expect(part(checker, 'card')!.textContent).to.contain(en.notes['RF-D24']);
  });
});
