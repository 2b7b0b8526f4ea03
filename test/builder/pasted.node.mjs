/* global document -- of the page under test */
/** Every snippet is pasted into a page of a hospital, served under exactly the policy it names, and run. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, property, seen } from './site.mjs';
import {
  contactsFor,
  covering,
  facts,
  judge,
  KINDS,
  PAIRS,
  problemsOf,
  regionNames,
  snippetOf,
  START,
  WAYS,
  wordsOf,
} from './values.mjs';

/** What people read where no number is known. */
const unknownIn = (choices) => wordsOf(choices)['contact.emergency-unknown'];
const TEAM = { region: 'GB-ENG', 'team-name': 'Neurology Day Unit', 'team-phone': '01632 960123' };

/** What the row is, for whoever reads a failure. */
const titleOf = ({ way, lang, kinds, level, folder }) =>
  `${way}, ${lang}, ${kinds.join(' and ')}, ${level.region || 'no region'}, ${folder || 'beside the page'}`;

const hrefs = (lines) => lines.flatMap(({ href }) => (href ? [href] : []));

/** Every number that the settings name. */
function numbersOf(choices) {
  const { emergency, advice, team, crisis, cancer, maternity } = contactsFor(choices);
  const lines = [...advice, team?.line, crisis, cancer, maternity].filter(Boolean);
  return { emergency: hrefs(emergency), others: hrefs(lines) };
}

/** Lines that the console owes whoever chose so: one for each field that was told to be wrong. */
const owed = (choices) => {
  const problems = problemsOf(choices);
  const fields = Object.keys(choices.level).filter((name) => name in problems);
  // The page is in English, and this way the elements cannot say that they are not.
  const isOther = choices.way === 'class' && wordsOf(choices) !== wordsOf(START);
  return isOther ? [...fields, 'no words for lang="en"'] : fields;
};

