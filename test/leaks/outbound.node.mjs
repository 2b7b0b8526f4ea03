/* global document, window -- of the page under test */
/** What leaves with a link, and what stays as it was while nobody hands anything over. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { handOn } from './hand.mjs';
import { ELEMENTS, openHospital } from './host.mjs';
import { everyone, fullJourney, people } from './journeys.mjs';

/** Would send the whole address of the page with every link that does not forbid it. */
const headers = { 'Referrer-Policy': 'unsafe-url' };

let hospital;
let elsewhere;
before(async () => {
  hospital = await openHospital({ headers });
  elsewhere = await openHospital();
});
after(async () => {
  await hospital?.close();
  await elsewhere?.close();
});

/** In a root: the links that lead to another host, as [address, rel]. */
function outboundIn(root = this) {
  return [...root.querySelectorAll('a[href^="http"]')]
    .filter(({ origin }) => origin !== window.location.origin)
    .map(({ href, rel }) => [href, rel]);
}

const assertQuiet = (links) => {
  assert.ok(links.length > 0);
  for (const [href, rel] of links)
    assert.deepEqual([href, rel.split(' ').sort()], [href, ['noopener', 'noreferrer']]);
};

describe('a link to another host', () => {
  it('says neither where somebody comes from nor gives a way back, in every result', async () => {
    const page = await hospital.open({ body: ELEMENTS });
    const hand = await handOn(page);
    const links = [];
    for (const { urgency, answers } of everyone()) {
      await hand.button('start');
      for (let id = await hand.question(); id; id = await hand.question()) {
        for (const option of answers[id]) await hand.tick(option);
        await hand.button('continue');
      }
      assert.equal(await hand.urgency(), urgency);
      links.push(...(await hand.ask(outboundIn)));
      await hand.button('restart');
    }
    assertQuiet(links);
    for (const tag of ['lp-faq', 'lp-red-flags'])
      links.push(...(await page.$eval(tag, outboundIn)));
    assertQuiet(links);
    await page.close();
  });

  it('reaches its server without the address of the page', async () => {
    const page = await hospital.open();
    const hand = await handOn(page);
    await hand.button('start');
    for (let id = await hand.question(); id; id = await hand.question()) {
      for (const option of people.soon[id]) await hand.tick(option);
      await hand.button('continue');
    }
    const lead = (address) => `${elsewhere.origin.replace('localhost', '127.0.0.1')}/${address}`;
    await page.$eval('#visits', (link, to) => (link.href = to), lead('own'));
    await hand.ask(function (to) {
      const link = this.querySelector('a[rel]');
      for (const details of this.querySelectorAll('details')) details.open = true;
      link.href = to;
    }, lead('ours'));
    await hand.press('a[rel]');
    await page.bringToFront();
    await page.click('#visits');
    const came = () => elsewhere.asked.filter(({ path }) => /^\/o(urs|wn)$/.test(path));
    for (let tries = 0; came().length < 2 && tries < 100; tries += 1) await wait(20);
    const refererOf = (name) => came().find(({ path }) => path === `/${name}`).referer;
    assert.ok(refererOf('own').includes('/page-'));
    assert.equal(refererOf('ours'), undefined);
  });
});

describe('while nobody presses a button that hands over', () => {
  it('address, title, history and clipboard stay as they were', async () => {
    const page = await hospital.open();
    const context = hospital.browser.defaultBrowserContext();
    for (const name of ['clipboard-read', 'clipboard-write'])
      await context.setPermission(hospital.origin, { permission: { name }, state: 'granted' });
    const look = () =>
      page.evaluate(async () => [
        window.location.href,
        document.title,
        window.history.length,
        await window.navigator.clipboard.readText(),
      ]);
    await page.evaluate(() => window.navigator.clipboard.writeText('copied before'));
    const first = await look();
    const hand = await handOn(page);
    for (const person of everyone()) await fullJourney(hand, { ...person, handOver: false });
    assert.deepEqual(await look(), first);
    await page.close();
  });

  it('and a printed result has no title for the head of the page', async () => {
    const titles = [];
    const page = await hospital.open({
      ready: (made) => made.exposeFunction('tell', (title) => titles.push(title)),
      before: [() => window.addEventListener('beforeprint', () => window.tell(document.title))],
    });
    const hand = await handOn(page);
    await fullJourney(hand, { answers: people.soon });
    assert.deepEqual(titles, ['']);
    assert.equal(await page.title(), 'Example Hospital');
    await page.close();
  });
});
