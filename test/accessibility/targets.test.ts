/** Everything that can be pressed, 44 pixels high and wide, and apart from its neighbours. */
import { expect } from '@open-wc/testing';
import { states } from '../elements/states.js';
import { named, shown } from './colours.js';
import { DIRECTIONS, place } from './modes.js';

/** A box or a radio button is pressed by its label as well. */
const PRESSED = 'a[href], button, summary, label.choice, input:not(.choice > input), select';
/** Engines lay out in fractions of a pixel. */
const LEAST = 43.98;

for (const dir of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
  describe(`whatever is pressed is 44 pixels high and wide, ${dir}, in`, () => {
    for (const [name, make] of Object.entries(states)) {
      it(name, async () => {
        const into = await place(dir);
        const element = await make({ into });
        // The last with lines so low that padding alone makes nothing high enough.
        for (const style of ['640px', '320px', '640px; --lp-line-height: 1']) {
          into.style.cssText = `font-size: 16px; width: ${style}`;
          const targets = shown(element, PRESSED);
          expect(targets.length).to.be.greaterThan(0);
          const small = targets.filter((target) => {
            const box = target.getBoundingClientRect();
            return box.height < LEAST || box.width < LEAST;
          });
          expect(small.map(named), style).to.deep.equal([]);
        }
      });
    }
  });
}
