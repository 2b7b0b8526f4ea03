/** What axe finds in every state, in light and in dark. */
import { expect, fixture, html } from '@open-wc/testing';
import { skipWithout } from '../support/engine.js';
import { emulate } from '../support/media.js';
import { rootOf, states } from './states.js';

interface Finding {
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe leaves on the page once it has run: enough of it to ask about contrast alone. */
interface Axe {
  run(
    element: Element,
    options: { readonly runOnly: readonly string[] },
  ): Promise<{ readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] }>;
}

/** All text can be read; text whose contrast axe cannot tell, such as invisible ink, counts as not. */
async function readable(element: HTMLElement): Promise<void> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations, incomplete } = await axe.run(element, { runOnly: ['color-contrast'] });
  const found = [...violations, ...incomplete].flatMap(({ nodes }) => nodes);
  expect(
    found.map((node) => node.html),
    'color-contrast',
  ).to.deep.equal([]);
}

/** A place on a page of the colours that the reader asks for. */
const place = () =>
  fixture<HTMLElement>(
    html`<div style="background: Canvas; color: CanvasText; padding: 8px"></div>`,
  );

describe('axe finds nothing wrong with', () => {
  for (const [name, make] of Object.entries(states)) {
    it(name, async () => {
      const element = await make({ into: await place() });
      await expect(element).to.be.accessible();
      await readable(element);
    });
  }
});

describe('axe finds nothing that cannot be read in the dark in', () => {
  let dark = false;
  before(async function () {
    skipWithout(this, 'emulated media features');
    dark = true;
    document.documentElement.style.colorScheme = 'light dark';
    await emulate({ 'prefers-color-scheme': 'dark' });
  });
  after(async () => {
    if (!dark) return;
    document.documentElement.style.colorScheme = '';
    await emulate();
  });

  it('colours that are not those of the light', async () => {
    const element = await states['the result emergency']!({ into: await place() });
    const title = rootOf(element).querySelector('.lp-card-title')!;
    expect(getComputedStyle(title).backgroundColor).to.equal('rgb(255, 180, 171)');
    expect(getComputedStyle(element.parentElement!).backgroundColor).to.not.equal(
      'rgb(255, 255, 255)',
    );
  });

  for (const [name, make] of Object.entries(states)) {
    it(name, async () => {
      const element = await make({ into: await place() });
      await readable(element);
    });
  }
});

describe('axe would find', () => {
  for (const [what, ink] of [
    ['too pale', '#b04a4a'],
    ['invisible', '#8f1215'],
  ] as const) {
    it(`ink that is ${what} on its fill`, async () => {
      const into = await place();
      into.style.setProperty('--lp-emergency-ink', ink);
      for (const name of ['the result emergency', 'the FAQ', 'the warning signs']) {
        const element = await states[name]!({ into });
        let found = '';
        try {
          await readable(element);
        } catch (error) {
          found = String(error);
        }
        expect(found, name).to.contain('color-contrast');
        element.remove();
      }
    });
  }
});
