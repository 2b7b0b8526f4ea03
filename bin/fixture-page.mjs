/** Pages that the fixtures are made and looked at in: a browser's own, with no server behind them. */

/** A page with this body at a real address, so that links in it are like those of any page. */
export async function openPage(browser, body, script = '') {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('.js')
      ? request.respond({ contentType: 'text/javascript', body: script })
      : request.respond({
          contentType: 'text/html',
          body: `<!doctype html><title>Example Hospital</title>${body}`,
        }),
  );
  await page.goto('https://cms.example/edit');
  return page;
}
