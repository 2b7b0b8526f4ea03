/** What the sheet in the page may reach. */
import { expect } from '@open-wc/testing';
import { lightCss } from '../../src/styles/light.js';

/** Every selector of the rules within, each of a list alone. */
function* selectorsOf(rules: CSSRuleList): Generator<string> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield* rule.selectorText.split(/,(?![^(]*\))/);
    else if ('cssRules' in rule) yield* selectorsOf(rule.cssRules as CSSRuleList);
  }
}

describe('the sheet in the page', () => {
  it('names something of ours in every rule, so that it reaches nothing of the page', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(lightCss());
    const selectors = [...selectorsOf(sheet.cssRules)];
    expect(selectors.length).to.be.above(150);
    expect(selectors.filter((one) => !/\blp-|:host\(lp-/.test(one))).to.deep.equal([]);
  });
});
