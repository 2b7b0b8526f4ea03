/** What a snippet says, letter by letter. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { root } from '../../bin/dist.mjs';
import { fragments } from '../../bin/fragments.mjs';
import {
  facts,
  HOSTILE,
  judge,
  KINDS,
  PAIRS,
  problemsOf,
  regionNames,
  snippetOf,
  START,
  WAYS,
} from './values.mjs';

const read = (name) => readFileSync(path.join(root, 'dist', name), 'utf8');
const hashes = JSON.parse(read('integrity.json'));
const ENGLAND = {
  region: 'GB-ENG',
  'team-name': 'Neurology Day Unit',
  'team-phone': '01632 960123',
};
const made = (more = {}) => snippetOf({ ...START, level: ENGLAND, ...more }, facts);
const parsed = (html) => new JSDOM(html).window.document;

describe('a snippet', () => {
  it('names the version, and the files with their hashes', () => {
    const { head } = made();
    const page = parsed(head);
    assert.ok(head.startsWith(`<!-- lp-aftercare ${facts.version} -->`));
    const script = page.querySelector('script');
    assert.equal(script.getAttribute('src'), '/lp-aftercare/lp-aftercare.js');
    assert.equal(script.getAttribute('integrity'), hashes['lp-aftercare.js']);
    assert.equal(script.hasAttribute('crossorigin'), false);
    assert.equal(
      page.querySelector('link').getAttribute('integrity'),
      hashes['fragments/lp-aftercare.css'],
    );
  });

  it('asks for a file of another host as that host must be asked', () => {
    const { head, csp } = made({ folder: 'https://files.example.org:8443/lp' });
    const script = parsed(head).querySelector('script');
    assert.equal(script.src, 'https://files.example.org:8443/lp/lp-aftercare.js');
    assert.equal(script.getAttribute('crossorigin'), 'anonymous');
    assert.ok(csp.includes('script-src https://files.example.org:8443;'));
  });

  it('says what the README tells to write by hand', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
    const [, tag] = /```html\n(<script.*?<\/script>)/s.exec(readme);
    const own = parsed(made({ level: { ...ENGLAND, 'team-hours': 'Mo-Fr 08:00-18:00' } }).head);
    const settings = ({ dataset }) => ({ ...dataset });
    assert.deepEqual(
      settings(own.querySelector('script')),
      settings(parsed(tag).querySelector('script')),
    );
    const [, policy] = /```\n\s*(default-src .*)\n/.exec(readme);
    assert.equal(made().csp.replace(" style-src 'self';", ''), policy);
  });

  it('gives every region its numbers, and no number where none was chosen', () => {
    for (const { code } of regionNames()) {
      const { body } = made({ level: { region: code } });
      assert.ok(body.includes('href="tel:'), code);
    }
    const { body } = made({ level: {} });
    assert.ok(body.includes('112 works in the EU and from most mobiles'));
    assert.ok(!body.includes('href="tel:'));
  });

  it('names every region in words', () => {
    const names = regionNames();
    for (const { code, name } of names) assert.ok(name.length > 3 && !name.includes(code), code);
    assert.equal(new Set(names.map(({ name }) => name)).size, names.length);
  });

  /** A text without what shows nothing. */
  const readable = (text) => text.replace(/[\u202c\u202e\u2028]|\0/g, ' ').trim();

  it('holds a hostile text as text, whatever it is typed into', () => {
    const fields = Object.keys({ ...ENGLAND, 'team-hours': '', 'crisis-phone': '' });
    const expected = (way) => {
      const { head, body } = made({ way, level: Object.fromEntries(fields.map((f) => [f, 'x'])) });
      return parsed(head + body).querySelectorAll('*').length;
    };
    for (const way of WAYS) {
      const clean = expected(way);
      for (const text of HOSTILE) {
        const level = Object.fromEntries(fields.map((field) => [field, text]));
        const { head, body } = made({ way, level, folder: text, link: text });
        const page = parsed(head + body);
        assert.equal(page.querySelectorAll('*').length, clean, `${way}: ${text}`);
        for (const { dataset } of page.querySelectorAll('script[data-lp-region]')) {
          assert.equal(dataset.lpTeamName, readable(text));
        }
        for (const unseen of ['\u0000', '\u2028', '\u202e']) {
          assert.ok(!(head + body).includes(unseen));
        }
      }
    }
  });

  it('lets no text begin a tag, a policy or a rule', () => {
    for (const text of HOSTILE) {
      const { csp, css } = made({ folder: text, colours: { '--lp-action-fill': text } });
      assert.equal(csp, made().csp);
      assert.equal(css, undefined);
    }
    for (const folder of ['https://a.example/;script-src *', 'javascript:alert(1)//', 'data:,x']) {
      assert.equal(made({ folder }).csp, made().csp);
      assert.ok(!made({ folder }).head.includes(folder));
    }
    const settings = made({ way: 'frame', level: { 'team-name': '</script><b>' } }).settings;
    assert.ok(!settings.includes('</'));
    assert.deepEqual(JSON.parse(settings), { 'team-name': '</script><b>' });
  });

  it('describes the FAQ as the fragment does, and only the topics that show', () => {
    assert.equal(made({ jsonLd: true })['json-ld'], read('fragments/en/faq.json-ld.html').trim());
    const some = made({ jsonLd: true, topics: ['headache'] })['json-ld'];
    const page = JSON.parse(parsed(some).querySelector('script').textContent);
    const all = JSON.parse(
      parsed(made({ jsonLd: true })['json-ld']).querySelector('script').textContent,
    );
    assert.ok(page.mainEntity.length < all.mainEntity.length);
    const kept = facts.languages[0].jsonLd.entries.filter(({ keep }) => keep);
    assert.ok(kept.length > 0);
    const asked = page.mainEntity.map(({ name }) => name);
    for (const { question } of kept) assert.ok(asked.includes(question.name), question.name);
    assert.ok(page.citation.length < all.citation.length);
    assert.equal(made()['json-ld'], undefined);
  });

  it('is HTML without a fault', async () => {
    // Every browser takes a share of the width, and no editor strips it, as it does with a style.
    const share = / width="100%"/g;
    const validate = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const way of WAYS.filter((one) => one !== 'plain')) {
      const { head, body } = made({ way, list: true, urgencies: ['soon'], topics: ['headache'] });
      const page = `<!DOCTYPE html><html lang="en"><head><title>x</title>${head}</head><body>${body.replace(share, '')}</body></html>`;
      const { results } = await validate.validateString(page);
      const told = results.flatMap(({ messages }) => messages.map(({ message }) => message));
      assert.deepEqual(told, [], way);
    }
  });
});

