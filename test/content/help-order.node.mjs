/** The box of each answer goes from the emergency to what can wait, in every language. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { languagesIn } from '../../bin/languages.mjs';
import { loadSource } from '../../bin/load-source.mjs';

/** How soon, in the words of each language, from the soonest on. */
const WORDS = {
  en: [/emergenc|help now|at once/i, /\btoday\b/i, /2–3 days/, /ordinary visit/i],
  'en-x-easy': [/emergenc|help now|at once/i, /\btoday\b/i, /2 to 3 days/, /normal visit/i],
  es: [/emergencia|enseguida|ayuda ahora/i, /\bhoy\b/i, /2–3 días/, /cita normal/i],
  ar: [/طوارئ|طارئ|فورًا|الآن/, /اليوم(?!\p{L}| رقم)/u, /2 إلى 3 أيام/, /موعد عادي|موعدًا عاديًا/],
};

const langs = await languagesIn(path.join(root, 'src/content'));
const modules = await loadSource(root, ...langs.map((lang) => `src/content/${lang}/index`));
const packs = langs.map((lang, at) => Object.values(modules[at]).find((one) => one.lang === lang));

/** The places where a box first names each urgency; -1 for one that it does not name. */
const placesIn = (help, lang) => WORDS[lang].map((words) => help.search(words));

/** Whether no urgency is named before one that is sooner. */
const inOrder = (places) => {
  const named = places.filter((place) => place >= 0);
  return named.every((place, at) => !at || named[at - 1] < place);
};

describe('Every box of when to get help names the emergency first', () => {
  it('is seen to be broken by an emergency at the end, and by a visit before today', () => {
    const orders = {
      'Call today for a fever. A weak leg is an emergency.': false,
      'A weak leg is an emergency. See a doctor within 2–3 days, or call today.': false,
      'A weak leg is an emergency. Call today for a fever. Book an ordinary visit.': true,
      'Call today for a fever. Other pain: within 2–3 days.': true,
    };
    for (const [help, right] of Object.entries(orders))
      assert.equal(inOrder(placesIn(help, 'en')), right, help);
  });

  for (const { lang, faq } of packs) {
    it(`and then today, 2 to 3 days and the ordinary visit: ${lang}`, () => {
      assert.ok(WORDS[lang], `no words of how soon for ${lang}`);
      const wrong = faq.filter(({ help }) => !inOrder(placesIn(help, lang)));
      assert.deepEqual(
        wrong.map(({ id, help }) => `${id}: ${help}`),
        [],
      );
    });

    it(`in words that are found where English has its own: ${lang}`, () => {
      const named = (pack) =>
        pack.faq.map(({ id, help }) =>
          [id, ...placesIn(help, pack.lang).map((place) => (place < 0 ? '' : 'x'))].join(),
        );
      assert.deepEqual(named({ lang, faq }), named(packs[0]));
    });
  }
});
