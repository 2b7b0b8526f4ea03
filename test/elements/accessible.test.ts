/** What axe finds in every state, in light and in dark. */
import { expect, fixture, html } from '@open-wc/testing';
import { skipWithout } from '../support/engine.js';
import { emulate } from '../support/media.js';
import { rootOf, states } from './states.js';

/** What axe leaves on the page once it has run: enough of it to ask what it could not decide. */
interface Axe {
  run(
    element: Element,
    options: { readonly runOnly: readonly string[] },
  ): Promise<{ readonly incomplete: readonly { readonly nodes: readonly { html: string }[] }[] }>;
}

/** Nothing is wrong, and there is no text whose contrast axe could not tell. */
async function accessible(element: HTMLElement): Promise<void> {
  await expect(element).to.be.accessible();
  const { axe } = window as unknown as { axe: Axe };
  const { incomplete } = await axe.run(element, { runOnly: ['color-contrast'] });
  const untold = incomplete.flatMap(({ nodes }) => nodes.map((node) => node.html));
  expect(untold, 'color-contrast').to.deep.equal([]);
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
      await accessible(element);
    });
  }
});

describe('axe finds nothing wrong in the dark with', () => {
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
      await accessible(element);
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
          await accessible(element);
        } catch (error) {
          found = String(error);
        }
        expect(found, name).to.contain('color-contrast');
        element.remove();
      }
    });
  }
});