describe('a fragment with its numbers', async () => {
  const script = read('lp-aftercare.js');
  const LEVELS = {
    'the team': ENGLAND,
    'every number': {
      ...ENGLAND,
      region: 'AU',
      'team-hours': '24/7',
      'emergency-phone': '020 7946 0002',
      'advice-phone': '020 7946 0003',
      'crisis-phone': '020 7946 0004',
      'cancer-phone': '020 7946 0005',
      'maternity-phone': '020 7946 0006',
    },
    'two emergency numbers': { region: 'AR' },
    'a number to text, and other headings': { region: 'FR', 'heading-level': '4' },
    'the lowest headings': { region: 'DE', 'heading-level': '6' },
    'no region': { 'heading-level': '1' },
  };
  /** Every text with the tags around it; containers that hold a number alone may differ. */
  const lines = (html) =>
    [
      ...parsed(html).querySelectorAll(
        'h1,h2,h3,h4,h5,h6,li,summary,p,a[href^="tel:"],a[href^="sms:"]',
      ),
    ]
      .filter((one) => !one.querySelector('p') && !one.closest('[data-lp-place]'))
      .map(
        (one) =>
          `${one.localName} ${one.getAttribute('href') ?? ''} ${one.textContent.replace(/\s+/g, ' ').trim()}`,
      );

  for (const [what, level] of Object.entries(LEVELS)) {
    it(`says what the elements say: ${what}`, async () => {
      const { body } = made({ way: 'plain', level });
      const expected = await fragments(script, 'en', level);
      assert.deepEqual(lines(body), lines(`${expected['red-flags']}\n${expected.faq}`));
      const places = new JSDOM(body).window.document.querySelectorAll(
        '[data-lp-number]:not([hidden])',
      );
      const left = [...places].map((place) => place.dataset.lpNumber);
      if (what.includes('every number')) assert.deepEqual(left, []);
    });
  }

  it('stands in for the checker with the warning signs, once', () => {
    const page = parsed(made({ way: 'plain', kinds: KINDS }).body);
    assert.equal(page.querySelectorAll('lp-red-flags').length, 1);
    assert.equal(page.querySelectorAll('lp-risk-checker').length, 0);
    const problems = problemsOf({ ...START, way: 'plain', level: ENGLAND });
    assert.match(problems.way, /needs JavaScript/);
  });
});

