/** A test command that emulates media features, forced colors too; Chromium only. */
export function mediaPlugin() {
  const attached = new Map();
  return {
    name: 'lp-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'lp-media') return undefined;
      const page = session.browser.getPage(session.id);
      // The emulation ends with the CDP session, so that it stays attached until the page is gone.
      const cdp = attached.get(session.id) ?? (await page.createCDPSession());
      attached.set(session.id, cdp);
      await cdp.send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
