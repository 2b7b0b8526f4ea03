/** Settings as hospitals could write them: right, nearly right, and wrong in one place or another. */
import fc from 'fast-check';
import { FIXED } from '../../src/content/faq-ids.js';
import { en } from '../../src/content/en/index.js';
import { protocol } from '../../src/protocol/index.js';
import { NAMES } from '../../src/settings/names.js';
import { REGIONS } from '../../src/settings/region-numbers.js';
import { URGENCIES } from '../../src/triage/types.js';

const NEAR = [
  ...['', ' ', '\u3164', '\u200b', '\n', 'a\u0000b', 'to \u202e999', '\u200fnow', '\u2028', '-'],
  ...['x'.repeat(200), 'x'.repeat(201), 'x'.repeat(1001), '😀'.repeat(200), 'a😀'.repeat(101)],
  ...['<b>bold</b>', '{number}', '{at}', '"', '\\', 'javascript:alert(1)', 'emergency-signs'],
];

/** Texts that say something, and now and then one that does not. */
const text: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom('Ward 5', 'Call the desk', 'Ärztin Müller', 'ירושלים 5'),
  },
  { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 30 }).map((words) => `a${words}`) },
  { weight: 1, arbitrary: fc.constantFrom(...NEAR) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 210 }) },
);

const PHONES = ['01632 960001', '+44 (0)20 7946 0001', '999', '(01632) 960-002 ext. 5', '1x2'];
const NO_PHONES = [
  '+(0)',
  'x5',
  '1+2',
  '12 ext',
  'call 5',
  '+',
  '1x2x3',
  '(0)',
  '5 EXTN. 7',
  '++1',
];
const phone = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...PHONES) },
  { weight: 1, arbitrary: fc.constantFrom(...NO_PHONES) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'0123 +()-.xeXtn[]‐'), maxLength: 12 }),
  },
);

const anything: fc.Arbitrary<unknown> = fc.constantFrom(null, 5, true, [], {}, 'x', ['x'], [['x']]);

/** Mostly this, now and then whatever. */
const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 60, arbitrary }, { weight: 1, arbitrary: anything });

const list = (of: fc.Arbitrary<unknown>, maxLength = 3): fc.Arbitrary<unknown> =>
  mostly(fc.array(of, { maxLength }));

/** All fields, or now and then one less; the needed ones, too. */
const fields = (of: Record<string, fc.Arbitrary<unknown>>, optional: string[]) =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record(of, {
        requiredKeys: Object.keys(of).filter((key) => !optional.includes(key)),
      }),
    },
    { weight: 1, arbitrary: fc.record(of, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...of, colour: text }) },
  );

const ids = en.faq.map(({ id }) => id as string);
const free = ids.filter((id) => !FIXED.includes(id));
const id = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...free) },
  { weight: 1, arbitrary: fc.constantFrom(...FIXED, 'nowhere', '__proto__', 'constructor') },
);
const paragraphs = mostly(fc.array(text, { minLength: 1, maxLength: 2 }));
const rewording = mostly(fc.record({ question: text, answer: paragraphs }, { requiredKeys: [] }));

/** A level for every rule; most of them are above its own. */
const raise = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('RF-H01', 'RF-H02', 'RF-T02', 'RF-R01') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...protocol.rules.map((rule) => rule.id), 'RF-X1', 'toString'),
  },
);

const attributes: Record<string, fc.Arbitrary<unknown>> = {
  region: fc.constantFrom(...Object.keys(REGIONS), 'us-ca', ' DE-BY ', 'GB-EGN', '', 'Narnia'),
  'heading-level': fc.constantFrom('1', '6', ' 3', '7', ''),
  'team-hours': fc.constantFrom('Mo-Fr 08:00-20:00', ' '),
};
const valueOf = (name: string): fc.Arbitrary<unknown> =>
  attributes[name] ?? (name.endsWith('-phone') ? phone : text);

const parts: Record<string, fc.Arbitrary<unknown>> = {
  ...Object.fromEntries(
    NAMES.filter((name) => name !== 'settings').map((name) => [
      name,
      // Hours are words that no schema can read.
      name === 'team-hours' ? valueOf(name) : mostly(valueOf(name)),
    ]),
  ),
  contacts: list(mostly(fields({ name: text, phone, hours: text }, ['hours']))),
  signs: list(
    mostly(
      fields(
        {
          urgency: fc.oneof(
            { weight: 30, arbitrary: fc.constantFrom('emergency', 'same-day', 'soon') },
            { weight: 1, arbitrary: fc.constantFrom(...URGENCIES, 'later') },
          ),
          text,
        },
        [],
      ),
    ),
  ),
  faq: mostly(
    fc.uniqueArray(
      fields(
        {
          id: fc.constantFrom('parking', 'car-park-2', 'sleep', 'visit', 'Bad Id'),
          topic: fc.constantFrom(...Object.keys(en.topics), 'other'),
          question: text,
          answer: paragraphs,
          help: text,
        },
        ['topic', 'help'],
      ),
      // What a schema cannot say: each id once.
      { maxLength: 3, selector: (one) => (one as { id?: unknown }).id },
    ),
  ),
  reword: mostly(
    fc
      .tuple(fc.dictionary(id, rewording, { maxKeys: 3 }), fc.option(paragraphs))
      .map(([entries, selfCare]) => (selfCare ? { ...entries, 'self-care': selfCare } : entries)),
  ),
  hide: list(id),
  raise: mostly(
    fc.dictionary(raise, fc.constantFrom('emergency', 'same-day', 'soon', 'routine'), {
      maxKeys: 2,
    }),
  ),
  $schema: fc.constant('settings.schema.json'),
};

/** What `JSON.parse` can give, as the text that gives it. */
export const randomSettings: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 40, arbitrary: fc.record(parts, { requiredKeys: [] }) },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.record({ ...parts, colour: text }, { requiredKeys: ['colour'] }) },
  )
  .map((settings) => JSON.stringify(settings));

export { fc };
