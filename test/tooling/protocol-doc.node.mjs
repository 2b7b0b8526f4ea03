import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { evidenceRows, openQuestions } from '../../bin/evidence.mjs';
import { protocolDoc } from '../../bin/protocol-doc.mjs';
import { protocolDrawing } from '../../bin/protocol-drawing.mjs';
import { inOneLine, nameOf, simplified, URGENCY, wordsOf } from '../../bin/protocol-words.mjs';
import { readRuleBase } from '../../bin/rule-base.mjs';
import { ruleBaseHash } from '../../bin/rule-base-hash.mjs';

const file = (name) => readFileSync(path.join(root, name), 'utf8');

let base;
let doc;

/** The part of the document under one heading, up to the next of any level. */
function sectionOf(id) {
  const [, after] = doc.split(`<a id="${id.toLowerCase().replace('/', '-')}"></a>`);
  assert.ok(after, `no section ${id}`);
  return after.split(/^#+ /m)[0];
}

describe('the rule base in words', () => {
  before(async () => {
    base = await readRuleBase(root);
    doc = protocolDoc(base);
  });

  it('is the file in docs', () => {
    assert.equal(file('docs/protocol.md'), doc);
    assert.equal(file('docs/protocol.svg'), protocolDrawing(base));
  });

  it('has a hash that follows from all that it asks and decides, and is built in', async () => {
    const { hash } = await import('lp-aftercare/triage');
    assert.equal(hash, base.hash);
    assert.match(hash, /^[0-9a-f]{12}$/);
    const { protocol } = base;
    assert.equal(ruleBaseHash({ ...protocol, reviewed: { by: 'A', on: '2030-01-01' } }), hash);
    for (const part of ['version', 'fallback', 'questions', 'rules']) {
      assert.notEqual(ruleBaseHash({ ...protocol, [part]: [] }), hash, part);
    }
  });

  it('has every question with every answer', () => {
    const { titleOf, labelOf } = wordsOf(base.pack);
    for (const { id, options } of base.protocol.questions) {
      const section = sectionOf(id);
      assert.ok(section.includes(titleOf(id)), id);
      for (const option of options) {
        assert.ok(section.includes(`\`${option.id}\` | ${labelOf(id, option.id)} |`), option.id);
      }
    }
  });

  it('has every rule with its sources and what it stands in for', () => {
    const sections = doc.split(/^#### /m).slice(1);
    assert.equal(sections.length, base.protocol.rules.length);
    for (const rule of base.protocol.rules) {
      const own = sections.filter((section) =>
        section.split('\n')[0].includes(`</a>${nameOf(rule)}: ${URGENCY[rule.urgency]}`),
      );
      assert.ok(own.length > 0, nameOf(rule));
      const cites =
        ({ sources, replaces = [] }) =>
        (section) =>
          sources.every((id) => section.includes(`[${id}](#`)) &&
          replaces.every((id) => section.includes(`[${id}](#`));
      assert.ok(own.some(cites(rule)), nameOf(rule));
    }
  });

  it('shows each open question beside each rule that it concerns, with the choice taken', () => {
    const concerned = base.open.filter(({ rules }) => rules.length);
    assert.ok(concerned.length > 20);
    const names = new Set(base.protocol.rules.flatMap((rule) => [rule.id, nameOf(rule)]));
    for (const { id, rules, choice } of concerned) {
      for (const rule of rules.filter((name) => names.has(name))) {
        const section = base.protocol.rules.some((one) => nameOf(one) === rule)
          ? sectionOf(rule)
          : doc;
        assert.ok(
          section.includes(`**Open question [${id}](#${id.toLowerCase()}):**`),
          `${id} ${rule}`,
        );
        assert.ok(section.includes(choice.replace(/\.$/, '')), `${id} ${rule}`);
      }
    }
  });

  it('leaves no row of the evidence without a word', () => {
    assert.ok(base.rows.length > 100);
    for (const { id } of base.rows) assert.ok(doc.includes(id), id);
    assert.doesNotMatch(doc, /nothing carries this row/);
  });

  it('has no link that leads nowhere, and no place twice', () => {
    const places = [...doc.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
    assert.equal(new Set(places).size, places.length);
    for (const [, place] of doc.matchAll(/\]\(#([^)]+)\)/g)) {
      assert.ok(places.includes(place), place);
    }
  });

  it('says a condition as a person would', () => {
    const words = wordsOf({
      questions: {
        age: { title: 'How old?', options: { old: 'Old: over 65', young: 'Young' } },
        pain: {
          title: { you: 'Where does it hurt?', child: 'Where does your child hurt?' },
          options: { back: 'Back pain: bad', back2: 'Back pain: mild', any: 'Any of: leg, arm' },
        },
        more: { title: 'How old?', options: { none: 'None' } },
      },
    });
    const says = (condition) => inOneLine(simplified(condition), words);
    const old = { is: 'age', options: ['old'] };
    const young = { is: 'age', options: ['young'] };
    assert.equal(says({ any: [old, { any: [young] }] }), '“How old? (age)” Old or Young');
    assert.equal(
      says({ all: [old, { any: [young, { is: 'pain', options: ['back', 'back2', 'any'] }] }] }),
      '“How old? (age)” Old, and (“How old? (age)” Young, or “Where does it hurt?” Back pain: bad, Back pain: mild or Any of: leg, arm)',
    );
    assert.equal(
      says({ atLeast: 2, of: [old, young] }),
      'at least 2 of these: (“How old? (age)” Old; “How old? (age)” Young)',
    );
  });

  it('finds rows and open questions in the evidence by their tables', () => {
    const text = [
      '# 4. Red flags',
      '| id | ask | sources |',
      '|---|---|---|',
      '| RF-E01 | **Can** you pee? `[J]` (Q02) | S46 |',
      '| RF-E02 | Poo? [V:S46] | S46 |',
      '# 8. Open',
      '| # | question | disagreement or gap | conservative choice taken |',
      '|---|---|---|---|',
      '| Q01 | Both? | - | E01-E02: emergency |',
      '| Q02 | Which? | RF-E02 says so | Any |',
    ].join('\n');
    assert.deepEqual(
      evidenceRows(text).map(({ id, text: words }) => `${id} ${words}`),
      ['RF-E01 Can you pee? (Q02)', 'RF-E02 Poo?'],
    );
    const [both, which] = openQuestions(text);
    assert.ok(both.rules.includes('RF-E01') && both.rules.includes('RF-E02'));
    assert.ok(which.rules.includes('RF-E01') && !which.rules.includes('RF-E02'));
    assert.equal(which.choice, 'Any');
  });

  it('is drawn without fonts, scripts or pictures from elsewhere, and described in words', () => {
    const drawing = protocolDrawing(base);
    assert.doesNotMatch(drawing, /<script|<image|href|url\((?!#)|@font|@import/);
    assert.match(drawing, /role="img" aria-labelledby="title description"/);
    const described = drawing.match(/<desc id="description">(.+)<\/desc>/)[1];
    const { titleOf } = wordsOf(base.pack);
    base.protocol.questions.forEach(({ id }, at) => {
      assert.ok(described.includes(`${at + 1}. ${titleOf(id)}`), id);
      assert.ok(drawing.includes(`>${id} · `), id);
    });
  });
});
