/** Every language says what English says: sentence by sentence, and to whoever answers at random. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { languagesIn } from '../../bin/languages.mjs';
import { loadSource } from '../../bin/load-source.mjs';
import { SAID, SAME } from './languages-allowed.mjs';

const langs = await languagesIn(path.join(root, 'src/content'));
const [
  { randomRuns },
  { asText, summary },
  { phoneScript },
  { safetyNet },
  words,
  inBrowser,
  ...modules
] = await loadSource(
  root,
  'test/handover/runs',
  'src/handover/summary',
  'src/handover/phone-script',
  'src/handover/times',
  'src/handover/words',
  'test/support/languages',
  ...langs.map((lang) => `src/content/${lang}/index`),
);
const [en, ...others] = langs.map((lang, at) =>
  Object.values(modules[at]).find((one) => one.lang === lang),
);

/** All words of a pack that people read, by their places; what is said to each voice in its own. */
function textsOf({ ui, questions, results, notes, topics, pictures, safe, faq }) {
  const safeTexts = { ...safe, lang: null, dir: null, unchecked: null };
  const entries = faq.map(({ id, question, answer, help }) => [id, { question, answer, help }]);
  const found = new Map();
  const walk = (value, at) => {
    if (typeof value === 'string') found.set(at, value);
    else for (const [key, one] of Object.entries(value ?? {})) walk(one, `${at}.${key}`);
  };
  const all = { ui, questions, results, notes, topics, pictures };
  walk({ ...all, safe: safeTexts, faq: Object.fromEntries(entries) }, '');
  return found;
}

const VOICE = /\.(you|person|child)$/;

/** Places in two packs that say the same; one may have a single text where the other has three. */
function pairsOf(translation) {
  const [ours, theirs] = [textsOf(en), textsOf(translation)];
  const pairs = [];
  for (const [at, text] of ours) {
    const single = at.replace(VOICE, '');
    const found = [at, single, ...['you', 'person', 'child'].map((voice) => `${at}.${voice}`)];
    const places = [...new Set(found)].filter((place) => theirs.has(place));
    pairs.push(...places.map((place) => ({ at: place, text, other: theirs.get(place) })));
    if (!places.length && !/\.short\./.test(at)) pairs.push({ at, text, other: null });
  }
  const known = new Set(pairs.map(({ at }) => at));
  const more = [...theirs.keys()].filter((at) => !known.has(at) && !/\.short\./.test(at));
  return { pairs, more };
}

const marks = (text) => [...text.matchAll(/\{[\w-]+\}/g)].map(([mark]) => mark).sort();
/** The numbers of a text, in any order; a thousand may have a sign in it. */
const numbers = (text) =>
  (text.replace(/(\d)[,.\s](?=\d{3}(?!\d))/g, '$1').match(/\d+/g) ?? []).map(Number).sort();

/** What is left of some numbers without others. */
const without = (some, others) => {
  const left = [...others];
  return some.filter((one) => !left.includes(one) || !left.splice(left.indexOf(one), 1));
};

it('there is more than English, in the tests that run in a browser as well', () => {
  assert.ok(others.length >= 3, langs.join());
  const tags = others.map((one) => one?.lang);
  assert.deepEqual(tags, langs.slice(1));
  assert.deepEqual(inBrowser.translations.map(({ lang }) => lang).sort(), tags);
});

