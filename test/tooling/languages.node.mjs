/** What a reviewer of a translation is given: every emergency text, and what it says in English again. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { backTranslations } from '../../bin/back-translations.mjs';
import { root } from '../../bin/dist.mjs';
import { languageDoc, missingFrom, readLanguages, rowsOf } from '../../bin/docs-languages.mjs';
import { loadSource } from '../../bin/load-source.mjs';
import { compareWords } from '../../bin/stale-words.mjs';

const [english, ...translations] = await readLanguages(root);
const [{ redFlags }, { FIXED }] = await loadSource(
  path.join(root, 'src'),
  'protocol/red-flags',
  'content/faq-ids',
);

describe('emergency texts', () => {
  const ids = english.texts.map(({ id }) => id);

  it('are those of every emergency sign, whatever screen it stands on', () => {
    const signs = redFlags.filter(({ urgency }) => urgency === 'emergency');
    assert.ok(signs.length > 25);
    for (const { question, option } of signs) {
      const places = [`questions.${question}.options.${option}`, `ui.flags.${option}`];
      assert.ok(
        places.some((place) => ids.includes(place)),
        places[0],
      );
    }
  });

  it('are those of every answer that nobody may reword, of the safe page and of the urgent results', () => {
    for (const id of FIXED) assert.ok(ids.includes(`faq.${id}.help`), id);
    for (const at of english.pack.safe.signs.keys()) assert.ok(ids.includes(`safe.signs.${at}`));
    for (const urgency of ['emergency', 'same-day'])
      assert.ok(ids.includes(`results.${urgency}.action`));
    for (const id of Object.keys(english.pack.notes))
      assert.ok(
        ids.some((one) => one.startsWith(`notes.${id}`)),
        id,
      );
  });

  it('have no place twice', () => assert.equal(new Set(ids).size, ids.length));
});

for (const translation of translations) {
  const { pack, texts, backs } = translation;
  describe(`the translation ${pack.lang}`, () => {
    it('has a back-translation of its own beside every emergency text', () => {
      assert.ok(texts.length >= english.texts.length);
      assert.deepEqual(missingFrom(english, translation), []);
    });

    it('is told by file and place where one is missing, or is the translation itself', () => {
      const last = rowsOf(english, translation).findLast(({ text, back }) => text !== back);
      for (const back of ['', last.text]) {
        const without = new Map(backs).set(last.text, { file: last.file, back });
        const told = missingFrom(english, { ...translation, backs: without });
        assert.equal(told.length, 1);
        assert.ok(told[0].startsWith(`src/content/${pack.lang}/${last.file}: ${last.ids[0]} has`));
      }
    });

    it('is told what English says and it does not, and the other way round', () => {
      const [first] = texts;
      const left = missingFrom(english, { ...translation, texts: texts.slice(1) });
      assert.deepEqual(left, [`${pack.lang}: no ${first.id}`]);
      const more = { id: 'faq.emergency-signs.answer.99', text: first.text };
      const [told] = missingFrom(english, { ...translation, texts: [...texts, more] });
      assert.match(told, /answer\.99 is nothing that English says$/);
    });

    it('stands in its document sentence by sentence, each in its direction', () => {
      const doc = languageDoc(english, translation);
      for (const text of texts.map((one) => one.text.replaceAll('&', '&amp;')))
        assert.ok(doc.includes(`<span lang="${pack.lang}" dir="${pack.dir}">${text}</span>`), text);
      for (const { id } of texts) assert.ok(doc.includes(`\`${id}\``), id);
      assert.equal(doc.includes('nobody yet'), !(pack.review.clinician && pack.review.speaker));
      const review = { clinician: { by: 'A, B', on: '2026-11-26' }, speaker: null };
      assert.match(languageDoc(english, { ...translation, review }), /\| A, B, 2026-11-26 \|/);
    });
  });
}

describe('back-translations in a source file', () => {
  let folder;
  before(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'lp-back-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('stand above a key, a voice, an item, a constant, on one line or more', () => {
    writeFileSync(
      path.join(folder, 'words.ts'),
      `// A file.
// = of a constant
const shared = 'constant';
export const words = {
  // = of a key
  key:
    'key',
  // Why: see the evidence.
  // = of a voice, which
  // goes on
  you: 'voice', // = of nothing
  list: [
    // = of an item
    'item ' + 'in two',
    'bare',
  ],
  // = of a list, not of what stands in it
  others: ['within'],
  shared,
};
`,
    );
    const found = Object.fromEntries(
      [...backTranslations(folder)].map(([text, { back }]) => [text, back]),
    );
    assert.deepEqual(found, {
      constant: 'of a constant',
      key: 'of a key',
      voice: 'of a voice, which goes on',
      'item in two': 'of an item',
      bare: '',
      within: '',
    });
  });
});

describe('a translation that English has left behind', () => {
  const [{ pack: own }] = translations;
  const kept = compareWords(english.pack, own, {}).now;
  const changed = (pack) => ({ ...pack, ui: { ...pack.ui, 'checker.what': 'Other words' } });

  it('is told by the place where the one has changed and the other has not', () => {
    const { stale, now } = compareWords(changed(english.pack), own, kept);
    assert.deepEqual(stale, ['ui.checker.what']);
    assert.deepEqual(now, kept);
  });

  it('is none where both have changed, or the translation alone, or nothing was kept', () => {
    for (const [source, made, known] of [
      [changed(english.pack), changed(own), kept],
      [english.pack, changed(own), kept],
      [changed(english.pack), own, {}],
      [english.pack, own, kept],
    ])
      assert.deepEqual(compareWords(source, made, known).stale, []);
  });

  it('is told again once it was translated anew and English changed once more', () => {
    const after = compareWords(changed(english.pack), changed(own), kept).now;
    assert.deepEqual(compareWords(english.pack, changed(own), after).stale, ['ui.checker.what']);
  });
});