describe('a snippet in the page of a hospital', async () => {
  let site;
  before(async () => (site = await openSite()));
  after(() => site?.close());

  const includesAll = (found, expected, what) => {
    for (const one of expected)
      assert.ok(found.includes(one), `${what}: ${one} is not in ${found}`);
  };

  function holdsNothingElse({ title, strange, handlers, scripts }, expected) {
    assert.equal(title, 'Example Hospital');
    assert.equal(strange, 0);
    assert.equal(handlers, 0);
    assert.equal(scripts, expected);
  }

  /** The element of this kind has come up, with its numbers. */
  function isReady({ ready }, choices, kind) {
    const { count, calls, texts } = ready.find((one) => one.kind === kind);
    const { emergency, others } = numbersOf(choices);
    assert.equal(count, 1, kind);
    includesAll(calls, emergency, kind);
    if (!emergency.length) assert.ok(texts[0].includes(unknownIn(choices)));
    const { urgencies } = choices;
    const sameDay = !urgencies.length || urgencies.includes('same-day');
    if (kind === 'red-flags' && sameDay) includesAll(calls, others, kind);
    const known = new Set([...emergency, ...others]);
    assert.deepEqual(
      calls.filter((href) => !known.has(href)),
      [],
    );
  }

  async function settled(frame, kind) {
    await frame.waitForFunction(
      (tag) => {
        const element = document.querySelector(tag);
        return (element?.shadowRoot ?? element)?.querySelector('.lp-call');
      },
      { timeout: 10_000 },
      `lp-${kind}`,
    );
  }

  async function mounts(page, choices) {
    for (const kind of choices.kinds) await settled(page, kind);
    const found = await seen(page);
    for (const kind of choices.kinds) isReady(found, choices, kind);
    const expected = found.ready.reduce((sum, { count }) => sum + count, 0);
    assert.equal(expected, choices.kinds.length);
    holdsNothingElse(found, choices.jsonLd ? 2 : 1);
  }

  async function frames(page, choices) {
    const inside = page.frames().filter((frame) => frame !== page.mainFrame());
    assert.equal(inside.length, choices.kinds.length);
    for (const [at, kind] of choices.kinds.entries()) {
      await settled(inside[at], kind);
      isReady(await seen(inside[at]), choices, kind);
    }
    holdsNothingElse(await seen(page), choices.jsonLd ? 2 : 1);
  }

  async function reads(page, choices) {
    const found = await seen(page);
    const { emergency, others } = numbersOf(choices);
    includesAll(found.links, emergency, 'plain');
    if (choices.kinds.some((kind) => kind !== 'faq')) includesAll(found.links, others, 'plain');
    if (!emergency.length) assert.ok(found.text.includes(unknownIn(choices)));
    const known = new Set([...emergency, ...others]);
    assert.deepEqual(
      found.links.filter((href) => !known.has(href)),
      [],
    );
    holdsNothingElse(found, choices.jsonLd ? 1 : 0);
  }

  async function showsColours(page, choices) {
    for (const pair of PAIRS) {
      const ok = judge(pair, choices, facts)?.ok;
      for (const token of [pair.fill, pair.ink]) {
        const wanted = ok ? (choices.colours[token] ?? '') : '';
        assert.equal((await property(page, token)).trim(), wanted);
      }
    }
  }

  const run = { frame: frames, plain: reads };

  const rows = covering('http://localhost:0/');
  for (const row of rows) {
    const here = () => ({
      ...row,
      folder: row.folder === 'http://localhost:0/' ? site.otherHost : row.folder,
    });

    it(`works as ${titleOf(row)}`, async () => {
      const choices = here();
      await site.visit(snippetOf(choices, facts), async (page, said) => {
        await (run[row.way] ?? mounts)(page, choices);
        await showsColours(page, choices);
        const expected = row.way === 'plain' ? [] : owed(choices);
        const unforeseen = said.filter(
          (line) => !expected.some((name) => line.includes(name) && /^lp-aftercare:/.test(line)),
        );
        assert.deepEqual(unforeseen, []);
      });
    });

    it(`has its numbers where no script runs, as ${titleOf(row)}`, async () => {
      const choices = here();
      await site.visit(
        snippetOf(choices, facts),
        async (page) => {
          const found = await seen(page);
          const { emergency, others } = numbersOf(choices);
          includesAll(found.links, emergency, 'without a script');
          const all = row.way !== 'plain' || choices.kinds.some((kind) => kind !== 'faq');
          if (all) includesAll(found.links, others, 'without a script');
          if (!emergency.length) assert.ok(found.text.includes(unknownIn(choices)));
        },
        { script: false },
      );
    });
  }

  it('these are all ways, all elements and all regions', () => {
    const chosen = (read) => new Set(rows.flatMap(read));
    assert.deepEqual([...chosen(({ way }) => way)].sort(), [...WAYS].sort());
    assert.deepEqual([...chosen(({ kinds }) => kinds)].sort(), [...KINDS].sort());
    assert.equal(chosen(({ level }) => level.region).size, regionNames().length + 1);
    const met = chosen(({ way, kinds }) => `${way} ${kinds}`);
    assert.equal(met.size, WAYS.length * (2 ** KINDS.length - 1));
    const spoken = chosen(({ way, lang }) => `${way} ${lang}`);
    assert.equal(spoken.size, WAYS.length * facts.languages.length);
  });

  for (const folder of ['/lp-aftercare/', 'other host']) {
    it(`a file that was changed is refused, and the numbers stay: ${folder}`, async () => {
      const choices = {
        ...START,
        level: TEAM,
        folder: folder === 'other host' ? site.otherHost : folder,
      };
      await site.visit(
        snippetOf(choices, facts),
        async (page, said) => {
          assert.equal(
            said.filter((line) => line.includes("in the 'integrity' attribute")).length,
            2,
          );
          const found = await seen(page);
          for (const { count } of found.ready) assert.equal(count, 0);
          assert.equal(found.links.filter((href) => href === 'tel:999').length, 3);
          assert.equal(found.links.filter((href) => href === 'tel:01632960123').length, 3);
        },
        { changed: true },
      );
    });
  }

  it('what the policy does not name is refused', async () => {
    const snippet = snippetOf({ ...START, level: TEAM, folder: site.otherHost }, facts);
    const csp = snippetOf({ ...START, level: TEAM }, facts).csp;
    await site.visit({ ...snippet, csp }, async (page, said) => {
      assert.ok(said.some((line) => line.includes('Content Security Policy')));
      for (const { count } of (await seen(page)).ready) assert.equal(count, 0);
    });
  });
});