for (const pack of others) {
  const { lang } = pack;
  const { pairs, more } = pairsOf(pack);
  const each = (check) => {
    const wrong = pairs.filter(({ at, text, other }) => !check(text, other, at));
    assert.deepEqual(wrong.slice(0, 60), []);
  };

  describe(`the words of ${lang}`, () => {
    it('stand wherever English has some, and nowhere else', () => {
      each((_, other) => other);
      assert.deepEqual(more, []);
    });

    it('hold the same marks for what is filled in', () => {
      each((text, other) => marks(text).join() === marks(other).join());
    });

    it('hold the same numbers', () => {
      each((text, other) => {
        const said = (SAID[lang] ?? []).flatMap(([words, number]) =>
          (other.match(words) ?? []).map(() => number),
        );
        const missing = without(numbers(text), numbers(other));
        return !without(missing, said).length && !without(numbers(other), numbers(text)).length;
      });
    });

    it('have digits from 0 to 9, and no markup, address, direction mark or stray space', () => {
      each((_, other) => !/(?![0-9])\p{Nd}|[<>]|https?:|www\.|\p{Cc}|\p{Cf}/u.test(other));
      each(
        (_, other, at) =>
          at === '.ui.common.between' || at === '.ui.common.colon' || other === other.trim(),
      );
      each((_, other) => !other.includes('  '));
    });

    it('leave no sentence in English', () => {
      // What is easy as it is stays as it is.
      if (lang.startsWith('en-')) return;
      const same = pairs.filter(({ text, other }) => text === other && /\p{L}{2}/u.test(text));
      assert.deepEqual([...same.map(({ at }) => at)].sort(), [...(SAME[lang] ?? [])].sort());
    });

    it('name an answer in short wherever English does', () => {
      for (const [question, { options }] of Object.entries(en.questions))
        for (const option of Object.keys(options))
          for (const voice of ['you', 'person', 'child']) {
            const [ours, theirs] = [en, pack].map((one) => {
              const speech = { pack: one, voice };
              const given = { question, option };
              return words.labelOf(speech, given) !== words.shortOf(speech, given);
            });
            assert.ok(theirs || !ours, `${question}/${option}`);
          }
    });

    it('put no count before a noun, which would have to agree with it', () => {
      const counted = [...textsOf(pack)].filter(([, text]) => /\{(count|all)\}/.test(text));
      assert.deepEqual(counted.map(([at]) => at).sort(), ['.ui.faq.found', '.ui.faq.sources']);
      assert.match(pack.ui['faq.sources'], /\(\{count\}\)$/);
      assert.match(pack.ui['faq.found'], /: \{count\} \S+ \{all\}\.$/);
    });

    it('name the language of the page apart, so that it can be left out', () => {
      assert.match(pack.ui['common.other-language'], / \(\{language\}\)/);
    });

    it('bring English for the clinician, and are in the order and of the age of English', () => {
      assert.equal(pack.clinician.lang, 'en');
      assert.deepEqual(pack.sources, en.sources);
      for (const name of ['version', 'lastChecked', 'reviewBy', 'graceDays'])
        assert.equal(pack[name], en[name], name);
      const shape = ({ id, topic, sources, picture, keep }) => ({
        id,
        topic,
        sources,
        picture,
        keep,
      });
      assert.deepEqual(pack.faq.map(shape), en.faq.map(shape));
      assert.equal(pack.safe.lang, lang);
      assert.equal(pack.safe.dir, pack.dir);
      assert.equal(Boolean(pack.safe.unchecked), !(pack.review.clinician && pack.review.speaker));
    });
  });

  describe(`what somebody is told in ${lang}, whatever they answer`, () => {
    const runs = randomRuns(300, 8);
    const voices = ['you', 'person', 'child'];
    const told = (run, one, voice) => {
      const speech = { pack: one, voice };
      const net = safetyNet(run, one, one.lang);
      const options = { locale: one.lang, next: net ? [net.text] : [] };
      return { sections: summary(run, speech, options), script: phoneScript(run, speech), net };
    };

    it('is as much as in English, with the same rows, and leaves nothing to be filled in', () => {
      for (const [at, run] of runs.entries()) {
        const voice = voices[at % 3];
        const [ours, theirs] = [en, pack].map((one) => told(run, one, voice));
        const lines = ({ sections }) => sections.map((section) => section.lines.length);
        const expected = lines(ours);
        // One line more says that nobody has checked the words.
        if (pack.safe.unchecked) expected[2] += 1;
        assert.deepEqual(lines(theirs), expected);
        const rows = ({ sections }) => asText(sections).match(/RF-[A-Z]\d\d/g);
        assert.deepEqual(rows(theirs), rows(ours));
        // Where a language of more words has no room for a risk, what is asked for names it.
        const short = theirs.script.length !== ours.script.length;
        assert.ok(!short || theirs.script.includes(pack.ui['say.extra']));
        assert.ok(ours.script.length - theirs.script.length <= 1);
        assert.deepEqual(theirs.net?.due, ours.net?.due);
        const text = asText(theirs.sections) + theirs.script.join('') + (theirs.net?.text ?? '');
        assert.doesNotMatch(text, /[{}]|undefined|(?![0-9])\p{Nd}/u);
      }
    });
  });
}
