/** The panel: what it shows, and what can be done with it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closeAll, one, until } from '../embed/page.js';
import { examined, panelOn, pressPanel, said, WELL } from './examined.js';

describe('the panel of the doctor', () => {
  afterEach(closeAll);

  it('says for whom it is, what was found and what to write, as text', async () => {
    const body = `<h1>Example</h1><lp-faq team-phone="<img src=x onerror=alert(1)>"></lp-faq>`;
    const panel = await panelOn(await examined({ body }));
    const text = said(panel);
    expect(text).to.include('Remove this script before patients see the page.');
    expect(text).to.include('team-phone "<img src=x onerror=alert(1)>"');
    expect(text).to.include('<p>In an emergency call <a href="tel:999">999</a>.</p>');
    expect(text).to.match(/1 to mend, 2 to look at, \d+ to know/);
    expect(panel.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('looks again when it is told to', async () => {
    const page = await examined();
    const panel = await panelOn(page);
    one(page.document, 'h1').remove();
    expect(said(panel)).not.to.include('no heading of the first level');
    pressPanel(panel, 'Check again');
    expect(said(panel)).to.include('no heading of the first level');
  });

  it('is closed by its button and by Escape', async () => {
    const page = await examined();
    pressPanel(await panelOn(page), 'Close');
    expect(page.document.querySelector('[data-lp-doctor]')).to.equal(null);
    const other = await panelOn(await examined());
    other.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'Escape' });
    await until('a panel that is gone', () => !other.isConnected);
  });

  it('takes no focus, and leaves nothing on the window', async () => {
    const before = new Set<string>();
    const page = await examined({
      before: (window) => {
        for (const name of Object.getOwnPropertyNames(window)) before.add(name);
      },
    });
    await panelOn(page);
    expect(page.document.activeElement === page.document.body).to.equal(true);
    const names = Object.getOwnPropertyNames(page.window).filter((name) => !before.has(name));
    expect(names).to.deep.equal([]);
  });

  it('stores nothing and asks for nothing', async () => {
    const page = await examined();
    await panelOn(page);
    const asked = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const guest = (name: string) => `${location.origin}/guest/${name}`;
    expect(asked).to.have.members([guest('lp-aftercare.js'), guest('lp-aftercare.debug.js')]);
  });

  it('holds against the style of the page', async () => {
    const css = 'div { display: none !important; position: static !important; color: red }';
    const page = await examined({ head: `${WELL.head}<style>${css}</style>` });
    const panel = await panelOn(page);
    expect(page.window.getComputedStyle(panel).position).to.equal('fixed');
    expect(panel.getClientRects().length).to.equal(1);
  });
});
