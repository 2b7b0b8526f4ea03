/** A translation is as short as English to read out. */
import { expect } from '@open-wc/testing';
import { ar } from '../../src/content/ar/index.js';
import { enXEasy } from '../../src/content/en-x-easy/index.js';
import { es } from '../../src/content/es/index.js';
import { phoneScript } from '../../src/handover/phone-script.js';
import { randomRuns, speeches } from './runs.js';

const runs = randomRuns(2500, 11);

for (const pack of [es, ar, enXEasy]) {
  const spoken = speeches.map(({ voice }) => ({ pack, voice }));

  describe(`what to read out on the phone, in the language ${pack.lang}`, () => {
    it('has fewer than 60 words in every voice', () => {
      for (const run of runs) {
        for (const speech of spoken) {
          const script = phoneScript(run, speech).join(' ');
          expect(script.split(/\s+/).length, script).to.be.below(60);
        }
      }
    });
  });
}
