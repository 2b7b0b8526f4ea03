/** Runs axe over every state, in both directions. */
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { states } from '../elements/states.js';
import { DIRECTIONS, place, useMode, type Mode } from './modes.js';

interface Result {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe leaves on the page once it has been loaded: enough of it to run it. */
interface Axe {
  run(
    element: Element,
    options: object,
  ): Promise<{ readonly violations: readonly Result[]; readonly incomplete: readonly Result[] }>;
}

/** Rules of WCAG 2.2 and of level AAA that are not on by default. */
const MORE = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** Of forced colours axe reads only some (its issue 3978); contrast.test.ts measures them. */
const FORCED = {
  'target-size': { enabled: true },
  'color-contrast': { enabled: false },
  'link-in-text-block': { enabled: false },
};

/** What is wrong; text whose contrast axe cannot tell, such as invisible ink, counts as wrong. */
export async function findings(element: Element, rules: object = MORE): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const resultTypes = ['violations', 'incomplete'];
  // There is no style sheet and no film to be fetched.
  const options = { rules, resultTypes, preload: false };
  const { violations, incomplete } = await axe.run(element, options);
  const untold = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

/** The longest page has hundreds of links, and the machine may have other work. */
const PATIENCE = 40_000;

/** Tests, one for each state and direction, that axe finds nothing in a mode. */
export function axeFindsNothing(mode: Mode): void {
  for (const dir of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
    describe(`axe finds nothing wrong ${mode}, ${dir}, with`, () => {
      useMode(mode);
      for (const [name, make] of Object.entries(states)) {
        it(name, async function () {
          this.timeout(PATIENCE);
          const element = await make({ into: await place(dir) });
          const rules = mode === 'in forced colours' ? FORCED : MORE;
          expect(await findings(element, rules)).to.deep.equal([]);
        });
      }
    });
  }
}
