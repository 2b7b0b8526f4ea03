/* global URLSearchParams, document, fetch, window -- of Node, and of the page under test */
/** What the address of `embed.html` may set, and that it can set nothing else. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { embedPage, HOSPITAL, openFrames } from '../support/frames.mjs';

const ELEMENTS = ['risk-checker', 'faq', 'red-flags'];

/** What nobody may set by a link: numbers, settings, markup, and names that are nearly right. */
const HOSTILE = [
  ...['emergency-phone', 'advice-phone', 'team-phone', 'team-name', 'team-hours'],
  ...['crisis-phone', 'cancer-phone', 'maternity-phone', 'settings', 'idle-clear', 'json-ld'],
  ...['data-lp-emergency-phone', 'data-lp-team-phone', 'data-lp', 'class', 'id', 'style', 'onload'],
  ...['__proto__', 'constructor', 'toString', 'Region', 'ELEMENT', 'region ', 'region[]', ''],
];
const VALUES = [
  '01632 960999',
  'javascript:window.alerted=1',
  '"><img src=x onerror=window.alerted=1>',
];
const hostile = HOSTILE.map((name, at) => String(new URLSearchParams([[name, VALUES[at % 3]]])));

/** Names that are known, with values that are not. */
const UNKNOWN = [
  ...['element=script', 'element=FAQ', 'element=lp-faq', 'element=', 'element=faq&element=faq'],
  ...[
    'region=01632960999',
    'region=GB-ENG,01632960999',
    'region=__proto__',
    'region=XX',
    'region=',
  ],
  ...['region=US&region=GB-ENG', 'lang=01632', 'lang=xx', 'lang="><b>', 'lang=__proto__'],
  ...['mode=none', 'mode=constructor', 'level=none', 'level=01632+960999', 'topics=01632+960999'],
  ...['heading-level=0', 'heading-level=7', 'heading-level=1e0', 'heading-level=-1'],
  `topics=${'x'.repeat(60_000 / 10)}`,
];

describe('the address of embed.html', () => {
  let host;
  before(async () => {
    host = await openFrames({ '/hospital/embed.html': await embedPage(HOSPITAL) });
    for (const script of ['lp-aftercare.js', 'lp-embed-frame.js'])
      host.pages[`/hospital/${script}`] = await (await fetch(`${host.own}/${script}`)).text();
  });
  after(() => host?.close());

  /** The page as it stands once it is ready, and what the console says. */
  async function shown(query, file = '/embed.html') {
    const { page, said } = await host.open(`${file}?${query}`);
    const found = await page.evaluate(async () => {
      const element = document.querySelector('lp-settings > *');
      await element.updateComplete;
      const { shadowRoot } = element;
      return {
        tag: element.localName,
        lang: document.documentElement.lang,
        // Lit marks its places at random.
        html: document.documentElement.outerHTML.replaceAll(/lit\$\d+\$/g, ''),
        inside: (shadowRoot?.innerHTML ?? '').replaceAll(/lit\$\d+\$/g, ''),
        links: [...(shadowRoot ?? element).querySelectorAll('a[href^="tel:"]')].map((a) => a.href),
        headings: [...(shadowRoot ?? element).querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
          ({ localName }) => localName,
        ),
        cards: [...element.querySelectorAll(':scope .lp-card-title')].length,
        topics: [...element.querySelectorAll('.lp-entry')].length,
        leaked: ['alerted', 'polluted'].filter((name) => name in window || name in {}),
      };
    });
    await page.close();
    return { ...found, said };
  }

  it('sets each of its names, for each element', async () => {
    for (const element of ELEMENTS) {
      const { tag, lang, links, headings, said } = await shown(
        `element=${element}&region=GB-ENG&lang=en-GB&heading-level=4`,
      );
      assert.equal(tag, `lp-${element}`);
      assert.equal(lang, 'en-GB');
      assert.ok(links.includes('tel:999'), element);
      assert.equal(headings[0], 'h4', element);
      assert.deepEqual(said, [], element);
    }
    const list = await shown('mode=list&region=US');
    assert.ok(list.links.includes('tel:911'));
    assert.doesNotMatch(list.inside, /button-start/);
    const all = await shown('element=red-flags&region=GB-ENG');
    const one = await shown('element=red-flags&region=GB-ENG&level=same-day');
    assert.ok(one.cards > 0 && one.cards < all.cards);
    const faq = await shown('element=faq&region=GB-ENG');
    const few = await shown('element=faq&region=GB-ENG&topics=headache+legs-nerves');
    assert.ok(few.topics > 0 && few.topics < faq.topics);
    assert.deepEqual([...list.said, ...one.said, ...few.said], []);
  });

  it('shows the checker where it says nothing', async () => {
    const { tag, links, inside } = await shown('');
    assert.equal(tag, 'lp-risk-checker');
    assert.deepEqual(links, []);
    assert.match(inside, /Call your local emergency number/);
  });

  it('changes nothing by any other name, and by no value that is not on the list', async () => {
    const checker = await shown('');
    const signs = await shown('element=red-flags&region=GB-ENG');
    const pages = [
      ...UNKNOWN.map((query) => [query, checker]),
      ...hostile.map((query) => [`element=red-flags&region=GB-ENG&${query}`, signs]),
    ];
    for (const [query, { said: before, ...same }] of pages) {
      const { said, ...page } = await shown(query);
      assert.deepEqual(page, same, query);
      const [told] = said.filter((text) => !before.includes(text));
      assert.match(told ?? '', /^lp-aftercare: .*(address)/, query);
      assert.ok(told.length < 220, told);
    }
  });

  it('lets what is not on a list not take along what is', async () => {
    const { links, said, tag } = await shown(
      'element=red-flags&team-phone=1&region=GB-ENG&level=emergency+01632',
    );
    assert.equal(tag, 'lp-red-flags');
    assert.ok(links.every((link) => ['tel:999', 'tel:111'].includes(link)));
    assert.equal(said.length, 2);
    assert.match(said.join('\n'), /may not set "team-phone"/);
    assert.match(said.join('\n'), /level="emergency 01632"/);
  });

  it('takes no number away that stands in the file, and puts none before it', async () => {
    for (const element of ELEMENTS) {
      const file = await shown(`element=${element}`, '/hospital/embed.html');
      assert.equal(file.links[0], 'tel:02079460002', element);
      assert.ok(file.links.includes('tel:999'), element);
      for (const region of ['US', 'CO', 'GB-SCT']) {
        const query = `element=${element}&region=${region}&emergency-phone=01632960999`;
        const { links, inside } = await shown(query, '/hospital/embed.html');
        assert.deepEqual(links, file.links, query);
        assert.equal(inside, file.inside, query);
      }
    }
  });
});
