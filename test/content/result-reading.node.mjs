/** Each section of a result is as easy to read as a frightened reader needs it, for everybody. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { root } from '../../bin/dist.mjs';
import { loadSource } from '../../bin/load-source.mjs';
import { measure } from '../support/reading.mjs';

const [
  { en },
  { enXEasy },
  { cases },
  { path, assess },
  { inForce },
  { phoneScript },
  { safetyNet, timeOf },
  { sooner },
  { whomToCall },
  { fill, say },
  { overdueText },
  { NO_ADDITIONS },
] = await loadSource(
  root,
  'src/content/en/index',
  'src/content/en-x-easy/index',
  'test/protocol/cases',
  'src/protocol/index',
  'src/protocol/in-force',
  'src/handover/phone-script',
  'src/handover/times',
  'src/elements/lp-risk-checker/sooner',
  'src/elements/parts/whom-to-call',
  'src/i18n/words',
  'src/i18n/review',
  'src/settings/additions',
);

const VOICES = ['you', 'person', 'child'];

/** No number is known: the longest words that stand in place of one. */
const contacts = { emergency: [], advice: [], team: null, others: [] };
/** As many syllables as a day and a time can have. */
const at = new Date('2026-12-26T14:30');
const time = timeOf(at, 'en');

/** The words that a template shows, each piece by itself. */
function shown(value) {
  if (typeof value === 'string') return value ? [value] : [];
  return (Array.isArray(value) ? value : (value?.values ?? [])).flatMap(shown);
}

/** Everybody of the clinicians' table with a result, in each voice. */
const everybody = (pack) =>
  cases.flatMap(({ who, answers }) => {
    const run = {
      asked: path(answers).asked,
      answers,
      assessment: assess(answers),
      at,
      by: inForce({}, false),
    };
    return VOICES.map((voice) => ({
      who: `${who} (${voice})`,
      run,
      view: { pack, voice, locale: 'en', contacts, additions: NO_ADDITIONS, level: 2 },
    }));
  });

const inVoices = (name, texts) =>
  VOICES.map((voice) => [`${name} (${voice})`, texts.map((text) => say(text, voice))]);

/** Easy words read easier still; a list of signs is as hard as its signs are many. */
for (const [pack, hardest] of [
  [en, 7],
  [enXEasy, 6],
]) {
  const { lang, ui, results, notes } = pack;

  const easy = (sections) => {
    assert.ok(sections.length > 0);
    for (const [name, texts] of sections) {
      const { words, grade } = measure(texts);
      assert.ok(words >= 5, `${name}: too little to measure`);
      assert.ok(grade <= hardest, `${name}: grade ${grade.toFixed(1)}: ${texts.join(' | ')}`);
    }
  };

  describe(`the reading grade of a result in ${lang} is at most ${hardest} for`, () => {
    it('its card: how soon, what to do, whom to call and how', () => {
      easy(
        Object.entries(results).flatMap(([urgency, { prefix, action, steps }]) =>
          inVoices(urgency, [
            prefix,
            action,
            ...shown(whomToCall({ pack, contacts }, urgency, [])),
            ...steps,
          ]),
        ),
      );
    });

    it('its card without the names of those to call', () => {
      easy(
        Object.entries(results).flatMap(([urgency, { action, steps }]) =>
          inVoices(urgency, [action, ...steps]),
        ),
      );
    });

    it('each sentence that a row adds', () => {
      easy(Object.entries(notes).flatMap(([id, note]) => inVoices(id, [note])));
      easy([
        ['the crisis line', [ui['checker.crisis-words']]],
        ['never a needle', [ui['checker.never']]],
        ['no single picture', [ui['checker.no-rule']]],
      ]);
    });

    it('how long to wait, whether or not the clock can be right', () => {
      const nets = everybody(pack).flatMap(({ who, run, view }) =>
        [at, new Date(0)].map((now) => [who, safetyNet({ ...run, at: now }, pack, view.locale)]),
      );
      const held = nets.filter(([, net]) => net);
      assert.ok(held.length < nets.length);
      easy(held.map(([who, { text }]) => [who, [text]]));
    });

    it('what to say on the phone', () => {
      easy(everybody(pack).map(({ who, run, view }) => [who, phoneScript(run, view)]));
    });

    it('what may be done meanwhile', () => {
      const allowed = Object.entries(results).filter(([, { meanwhile }]) => meanwhile.length);
      easy(allowed.flatMap(([urgency, { meanwhile }]) => inVoices(urgency, meanwhile)));
    });

    it('the come-back list, and each list of what would make help more urgent', () => {
      const all = everybody(pack).flatMap(({ who, run, view }) => {
        const [comeBack, , lists] = sooner(view, run).values;
        return [comeBack, ...lists].map((list) => [who, shown(list)]);
      });
      easy(all.filter(([, words]) => words.length));
    });

    it('what the checker cannot tell, and what it does not replace', () => {
      easy([
        ['limits', [ui['checker.limits-text'], ui['checker.disclaimer']]],
        ['disclaimer', [ui['checker.disclaimer']]],
      ]);
    });

    it('that the words may be out of date, and whom to ask then', () => {
      easy([
        ['overdue', [overdueText(pack, 'en-GB')]],
        [
          'the hospital',
          [
            ui['checker.hospital'],
            ...shown(whomToCall({ pack, contacts }, 'hospital', [])),
            ui['checker.hospital-ask'],
          ],
        ],
        ['to ask', [ui['checker.hospital'], ui['checker.hospital-ask']]],
      ]);
    });

    it('notices: an old result, answers about to be cleared or gone, and the hand-over', () => {
      for (const key of ['stale', 'idle', 'reloaded', 'confirm'])
        easy([[key, [fill(ui[`checker.${key}`], { time })]]]);
      for (const key of ['what', 'saved', 'failed']) easy([[key, [ui[`hand.${key}`]]]]);
    });
  });

  describe(`the reading grade of a result in ${lang}`, () => {
    it('is measured so that one hard sentence among easy ones fails', () => {
      const { action, steps } = results['same-day'];
      const hard =
        'Progressive neurological deterioration necessitates immediate multidisciplinary evaluation.';
      const texts = [action, ...steps].map((text) => say(text, 'you'));
      easy([['as it is', texts]]);
      assert.throws(() => easy([['harder', [...texts, hard]]]), /harder: grade/);
    });
  });
}
