import { expect } from '@open-wc/testing';
import { URGENCIES } from '../../src/triage/types.js';
import { focused, make, people } from '../elements/checker.js';
import { onHeading, pressKey, walkByKeys } from '../elements/keys.js';

describe('lp-risk-checker: keyboard', () => {
  it('Every result is reached with nothing but keys, and each new screen has the focus on its heading', async function () {
    // Some hundred keys, each of them through the browser's driver.
    this.timeout(90_000);
    for (const urgency of URGENCIES) {
      const checker = await make();
      await pressKey(checker, 'start');
      const legends = new Set<string | null>();
      await walkByKeys(checker, people[urgency], () => {
        onHeading(checker);
        expect(focused(checker)!.parentElement!.localName).to.equal('legend');
        legends.add(focused(checker)!.textContent);
      });
      expect(legends.size).to.be.greaterThan(1);
      onHeading(checker);
      expect(focused(checker)!.closest(`[part~="result-${urgency}"]`)).to.not.equal(null);
      expect(checker.getAssessment()!.urgency).to.equal(urgency);
      checker.remove();
    }
  });
});