describe('what was typed', () => {
  const told = (more) => problemsOf({ ...START, level: ENGLAND, ...more });
  it('is fine when it is', () => assert.deepEqual(told({}), {}));

  const WRONG = {
    region: { level: { ...ENGLAND, region: 'XX' } },
    'team-phone': { level: { ...ENGLAND, 'team-phone': 'the ward' } },
    'crisis-phone': { level: { ...ENGLAND, 'crisis-phone': '01632 960 12E' } },
    'team-hours': { level: { ...ENGLAND, 'team-hours': 'weekdays' } },
    kinds: { kinds: [] },
    folder: { folder: 'C:\\files' },
    link: { way: 'link', link: 'javascript:alert(1)' },
    way: { way: 'class', topics: ['headache'] },
  };
  for (const [field, more] of Object.entries(WRONG)) {
    it(`is named beside the field ${field}, and there alone`, () => {
      assert.deepEqual(Object.keys(told(more)), [field]);
    });
  }
});

describe('a pair of colours', () => {
  const [action] = PAIRS;
  const judged = (fill, ink = '') =>
    judge(action, { ...START, colours: { [action.fill]: fill, [action.ink]: ink } }, facts);

  it('is not judged while it stays as it comes', () => assert.equal(judged(''), null));

  const RATIOS = [
    ['#fff', '#000', true, '21.0 : 1'],
    // The nearest greys on either side of both limits.
    ['#777777', '#fff', false, '4.4 : 1'],
    ['#767676', '#fff', true, '4.5 : 1'],
    ['#5a5a5a', '#fff', true, '6.8 : 1'],
    ['#595959', '#fff', true, '7.0 : 1'],
    ['rebeccapurple', 'white', true, '8.4 : 1'],
    ['light-dark(rgb(10, 74, 130), #a8d0f7)', 'light-dark(#fff, #fff)', false, 'on a dark page'],
    // The text that comes with it is white on light pages, and dark on dark ones.
    ['#5b2a6e', '', false, 'on a dark page'],
    ['rgb(0 0 0 / 0.9)', '#fff', false, 'is not a colour'],
    ['transparent', '#fff', false, 'is not a colour'],
    ['var(--theirs)', '#fff', false, 'is not a colour'],
    ['url(https://example.org/)', '#fff', false, 'is not a colour'],
  ];
  for (const [fill, ink, ok, words] of RATIOS) {
    it(`${fill} with ${ink || 'what comes'} on it ${ok ? 'can' : 'cannot'} be read`, () => {
      const { ok: found, text } = judged(fill, ink);
      assert.equal(found, ok, text);
      assert.ok(text.includes(words), text);
    });
  }
});
