/** Whatever a hospital writes, nobody is told to wait longer for it. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { URGENCIES } from '../../src/triage/types.js';
import { listen, type Heard } from '../support/console.js';
import { walk } from '../support/journey.js';
import { people } from '../support/people.js';
import { fc, randomSettings } from '../support/random-settings.js';

/** Each takes a whole journey. */
const RUNS = 60;

describe('the settings of a hospital', () => {
  let heard: Heard;
  beforeEach(() => {
    heard = listen();
  });
  afterEach(() => {
    heard.stop();
  });

  it(`make no result milder, ${RUNS} times at random`, async function () {
    this.timeout(100_000);
    const place = await fixture(html`
      <div>
        <script type="application/json" id="hospital"></script>
        <lp-risk-checker region="GB-ENG"></lp-risk-checker>
      </div>
    `);
    const checker = place.querySelector<LpRiskChecker>('lp-risk-checker')!;
    const settle = async (json: string): Promise<void> => {
      place.querySelector('script')!.textContent = json;
      checker.setAttribute('settings', 'hospital');
      checker.restart();
      await checker.updateComplete;
    };
    await fc.assert(
      fc.asyncProperty(randomSettings, fc.constantFrom(...URGENCIES), async (json, urgency) => {
        await settle(json);
        // Where a raised rule asks for more, it is answered as calmly as everything else.
        const { urgency: now } = await walk(checker, {
          ...people['self-care'],
          ...people[urgency],
        });
        expect(URGENCIES.indexOf(now)).to.be.at.most(URGENCIES.indexOf(urgency));
      }),
      { numRuns: RUNS },
    );
    await settle('{"raise": {"RF-H01": "same-day"}}');
    const { urgency } = await walk(checker, people['self-care']);
    expect(urgency).to.equal('same-day');
  });
});
