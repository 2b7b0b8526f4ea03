/** What axe finds in every state and direction, in the light, and that it would. */
import { expect, html, fixture } from '@open-wc/testing';
import { axeFindsNothing, findings } from './axe.js';
import { useMode } from './modes.js';

axeFindsNothing('in the light');

describe('axe would find', () => {
  useMode('in the light');
  for (const [what, ink] of [
    ['too pale', '#c98080'],
    ['too pale for level AAA', '#e9b8b8'],
    ['invisible', '#8f1215'],
  ] as const) {
    it(`ink that is ${what}`, async () => {
      const text = await fixture(
        html`<p style="background: #8f1215; color: ${ink}">Get emergency help now</p>`,
      );
      expect((await findings(text)).join()).to.contain('color-contrast');
    });
  }

  it('links that are too small and too close', async () => {
    const links = await fixture(
      html`<p><a href="#a">a</a><br /><a href="#b">b</a><br /><a href="#c">c</a></p>`,
    );
    links
      .querySelectorAll('a')
      .forEach((link) => (link.style.cssText = 'font-size: 8px; display: inline-block'));
    expect((await findings(links)).join()).to.contain('target-size');
  });
});
