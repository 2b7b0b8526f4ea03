/** What axe finds in every state, mode and direction. */
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { states } from '../elements/states.js';
import { DIRECTIONS, place, useMode } from './modes.js';

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
async function findings(element: Element, rules: object): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const resultTypes = ['violations', 'incomplete'];
  const { violations, incomplete } = await axe.run(element, { rules, resultTypes });
  const untold = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

const ASKED_FOR = [
  'in the light',
  'in the dark',
  'with more contrast',
  'in forced colours',
] as const;

for (const mode of ASKED_FOR) {
  for (const dir of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
    describe(`axe finds nothing wrong ${mode}, ${dir}, with`, () => {
      useMode(mode);
      for (const [name, make] of Object.entries(states)) {
        it(name, async () => {
          const element = await make({ into: await place(dir) });
          expect(
            await findings(element, mode === 'in forced colours' ? FORCED : MORE),
          ).to.deep.equal([]);
        });
      }
    });
  }
}

describe('axe would find', () => {
  useMode('in the light');
  for (const [what, ink] of [
    ['too pale', '#c98080'],
    ['too pale for level AAA', '#e9b8b8'],
    ['invisible', '#8f1215'],
  ] as const) {
    it(`ink that is ${what} on its fill`, async () => {
      const into = await place();
      into.style.setProperty('--lp-emergency-ink', ink);
      for (const name of ['the result emergency', 'the FAQ', 'the warning signs']) {
        const element = await states[name]!({ into });
        expect((await findings(element, MORE)).join(), name).to.contain('color-contrast');
        element.remove();
      }
    });
  }
});
